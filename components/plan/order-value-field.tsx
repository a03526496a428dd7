import { useTexts } from '../texts-context.ts'
import { TypedField } from './typed-field.tsx'

interface OrderValueFieldProps {
  path: string
  value: string | undefined
  /** What the landed cost says; '' where it says nothing. */
  counted: string
  onChange: (value: string) => void
}

/** The value of the order in US dollars, which the guides' figures depend on. */
export function OrderValueField({ path, value, counted, onChange }: OrderValueFieldProps) {
  const { t } = useTexts()
  return (
    <TypedField
      className="max-w-[240px]"
      label={t('planView.routes.valueUsd')}
      path={path}
      value={value}
      placeholder={counted}
      hint={counted === '' ? undefined : t('planView.routes.counted')}
      onChange={onChange}
    />
  )
}
