import type { Assessment } from '@/lib/core/assessment.ts'
import type { Identity } from '@/lib/core/identity.ts'
import { supplierMarks } from '@/lib/core/known-supplier.ts'
import type { DockPlace } from '@/lib/core/dock-place.ts'
import type { Health } from '@/lib/core/health.ts'
import { pageAnswer } from '@/lib/core/page-answer.ts'
import type { PageExtract } from '@/lib/core/page-extract.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Pause } from '@/lib/core/pause.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { anything, flag, listOf, object, oneOf, text, type ShapeOf } from '@/lib/core/shape.ts'
import { whyTextsShape } from '@/lib/core/why-texts.ts'

/**
 * All that a content script may ask of the background. Only JSON travels. No message deletes, imports, restores or
 * changes settings, the place of the dock excepted: extension pages do that themselves, on the database.
 */
export interface ContentRequests {
  /** What the page says, as it stands there: the background understands it, remembers it and judges. */
  'report-reading': { extract: PageExtract }
  /** The sentences that explain one assessment, in the language in force. */
  'why-texts': { assessment: Assessment; facts: RecordedFacts }
  /** Puts a supplier on the active list; answered once it is on disk. A repeated `saveId` changes nothing. */
  'save-supplier': { saveId: string; supplier: Identity }
  /** Takes back exactly the save with this id, as long as nothing was written to its entry since. */
  'undo-save': { saveId: string }
  /** What the buyer did with these companies, in their order; asked after it was changed elsewhere. */
  'supplier-marks': { suppliers: Identity[] }
  /** Remembers where the dock stands on the host of the page. */
  'place-dock': { place: DockPlace }
  /** Opens the side panel; false where the browser does not let a page's click do that. */
  'open-panel': Record<string, never>
}

/** What the background answers; both sides hold its answers to these. */
export const contentResponses = {
  'report-reading': pageAnswer,
  'why-texts': whyTextsShape,
  'save-supplier': object({ saved: oneOf(true) }),
  'undo-save': object({ undone: flag }),
  'supplier-marks': object({ marks: listOf(supplierMarks, maxEntries) }),
  'place-dock': object({ placed: oneOf(true) }),
  'open-panel': object({ opened: flag }),
} as const satisfies Record<keyof ContentRequests, unknown>

export type ContentType = keyof ContentRequests
export type ContentResponse<Type extends ContentType> = ShapeOf<(typeof contentResponses)[Type]>

/** A supplier of the page that a tab shows. */
export interface SupplierOnPage extends Identity {
  facts: RecordedFacts
  assessment: Assessment
}

/** All that a popup, a panel or the background may ask of a tab's content script. */
export interface PageResponses {
  /** `host` is that of the page; on a page that is paused nothing is read. */
  'page-suppliers': {
    kind: PageKind
    suppliers: SupplierOnPage[]
    health?: Health
    host: string
    paused?: Pause
  }
  /** How the page was read: every fact with its source, and how the page is built, for a bug report. */
  'page-health': { fields: ReadField[]; structure: string }
  /** Pauses the page until it is loaded again, or takes that back. */
  'pause-page': { done: boolean }
  'resume-page': { done: boolean }
  /** Shows why of the next supplier with red flags; false where there is none. */
  'next-flag': { done: boolean }
}

export type PageType = keyof PageResponses

/** How a message travels. */
export const envelope = object({ type: text }, { data: anything })

/** How an answer travels: anything else, silence included, counts as a failure. */
export type Reply = { ok: true; value: unknown } | { ok: false; error: string }

export const reply = object({ ok: flag }, { error: text, value: anything })
