import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { chromium, type BrowserContext } from '@playwright/test'

/** The built extension that is tested; `$EXTENSION` names another folder. */
export const extensionFolder = resolve(process.env.EXTENSION ?? '.output/chrome-mv3')

/** A running browser with a fresh profile. */
export interface ExtensionBrowser {
  context: BrowserContext
  extensionId: string
  close: () => Promise<void>
}

interface LaunchOptions {
  executablePath: string
  headless?: boolean
  viewport?: { width: number; height: number } | null
  /** The language of the browser itself and of what it asks pages for, where it is not American English. */
  language?: string
  /** Further switches of the browser. */
  args?: readonly string[]
  /** Without it the browser is the same in all but the extension. */
  withExtension?: boolean
  /** The unpacked extension, where it is not the one that is tested. */
  folder?: string
  /** A profile that outlives the browser, where it is not a fresh one. */
  profile?: string
  /** Leaves the page open that greets a new user; it would stand in front of the pages of a test. */
  keepWelcome?: boolean
}

/** Opens a browser with a profile of its own that holds nothing but the extension. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const folder = options.folder ?? extensionFolder
  if (!existsSync(join(folder, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${folder}: run "npm run build" first.`)
  }
  const profile = options.profile ?? freshProfile()
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1440, height: 900 } : options.viewport,
    ...(options.language !== undefined && {
      locale: options.language,
      env: { ...process.env, LANGUAGE: options.language.replace('-', '_') },
    }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quiet,
      ...(options.withExtension === false
        ? []
        : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      ...(options.args ?? []),
    ],
  })
  const isGreeted =
    options.withExtension !== false &&
    options.profile === undefined &&
    existsSync(join(folder, 'welcome.html'))
  if (isGreeted && options.keepWelcome !== true) await closeWelcome(context)
  const close = async (): Promise<void> => {
    await context.close()
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { context, extensionId: idOfFolder(folder), close }
}

/** Waits for the page that greets a new user, and closes it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const end = Date.now() + 15_000
  for (;;) {
    const page = context.pages().find((one) => one.url().endsWith('/welcome.html'))
    if (page !== undefined) {
      await page.close()
      return
    }
    if (Date.now() > end) throw new Error('The page that greets a new user did not open.')
    await setTimeout(25)
  }
}

/** A profile in which the browser guesses no connections and fills no forms: those would be requests of its own. */
export function freshProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sourcelens-'))
  const preferences = {
    net: { network_prediction_options: 2 },
    autofill: { profile_enabled: false, credit_card_enabled: false },
    signin: { allowed: false },
  }
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

/** The browser's own requests and first-run pages are switched off. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--disable-gpu',
  // Containers that run as root have no sandbox to offer.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/** The id that Chromium gives to an unpacked extension: sixteen bytes of the hash of its path, in the letters a to p. */
function idOfFolder(folder: string): string {
  const bytes = Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8')
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
}
