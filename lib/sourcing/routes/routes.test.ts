import { describe, expect, it } from 'vitest'
import { routesFor } from './routes.ts'

function costs(valueUsd: string, units: string) {
  const outcome = routesFor({ valueUsd, units })
  return outcome.ok ? outcome.value.map(({ id, costUsd: { min, max } }) => `${id} ${min}-${max}`) : []
}

describe('routes', () => {
  it.each([
    [
      '5000',
      '1000',
      ['own 2000-7000', 'inspection 1000-5000', 'audit 2000-6000', 'agent 150-400', 'hybrid 200-500'],
    ],
    [
      '200000',
      '25000',
      ['own 2000-7000', 'inspection 3000-15000', 'audit 2000-6000', 'agent 6000-16000', 'hybrid 8000-20000'],
    ],
  ])('of $%s and %s units cost what the guide says', (value, units, expected) => {
    expect(costs(value, units)).toEqual(expected)
  })

  it('say what part of the order they take', () => {
    const outcome = routesFor({ valueUsd: '8000', units: '10' })
    expect(outcome.ok && outcome.value.map(({ percentOfOrder: { min, max } }) => [min, max])).toEqual([
      ['25', '87.5'],
      ['12.5', '62.5'],
      ['25', '75'],
      ['3', '8'],
      ['4', '10'],
    ])
  })

  it.each([
    ['', '1', 'valueUsd', 'missing'],
    ['0', '1', 'valueUsd', 'zero'],
    ['-1', '1', 'valueUsd', 'negative'],
    ['5', '1000000000000', 'units', 'too-large'],
  ])('refuse $"%s" and "%s" units', (valueUsd, units, path, code) => {
    expect(routesFor({ valueUsd, units })).toMatchObject({ ok: false, problems: [{ path, code }] })
  })
})
