import { extractPage } from '@/lib/alibaba/extract/extract-page.ts'
import { interpret } from '@/lib/alibaba/interpret.ts'

/**
 * Milliseconds of some reads of a page, each of a document of its own, of understanding what was read, which the background
 * does, and of parsing the data of the same page.
 */
export interface ReadingTimes {
  reads: number[]
  interpretations: number[]
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
    const interpretations: number[] = []
    const parses: number[] = []
    const address = new URL(url)
    for (let time = 0; time < times; time += 1) {
      const document = new DOMParser().parseFromString(html, 'text/html')
      const texts = dataTexts(document)
      const steps = [
        () => {
          const started = performance.now()
          const extract = extractPage(document, address)
          reads.push(performance.now() - started)
          interpretations.push(timeOf(() => interpret(extract)))
        },
        () => parses.push(timeOf(() => texts.map((text) => JSON.parse(text) as unknown))),
      ]
      for (const step of time % 2 === 0 ? steps : steps.toReversed()) step()
    }
    return { reads, interpretations, parses }
  },
}
Object.assign(globalThis, { readingLab: lab })
