export interface PictureSize {
  /** In pixels. */
  width: number
  height: number
}

/** So many bytes of a picture nearly always tell its size; cameras put their own notes in front. */
export const pictureHeadBytes = 1 << 19

const ascii = (bytes: Uint8Array, at: number, length: number) =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/**
 * The size that the head of a PNG, JPEG, GIF or WebP states, read before anything is decoded: a small file can claim
 * a picture that fills all memory. `undefined` where it states none.
 */
export function pictureSize(head: Uint8Array): PictureSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    const { width, height } = sizeIn(head, view) ?? { width: 0, height: 0 }
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch (error) {
    // The head ends before its size.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function sizeIn(head: Uint8Array, view: DataView): PictureSize | undefined {
  if (ascii(head, 1, 3) === 'PNG') return { width: view.getUint32(16), height: view.getUint32(20) }
  if (ascii(head, 0, 3) === 'GIF') return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
  if (ascii(head, 8, 4) === 'WEBP') return webpSize(ascii(head, 12, 4), view)
  return head[0] === 0xff && head[1] === 0xd8 ? jpegSize(view) : undefined
}

/** RFC 9649, sections 2.5 to 2.7: lossy, lossless and extended files state it in three ways. */
function webpSize(chunk: string, view: DataView): PictureSize | undefined {
  if (chunk === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 'VP8X') return undefined
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1
  return { width: three(24), height: three(27) }
}

/** Tables that share the range of the frame headers: ITU-T T.81, table B.1. */
const noFrame = new Set([0xc4, 0xc8, 0xcc])

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && !noFrame.has(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    // Before a marker any number of such bytes may stand.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
