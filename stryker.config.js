/**
 * Mutation tests of the rooms risk and text: `npm run mutation`. Tables that are built while a module loads are not
 * mutated: every test would have to run for each of them, and the cases hold them to their figures.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['lib/{risk,text}/**/*.ts', '!lib/{risk,text}/**/*.test.ts', '!lib/risk/cases/**'],
  ignoreStatic: true,
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // The compiler that rewrites a tsconfig for the sandbox is older than ours; there is nothing to rewrite.
  tsconfigFile: 'no-tsconfig.json',
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: 85 },
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  jsonReporter: { fileName: 'test-results/mutation/mutation.json' },
  htmlReporter: { fileName: 'test-results/mutation/index.html' },
  tempDirName: 'test-results/mutation/sandbox',
  incrementalFile: 'test-results/mutation/incremental.json',
}
