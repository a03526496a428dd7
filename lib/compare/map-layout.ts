import { niceTicks } from './nice-ticks.ts'

/** What a point says; sizes and places are the layout's. */
export interface MapDatum {
  id: string
  label: string
  /** 0 to 100. */
  risk: number
  /** What the risk could still become. */
  best: number
  worst: number
  price: number
  /** 0 to 1; absent where it is not known. */
  record?: number | undefined
}

/** Everything in pixels from the upper left corner. */
export interface PlacedPoint {
  id: string
  x: number
  y: number
  radius: number
  /** Where it would stand if nothing else stood there. */
  anchor: { x: number; y: number }
  whisker: { from: number; to: number }
  /** Absent where there is no room for one. */
  label?: { x: number; y: number; text: string; end: boolean }
}

export interface Tick {
  value: number
  /** From the start of its axis' side of the picture. */
  at: number
}

export interface MapLayout {
  plot: Box
  riskTicks: readonly Tick[]
  priceTicks: readonly Tick[]
  /** From the lowest risk to the highest. */
  points: readonly PlacedPoint[]
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Frame {
  width: number
  height: number
}

const inset = { left: 56, top: 14, right: 16, bottom: 40 }
const [smallest, largest] = [5, 12]
const riskMarks = [0, 25, 50, 75, 100]

/** About the width of a letter at 11 px, and the height of a line. */
const [letterWidth, lineHeight] = [6.2, 14]
const longestLabel = 18

/** How far a point may be moved to be seen and hit, and in how many directions that is tried. */
const shifts = [0, 10, 18, 26, 34]
const directions = Array.from({ length: 8 }, (_, index) => (index * Math.PI) / 4)

const scale = (from: number, to: number, start: number, end: number) => (value: number) =>
  start + ((value - from) / (to - from)) * (end - start)

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high)

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const isWithin = (box: Box, { left, top, right, bottom }: Box) =>
  box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom

type Disc = Pick<PlacedPoint, 'x' | 'y' | 'radius'>

const boxOf = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** The nearest place where a point hides no other; its own where there is none near. */
function freePlace(point: Disc, placed: readonly Disc[], plot: Box): { x: number; y: number } {
  const isFree = ({ x, y }: { x: number; y: number }) =>
    placed.every((other) => Math.hypot(other.x - x, other.y - y) >= 0.9 * (other.radius + point.radius))
  const places = shifts.flatMap((shift) =>
    directions.map((direction) => ({
      x: clamp(point.x + shift * Math.cos(direction), plot.left, plot.right),
      y: clamp(point.y + shift * Math.sin(direction), plot.top, plot.bottom),
    })),
  )
  return places.find(isFree) ?? { x: point.x, y: point.y }
}

const shortened = (text: string) =>
  text.length > longestLabel
    ? `${text
        .slice(0, longestLabel - 1)
        .trimEnd()
        .toWellFormed()}…`
    : text

/** Beside a point, above or below its whisker, where that covers nothing. */
function labelOf(point: Disc, label: string, taken: readonly Box[], plot: Box) {
  const text = shortened(label)
  const width = text.length * letterWidth
  const gap = point.radius + 3
  const candidates = [-1, 1].flatMap((side) => {
    const y = point.y + (side * lineHeight) / 2 + side
    const [top, bottom] = [y - lineHeight / 2, y + lineHeight / 2]
    return [
      { y, end: false, box: { left: point.x + gap, right: point.x + gap + width, top, bottom } },
      { y, end: true, box: { left: point.x - gap - width, right: point.x - gap, top, bottom } },
    ]
  })
  const found = candidates.find(({ box }) => isWithin(box, plot) && !taken.some((one) => overlap(box, one)))
  if (found === undefined) return undefined
  const { box, y, end } = found
  return { box, label: { x: end ? box.right : box.left, y, text, end } }
}

function priceScale(data: readonly MapDatum[], plot: Box) {
  const prices = data.map(({ price }) => price)
  const values = niceTicks(Math.min(...prices), Math.max(...prices), 5)
  const place = scale(values[0] ?? 0, values.at(-1) ?? 1, plot.bottom - largest, plot.top + largest)
  return { place, ticks: values.map((value) => ({ value, at: place(value) })) }
}

/**
 * Where everything of the map stands: risk to the right, price upwards, larger marks for longer track records. Points
 * that would hide each other are moved a little apart, the larger ones first; names stand where they cover nothing.
 * `data` holds at least one point.
 */
export function mapLayout(data: readonly MapDatum[], { width, height }: Frame): MapLayout {
  const plot = {
    left: inset.left,
    top: inset.top,
    right: Math.max(width - inset.right, inset.left + 3 * largest),
    bottom: Math.max(height - inset.bottom, inset.top + 3 * largest),
  }
  const risk = scale(0, 100, plot.left + largest, plot.right - largest)
  const price = priceScale(data, plot)
  const wanted = data.map(({ record, ...datum }) => ({
    datum,
    x: risk(datum.risk),
    y: price.place(datum.price),
    radius: smallest + (largest - smallest) * (record ?? 0),
  }))
  const points: PlacedPoint[] = []
  for (const { datum, ...disc } of wanted.toSorted((one, other) => other.radius - one.radius)) {
    points.push({
      id: datum.id,
      ...freePlace(disc, points, plot),
      radius: disc.radius,
      anchor: { x: disc.x, y: disc.y },
      whisker: { from: risk(datum.best), to: risk(datum.worst) },
    })
  }
  const labels = new Map(data.map(({ id, label }) => [id, label]))
  const taken = points.map(boxOf)
  const labelled = points.map((point) => {
    const found = labelOf(point, labels.get(point.id) ?? '', taken, plot)
    if (found === undefined) return point
    taken.push(found.box)
    return { ...point, label: found.label }
  })
  return {
    plot,
    riskTicks: riskMarks.map((value) => ({ value, at: risk(value) })),
    priceTicks: price.ticks,
    points: labelled.toSorted((one, other) => one.anchor.x - other.anchor.x),
  }
}
