// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { groundIsDark } from './ground-is-dark.ts'

/** Backgrounds as a browser computes them, from the element outwards. */
function standOn(...grounds: { image?: string; colour?: string }[]): Element {
  const elements: Element[] = grounds.map(() => document.createElement('div'))
  elements.reduceRight((outer, inner) => {
    outer.append(inner)
    return inner
  })
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const { image = 'none', colour = 'rgba(0, 0, 0, 0)' } = grounds[elements.indexOf(element)] ?? {}
    return { backgroundImage: image, backgroundColor: colour } as CSSStyleDeclaration
  })
  const [inmost] = elements
  if (inmost === undefined) throw new Error('no ground')
  return inmost
}

afterEach(() => vi.restoreAllMocks())

it.each([
  ['white', [{ colour: 'rgb(255, 255, 255)' }], false],
  ['black', [{ colour: 'rgb(0, 0, 0)' }], true],
  ['nothing', [{}], false],
  [
    'the first that is not transparent',
    [{}, { colour: 'rgb(10, 10, 10)' }, { colour: 'rgb(255, 255, 255)' }],
    true,
  ],
  [
    'white behind a faint black',
    [{ colour: 'rgba(0, 0, 0, 0.05)' }, { colour: 'rgb(255, 255, 255)' }],
    false,
  ],
  [
    'a dark gradient',
    [{ image: 'linear-gradient(rgb(20, 20, 40), rgb(0, 0, 0))', colour: 'rgb(255, 255, 255)' }],
    true,
  ],
  [
    'a light gradient',
    [{ image: 'linear-gradient(90deg, rgb(255, 240, 230) 0%, rgb(250, 250, 250) 100%)' }],
    false,
  ],
  [
    'a gradient that ends in nothing',
    [{ image: 'linear-gradient(rgb(10, 10, 10), rgba(0, 0, 0, 0))' }],
    true,
  ],
  ['a picture over black', [{ image: 'url("a.png")', colour: 'rgb(0, 0, 0)' }], true],
  ['a wide-gamut colour', [{ colour: 'color(srgb 0.1 0.1 0.1)' }], true],
])('tells dark from light on %s', (_, grounds, isDark) => {
  expect(groundIsDark(standOn(...grounds))).toBe(isDark)
})
