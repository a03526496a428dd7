/** The views of the panel: in front as tabs, the others in the menu beside them. */
export const tabViews = ['supplier', 'page', 'lists', 'compare', 'plan'] as const
export const menuViews = ['messages', 'map', 'scorecards', 'settings', 'data', 'health'] as const
const panelViews = [...tabViews, ...menuViews]
export type PanelView = (typeof panelViews)[number]

/** Where the user is in the panel. What a view does not need, it does not read. */
export interface Route {
  view: PanelView
  /** A supplier of the memory, by the id of its record. */
  record?: string
  /** A supplier of the page in the tab, by its key there. */
  key?: string
  /** Suppliers of the memory, side by side. */
  records?: string[]
  list?: string
  /** A tool of the plan. */
  tool?: string
}

/** Most suppliers side by side. */
export const maxRecords = 6
const maxValue = 80
const single = ['record', 'key', 'list', 'tool'] as const

const isView = (text: string): text is PanelView => panelViews.some((view) => view === text)

/**
 * The place that a fragment names; undefined for one that names none.
 *
 * @example parseRoute('#/lists?records=r1,r2') // { view: 'lists', records: ['r1', 'r2'] }
 */
export function parseRoute(fragment: string): Route | undefined {
  const [view = '', query = ''] = fragment.replace(/^#\//, '').split('?', 2)
  if (!isView(view)) return undefined
  const values = new URLSearchParams(query)
  const named = single.flatMap((name) => {
    const value = values.get(name)
    return value === null || value === '' || value.length > maxValue ? [] : [[name, value] as const]
  })
  const records = values
    .get('records')
    ?.split(',')
    .filter((id) => id !== '' && id.length <= maxValue)
    .slice(0, maxRecords)
  return {
    view,
    ...Object.fromEntries(named),
    ...(records !== undefined && records.length > 0 && { records }),
  }
}

/**
 * A place as a fragment that can be linked.
 *
 * @example formatRoute({ view: 'lists', list: 'l1' }) // '#/lists?list=l1'
 */
export function formatRoute({ view, records, ...ids }: Route): string {
  const values = new URLSearchParams()
  for (const name of single) {
    const value = ids[name]
    if (value !== undefined) values.set(name, value)
  }
  if (records !== undefined && records.length > 0) values.set('records', records.join(','))
  return values.size === 0 ? `#/${view}` : `#/${view}?${values.toString().replaceAll('%2C', ',')}`
}
