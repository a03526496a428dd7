import type { Interpretation } from '@/lib/alibaba/interpret.ts'
import { readFields } from '@/lib/alibaba/read-fields.ts'
import { isRecognised } from '@/lib/core/health.ts'
import type { DockPlace } from '@/lib/core/dock-place.ts'
import { shopHostOf } from '@/lib/core/identity.ts'
import type { KnownSupplier, RememberedSupplier } from '@/lib/core/known-supplier.ts'
import type { PageExtract } from '@/lib/core/page-extract.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { recordFacts } from '@/lib/core/record.ts'
import type { Database } from '@/lib/db/database.ts'
import type { ListRepository } from '@/lib/db/list-repository.ts'
import { readMemories, type StoredMemory } from '@/lib/db/read-memories.ts'
import type { ScorecardRepository } from '@/lib/db/scorecard-repository.ts'
import type { SupplierRepository } from '@/lib/db/supplier-repository.ts'
import { backgroundTexts } from '@/lib/i18n/background-texts.ts'
import { whyTexts } from '@/lib/i18n/why-texts.ts'
import { assess } from '@/lib/risk/assess.ts'
import { contextOfRecord } from '@/lib/risk/context-of-record.ts'
import { contextOnPage } from '@/lib/risk/context-on-page.ts'
import { joinContexts } from '@/lib/risk/join-contexts.ts'
import { presetOf } from '@/lib/risk/presets.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { withTexts } from '@/lib/risk/with-texts.ts'
import type { Settings } from '@/lib/settings/settings-schema.ts'
import { languageInForce } from '@/lib/settings/settings.ts'
import { withProvenShop } from '@/lib/suppliers/with-proven-shop.ts'
import type { ContentHandlers } from './listen-to-content.ts'
import { MessageError } from './message-error.ts'

interface HandlerDependencies {
  /** What an extract of a page says. */
  interpret: (extract: PageExtract) => Interpretation
  database: Pick<Database, 'open' | 'state' | 'tables' | 'read'>
  suppliers: Pick<SupplierRepository, 'report' | 'preview' | 'marks'>
  lists: Pick<ListRepository, 'save' | 'undoSave'>
  scorecards: Pick<ScorecardRepository, 'inForce'>
  readSettings: () => Promise<Settings>
  /** The languages of the browser as BCP 47 tags, best first. */
  preferredLanguages: () => readonly string[]
  /** Told what was answered to a tab; nothing waits for it. */
  onJudged?: (tabId: number, kind: PageKind, known: (KnownSupplier | null)[]) => Promise<void>
  /** Opens the side panel beside a tab; absent where the browser has none that a page's click may open. */
  openPanel?: (tabId: number) => Promise<void>
  placeDock: (host: string, place: DockPlace) => Promise<void>
  /** How the card that says why looks, as CSS. */
  cardStyle: string
  /** Now, in milliseconds since the epoch. */
  clock: () => number
}

/** Pages that judge a supplier; what any other page says is not kept. */
const rememberedKinds: ReadonlySet<PageKind> = new Set([
  'product',
  'search',
  'supplier-search',
  'store',
  'profile',
])

type Unjudged = (Omit<RememberedSupplier, 'recordId'> & { recordId?: string }) | null

/** What a page says of its suppliers, without any memory of them. */
function fromPageAlone({ page, suppliers }: Reading, at: number): Unjudged[] {
  return suppliers.map(({ facts }) => ({
    facts: recordFacts(facts, page.kind, at),
    saved: false,
    rejected: false,
  }))
}

interface Judged {
  supplier: Unjudged
  reading: Reading
  /** Its place in the reading. */
  index: number
  memory?: StoredMemory
  scorecard: Scorecard
  now: number
}

