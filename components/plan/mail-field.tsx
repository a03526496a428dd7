import { isMailAddress } from '@/lib/sourcing/diligence/buyer-inputs.ts'
import { useTexts } from '../texts-context.ts'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { TypedField } from './typed-field.tsx'

/** The address that the supplier writes from. */
export function MailField({ inputs, onChange }: DiligenceInputsProps) {
  const { t } = useTexts()
  const { email = '' } = inputs
  return (
    <TypedField
      kind="text"
      className="max-w-[300px]"
      label={t('diligenceView.email')}
      path="inputs.email"
      value={email}
      hint={email.trim() === '' || isMailAddress(email) ? undefined : t('diligenceView.noMail')}
      onChange={(text) => onChange({ ...inputs, email: text })}
    />
  )
}
