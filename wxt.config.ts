import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { commands } from './lib/background/commands.ts'
import { catalogue } from './lib/i18n/catalogue.ts'
import { defaultLanguage, isLanguage } from './lib/i18n/languages.ts'
import { commandMessage, localeFolder, localeMessages } from './lib/i18n/locale-messages.ts'

/** No remote code, no request, no markup from strings: what the pages of the extension may do. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const firefoxSettings = {
  gecko: {
    id: 'sourcelens@sourcelens.invalid',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
}

const manifestCommands = Object.fromEntries(
  Object.entries(commands).map(([name, key]) => [
    name,
    { suggested_key: { default: key }, description: `__MSG_${commandMessage(name)}__` },
  ]),
)

/** The texts of the manifest in every language, as files of the extension. */
const localeFiles = Object.keys(catalogue)
  .filter(isLanguage)
  .map((language) => ({
    relativeDest: `_locales/${localeFolder(language)}/messages.json`,
    contents: JSON.stringify(localeMessages(catalogue[language]), undefined, 2),
  }))

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // Chrome refuses content scripts that hold raw non-characters, which the bundler emits (wxt issue 353).
  experimental: { escapeUnicode: true },
  hooks: {
    'vite:build:extendConfig': (_, { build }) => {
      const output = build?.rollupOptions?.output
      if (build?.lib || output === undefined || Array.isArray(output)) return
      // One file for what the pages share at their start: the popup loaded 23, which took half of its opening.
      output.codeSplitting = { groups: [{ name: 'shared', tags: ['$initial'], minShareCount: 2 }] }
    },
    'build:publicAssets': (_, files) => {
      files.push(...localeFiles)
    },
    'build:manifestGenerated': (_, { action }) => {
      if (action !== undefined) action.default_title = '__MSG_action__'
    },
  },
  manifest: ({ browser }) => ({
    name: 'Sourcelens',
    short_name: 'Sourcelens',
    default_locale: defaultLanguage,
    description: '__MSG_description__',
    permissions: [
      'alarms',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_permissions: ['notifications'],
    commands: manifestCommands,
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: {
      alias: {
        // WXT's own context announces the extension to the page by a message and an event; ours is silent.
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/overlay/silent-context.ts', import.meta.url),
        ),
      },
    },
  }),
})
