import type { Subject } from './subject.ts'
import { badgeLatency } from './subjects/badge-latency.ts'
import { bundle } from './subjects/bundle.ts'
import { files } from './subjects/files.ts'
import { otherSites } from './subjects/other-sites.ts'
import { interaction } from './subjects/interaction.ts'
import { lateAnswer } from './subjects/late-answer.ts'
import { lists } from './subjects/lists.ts'
import { memory } from './subjects/memory.ts'
import { overlay } from './subjects/overlay.ts'
import { overlaySlow } from './subjects/overlay-slow.ts'
import { popup } from './subjects/popup.ts'
import { reading } from './subjects/reading.ts'
import { scoring } from './subjects/scoring.ts'

/** In the order of the report. */
export const subjects: readonly Subject[] = [
  overlay,
  overlaySlow,
  interaction,
  badgeLatency,
  lateAnswer,
  reading,
  scoring,
  memory,
  files,
  lists,
  popup,
  bundle,
  otherSites,
]
