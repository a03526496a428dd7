/** Languages that the rules know, and that a reply can be written in. */
export const messageLanguages = ['en', 'zh', 'es'] as const
export type MessageLanguage = (typeof messageLanguages)[number]

const spanish =
  /\b(?:el|los|las|una|para|por|con|que|de|del|se|si|le|la|su|sus|un|en|hola|estimad[oa]|cliente|gracias|pago|pedido|nuestr[oa]|usted|env[ií]o)\b/gu
const english =
  /\b(?:the|and|you|your|we|our|i|my|am|not|this|there|here|will|have|it|on|in|at|for|is|are|please|with|of|to|can|order|payment)\b/gu

/** How many characters tell the language of a message. */
const enough = 5000

/**
 * The language of a message by its commonest words; absent where none of the three shows.
 *
 * @example messageLanguage('Hola, el pedido está listo') // 'es'
 */
export function messageLanguage(message: string): MessageLanguage | undefined {
  const text = message.slice(0, enough).toLowerCase()
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const han = count(/\p{Script=Han}/gu)
  const words = count(/\p{Script=Latin}+/gu)
  if (han > words) return 'zh'
  const [es, en] = [count(spanish), count(english)]
  if (es === 0 && en === 0) return han > 0 ? 'zh' : undefined
  return es > en ? 'es' : 'en'
}
