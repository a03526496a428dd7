/** Puts text on the clipboard; rejects where the browser does not let it. */
export function copyText(text: string): Promise<void> {
  return navigator.clipboard.writeText(text)
}
