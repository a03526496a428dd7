import { longestComplaint, remedies, type DisputeDocument } from '@/lib/sourcing/dispute/dispute-document.ts'
import { useTexts } from '../texts-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldGrid } from './field-grid.tsx'
import { LongField } from './long-field.tsx'
import { TypedField } from './typed-field.tsx'

interface DisputeFieldsProps {
  dispute: DisputeDocument
  /** As typed; it stands with the rules of Trade Assurance. */
  confirmedOn: string | undefined
  onChange: (dispute: DisputeDocument) => void
  onConfirmedOn: (day: string) => void
}

const choices = ['', ...remedies] as const

/** Which order it is about, what is wrong, and what the buyer asks for. */
export function DisputeFields({ dispute, confirmedOn, onChange, onConfirmedOn }: DisputeFieldsProps) {
  const { t } = useTexts()
  const change = (part: Partial<DisputeDocument>) => onChange({ ...dispute, ...part })
  return (
    <div className="space-y-3">
      <FieldGrid>
        <TypedField
          label={t('dispute.order')}
          path="order"
          kind="text"
          value={dispute.order}
          onChange={(order) => change({ order })}
        />
        <TypedField
          label={t('dispute.received')}
          path="confirmedOn"
          kind="date"
          value={confirmedOn}
          onChange={onConfirmedOn}
        />
        <TypedField
          label={t('dispute.told')}
          path="toldOn"
          kind="date"
          value={dispute.toldOn}
          onChange={(toldOn) => change({ toldOn })}
        />
        <TypedField
          label={t('dispute.opened')}
          path="openedOn"
          kind="date"
          value={dispute.openedOn}
          onChange={(openedOn) => change({ openedOn })}
        />
        <ChoiceField
          label={t('dispute.remedy')}
          path="remedy"
          values={choices}
          value={dispute.remedy ?? ''}
          textOf={(remedy) => (remedy === '' ? t('dispute.notSaid') : t(`dispute.remedies.${remedy}`))}
          onChange={(remedy) => change({ remedy: remedy === '' ? undefined : remedy })}
        />
      </FieldGrid>
      <LongField
        label={t('dispute.complaint')}
        path="complaint"
        hint={t('dispute.complaintHint')}
        value={dispute.complaint}
        most={longestComplaint}
        onChange={(complaint) => change({ complaint })}
      />
    </div>
  )
}
