import { businessTypes, isFactValue, type FactName, type FactValue } from '@/lib/core/facts.ts'
import { maxFieldLength } from '@/lib/core/max-field-length.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import { isCompanyId, shopHostOf, type Identity } from '@/lib/core/identity.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { textsOfList } from '@/lib/export/list-text.ts'
import { decisions, entryStatuses, priorities, type Judgement } from '@/lib/core/shortlist.ts'
import { cellChoice, cellDay, cellFlag, cellNumber, cellRange, createCountryReader } from './cell-values.ts'
import { importFields, type ImportField } from './import-fields.ts'
import type { ColumnMapping } from './map-columns.ts'
import type { RawRow } from './raw-table.ts'

/** A cell whose text means nothing for its column; it is left out, the rest of its row is taken. */
export interface UnreadCell {
  /** Counted from one. */
  column: number
  field: ImportField
}

/** What one row of a table says. */
export interface ImportedRow {
  /** Counted from one, as the spreadsheet does. */
  row: number
  recordId?: string
  identity: Identity
  name?: string
  list?: string
  judgement: Partial<Judgement>
  note?: string
  facts: RecordedFacts
  unread: UnreadCell[]
}

const longestLine = 200
const longestNote = 20_000
const mostTags = 30

/** Puts what a cell says into its row; false where it says nothing. */
type FieldReader = (text: string, row: ImportedRow) => boolean

interface ReaderContext {
  /** When the import happens, in milliseconds since the epoch. */
  at: number
  /** Languages in which countries are named. */
  languages: readonly string[]
}

/** Answers a function that reads rows of one table. */
export function createRowReader(
  mapping: ColumnMapping,
  context: ReaderContext,
): (raw: RawRow) => ImportedRow {
  const readers = fieldReaders(context)
  const mapped = importFields.flatMap((field) => {
    const column = mapping.get(field)
    return column === undefined ? [] : [{ field, column, read: readers[field] }]
  })
  return ({ row, cells }) => {
    const imported: ImportedRow = { row, identity: {}, judgement: {}, facts: {}, unread: [] }
    for (const { field, column, read } of mapped) {
      const text = cells[column] ?? ''
      if (text.trim() !== '' && !read(text, imported)) imported.unread.push({ column: column + 1, field })
    }
    return imported
  }
}

function fieldReaders({ at, languages }: ReaderContext): Record<ImportField, FieldReader> {
  const countryOf = createCountryReader(languages)

  const fact =
    <Name extends FactName>(name: Name, read: (text: string) => FactValue<Name> | undefined): FieldReader =>
    (text, { facts }) => {
      const value = read(text)
      if (value === undefined || !isFactValue(name, value)) return false
      Object.assign(facts, { [name]: { value, source: 'imported table', page: 'other', at } })
      return true
    }

  return {
    record_id: setting('recordId', 60),
    company_id: (text, { identity }) => {
      const id = text.trim().replace(/^id:/, '')
      if (isCompanyId(id)) identity.companyId = id
      return isCompanyId(id)
    },
    supplier_url: (text, { identity }) => {
      const host = shopHostOf(text)
      if (host !== undefined) identity.host = host
      return host !== undefined
    },
    supplier_name: (text, row) => {
      const name = foldText(text)
      if (name === undefined) return false
      row.name = name
      return fact('name', () => name)(text, row)
    },
    list: setting('list', longestLine),
    notes: setting('note', longestNote),
    status: judged('status', (text) => cellChoice(text, entryStatuses)),
    priority: judged('priority', (text) => cellChoice(text, priorities)),
    tags: judged('tags', (text) => tagsOf(text)),
    my_rating: judged('rating', (text) => ratingOf(text)),
    decision: judged('decision', (text) => cellChoice(text, decisions)),
    decision_reason: judged('decisionReason', (text) => upTo(longestNote, text)),
    next_action: (text, { judgement }) => {
      const action = upTo(longestNote, text)
      if (action !== undefined) judgement.nextAction = { ...judgement.nextAction, text: action }
      return action !== undefined
    },
    next_action_date: (text, { judgement }) => {
      const day = cellDay(text)
      if (day !== undefined) judgement.nextAction = { text: '', ...judgement.nextAction, day }
      return day !== undefined
    },
    country: fact('country', countryOf),
    business_type: fact('businessTypes', (text) => {
      const types = textsOfList(text).map((one) => cellChoice(one, businessTypes))
      return types.every((type) => type !== undefined) ? types : undefined
    }),
    years_on_alibaba: fact('yearsOnAlibaba', cellNumber),
    gold: fact('goldSupplier', cellFlag),
    verified_level: fact('verification', (text) => cellChoice(text, ['none', 'verified', 'verified-pro'])),
    verified_by: fact('assessor', foldText),
    trade_assurance: fact('tradeAssurance', cellFlag),
    rating: fact('storeRating', cellNumber),
    review_count: fact('reviewCount', cellNumber),
    on_time_pct: fact('onTimePercent', cellRange),
    response_hours_max: fact('responseTimeHours', (text) => {
      const hours = cellRange(text)
      return hours?.max === undefined ? undefined : { max: hours.max }
    }),
    response_rate_pct: fact('responseRatePercent', cellRange),
    reorder_pct: fact('reorderPercent', cellRange),
    year_established: fact('yearEstablished', cellNumber),
    certificates: fact('certificates', (text) =>
      textsOfList(text).map((one) => one.slice(0, maxFieldLength)),
    ),
  }
}

const judged =
  <Name extends keyof Judgement>(
    name: Name,
    read: (text: string) => Judgement[Name] | undefined,
  ): FieldReader =>
  (text, { judgement }) => {
    const value = read(text)
    if (value !== undefined) judgement[name] = value
    return value !== undefined
  }

const setting =
  (key: 'recordId' | 'list' | 'note', longest: number): FieldReader =>
  (text, row) => {
    const value = upTo(longest, text)
    if (value !== undefined) row[key] = value
    return value !== undefined
  }

const upTo = (longest: number, text: string) => (text.length <= longest ? text : undefined)

function tagsOf(text: string): string[] | undefined {
  const tags = [...new Set(textsOfList(text))]
  return tags.length <= mostTags && tags.every((tag) => tag.length <= longestLine) ? tags : undefined
}

function ratingOf(text: string): number | undefined {
  const rating = cellNumber(text)
  return rating !== undefined && Number.isInteger(rating) && rating >= 1 && rating <= 5 ? rating : undefined
}
