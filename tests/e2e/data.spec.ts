import { AxeBuilder } from '@axe-core/playwright'
import { backupOf } from './big-backup.ts'
import { backupPicker, chooseFile, dataAddress, tableOf, tablePicker } from './data-view.ts'
import { expect, test } from './test.ts'

for (const scheme of ['light', 'dark'] as const) {
  test(`the data view has no barrier that axe knows of (${scheme})`, async ({ context, extensionId }) => {
    const page = await context.newPage()
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto(dataAddress(extensionId))
    const barriers = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
    }
    await chooseFile(page, backupPicker, 'small.zip', await backupOf(3))
    await page.getByRole('combobox', { name: 'Columns' }).selectOption({ label: 'Your own choice' })
    await chooseFile(page, tablePicker, 'mine.csv', tableOf(3))
    await expect(page.getByText('mine.csv')).toBeVisible()
    expect(await barriers()).toEqual([])
    await page.getByRole('button', { name: 'Show what would change' }).click()
    await expect(page.getByText('3 suppliers are new')).toBeVisible()
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await barriers()).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, 'nothing is wider than the page').toBeLessThanOrEqual(0)
  })
}
