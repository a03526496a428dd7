import { useState } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { maxScorecardName, type OwnScorecard } from '@/lib/risk/own-scorecard.ts'
import { presetOf } from '@/lib/risk/presets.ts'
import { readScorecard, writeScorecard, type ScorecardFileError } from '@/lib/risk/scorecard-file.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import { changeSettings } from '@/lib/settings/settings.ts'
import { saveFile } from '../shared/save-file.ts'
import { useServices } from '../shared/services.ts'
import type { NamedScorecard } from '../shared/use-scorecards.ts'

/** What can be done with scorecards; each says what it did once it is on disk. */
export function useScorecardActions(onShow: (id: string) => void) {
  const { scorecards, trash, newId, toasts, clock } = useServices()
  const { t, formats } = useTexts()
  const [fileError, setFileError] = useState<string>()
  const say = (text: string, undo?: () => void) => toasts.getState().show({ id: newId(), text, undo })
  const attempt = (change: () => Promise<unknown>) => {
    change().catch(() => say(t('common.failed')))
  }

  const errorText = (found: ScorecardFileError): string => {
    if (found.error !== 'invalid') return t(`scorecards.fileErrors.${found.error}`)
    const isOther = found.at === '' || found.at === 'format'
    return isOther
      ? t('scorecards.fileErrors.format')
      : t('scorecards.fileErrors.invalid', { place: found.at })
  }

  const keepAs = async (name: string, base: string, scorecard: Scorecard) => {
    const id = newId()
    const own = { name: name.slice(0, maxScorecardName), base, scorecard: { ...scorecard, id } }
    await scorecards.keep(own)
    onShow(id)
  }

  return {
    fileError,
    use: ({ id, name }: NamedScorecard) =>
      attempt(async () => {
        await changeSettings({ scorecardId: id })
        say(t('scorecards.used', { name }))
      }),
    copy: ({ name, own }: NamedScorecard, scorecard: Scorecard) =>
      attempt(() =>
        keepAs(t('scorecards.copyName', { name }), own?.base ?? scorecard.id, { ...scorecard, version: 1 }),
      ),
    save: (own: OwnScorecard) =>
      attempt(async () => {
        await scorecards.keep(own)
        const version = formats.number(own.scorecard.version)
        say(t('scorecards.saved', { name: own.name, version }))
      }),
    exportFile: (name: string, scorecard: Scorecard) =>
      saveFile(fileName(name, 'json', clock()), 'application/json', writeScorecard(scorecard, name)),
    importFile: (file: File) =>
      attempt(async () => {
        const found = await file.text().then(readScorecard, () => undefined)
        if (found === undefined) return setFileError(t('scorecards.fileErrors.unreadable'))
        if ('error' in found) return setFileError(errorText(found))
        setFileError(undefined)
        const name = found.name?.trim() || file.name.replace(/\.json$/i, '') || t('panel.scorecards')
        await keepAs(name, presetOf(found.scorecard.id)?.id ?? 'standard', found.scorecard)
        return say(t('scorecards.imported', { name }))
      }),
    remove: ({ id, name }: NamedScorecard) =>
      attempt(async () => {
        await scorecards.remove(id)
        say(t('scorecards.removed', { name }), () => attempt(() => trash.restore(id)))
      }),
  }
}
