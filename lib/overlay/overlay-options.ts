import type { Assessment } from '@/lib/core/assessment.ts'
import type { Identity } from '@/lib/core/identity.ts'
import type { DockPlace } from '@/lib/core/dock-place.ts'
import type { SupplierMarks } from '@/lib/core/known-supplier.ts'
import type { PageAnswer } from '@/lib/core/page-answer.ts'
import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { WhyTexts } from '@/lib/core/why-texts.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import type { PageSettings } from './page-settings.ts'

/** The background, as the overlay sees it. Every promise may fail. */
export interface Background {
  /** Answers what is known of each company that the page names. */
  report: (extract: PageExtract) => Promise<PageAnswer>
  explain: (assessment: Assessment, facts: RecordedFacts) => Promise<WhyTexts>
  save: (saveId: string, supplier: Identity) => Promise<void>
  undoSave: (saveId: string) => Promise<boolean>
  /** What the buyer did with each of these by now. */
  marks: (suppliers: Identity[]) => Promise<SupplierMarks[]>
  placeDock: (place: DockPlace) => Promise<void>
  /** Absent where a click in a page cannot open the panel. */
  openPanel?: () => Promise<boolean>
}

export interface OverlayOptions {
  window: Window & typeof globalThis
  /** `closed` in the built extension; a harness page asks for `open` to look inside. */
  mode: ShadowRootMode
  words: ChipWords
  /** `description` is the document of a product's description, once it has loaded. */
  extractPage: (document: Document, url: URL, more: { description?: Document }) => PageExtract
  extractCard: (card: Element, kind: PageKind) => Entry | undefined
  background: Background
  settings: PageSettings
  dockPlace: DockPlace
  /** False once the extension was updated or removed: the overlay then takes itself away. */
  isAlive: () => boolean
  newId: () => string
}
