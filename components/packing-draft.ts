import type { Packing } from '@/lib/core/shortlist.ts'

/** A packing as it is being typed: lengths in centimetres, weight in kilograms, empty where nothing is stated. */
export type PackingDraft = Record<'length' | 'width' | 'height' | 'weight' | 'units', string>

const written = (value: number | undefined) => (value === undefined ? '' : String(value))

export const packingDraft = ({ cartonCm, grossWeightKg, unitsPerCarton }: Packing): PackingDraft => ({
  length: written(cartonCm?.length),
  width: written(cartonCm?.width),
  height: written(cartonCm?.height),
  weight: written(grossWeightKg),
  units: written(unitsPerCarton),
})

const amountOf = (text: string) => {
  const value = Number(text)
  return value > 0 && value <= 1e9 ? value : undefined
}

/** What the draft says; a carton only with all three of its measures. */
export function packingOf({ length, width, height, weight, units }: PackingDraft): Packing {
  const [long, wide, high] = [amountOf(length), amountOf(width), amountOf(height)]
  const grossWeightKg = amountOf(weight)
  const unitsPerCarton = amountOf(units)
  return {
    ...(long !== undefined &&
      wide !== undefined &&
      high !== undefined && { cartonCm: { length: long, width: wide, height: high } }),
    ...(grossWeightKg !== undefined && { grossWeightKg }),
    ...(unitsPerCarton !== undefined && Number.isInteger(unitsPerCarton) && { unitsPerCarton }),
  }
}
