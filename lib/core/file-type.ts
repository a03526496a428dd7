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

const marks: readonly [FileType, RegExp][] = [
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['application/pdf', /^(?:\xef\xbb\xbf)?%PDF-\d/],
]

/**
 * The type of a file by its first bytes, whatever it is called; `undefined` for any other. SVG is markup and no
 * picture here.
 *
 * @example fileTypeOf(new Uint8Array([0xff, 0xd8, 0xff, 0xe0])) // 'image/jpeg'
 */
export function fileTypeOf(start: Uint8Array): FileType | undefined {
  const text = String.fromCharCode(...start.subarray(0, fileTypeBytes))
  return marks.find(([, mark]) => mark.test(text))?.[0]
}

export const isPicture = (type: string): boolean =>
  type.startsWith('image/') && Object.hasOwn(fileTypes, type)
