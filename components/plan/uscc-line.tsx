import { say } from '@/lib/i18n/say.ts'
import { checkUscc } from '@/lib/sourcing/diligence/uscc.ts'
import { useTexts } from '../texts-context.ts'

/** Whether a typed code can be one, whose it would be, and how it was read; never that it is registered. */
export function UsccLine({ code }: { code: string }) {
  const texts = useTexts()
  const { t, messages } = texts
  const answer = checkUscc(code)
  if (!answer.ok) {
    const { code: problem, ...values } = answer.problem
    return (
      <output className="block text-xs text-high">
        {problem !== 'missing' && say(messages.diligence.usccProblems, problem, values, texts)}
      </output>
    )
  }
  const isPerson = answer.registeredAs === 'sole-proprietor'
  return (
    <output className="block space-y-0.5 text-xs text-soft">
      <span className="block">{t('diligence.usccFormed')}</span>
      <span className={`block ${isPerson ? 'font-medium text-medium' : ''}`}>
        {t(`diligence.registeredAs.${answer.registeredAs}`)}
      </span>
      {answer.folded && <span className="block">{t('diligence.usccFolded', { code: answer.code })}</span>}
    </output>
  )
}
