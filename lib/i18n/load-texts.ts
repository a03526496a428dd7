import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { createTexts, type Texts } from './texts.ts'

const files: Record<Language, () => Promise<Messages>> = {
  en: () => import('./messages/en/en.ts').then(({ en }) => en),
  'zh-CN': () => import('./messages/zh-cn/zh-cn.ts').then(({ zhCn }) => zhCn),
  es: () => import('./messages/es/es.ts').then(({ es }) => es),
  de: () => import('./messages/de/de.ts').then(({ de }) => de),
  fr: () => import('./messages/fr/fr.ts').then(({ fr }) => fr),
  'pt-BR': () => import('./messages/pt-br/pt-br.ts').then(({ ptBr }) => ptBr),
  ar: () => import('./messages/ar/ar.ts').then(({ ar }) => ar),
}

/** The texts of one language, for a page of the extension: it loads the words that it speaks, and no others. */
export async function loadTexts(language: Language): Promise<Texts> {
  return createTexts(language, await files[language]())
}
