import { describe, expect, it } from 'vitest'
import { comparisonText, type ComparisonText } from './comparison-text.ts'

const text: ComparisonText = {
  property: 'Property',
  suppliers: ['Harbour Peak', '=1+1|Co'],
  rows: [
    { title: 'Score', cells: ['12 of 100', ''] },
    { title: 'Product', cells: ['Bottle\twith lid', '-2'] },
  ],
}

describe('a comparison on the clipboard', () => {
  it('is a Markdown table, with nothing in it that would be markup', () => {
    expect(comparisonText('markdown', text, 'not seen')).toBe(
      [
        String.raw`| Property | Harbour Peak | =1\+1\|Co |`,
        '| --- | --- | --- |',
        '| Score | 12 of 100 | not seen |',
        String.raw`| Product | Bottle with lid | \-2 |`,
        '',
      ].join('\n'),
    )
  })

  it('is cells for a spreadsheet, none of them a formula, unknown ones empty', () => {
    expect(comparisonText('tsv', text, 'not seen')).toBe(
      ["Property\tHarbour Peak\t'=1+1|Co", 'Score\t12 of 100\t', 'Product\tBottle with lid\t-2'].join('\r\n'),
    )
  })
})
