import { Overlay } from './overlay.ts'
import { expect, test } from './test.ts'

test.describe('the reasons behind a badge', () => {
  test('open while the pointer rests on it and close when it leaves', async ({ openFixture }) => {
    const page = await openFixture('product/three-column-new-trader')
    const overlay = await Overlay.of(page)
    const badge = await overlay.first()
    await badge.hover()
    await expect.poll(() => overlay.cardText()).toContain('the usual minimum is 3')
    const text = await overlay.cardText()
    expect(text).toContain('High risk signals')
    expect(text).toContain('Only 66.2% of orders on time')
    expect(text).toContain('On Alibaba for 1 year')
    expect(text).toContain('product page, today')
    expect(text).toContain('Risk signals are not a verdict')
    await page.mouse.move(0, 0)
    await expect.poll(() => overlay.cardText()).toBeUndefined()
  })

  test('open with the keyboard, take the focus, and give it back on Escape', async ({ openFixture }) => {
    const page = await openFixture('product/three-column-new-trader')
    const overlay = await Overlay.of(page)
    const badge = await overlay.first()
    await badge.focus()
    expect(await badge.hasFocus()).toBe(true)
    await page.keyboard.press('Enter')
    await expect.poll(() => overlay.cardText()).toContain('usual minimum')
    await page.keyboard.press('Tab')
    expect(await (await overlay.first('button', /^Save$/)).isInClosedRoot()).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(() => overlay.cardText()).toBeUndefined()
    expect(await badge.hasFocus()).toBe(true)
  })

  test('open with a click and close with a click beside them', async ({ openFixture }) => {
    const page = await openFixture('product/three-column-verified')
    const overlay = await Overlay.of(page)
    await (await overlay.first()).click()
    await expect.poll(() => overlay.cardText()).toContain('Low risk signals')
    await page.mouse.move(0, 0)
    await page.waitForTimeout(600)
    expect(await overlay.cardText()).toContain('Low risk signals')
    await page.mouse.click(300, 700)
    await expect.poll(() => overlay.cardText()).toBeUndefined()
  })

  test('stay closed for clicks that the page makes up', async ({ openFixture }) => {
    const page = await openFixture('product/three-column-verified')
    const overlay = await Overlay.of(page)
    await (
      await overlay.first()
    ).call(function press(this: Element) {
      this.dispatchEvent(new PointerEvent('pointerenter', { bubbles: true, composed: true }))
      this.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))
    })
    await page.waitForTimeout(600)
    expect(await overlay.cardText()).toBeUndefined()
  })
})
