import { FileImage } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { pictureHeadBytes, pictureSize } from '@/lib/core/picture-size.ts'

interface PictureProps {
  /** The bytes; `undefined` where they are not there. Must stay the same function while they stay the same. */
  read: () => Promise<Blob | undefined>
  alt: string
  /** Longest side, in pixels of the screen. */
  longest: number
}

/** More pixels than cameras make; decoding them would take all memory. */
const mostPixels = 64_000_000

/**
 * Draws a picture of the buyer's. Onto a canvas, because it is decoded without an address: the pages' policy allows
 * pictures from nowhere else, and nothing in a file can name something to load.
 */
export function Picture({ read, alt, longest }: PictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [isBroken, setIsBroken] = useState(false)
  useEffect(() => {
    let current = true
    const show = async () => {
      const picture = await decode(read)
      if (current && canvas.current !== null) draw(picture, canvas.current, longest)
      picture.close()
    }
    show().catch(() => {
      if (current) setIsBroken(true)
    })
    return () => {
      current = false
    }
  }, [read, longest])

  return isBroken ? (
    <>
      <FileImage aria-hidden size={18} className="text-faint" />
      <span className="sr-only">{alt}</span>
    </>
  ) : (
    <canvas ref={canvas} width={1} height={1} className="mx-auto block h-auto max-w-full">
      {alt}
    </canvas>
  )
}

async function decode(read: PictureProps['read']): Promise<ImageBitmap> {
  const bytes = await read()
  if (bytes === undefined) throw new Error('the bytes are not there')
  const head = new Uint8Array(await bytes.slice(0, pictureHeadBytes).arrayBuffer())
  const { width, height } = pictureSize(head) ?? { width: Infinity, height: Infinity }
  if (width * height > mostPixels) throw new Error('too many pixels')
  return createImageBitmap(bytes)
}

function draw(picture: ImageBitmap, canvas: HTMLCanvasElement, longest: number): void {
  const scale = Math.min(1, (longest * devicePixelRatio) / Math.max(picture.width, picture.height))
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.style.width = `${canvas.width / devicePixelRatio}px`
  const context = canvas.getContext('2d')
  if (context === null) return
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, canvas.width, canvas.height)
}
