import { describe, expect, it } from 'vitest'
import { mentionsIn } from './mentions.ts'

describe('a mention', () => {
  it.each([
    ['that is denied', 'we do not send any gift card', 0],
    ['that a "but" sets free', 'no transfer, only gift card', 1],
    ['of another sentence than the "no"', 'no problem. gift card is ok', 1],
    ['behind 能不能, which asks', '能不能用礼品卡', 1],
    ['behind 不', '我们不用礼品卡', 0],
  ])('%s', (_, text, plain) => {
    const mentions = mentionsIn(text)
    expect(mentions.of('±giftCard')).toHaveLength(1)
    expect(mentions.of('giftCard')).toHaveLength(plain)
  })
})
