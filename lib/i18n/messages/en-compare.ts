/** What the comparison of suppliers and their map say. Part of the texts of `en`. */
export const enCompare = {
  compare: {
    emptyTitle: 'Nothing to compare yet',
    emptyText: 'Choose two to six saved suppliers to see them side by side.',
  },
  map: {
    emptyTitle: 'No suppliers to place',
    emptyText: 'Save suppliers to a list, or open a page that names several.',
  },
}
