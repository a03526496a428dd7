import { maxTextLength } from '@/lib/core/reading.ts'

/** Most nodes that are visited for one text. */
const maxNodes = 20_000

/** Elements inside which a line goes on. */
const inline: ReadonlySet<string> = new Set(
  'A B BIG EM FONT I LABEL MARK S SMALL SPAN STRONG SUB SUP U'.split(' '),
)
const silent: ReadonlySet<string> = new Set(['NOSCRIPT', 'SCRIPT', 'STYLE', 'TEMPLATE'])

const opensLine = (node: Node | null) => node !== null && node.nodeType === 1 && !inline.has(node.nodeName)

/** The text of an element block by block, one a line, without scripts and styles, cut to {@link maxTextLength}. */
export function longText(element: Element): string {
  const visible = { acceptNode: ({ nodeName }: Node) => (silent.has(nodeName) ? 2 : 1) }
  const nodes = element.ownerDocument.createTreeWalker(element, 5, visible)
  let text = ''
  for (let visited = 0; visited < maxNodes && text.length < 2 * maxTextLength; visited += 1) {
    const node = nodes.nextNode()
    if (node === null) break
    if (opensLine(node) || opensLine(node.previousSibling)) text += '\n'
    if (node.nodeType === 3)
      text += node.nodeValue?.slice(0, maxTextLength).replace(/[\s\p{Cc}]+/gu, ' ') ?? ''
  }
  return text
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
    .slice(0, maxTextLength)
}
