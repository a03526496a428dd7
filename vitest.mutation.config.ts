import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

/**
 * The tests that a mutant of the rooms risk and text has to survive. The property tests are left out: they take longer
 * than all others together, for each mutant anew.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['lib/{risk,text}/**/*.test.ts'],
    exclude: ['**/*.property.test.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
})
