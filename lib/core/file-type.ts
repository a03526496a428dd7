/** What a file can be that the buyer puts beside a supplier: pictures that browsers draw, and PDF. */
export const fileTypes = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'application/pdf': 'pdf',
} as const

/** A media type. */
export type FileType = keyof typeof fileTypes

/** So many bytes of a file tell its type. */
export const fileTypeBytes = 16

const marks: Record<FileType, (start: string) => boolean> = {
  'image/png': (start) => start.startsWith('\x89PNG\r\n\x1a\n'),
  'image/jpeg': (start) => start.startsWith('\xff\xd8\xff'),
  'image/gif': (start) => start.startsWith('GIF87a') || start.startsWith('GIF89a'),
  'image/webp': (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8),
  'application/pdf': (start) => /^(?:\xef\xbb\xbf)?%PDF-\d/.test(start),
}

/**
 * The type of a file by its first bytes, whatever it is called; `undefined` for any other. SVG is markup and no
 * picture here.
 *
 * @example fileTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])) // 'image/jpeg'
 */
export function fileTypeOf(start: Uint8Array): FileType | undefined {
  const text = String.fromCharCode(...start.subarray(0, fileTypeBytes))
  return (Object.keys(marks) as FileType[]).find((type) => marks[type](text))
}

export const isPicture = (type: string): boolean =>
  type.startsWith('image/') && Object.hasOwn(fileTypes, type)
