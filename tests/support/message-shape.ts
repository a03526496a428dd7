import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'

/** What an ICU message asks of its caller, and the forms that it has for counts. */
export interface MessageShape {
  /** Each argument with what it is, `count plural`, and of a choice its options, `band select high|other`. */
  arguments: string[]
  /** The forms of each plural, by its argument: `one`, `other`, `=0`. */
  plurals: { argument: string; forms: string[] }[]
}

function partsOf(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    const isChoice = element.type === TYPE.plural || element.type === TYPE.select
    if (!isChoice) return element.type === TYPE.literal || element.type === TYPE.pound ? [] : [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => partsOf(value))]
  })
}

function argumentOf(element: MessageFormatElement): string {
  if (!('value' in element)) return ''
  if (element.type === TYPE.select)
    return `${element.value} select ${Object.keys(element.options).toSorted().join('|')}`
  return element.type === TYPE.plural ? `${element.value} plural` : element.value
}

/** @throws SyntaxError where the text is no ICU message */
export function messageShape(text: string): MessageShape {
  const parts = partsOf(parse(text))
  return {
    arguments: [...new Set(parts.map(argumentOf))].toSorted(),
    plurals: parts.flatMap((part) =>
      part.type === TYPE.plural ? [{ argument: part.value, forms: Object.keys(part.options) }] : [],
    ),
  }
}
