import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** Tests of what LibreOffice makes of our exports; `npm test` runs them where there is one. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  // Starting LibreOffice on a busy machine takes minutes.
  test: { include: ['tests/spreadsheet/**/*.test.ts'], testTimeout: 60_000 },
})
