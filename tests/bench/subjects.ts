import type { Subject } from './subject.ts'
import { overlay } from './subjects/overlay.ts'

/** In the order of the report. */
export const subjects: readonly Subject[] = [overlay]
