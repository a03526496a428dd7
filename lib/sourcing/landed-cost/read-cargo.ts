import { Decimal } from '../decimal.ts'
import type { FieldReader } from '../fields/read-fields.ts'
import type { Carton } from './chargeable.ts'
import type { LandedCostDraft } from './draft.ts'
import { largestQuantity } from './read-prices.ts'

/** Units of length in centimetres. */
export const lengthUnits: ReadonlyMap<string, string> = new Map([
  ['mm', '0.1'],
  ['cm', '1'],
  ['m', '100'],
  ['in', '2.54'],
])

/** Units of weight in kilograms. */
export const weightUnits: ReadonlyMap<string, string> = new Map([
  ['g', '0.001'],
  ['kg', '1'],
  ['lb', '0.45359237'],
])

/** Longest side in centimetres and heaviest carton in kilograms: a 40-foot container full in one piece. */
const longestSide = 1220
const heaviest = 30_000

/** The export carton, or `undefined` where none is described or where something of it cannot be used. */
export function readCarton(fields: FieldReader, draft: LandedCostDraft['carton']): Carton | undefined {
  if (draft === undefined) return undefined
  const scale = readUnit(fields, 'carton.lengthUnit', draft.lengthUnit, lengthUnits)
  const weightScale = readUnit(fields, 'carton.weightUnit', draft.weightUnit, weightUnits)
  const [length, width, height] = (['length', 'width', 'height'] as const).map((side) => {
    const value = fields.number(`carton.${side}`, draft[side], { aboveZero: true })
    return limited(fields, `carton.${side}`, scale && value?.times(scale), longestSide)
  })
  const typedWeight = fields.number('carton.grossWeight', draft.grossWeight, { aboveZero: true })
  const weight = limited(
    fields,
    'carton.grossWeight',
    weightScale && typedWeight?.times(weightScale),
    heaviest,
  )
  const units = fields.number('carton.units', draft.units, { aboveZero: true, max: largestQuantity })
  if (!length || !width || !height || !weight || !units) return undefined
  return { cubicCentimetres: length.times(width).times(height), grossKilograms: weight, units }
}

function readUnit(
  fields: FieldReader,
  path: string,
  unit: string,
  units: ReadonlyMap<string, string>,
): Decimal | undefined {
  if (unit === '') return fields.report(path, 'missing')
  const scale = units.get(unit)
  return scale === undefined
    ? fields.report(path, 'unknown-unit', { known: [...units.keys()].join(', ') })
    : new Decimal(scale)
}

function limited(
  fields: FieldReader,
  path: string,
  value: Decimal | undefined,
  most: number,
): Decimal | undefined {
  return value?.gt(most) ? fields.report(path, 'too-large', { max: String(most) }) : value
}
