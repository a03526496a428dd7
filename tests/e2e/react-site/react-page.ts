import { fileURLToPath } from 'node:url'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { build } from 'vite'
import type { ServedPage } from '@/scripts/serve-pages.ts'
import { document } from '@/tests/fixtures/site/document.ts'
import { assignment, html, Markup } from '@/tests/fixtures/site/markup.ts'
import { offers } from '@/tests/fixtures/site/offers.ts'
import { offerList } from '@/tests/fixtures/site/search-data.ts'
import { ResultList } from './result-list.tsx'

/** A result page that React has rendered on a server and takes over in the browser, with React in the page. */
export async function reactPage(hydrateAfterMs: number): Promise<ServedPage> {
  const shown = offers(0, 12)
  return {
    url: 'https://www.alibaba.com/trade/search?tab=all&SearchText=react',
    html: document({
      title: 'react - Sample marketplace',
      body: 'data-spm="galleryofferlist"',
      styles: ['search'],
      content: html`<main class="results">
        <div id="root">${new Markup(renderToString(createElement(ResultList, { offers: shown })))}</div>
      </main>`,
      scripts: html`${assignment('window.__page__data_sse10', { _offer_list: offerList(shown, 'fy26') })}
        ${assignment('window.sampleOffers', shown)} ${assignment('window.hydrateAfterMs', hydrateAfterMs)}
        <script>
          ${new Markup(await clientScript())}
        </script>`,
    }),
  }
}

/** React and the page's own script as one classic script. */
async function clientScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': fileURLToPath(new URL('../../../', import.meta.url)) } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('client.tsx', import.meta.url)), formats: ['iife'], name: 'page' },
    },
  })
  const [bundle] = Array.isArray(result) ? result : [result]
  if (bundle === undefined || !('output' in bundle)) throw new Error('The bundler answered nothing.')
  return bundle.output[0].code.replaceAll('</script', '<\\/script')
}
