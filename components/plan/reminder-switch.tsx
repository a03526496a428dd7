import { useTexts } from '../texts-context.ts'
import { Switch } from '../ui/switch.tsx'

interface ReminderSwitchProps {
  /** Whether the browser lets us notify; absent while that is not known. */
  notifies: boolean | undefined
  onChange: (notifies: boolean) => void
}

/** The mark on the icon needs no permission; a notification does, and only the buyer gives it. */
export function ReminderSwitch({ notifies, onChange }: ReminderSwitchProps) {
  const { t } = useTexts()
  return (
    <div className="border-y border-line">
      <Switch
        label={t('planView.reminders.notify')}
        hint={t('planView.reminders.hint')}
        checked={notifies ?? false}
        onChange={onChange}
      />
    </div>
  )
}
