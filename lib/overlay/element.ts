/** An element with its class and children; text is only ever set as text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag)
  if (className !== '') created.className = className
  created.append(...children)
  return created
}

/** A button that does not submit a form of the page. */
export function button(document: Document, className: string, ...children: (Node | string)[]) {
  const created = element(document, 'button', className, ...children)
  created.type = 'button'
  return created
}
