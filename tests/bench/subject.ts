import type { Summary } from './harness/stats.ts'

export type Unit = 'ms' | 'µs' | 'KB' | 'MB' | '×' | 'count' | 'power' | 'score'

/** One measured series under the name that targets, charts and comparisons know it by. */
export interface Figure extends Summary {
  /** `<subject>/<what>`, e.g. `overlay/script/ours`. */
  id: string
  /** What it is, for a reader of the table. */
  name: string
  unit: Unit
}

/** Bars of figures of one unit, the longest first where the order does not matter. */
export interface BarChart {
  kind: 'bars'
  title: string
  bars: { figure: string; label: string }[]
  /** Bars that differ by more than a hundred to one need a log axis. */
  scale?: 'linear' | 'log'
}

/** How a cost grows with a size, both on log axes. */
export interface GrowthChart {
  kind: 'growth'
  title: string
  /** Unit of the sizes, e.g. `MB of page data`. */
  sizes: string
  lines: { label: string; points: { size: number; figure: string }[] }[]
}

export type Chart = BarChart | GrowthChart

export interface Measured {
  figures: Figure[]
  chart: Chart
  /** The figure that compares a thing with itself: its spread is the noise of the subject's ratios. */
  control?: string
  /** What a reader must know to trust the figures, e.g. that a run was repeated. */
  remarks: string[]
}

/** What a subject finds on its bench. */
export interface Bench {
  /** Path of the browser. */
  browser: string
  /** Folder of the built extension. */
  extension: string
  /** An empty folder that is gone afterwards. */
  scratch: string
  /** How many rounds a measurement takes; one more is run and dropped. */
  rounds: number
}

/** One thing that is measured: add a file to `subjects/` and its name to the list in `subjects.ts`. */
export interface Subject {
  id: string
  title: string
  /** What is measured and against what. */
  about: string
  measure: (bench: Bench) => Promise<Measured>
}
