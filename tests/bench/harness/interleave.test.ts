import { expect, it } from 'vitest'
import { interleave } from './interleave.ts'

it('turns the order round after round and drops the first', async () => {
  const order: string[] = []
  const series = await interleave(['a', 'b'], 2, async (variant) => order.push(variant))
  expect(order.join('')).toBe('abbaab')
  expect(series).toEqual({ a: [4, 5], b: [3, 6] })
})
