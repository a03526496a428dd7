/** By then the browser has read the address of any download, however many questions it asked before. */
const addressKeptMs = 600_000

/** Hands a file to the user as a download; needs no permission. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), addressKeptMs)
}
