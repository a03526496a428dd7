import type { ReasonCode } from '@/lib/core/assessment.ts'
import type { ReadSignal } from './observation.ts'
import { readBusinessType } from './signals/business-type.ts'
import { readOnTime } from './signals/on-time.ts'
import { readRating } from './signals/rating.ts'
import { readReorder } from './signals/reorder.ts'
import { readResponse } from './signals/response.ts'
import { readTenure } from './signals/tenure.ts'
import { readTradeAssurance } from './signals/trade-assurance.ts'
import { readVerify } from './signals/verify.ts'
import { readVolume } from './signals/volume.ts'

/** How each signal is read from the facts, in the order of the reason codes. */
export const signalReaders = {
  TENURE: readTenure,
  VOLUME: readVolume,
  VERIFY: readVerify,
  ONTIME: readOnTime,
  RATING: readRating,
  TA: readTradeAssurance,
  RESPONSE: readResponse,
  TYPE: readBusinessType,
  REORDER: readReorder,
} as const satisfies Record<ReasonCode, ReadSignal>