/** Judges a supplier by all that is known of it, and by the offers that the page lists beside its own. */
function judge({ supplier, reading, index, memory, scorecard, now }: Judged): KnownSupplier | null {
  if (supplier === null) return null
  const { facts, saved, rejected, decision } = supplier
  const onPage = contextOnPage(reading, reading.suppliers[index] ?? {}, now)
  const context = memory
    ? joinContexts(onPage, contextOfRecord({ ...memory, record: { ...memory.record, facts } }, now))
    : onPage
  const assessment = assess(facts, scorecard, withTexts(context, facts))
  return { facts, saved, rejected, ...(decision && { decision }), assessment }
}

/** What the background does for the content scripts. Private windows are judged, never remembered. */
export function createHandlers({
  interpret,
  database,
  suppliers,
  lists,
  scorecards,
  readSettings,
  preferredLanguages,
  onJudged,
  openPanel,
  placeDock,
  cardStyle,
  clock,
}: HandlerDependencies): ContentHandlers {
  const texts = (settings: Settings) => backgroundTexts(languageInForce(settings, preferredLanguages()))

  async function remember(reading: Reading, isKept: boolean, scorecardId: string | undefined) {
    await database.open()
    const isWritten = isKept && database.state() === 'open'
    const known: Unjudged[] = await (isWritten ? suppliers.report(reading) : suppliers.preview(reading))
    const memories = await readMemories(
      database,
      known.flatMap((supplier) => supplier?.recordId ?? []),
    )
    return { known, memories, scorecard: await scorecards.inForce(scorecardId) }
  }

  return {
    async 'report-reading'({ extract }, { isPrivate, origin, tabId }) {
      const { reading, places } = interpret(extract)
      const proven = withProvenShop(reading, shopHostOf(origin.slice('https://'.length)))
      const isKept = !isPrivate && rememberedKinds.has(reading.page.kind) && isRecognised(reading.health)
      const now = clock()
      const { scorecardId } = await readSettings()
      // A memory that cannot be opened says so in the popup; the page itself can still be judged.
      const { known, memories, scorecard } = await remember(proven, isKept, scorecardId).catch(() => ({
        known: fromPageAlone(proven, now),
        memories: new Map<string, StoredMemory>(),
        scorecard: presetOf(scorecardId ?? '') ?? standardScorecard,
      }))
      const judged = known.map((supplier, index) => {
        const memory = memories.get(supplier?.recordId ?? '')
        return judge({ supplier, reading: proven, index, memory, scorecard, now })
      })
      // The tab may be gone by now.
      onJudged?.(tabId, reading.page.kind, judged).catch(() => {})
      return { known: judged, places, fields: readFields(reading), health: reading.health }
    },

    async 'why-texts'({ assessment, facts }) {
      const said = whyTexts({ assessment, facts, now: clock() }, texts(await readSettings()))
      return { ...said, style: cardStyle }
    },

    async 'save-supplier'({ saveId, supplier }, { isPrivate }) {
      if (isPrivate) throw new MessageError('private-window')
      const settings = await readSettings()
      const defaultListName = texts(settings).t('defaultList')
      await database.open()
      await lists.save({ saveId, supplier, listId: settings.activeListId, defaultListName })
      return { saved: true }
    },

    async 'undo-save'({ saveId }, { isPrivate }) {
      if (isPrivate) return { undone: false }
      await database.open()
      return { undone: await lists.undoSave(saveId) }
    },

    async 'supplier-marks'({ suppliers: identities }) {
      await database.open()
      return { marks: await suppliers.marks(identities) }
    },

    async 'place-dock'({ place }, { isPrivate, origin }) {
      if (!isPrivate) await placeDock(new URL(origin).host, place)
      return { placed: true }
    },

    // The panel opens only inside the user's gesture: nothing may be awaited before.
    async 'open-panel'(_, { tabId }) {
      if (openPanel === undefined) return { opened: false }
      return openPanel(tabId).then(
        () => ({ opened: true }),
        () => ({ opened: false }),
      )
    },
  }
}
