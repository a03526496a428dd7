import type { Attachment } from '@/lib/core/attachment.ts'
import type { DossierSection } from '@/lib/export/dossier-html.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import { isDay } from '@/lib/sourcing/day.ts'
import { diligenceCheckIds } from '@/lib/sourcing/diligence/checklist.ts'
import type { Diligence, DiligenceInputs } from '@/lib/sourcing/diligence/diligence.ts'

type Row = { cells: string[] }

/** What was typed, as lines under their labels; what is empty is left out. */
function inputRows(
  { licence = {}, certificates = [], ...inputs }: DiligenceInputs,
  { t }: Texts,
): (readonly [string, string | undefined])[] {
  return [
    ...(['name', 'city', 'address', 'code'] as const).map(
      (field) =>
        [
          `${t('diligenceView.licence.title')}: ${t(`diligenceView.licence.${field}`)}`,
          licence[field],
        ] as const,
    ),
    ...certificates.map(
      ({ name, number, holder, validUntil }) =>
        [
          t('diligenceView.certificates.name'),
          [name, number, holder, validUntil].filter((part) => part !== undefined && part !== '').join(' · '),
        ] as const,
    ),
    ...(['email', 'sameTextAs', 'sameImageAs'] as const).map(
      (field) => [t(`diligenceView.${field}`), inputs[field]] as const,
    ),
    ...(['revenueUsd', 'peerRevenueUsd', 'peerEmployees'] as const).map(
      (field) => [t(`diligenceView.capacity.${field}`), inputs[field]] as const,
    ),
  ]
}

/** What the buyer checked, what was found, and which files belong to it, as parts of a dossier. */
export function diligenceSections(
  diligence: Diligence | undefined,
  files: readonly Attachment[],
  texts: Texts,
): DossierSection[] {
  const { t, formats } = texts
  const { results = [], inputs = {} } = diligence ?? {}
  const checks = diligenceCheckIds.flatMap((id): Row[] => {
    const { outcome, on, note } = results.find(({ check }) => check === id) ?? {}
    const own = files.filter(({ about }) => about?.part === id).map(({ name }) => name)
    const said = [
      ...(outcome === undefined ? [] : [t(`diligence.outcomes.${outcome}`)]),
      ...(on !== undefined && isDay(on) ? [formats.date(on)] : []),
      ...(note ? [note] : []),
      ...own,
    ]
    return said.length === 0 ? [] : [{ cells: [t(`diligence.checks.${id}.title`), said.join('\n')] }]
  })
  const typed = inputRows(inputs, texts).flatMap(([label, value]): Row[] =>
    value === undefined || value.trim() === '' ? [] : [{ cells: [label, value] }],
  )
  const listed = files.map(({ name, size, sha256, addedAt }): Row => {
    const sum = sha256 === undefined ? [] : [`SHA-256 ${sha256}`]
    return { cells: [name, [`${formats.bytes(size)} · ${formats.dateTime(addedAt)}`, ...sum].join('\n')] }
  })
  return [
    { title: t('supplierFiles.diligence'), rows: [...checks, ...typed] },
    { title: t('supplierFiles.files'), rows: listed },
  ].filter(({ rows }) => rows.length > 0)
}
