/** Keyboard commands by name, as the manifest names them, with their keys; users rebind them in the browser's settings. */
export const commands = {
  'open-panel': 'Alt+Shift+P',
  'save-supplier': 'Alt+Shift+S',
  'next-flag': 'Alt+Shift+F',
  'write-note': 'Alt+Shift+N',
} as const

export type Command = keyof typeof commands

export function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name)
}
