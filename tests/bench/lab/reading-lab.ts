import { readPage } from '@/lib/alibaba/read-page.ts'

/** Milliseconds of some reads of a page, each of a document of its own, and of parsing the data of the same page. */
export interface ReadingTimes {
  reads: number[]
  parses: number[]
}

export interface ReadingLab {
  measure(html: string, url: string, times: number): ReadingTimes
}

/** The JSON texts that the page's scripts assign. */
function dataTexts(document: Document): string[] {
  return [...document.scripts]
    .map(({ text }) => text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))
    .filter((text) => text.startsWith('{"'))
}

function timeOf(work: () => unknown): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const lab: ReadingLab = {
  measure(html, url, times) {
    const reads: number[] = []
    const parses: number[] = []
    const address = new URL(url)
    for (let time = 0; time < times; time += 1) {
      const document = new DOMParser().parseFromString(html, 'text/html')
      const texts = dataTexts(document)
      const steps = [
        () => reads.push(timeOf(() => readPage(document, address))),
        () => parses.push(timeOf(() => texts.map((text) => JSON.parse(text) as unknown))),
      ]
      for (const step of time % 2 === 0 ? steps : steps.toReversed()) step()
    }
    return { reads, parses }
  },
}
Object.assign(globalThis, { readingLab: lab })
