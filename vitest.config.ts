import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,scripts,tests}/**/*.test.{ts,tsx}'],
    exclude: ['tests/built/**', 'tests/spreadsheet/**', 'tests/e2e/**'],
    // Property tests on a busy machine: a slow run is no failure.
    testTimeout: 60_000,
    mockReset: true,
    restoreMocks: true,
  },
})
