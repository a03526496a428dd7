import type { Language } from './languages.ts'
import { ar } from './messages/ar/ar.ts'
import { de } from './messages/de/de.ts'
import { en } from './messages/en/en.ts'
import { es } from './messages/es/es.ts'
import { fr } from './messages/fr/fr.ts'
import { ptBr } from './messages/pt-br/pt-br.ts'
import { zhCn } from './messages/zh-cn/zh-cn.ts'

type Translated<Texts> = { [Key in keyof Texts]: Texts[Key] extends string ? string : Translated<Texts[Key]> }

/** Every text of the product by key; English fixes the keys and the arguments. */
export type Messages = Translated<typeof en>

/** The texts of every language, for the build and for tests: what runs loads its own language only. */
export const catalogue: Record<Language, Messages> = { en, 'zh-CN': zhCn, es, de, fr, 'pt-BR': ptBr, ar }
