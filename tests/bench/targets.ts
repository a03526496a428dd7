/** A bound on a figure. */
export interface Target {
  /** Which number of the figure it bounds. */
  at: 'median' | 'p95'
  atMost: number
  atLeast?: number
}

/** What Sourcelens promises, by the id of the figure. A target that is missed is printed as a miss. */
export const targets: Readonly<Record<string, Target>> = {
  'overlay/script/ours': { at: 'median', atMost: 40 },
  'overlay/script/ours-to-react': { at: 'median', atMost: 0.25 },
  'overlay/task/ours': { at: 'median', atMost: 1.15 },
  'overlay/task/control': { at: 'median', atMost: 1.1, atLeast: 0.9 },
  'overlay/long-tasks/ours': { at: 'median', atMost: 0 },
  'overlay/layout-shift/ours': { at: 'median', atMost: 0 },
  'overlay/interaction/ours': { at: 'median', atMost: 16 },
}
