import type { Language } from './languages.ts'
import type { en } from './messages/en/en.ts'

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language
    Messages: typeof en
  }
}
