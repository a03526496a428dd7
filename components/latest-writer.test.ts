import { describe, expect, it, vi } from 'vitest'
import { createLatestWriter, type WriteState } from './latest-writer.ts'

function slowDisk() {
  const written: string[] = []
  const finish: (() => void)[] = []
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      finish.push(() => {
        written.push(text)
        resolve()
      })
    })
  return { written, write, finishNext: () => finish.shift()?.() }
}

describe('createLatestWriter', () => {
  it('writes one at a time and leaves out what was overtaken', async () => {
    const disk = slowDisk()
    const writer = createLatestWriter(disk.write, () => {})
    const done = writer.push('a')
    void writer.push('ab')
    void writer.push('abc')
    disk.finishNext()
    await vi.waitFor(() => expect(disk.written).toEqual(['a']))
    disk.finishNext()
    await done
    expect(disk.written).toEqual(['a', 'abc'])
  })

  it('says written only when nothing newer waits', async () => {
    const disk = slowDisk()
    const states: WriteState[] = []
    const writer = createLatestWriter(disk.write, (state) => states.push(state))
    const done = writer.push('a')
    void writer.push('ab')
    disk.finishNext()
    await vi.waitFor(() => expect(states).toEqual(['writing', 'writing']))
    disk.finishNext()
    await done
    expect(states).toEqual(['writing', 'writing', 'written'])
  })

  it('keeps what could not be written and writes it on retry', async () => {
    const write = vi.fn<(text: string) => Promise<void>>().mockRejectedValueOnce(new Error('disk full'))
    const states: WriteState[] = []
    const writer = createLatestWriter(write, (state) => states.push(state))
    await writer.push('a')
    expect(states.at(-1)).toBe('failed')
    write.mockResolvedValue()
    await writer.retry()
    expect(write).toHaveBeenLastCalledWith('a')
    expect(states.at(-1)).toBe('written')
  })
})
