import { useTexts } from './texts-context.ts'
import { CopyButton } from './ui/copy-button.tsx'

/** Copies how a page is built: names, types and lengths, for a bug report. */
export function CopyStructure({ onCopy }: { onCopy: () => Promise<void> }) {
  const { t } = useTexts()
  const labels = { copy: t('health.copy'), copied: t('health.copied'), failed: t('health.notCopied') }
  return <CopyButton text="" labels={labels} onCopy={onCopy} />
}
