import { expect, it } from 'vitest'
import { presets } from './presets.ts'
import { readScorecard, writeScorecard } from './scorecard-file.ts'
import { standardScorecard } from './standard-scorecard.ts'

it.each(presets)('reads $id back as it was written', (preset) => {
  expect(readScorecard(writeScorecard(preset))).toEqual({ scorecard: preset })
})

it('keeps the name that its owner gave it', () => {
  expect(readScorecard(writeScorecard(standardScorecard, 'Bottles'))).toEqual({
    name: 'Bottles',
    scorecard: standardScorecard,
  })
})

it.each([
  ['text that is no JSON', '{', { error: 'not-json' }],
  ['a file of another kind', '{"format":"backup"}', { error: 'invalid', at: 'format' }],
  ['nothing', 'null', { error: 'invalid', at: '' }],
  ['a name without end', writeScorecard(standardScorecard, 'x'.repeat(81)), { error: 'invalid', at: 'name' }],
  ['a file that is too large', `"${'x'.repeat(100_000)}"`, { error: 'too-large' }],
])('refuses %s', (_what, text, error) => {
  expect(readScorecard(text)).toEqual(error)
})

it('names the place of the mistake', () => {
  const damaged = structuredClone(standardScorecard)
  damaged.signals.TA.max = -1
  expect(readScorecard(writeScorecard(damaged))).toEqual({ error: 'invalid', at: 'signals.TA.max' })
})

it('takes nothing that is not part of a scorecard', () => {
  const text = writeScorecard(standardScorecard).replace(
    '"id"',
    '"__proto__": {"polluted": true}, "more": 1, "id"',
  )
  expect(readScorecard(text)).toEqual({ scorecard: standardScorecard })
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})
