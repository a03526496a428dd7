import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { readSettings, watchSettings, type Settings } from '@/lib/settings/settings.ts'
import { PageRoot } from './page-root.tsx'
import { createServices } from './services.ts'

/** Draws a page of the extension into its document, and again whenever the settings change. */
export async function startPage(view: ReactNode): Promise<void> {
  const place = document.querySelector('#root')
  if (place === null) throw new Error('the page has no #root')
  const root = createRoot(place)
  const services = createServices()
  const draw = (settings: Settings) =>
    root.render(
      <StrictMode>
        <PageRoot services={services} settings={settings}>
          {view}
        </PageRoot>
      </StrictMode>,
    )
  // A failure becomes a state, which the page shows.
  services.database.open().catch(() => {})
  watchSettings(draw)
  draw(await readSettings())
}
