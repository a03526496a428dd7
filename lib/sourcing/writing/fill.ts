import type { MessagePhrases } from './message-phrases.ts'
import type { MessageSources, MessageWords } from './message-sources.ts'

/** Where a value came from. */
export type FillSource =
  | 'typed'
  | 'record'
  | 'listing'
  | 'specification'
  | 'order'
  | 'costs'
  | 'quote'
  | 'payment'
  | 'inspection'
  | 'milestones'
  | 'assurance'
  | 'flags'
  | 'pages'
  | 'calendar'

/** Figures and codes in the language of the message. */
export type Say = MessagePhrases & MessageWords

/** One place that can fill a placeholder; empty or `undefined` where it holds nothing. */
export interface Fill {
  from: FillSource
  read: (sources: MessageSources, say: Say) => string | undefined
}
