import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import type { Details } from '@/lib/core/details.ts'
import type { RecordedDetails, SupplierRecord } from '@/lib/core/record.ts'
import type { Context, OtherCompany } from './evidence.ts'
import { pastReadings, type LoggedReading } from './history.ts'

/** All that the memory holds of one supplier. */
export interface Memory {
  record: Pick<SupplierRecord, 'facts' | 'details' | 'listings' | 'said'>
  /** What earlier readings brought that was new. */
  log: readonly LoggedReading[]
  /** Companies under the same name and another id; absent where nobody looked. */
  others?: OtherCompany[]
  /** What the buyer typed about it; absent where nothing was. */
  buyer?: BuyerInputs
}

const plain = (details: RecordedDetails): Details =>
  Object.fromEntries(Object.entries(details).map(([name, { value }]) => [name, value]))

/** What the memory adds to the facts of a record: details, its latest offer, its history, other companies of its name, the buyer's inputs. */
export function contextOfRecord({ record, log, others, buyer }: Memory, now: number): Omit<Context, 'texts'> {
  const { facts, details, listings, said } = record
  const history = pastReadings({ facts, said, log })
  const page = facts.name?.page
  return {
    now,
    page,
    host: said?.find((one) => one.page === page)?.host,
    details: details && plain(details),
    listing: listings?.[0]?.listing,
    history: history.length > 0 ? history : undefined,
    others,
    buyer,
  }
}
