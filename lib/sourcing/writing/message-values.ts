import type { FillSource, Say } from './fill.ts'
import { fills } from './fills.ts'
import type { MessageSources } from './message-sources.ts'
import type { PlaceholderId } from './placeholders.ts'
import { cleanValue } from './render-message.ts'

export interface FilledValue {
  text: string
  from: FillSource
}

/** What is filled in for a placeholder while nothing is typed; `undefined` where no source holds anything. */
export function automaticValue(
  id: PlaceholderId,
  sources: MessageSources,
  say: Say,
): FilledValue | undefined {
  for (const { from, read } of fills[id]) {
    const text = cleanValue(read(sources, say) ?? '')
    if (text !== '') return { text, from }
  }
  return undefined
}

/** The values of some placeholders with where they come from: as typed, else from the first source that has one. */
export function messageValues(
  ids: readonly PlaceholderId[],
  sources: MessageSources,
  say: Say,
): Map<PlaceholderId, FilledValue> {
  return new Map(
    ids.flatMap((id) => {
      const typed = cleanValue(sources.typed[id] ?? '')
      const value = typed === '' ? automaticValue(id, sources, say) : { text: typed, from: 'typed' as const }
      return value === undefined ? [] : [[id, value] as const]
    }),
  )
}
