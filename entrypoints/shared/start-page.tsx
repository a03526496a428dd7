import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { loadTexts } from '@/lib/i18n/load-texts.ts'
import type { Settings } from '@/lib/settings/settings-schema.ts'
import { languageInForce, readSettings, watchSettings } from '@/lib/settings/settings.ts'
import { PageRoot } from './page-root.tsx'
import { createServices } from './services.ts'

/** Draws a page of the extension into its document, and again whenever the settings change. */
export async function startPage(view: ReactNode): Promise<void> {
  const place = document.querySelector('#root')
  if (place === null) throw new Error('the page has no #root')
  const root = createRoot(place)
  const services = createServices()
  // Most buyers read the language of their browser: its words come while the settings are read.
  const likely = languageInForce({ language: 'auto' }, navigator.languages)
  const likelyTexts = loadTexts(likely)
  let newest: Settings | undefined
  const draw = async (settings: Settings) => {
    newest = settings
    const language = languageInForce(settings, navigator.languages)
    const texts = await (language === likely ? likelyTexts : loadTexts(language))
    // The words of an earlier choice may arrive later.
    if (newest !== settings) return
    root.render(
      <StrictMode>
        <PageRoot services={services} settings={settings} texts={texts}>
          {view}
        </PageRoot>
      </StrictMode>,
    )
  }
  // A failure becomes a state, which the page shows.
  services.database.open().catch(() => {})
  watchSettings((settings) => void draw(settings))
  await draw(await readSettings())
}
