import { describe, expect, it } from 'vitest'
import { readAhead } from './read-ahead.ts'

async function collect<Result>(results: AsyncIterable<Result>): Promise<Result[]> {
  const collected: Result[] = []
  for await (const result of results) collected.push(result)
  return collected
}

describe('reading ahead', () => {
  it.each([[[]], [[1]], [[1, 2, 3]]])('answers %j in its order', async (items) => {
    expect(await collect(readAhead(items, async (item) => item * 2))).toEqual(items.map((item) => item * 2))
  })

  it('has one more on its way than was handed out, and no more', async () => {
    const asked: number[] = []
    const read = async (item: number) => {
      asked.push(item)
      return item
    }
    const results = readAhead([1, 2, 3, 4], read)
    const log: [number | undefined, number[]][] = []
    for (let left = 3; left > 0; left -= 1) log.push([(await results.next()).value ?? undefined, [...asked]])
    expect(log).toEqual([
      [1, [1, 2]],
      [2, [1, 2, 3]],
      [3, [1, 2, 3, 4]],
    ])
  })

  it('throws what could not be read after what could', async () => {
    const results = readAhead([1, 2], (item) =>
      item === 1 ? Promise.resolve(item) : Promise.reject(new Error('gone')),
    )
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('gone')
  })
})
