import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { mapLayout, type PlacedPoint } from '@/lib/compare/map-layout.ts'
import type { MapPoint } from '@/lib/compare/map-points.ts'
import type { ComparedView } from './compared-view.ts'
import { MapPicture } from './map-picture.tsx'
import { MapWhy } from './map-why.tsx'
import { mapPriceText } from './map-price-text.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'

export interface MapChartProps {
  points: readonly MapPoint<ComparedView>[]
  currency: string
  quantity: number
  onOpen: (id: string) => void
}

const heightFor = (width: number) => Math.min(460, Math.max(280, width * 0.6))

/** The width of an element, live; 0 until it is laid out. */
function useWidth() {
  const ref = useRef<HTMLFieldSetElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (ref.current === null) return undefined
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}

const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Suppliers as points, one stop for the Tab key: arrows go from lower to higher risk, Enter opens, Escape hides the why. */
export function MapChart({ points, currency, quantity, onOpen }: MapChartProps) {
  const texts = useTexts()
  const { t, formats } = texts
  const { ref, width } = useWidth()
  const [active, setActive] = useState<string>()
  const [stop, setStop] = useState<string>()
  const whyId = useId()
  const height = heightFor(width)
  const byId = useMemo(() => new Map(points.map((point) => [point.supplier.id, point])), [points])
  const layout = useMemo(() => {
    const data = points.map(({ supplier, risk, price, converted, record }) => ({
      id: supplier.id,
      label: supplierName(supplier, texts),
      risk,
      best: supplier.assessment.best,
      worst: supplier.assessment.worst,
      price: (converted ?? price).max,
      record,
    }))
    return mapLayout(data, { width, height })
  }, [points, width, height, texts])
  const current = byId.has(stop ?? '') ? stop : layout.points[0]?.id
  const shown = layout.points.find(({ id }) => id === active)
  const about = active === undefined ? undefined : byId.get(active)

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(ref.current?.querySelectorAll('button') ?? [])]
    const at = buttons.findIndex((button) => button === document.activeElement)
    const step = steps[event.key]
    if (event.key === 'Escape' && active !== undefined) setActive(undefined)
    else if (event.key === 'Home') buttons[0]?.focus()
    else if (event.key === 'End') buttons.at(-1)?.focus()
    else if (step !== undefined) buttons.at((at + step) % buttons.length)?.focus()
    else return
    event.preventDefault()
  }
  const shownAmount = formats.amount(quantity, 'count')
  return (
    <figure>
      <figcaption className="mb-1 text-xs text-faint">
        {t('map.price', { quantity: shownAmount, currency })}
      </figcaption>
      <fieldset
        ref={ref}
        aria-label={t('map.chart', { quantity: shownAmount, count: points.length })}
        className="relative min-w-0"
        style={{ height }}
        dir="ltr"
      >
        {width > 0 && (
          <>
            <MapPicture
              layout={layout}
              width={width}
              height={height}
              currency={currency}
              bandOf={(id) => byId.get(id)?.band ?? 'unknown'}
              active={active}
            />
            {layout.points.map((placed) => {
              const point = byId.get(placed.id)
              return (
                point && (
                  <button
                    key={placed.id}
                    type="button"
                    tabIndex={placed.id === current ? 0 : -1}
                    aria-label={pointLabel(point, texts)}
                    aria-describedby={placed.id === active ? whyId : undefined}
                    className="absolute -translate-1/2 rounded-full"
                    style={buttonBox(placed)}
                    onClick={() => onOpen(placed.id)}
                    onKeyDown={onKeyDown}
                    onFocus={() => {
                      setActive(placed.id)
                      setStop(placed.id)
                    }}
                    onBlur={() => setActive(undefined)}
                    onPointerEnter={() => setActive(placed.id)}
                    onPointerLeave={() => setActive(undefined)}
                  />
                )
              )
            })}
            {shown && about && <MapWhy id={whyId} point={about} place={shown} width={width} />}
          </>
        )}
      </fieldset>
      <p aria-hidden className="text-center text-xs text-faint">
        {`${t('map.risk')} · ${t('map.lowerIsBetter')}`}
      </p>
    </figure>
  )
}

/** Small marks are hit as easily as large ones. */
const buttonBox = ({ x, y, radius }: PlacedPoint) => {
  const size = Math.max(24, 2 * radius + 6)
  return { left: x, top: y, width: size, height: size }
}

function pointLabel(point: MapPoint<ComparedView>, texts: ReturnType<typeof useTexts>): string {
  const { t, formats } = texts
  const { band, risk, supplier } = point
  return t('map.point', {
    supplier: supplierName(supplier, texts),
    band: t(`bandTitles.${band}`),
    score: t('score.ofHundred', { score: formats.amount(risk, 'count') }),
    price: mapPriceText(point, texts),
  })
}
