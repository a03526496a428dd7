/** The icon of a badge, as path data on a grid of 16 by 16: an outline and what stands in it. */
export const glyph = {
  outline: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4',
  inside: {
    low: 'M5.4 8.2l1.8 1.8 3.4-3.8',
    medium: 'M8 5v3.4M8 10.8v.1',
    high: 'M8 5v3.4M8 10.8v.1',
    unknown: 'M5.6 8h4.8',
  },
}
