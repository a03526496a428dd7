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
  'overlay/task/control': { at: 'median', atLeast: 0.9, atMost: 1.1 },
  'overlay/long-tasks/ours': { at: 'median', atMost: 0 },
  'overlay/layout-shift/ours': { at: 'median', atMost: 0 },
  'interaction/added/ours': { at: 'median', atMost: 16 },
  'overlay-slow/stretch/ours': { at: 'median', atMost: 100 },
  'overlay-slow/long-tasks/ours': { at: 'median', atMost: 0 },
  'badge-latency/ours-warm': { at: 'p95', atMost: 150 },
  'badge-latency/ours-killed': { at: 'p95', atMost: 400 },
  'late-answer/layout-shift/ours': { at: 'median', atMost: 0 },
  'reading/search-48': { at: 'p95', atMost: 5 },
  'reading/product-2mb': { at: 'p95', atMost: 15 },
  'reading/product-2mb/to-parse': { at: 'median', atMost: 2 },
  'reading/growth': { at: 'median', atMost: 1.08 },
  'scoring/each': { at: 'median', atMost: 50 },
  'scoring/reweigh': { at: 'p95', atMost: 3000 },
  'scoring/reweigh/slice': { at: 'p95', atMost: 50 },
  'scoring/scan': { at: 'p95', atMost: 50 },
  'popup/open': { at: 'median', atMost: 150 },
  'memory/first/ours': { at: 'p95', atMost: 200 },
  'memory/next/ours': { at: 'p95', atMost: 30 },
  'memory/search/ours': { at: 'p95', atMost: 100 },
  'lists/frame': { at: 'p95', atMost: 32 },
  'lists/nodes': { at: 'p95', atMost: 2000 },
  'files/csv/short': { at: 'median', atMost: 5000 },
  'files/xlsx/short': { at: 'median', atMost: 20_000 },
  'files/import/rate': { at: 'median', atLeast: 0.7, atMost: Infinity },
  'files/longest-task': { at: 'median', atMost: 100 },
  'bundle/content/minified': { at: 'median', atMost: 45 },
  'bundle/content/gzipped': { at: 'median', atMost: 16 },
  'other-sites/contexts/elsewhere': { at: 'median', atMost: 0 },
  'other-sites/workers/elsewhere': { at: 'median', atMost: 0 },
  'other-sites/contexts/sign-in': { at: 'median', atMost: 0 },
  'other-sites/workers/sign-in': { at: 'median', atMost: 0 },
}
