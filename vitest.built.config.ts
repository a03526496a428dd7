import { defineConfig } from 'vitest/config'

/** Tests of what the build wrote; `npm test` runs them after the build. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } })
