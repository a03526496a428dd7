import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { savedSuppliers } from '@/tests/support/saved-suppliers.ts'
import { putRows } from './put-rows.ts'
import { storedRows } from './stored-rows.ts'
import { expect, test } from './test.ts'

const suppliers = 60

const names = (panel: Page) => panel.locator('tbody th button').allTextContents()

test.describe('a list', () => {
  let panel: Page

  test.beforeEach(async ({ context, extensionId }) => {
    panel = await context.newPage()
    await panel.setViewportSize({ width: 1200, height: 800 })
    await panel.goto(`chrome-extension://${extensionId}/sidepanel.html#/lists?list=bottles`)
    await expect(panel.getByText('No list yet').first()).toBeVisible()
    await putRows(panel, savedSuppliers(0, suppliers))
    await panel.reload()
    await expect(panel.getByText('60 suppliers', { exact: true })).toBeVisible()
    // Blocks of rows are read side by side: the first may come after the second.
    await expect(
      panel.getByRole('button', { name: 'Harbour Peak Metalware Co., Ltd.', exact: true }),
    ).toBeVisible()
  })

  test('is sorted, filtered by name and cleared in one click', async () => {
    await panel.getByRole('button', { name: 'Supplier', exact: true }).click()
    await expect(panel.locator('tbody th').first()).toContainText('Amber Quay')
    await panel.getByRole('button', { name: 'Supplier', exact: true }).click()
    await expect(panel.locator('tbody th').first()).toContainText('Silver Lantern')

    await panel.getByRole('button', { name: 'Filter' }).click()
    await panel.getByRole('button', { name: 'Sampling', exact: true }).click()
    await panel.getByRole('button', { name: 'Has notes' }).click()
    await expect(panel.getByText('2 of 60 suppliers')).toBeVisible()
    await panel.getByRole('button', { name: 'Clear the filter “Status: Sampling”' }).click()
    await expect(panel.getByText('15 of 60 suppliers')).toBeVisible()
    await panel.getByRole('button', { name: 'Clear all' }).click()
    await expect(panel.getByText('60 suppliers', { exact: true })).toBeVisible()
  })

  test('is searched by name, product, note and tag', async () => {
    const search = panel.getByRole('searchbox', { name: 'Search this list' })
    await panel.keyboard.press('/')
    await expect(search).toBeFocused()
    for (const [text, count] of [
      ['cedar', '10 of 60 suppliers'],
      ['bottle 17', '1 of 60 suppliers'],
      ['asked report 23', '1 of 60 suppliers'],
      ['nothing like it', '0 of 60 suppliers'],
    ] as const) {
      await search.fill(text)
      await expect(panel.getByText(count)).toBeVisible()
    }
    await panel.keyboard.press('Escape')
    await expect(panel.getByText('60 suppliers', { exact: true })).toBeVisible()
  })

  test('is worked through by the keyboard alone', async () => {
    await panel.keyboard.press('j')
    await expect(
      panel.getByRole('button', { name: 'Harbour Peak Metalware Co., Ltd.', exact: true }),
    ).toBeFocused()
    await panel.keyboard.press('x')
    await panel.keyboard.press('j')
    await panel.keyboard.press('x')
    await expect(panel.getByText('2 selected')).toBeVisible()

    await panel.keyboard.press('n')
    const note = panel.getByRole('textbox', { name: /^Note on Quiet Orchard/ })
    await note.fill('Ask again in spring')
    await expect(panel.getByRole('dialog').getByText('Saved', { exact: true })).toBeVisible()
    await panel.keyboard.press('Escape')

    await panel.keyboard.press('?')
    await expect(panel.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible()
    await panel.keyboard.press('Escape')

    await panel.keyboard.press('c')
    await expect(panel).toHaveURL(/#\/compare\?records=supplier-0,supplier-1$/)
  })

  test('is edited in bulk, and each edit is taken back', async () => {
    const boxes = panel.getByRole('checkbox', { name: /^Select (?!all)/ })
    for (const index of [0, 1]) await boxes.nth(index).check()
    const statuses = async () =>
      (await storedRows(panel)).entries
        ?.filter(({ id }) => ['entry-0', 'entry-1'].includes(id))
        .map(({ status }) => status)

    await panel.getByRole('combobox', { name: 'Set status' }).selectOption('ordered')
    await expect.poll(statuses).toEqual(['ordered', 'ordered'])
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(statuses).toEqual(['researching', 'contacted'])

    await panel.getByRole('combobox', { name: 'Move to list' }).selectOption('Mugs')
    await expect(panel.getByText('58 suppliers', { exact: true })).toBeVisible()
    await panel.getByRole('button', { name: 'Undo' }).click()
    await expect(panel.getByText('60 suppliers', { exact: true })).toBeVisible()

    await boxes.nth(0).check()
    await panel.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(panel.getByText('59 suppliers', { exact: true })).toBeVisible()
    await panel.getByRole('button', { name: 'Trash', exact: true }).click()
    await panel.getByRole('button', { name: /^Restore Harbour Peak Metalware/ }).click()
    await panel.getByRole('button', { name: 'List', exact: true }).click()
    await expect(panel.getByText('60 suppliers', { exact: true })).toBeVisible()
  })

  test('is put in an order of one’s own, by dragging and by keys, and stays so', async () => {
    const third = panel.locator('tbody tr', { hasText: 'Silver Lantern Trading' }).first()
    const first = panel.locator('tbody tr', { hasText: 'Harbour Peak Metalware' }).first()
    await third.locator('[draggable]').dragTo(first.locator('th'), { targetPosition: { x: 20, y: 2 } })
    await expect.poll(async () => (await names(panel))[0]).toContain('Silver Lantern Trading')
    await panel.keyboard.press('j')
    await panel.keyboard.press('Alt+ArrowDown')
    await expect.poll(async () => (await names(panel))[1]).toContain('Silver Lantern Trading')
    await panel.reload()
    await expect.poll(async () => (await names(panel))[1]).toContain('Silver Lantern Trading')
  })

  test('says what changed since the last visit, until it has been seen', async () => {
    await panel.getByRole('button', { name: 'Changed 10' }).click()
    await expect(panel).toHaveURL(/#\/lists\?list=changed$/)
    await expect(panel.getByText('Store rating: 4.6 of 5 → 4.5 of 5, 1 day').first()).toBeVisible()
    await panel
      .getByRole('button', { name: /^Mark Cedar Loom/ })
      .first()
      .click()
    await expect(panel.getByRole('button', { name: 'Changed 9' })).toBeVisible()
  })

  for (const [width, colorScheme] of [
    [1200, 'light'],
    [320, 'dark'],
  ] as const) {
    test(`has no barrier that axe knows of (${width} px, ${colorScheme})`, async () => {
      await panel.setViewportSize({ width, height: 800 })
      await panel.emulateMedia({ colorScheme })
      const barriers = async () => {
        const { violations } = await new AxeBuilder({ page: panel }).analyze()
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
      }
      await panel.getByRole('button', { name: 'Filter' }).click()
      await panel.getByRole('checkbox').nth(1).check()
      expect(await barriers(), 'list').toEqual([])
      expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await panel.keyboard.press('?')
      expect(await barriers(), 'keys').toEqual([])
      await panel.keyboard.press('Escape')
      await panel.getByRole('button', { name: 'More for this list' }).click()
      await panel.getByRole('menuitem', { name: 'Arrange lists' }).click()
      expect(await barriers(), 'arrange').toEqual([])
      await panel.keyboard.press('Escape')
      await panel.getByRole('button', { name: 'Changed 10' }).click()
      await expect(panel.getByText('last visit').first()).toBeVisible()
      expect(await barriers(), 'changed').toEqual([])
    })
  }
})
