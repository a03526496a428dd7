import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from './test.ts'

/** The view of one's own data in a full page. */
export const dataAddress = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html#/data`

export const tablePicker = 'Choose a file'
export const backupPicker = 'Restore from a file'

const line = (index: number) =>
  `Harbour Peak ${index} Metalware,https://harbour-peak-${index}.en.alibaba.com/,contacted,4,=1+${index}\r\n`

/** A buyer's own table of so many suppliers, as CSV. */
export const tableOf = (count: number) =>
  `Supplier,URL,Status,Own rating,Notes\r\n${Array.from({ length: count }, (_, index) => line(index)).join('')}`

/** Gives a file of this name to one of the two pickers. */
export async function chooseFile(
  page: Page,
  label: string,
  name: string,
  content: string | Buffer,
): Promise<void> {
  const buffer = Buffer.from(content)
  await page.getByLabel(label, { exact: true }).last().setInputFiles({ name, mimeType: '', buffer })
}

export async function importTable(page: Page, text: string): Promise<void> {
  await chooseFile(page, tablePicker, 'mine.csv', text)
  await page.getByRole('button', { name: 'Show what would change' }).click()
  await page.getByRole('button', { name: /^Import \d+ supplier/ }).click()
  await expect(page.getByRole('button', { name: 'Take the import back' })).toBeEnabled()
}

/** Clicks a button, and answers the file that is saved. */
export async function download(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}
