import { factNames } from '@/lib/core/facts.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import type { Reading } from '@/lib/core/reading.ts'

/** What was read from a page and from where, in the order of the facts. */
export function readFields({ suppliers }: Reading): ReadField[] {
  return factNames.flatMap((fact) => {
    const read = suppliers.flatMap(({ facts }) => facts[fact] ?? [])
    const [first] = read
    return first === undefined ? [] : [{ fact, source: first.source, suppliers: read.length }]
  })
}
