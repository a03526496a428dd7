import type { MessageContext } from '../message-context.ts'
import type { FindingCode } from '../finding-codes.ts'

/** A message invented to be bad, with what it was written for. */
export interface BadMessage {
  text: string
  /** At least one of these has to be found; others may be. */
  finds: FindingCode[]
  /** What the buyer knew when it came. */
  knows?: MessageContext
}

/** An invented supplier, as a record knows it. */
export const harbourPeak: MessageContext = {
  names: ['Harbour Peak Metalware Co., Ltd.'],
  hosts: ['harbourpeak.en.alibaba.com', 'harbourpeak-metal.com'],
}
