import type { QuestionTopic } from './question-topics.ts'

/** What the buyer knows beside the message; each part may be missing. */
export interface MessageContext {
  /** Names of the supplier: from its record, or typed. */
  names?: string[]
  /** Its web and mail hosts, as far as they are known. */
  hosts?: string[]
  /** What the buyer had asked: topics chosen, and questions pasted, one a line. */
  asked?: { topics: QuestionTopic[]; text: string }
}
