import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { TimelineItem, TimelineStep } from '@/lib/core/timeline-step.ts'
import { factValue } from './fact-value.ts'
import { priceText } from './price-text.ts'
import type { Texts } from './texts.ts'

type Value = FactValue<FactName> | null

const said = (name: FactName, value: Value, texts: Texts) => factValue(name, { value, source: '' }, texts)

function changeLine(item: TimelineItem, texts: Texts): string | undefined {
  const { t, formats } = texts
  if (item.kind === 'added')
    return t('history.added', { count: item.count, amount: formats.amount(item.count, 'count') })
  if (item.kind === 'price')
    return t('history.price', { from: priceText(item.from, texts), to: priceText(item.to, texts) })
  if (item.kind !== 'changed') return undefined
  const { fact, from, to } = item
  return t('history.changed', {
    fact: t(`facts.${fact}`),
    from: said(fact, from, texts),
    to: said(fact, to, texts),
  })
}

/** What changed in one step, a sentence each: "Store rating: 4.6 of 5 → 4.9 of 5, 12 days". */
export function changeLines({ items }: TimelineStep, texts: Texts): string[] {
  return items.flatMap((item) => {
    const line = changeLine(item, texts)
    if (line === undefined) return []
    const days = 'days' in item ? item.days : undefined
    return [days === undefined ? line : texts.t('history.after', { line, days })]
  })
}

/** More names than these say no more. */
const mostNames = 4

/** All that one step brought: what changed, what it claims, then in one sentence what was seen for the first time. */
export function timelineLines(step: TimelineStep, texts: Texts): string[] {
  const { t, formats } = texts
  const claims = step.items.flatMap((item) =>
    item.kind === 'claimed'
      ? [t('history.claimed', { fact: t(`facts.${item.fact}`), value: said(item.fact, item.value, texts) })]
      : [],
  )
  const learnt = step.items.flatMap((item) => {
    if (item.kind === 'learnt') return [t(`facts.${item.fact}`)]
    return item.kind === 'detail' ? [t(`history.details.${item.detail}`)] : []
  })
  const facts = formats.enumeration(learnt.slice(0, mostNames))
  const more = learnt.length - mostNames
  return [
    ...changeLines(step, texts),
    ...claims,
    ...(learnt.length > 0 ? [t('history.learnt', { facts, more: Math.max(more, 0) })] : []),
  ]
}
