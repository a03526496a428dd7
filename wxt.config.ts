import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'wxt'
import { commands } from './lib/background/commands.ts'

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
  Object.entries(commands).map(([name, { key, description }]) => [
    name,
    { suggested_key: { default: key }, description },
  ]),
)

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // Chrome refuses content scripts that hold raw non-characters, which the bundler emits (wxt issue 353).
  experimental: { escapeUnicode: true },
  manifest: ({ browser }) => ({
    name: 'Sourcelens',
    short_name: 'Sourcelens',
    description: 'Risk signals and a memory for buyers on Alibaba.com. Everything stays in your browser.',
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
