import type { Language } from './languages.ts'
import { en } from './messages/en/en.ts'

type Translated<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> }

/** Every text of the product by key; English fixes the keys and the arguments. */
export type Messages = Translated<typeof en>

/** The texts of every language. Bundled as a whole: a service worker cannot load a file later. */
export const catalogue: Record<Language, Messages> = { en }
