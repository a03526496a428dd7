import { browser, type Browser } from 'wxt/browser'
import { isCommand, type Command } from './commands.ts'

interface BrowserListeners {
  /** Called first thing in the user's gesture, so that it may open a panel or a popup. */
  commands: Record<Command, (tab: Browser.tabs.Tab) => void>
  onMenu: (tab: Browser.tabs.Tab, click: Browser.contextMenus.OnClickData) => void
  /** After an installation, an update, or a change of what the menu should say. */
  onInstalled: (reason: `${Browser.runtime.OnInstalledReason}`) => void
}

/** Registers everything that the browser itself tells the background; to be called while the script first runs. */
export function listenToBrowser({ commands, onMenu, onInstalled }: BrowserListeners): void {
  browser.commands.onCommand.addListener((name, tab) => {
    if (isCommand(name) && tab !== undefined) commands[name](tab)
  })
  browser.contextMenus.onClicked.addListener((click, tab) => {
    if (tab !== undefined) onMenu(tab, click)
  })
  browser.runtime.onInstalled.addListener(({ reason }) => onInstalled(reason))
}
