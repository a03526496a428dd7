import { browser, type Browser } from 'wxt/browser'

/** Firefox only, and not in the shared types. */
interface SidebarAction {
  open: () => Promise<void>
}

/** Opens the side panel of a tab's window. Call it without waiting for anything: the browser forgets the gesture. */
export async function openPanelOf({ windowId }: Browser.tabs.Tab): Promise<void> {
  const { sidebarAction } = browser as typeof browser & { sidebarAction?: SidebarAction }
  await (sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open())
}

/** Opens the popup with the cursor in the note of the tab's supplier. */
export async function openNote(): Promise<void> {
  const popup = browser.runtime.getURL('/popup.html')
  await browser.action.setPopup({ popup: `${popup}#note` })
  // A click on the icon shows the supplier first, as ever.
  await browser.action.openPopup().finally(() => browser.action.setPopup({ popup }))
}

/** Says hello to a new user, once. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
}
