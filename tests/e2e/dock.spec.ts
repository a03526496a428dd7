import { Overlay, type OverlayNode } from './overlay.ts'
import { servePages } from '@/scripts/serve-pages.ts'
import { expect, test } from './test.ts'

/** A product page whose data name its supplier, and whose markup has no place for a badge. */
const withoutPlace = (html: string): string =>
  html.replaceAll(/data-module-name|data-testid/g, 'data-some-name').replaceAll(/<h1\b/g, '<h3')

const placeOf = (node: OverlayNode) =>
  node.call(function place(this: Element) {
    const { left, top } = this.getBoundingClientRect()
    return { isRight: left > innerWidth / 2, share: top / innerHeight }
  })

test('a page without a place for the badge has it in the dock, which can be moved and stays there', async ({
  context,
  fixtures,
  traffic,
}) => {
  const fixture = fixtures.find(({ name }) => name === 'product/three-column-verified')
  if (fixture === undefined) throw new Error('There is no such fixture.')
  expect(traffic.refused).toEqual([])
  await servePages(context, [{ url: fixture.url, html: withoutPlace(fixture.html) }])
  const page = await context.newPage()
  await page.goto(fixture.url)
  const overlay = await Overlay.of(page)
  await overlay.first('button', /^Risk signals: low/)
  const handle = await overlay.first('button', /^Move/)
  expect(await placeOf(handle)).toMatchObject({ isRight: false })

  await handle.focus()
  await page.keyboard.press('ArrowRight')
  for (let press = 0; press < 12; press += 1) await page.keyboard.press('ArrowUp')
  const moved = await placeOf(handle)
  expect(moved.isRight).toBe(true)
  expect(moved.share).toBeLessThan(0.1)

  await page.reload()
  const again = await overlay.first('button', /^Move/)
  expect(await placeOf(again)).toEqual(moved)
  await again.hover()
  await page.mouse.down()
  await page.mouse.move(200, 500, { steps: 5 })
  await page.mouse.up()
  const dragged = await placeOf(again)
  expect(dragged.isRight).toBe(false)
  expect(dragged.share).toBeGreaterThan(0.4)

  await (await overlay.first()).click()
  await expect.poll(() => overlay.cardText()).toContain('not a verdict')
  await page.keyboard.press('Escape')
  await expect.poll(() => overlay.cardText()).toBeUndefined()
})

test('a supplier page that cannot be read says so in the dock until that is closed', async ({
  context,
  traffic,
}) => {
  expect(traffic.refused).toEqual([])
  const url = 'https://www.alibaba.com/product-detail/Something-New_1601377120999.html'
  await servePages(context, [{ url, html: '<!doctype html><title>New</title><main>Nothing known</main>' }])
  const page = await context.newPage()
  await page.goto(url)
  const overlay = await Overlay.of(page)
  await expect.poll(async () => (await overlay.all('status'))[0]?.text()).toBe('Layout not recognised')
  await (await overlay.first('button', /^Close$/)).click()
  await expect.poll(() => overlay.all('status')).toEqual([])
  expect(await page.content()).not.toContain('<div></div>')
})
