import { factNames } from '@/lib/core/facts.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import { safeLink } from '@/lib/core/safe-link.ts'
import type { Dossier, DossierSection } from '@/lib/export/dossier-html.ts'
import type { ExportRow } from '@/lib/export/export-row.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { languages } from '@/lib/i18n/languages.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import { scoreLine } from '@/lib/i18n/score-line.ts'
import { sourceLine } from '@/lib/i18n/source-line.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import { diligenceSections } from './diligence-sections.ts'
import type { SupplierPaper } from './read-supplier-row.ts'

/** A section without anything in it is none. */
const section = (title: string, content: Omit<DossierSection, 'title'>): DossierSection[] =>
  (content.rows?.length ?? 0) + (content.texts?.length ?? 0) === 0 ? [] : [{ title, ...content }]

function quoteRows({ quotes = [] }: ExportRow, { formats }: Texts): { cells: string[] }[] {
  return quotes.map(({ product, currency, prices, incoterm, place, validUntil, paymentTerms }) => ({
    cells: [
      product ?? currency,
      [
        ...prices.map(({ from, price }) => `${formats.number(from)}+ × ${formats.price(price, currency)}`),
        [incoterm, place].filter((part) => part !== undefined).join(' '),
        paymentTerms ?? '',
        validUntil === undefined ? '' : formats.date(validUntil),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ],
  }))
}

/** All that is known of a supplier as a document: for printing, and for the evidence file. */
export function dossierOf(row: SupplierPaper, now: number, texts: Texts): Dossier {
  const { t, formats, language } = texts
  const { supplier, assessment, notes, entry, diligence, files = [] } = row
  const { facts, hosts, companyIds } = supplier
  const { band, score, flags, reasons } = assessment
  const shop = hosts[0] && safeLink(`https://${hosts[0]}/`)
  const flagRows = gravestFirst(flags).map((flag) => {
    const { title, detail, question } = flagTexts(flag, texts)
    const said = [title, detail, ...(question === undefined ? [] : [`“${question}”`])]
    return { cells: [t(`severities.${flag.severity}`), said.join('\n')] }
  })
  const factRows = factNames.flatMap((name) => {
    const fact = facts[name]
    if (fact === undefined) return []
    const raw = fact.raw === undefined ? [] : [`“${fact.raw}”`]
    const where = sourceLine([name], facts, now, texts)
    return [
      { cells: [t(`facts.${name}`), [factValue(name, fact as never, texts), ...raw, where].join('\n')] },
    ]
  })
  return {
    language,
    direction: languages[language].direction,
    title: facts.name?.value ?? companyIds[0] ?? hosts[0] ?? t('supplier.unnamed'),
    subtitle: t('supplierFiles.subtitle', { moment: formats.dateTime(now) }),
    sections: [
      ...section(t('supplierFiles.score'), {
        rows: [
          {
            cells: [
              t(`bandTitles.${band}`),
              [
                ...(score === undefined
                  ? []
                  : [t('score.ofHundred', { score: formats.number(Math.round(score)) })]),
                scoreLine(assessment, texts),
              ].join('\n'),
            ],
          },
          ...(shop ? [{ cells: [t('supplierFiles.shop'), shop], link: shop }] : []),
          ...(companyIds[0] === undefined ? [] : [{ cells: [t('supplierFiles.companyId'), companyIds[0]] }]),
        ],
      }),
      ...section(
        t('supplierFiles.flags'),
        flagRows.length > 0 ? { rows: flagRows } : { texts: [t('supplierFiles.noFlags')] },
      ),
      ...section(t('supplierFiles.reading'), {
        rows: reasons.map((reason) => ({
          cells: [t(`signals.${reason.code}`), reasonSentence(reason, texts)],
        })),
      }),
      ...section(t('supplierFiles.facts'), { rows: factRows }),
      ...section(t('supplierFiles.quotes'), { rows: quoteRows(row, texts) }),
      ...diligenceSections(diligence, files, texts),
      ...section(t('supplierFiles.notes'), {
        texts: [
          ...(entry?.decisionReason === undefined ? [] : [entry.decisionReason]),
          ...notes.map(({ createdAt, text }) => `${formats.dateTime(createdAt)}\n${text}`),
        ],
      }),
    ],
  }
}
