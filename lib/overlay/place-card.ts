/** A box in the viewport, in CSS pixels. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

export interface Size {
  width: number
  height: number
}

/** Between the card and the chip, and between the card and the edge of the viewport. */
const gap = 8

const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(value, max))

/**
 * Where the card of a chip stands: beside it towards the end of the line, else towards the start, else below, else
 * above, and always within the viewport. Answers the card's left and top edge in CSS pixels.
 */
export function placeCard(
  chip: Box,
  card: Size,
  viewport: Size,
  direction: 'ltr' | 'rtl',
): { left: number; top: number } {
  const right = chip.left + chip.width + gap
  const left = chip.left - gap - card.width
  const maxLeft = viewport.width - gap - card.width
  const maxTop = viewport.height - gap - card.height
  const sides = direction === 'ltr' ? [right, left] : [left, right]
  const beside = sides.find((side) => side >= gap && side <= maxLeft)
  if (beside !== undefined) return { left: beside, top: clamp(chip.top - gap, gap, Math.max(gap, maxTop)) }

  const start = direction === 'ltr' ? chip.left : chip.left + chip.width - card.width
  const below = chip.top + chip.height + gap
  const top = below <= maxTop ? below : chip.top - gap - card.height
  return { left: clamp(start, gap, Math.max(gap, maxLeft)), top: clamp(top, gap, Math.max(gap, maxTop)) }
}
