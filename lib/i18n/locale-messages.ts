import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'

/** The name of the message that describes a command: letters, digits and underscores only. */
export const commandMessage = (command: string): string => `command_${command.replaceAll('-', '_')}`

/** What browsers find in `_locales/<folder>/messages.json` and put into the manifest; there are no plurals there. */
export function localeMessages({ manifest, toolbar }: Messages): Record<string, { message: string }> {
  const texts = [
    ['description', manifest.description],
    ['action', toolbar.idle],
    ...Object.entries(manifest.commands).map(([name, text]) => [commandMessage(name), text] as const),
  ] as const
  return Object.fromEntries(texts.map(([name, message]) => [name, { message }]))
}

/**
 * The folder of a language in `_locales`.
 *
 * @example localeFolder('zh-CN') // 'zh_CN'
 */
export const localeFolder = (language: Language): string => language.replace('-', '_')
