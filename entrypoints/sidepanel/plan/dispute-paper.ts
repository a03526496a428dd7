import { eventLines, eventTitle, evidenceLeads } from '@/components/plan/dispute-texts.ts'
import type { Dossier, DossierSection } from '@/lib/export/dossier-html.ts'
import { languages } from '@/lib/i18n/languages.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import type { DisputeDocument } from '@/lib/sourcing/dispute/dispute-document.ts'
import type { DisputeFile, EvidenceItem } from '@/lib/sourcing/dispute/dispute-file.ts'

interface DisputePaper {
  supplier: string
  dispute: DisputeDocument
  file: DisputeFile
  /** As typed. */
  confirmedOn?: string
}

const lines = (...parts: (string | undefined)[]) =>
  parts.filter((part) => part !== undefined && part !== '').join('\n')

function aboutSection({ dispute, file, confirmedOn }: DisputePaper, { t, formats }: Texts): DossierSection {
  const { order = '', remedy, toldOn = '', openedOn = '', complaint = '' } = dispute
  const time = file.time?.ok ? file.time.value : undefined
  const rows: [string, string | undefined][] = [
    [t('dispute.order'), order],
    [t('dispute.received'), confirmedOn],
    [
      t('dispute.timeTitle'),
      time &&
        lines(
          time.daysLeft === 0 ? t('dispute.over') : t('dispute.daysLeft', { days: time.daysLeft }),
          t('dispute.lastDay', { day: formats.date(time.lastDay) }),
        ),
    ],
    [t('dispute.told'), toldOn],
    [t('dispute.opened'), openedOn],
    [t('dispute.remedy'), remedy && t(`dispute.remedies.${remedy}`)],
    [t('dispute.complaint'), complaint],
  ]
  return {
    title: t('dispute.aboutTitle'),
    rows: rows.flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [{ cells: [name, value] }],
    ),
  }
}

function evidenceRow(item: EvidenceItem, texts: Texts): { cells: string[] } {
  const { t } = texts
  const { kind, state, on, note, files } = item
  return {
    cells: [
      t(`dispute.kinds.${kind}.title`),
      lines(
        [t(`dispute.states.${state}`), on].filter((part) => part !== '').join(' · '),
        note,
        ...files.map(({ name }) => name),
        ...evidenceLeads(item, texts),
      ),
    ],
  }
}

/** The file of a dispute as a document that can be handed to the platform, a bank or a lawyer. */
export function disputePaper(paper: DisputePaper, now: number, texts: Texts): Dossier {
  const { t, formats, language } = texts
  const { supplier, file } = paper
  return {
    language,
    direction: languages[language].direction,
    title: t('dispute.paperTitle', { supplier }),
    subtitle: t('dispute.paperSubtitle', { moment: formats.dateTime(now) }),
    sections: [
      aboutSection(paper, texts),
      { title: t('dispute.evidenceTitle'), rows: file.evidence.map((item) => evidenceRow(item, texts)) },
      {
        title: t('dispute.timelineTitle'),
        rows: file.events.map((event) => ({
          cells: [event.on, lines(eventTitle(event, texts), ...eventLines(event, texts))],
        })),
      },
    ],
  }
}

/** The same as data: every word as it was typed, every day as ISO 8601, every file with its sum. */
export function disputeData({ supplier, dispute, file, confirmedOn }: DisputePaper): object {
  const { evidence, time, missing, events } = file
  return {
    supplier,
    ...dispute,
    receiptConfirmedOn: confirmedOn,
    time: time?.ok ? time.value : undefined,
    evidence: evidence.map(({ kind, state, note, on, files }) => ({
      kind,
      state,
      note,
      on,
      files: files.map(({ name, type, size, sha256 }) => ({ name, type, size, sha256 })),
    })),
    missing,
    events,
  }
}
