/** Keyboard commands, as the manifest names them; users rebind them in the browser's own settings. */
export const commands = {
  'open-panel': { key: 'Alt+Shift+P', description: 'Open the panel' },
  'save-supplier': { key: 'Alt+Shift+S', description: 'Save this supplier' },
  'next-flag': { key: 'Alt+Shift+F', description: 'Show the next red flag on the page' },
  'write-note': { key: 'Alt+Shift+N', description: 'Write a note on this supplier' },
} as const

export type Command = keyof typeof commands

export function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name)
}
