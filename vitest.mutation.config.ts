import { mergeConfig } from 'vitest/config'
import config from './vitest.config.ts'

/** The tests that a mutant of the risk room has to survive. */
export default mergeConfig(config, { test: { exclude: ['{components,scripts,tests}/**', 'lib/!(risk)/**'] } })
