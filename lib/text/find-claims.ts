import { isNegated } from './negation.ts'
import { firstWords, type TextHit } from './text-hit.ts'
import type { TextMarkKind, TextPlace } from './text-marks.ts'

/** All of the money before anything is made. T/T alone, and a third down, are how trade is done. */
const advance = [
  '100 ?%[^.\\n]{0,12}(?:t ?/ ?t|tt|payment|pay|prepay|prepaid|deposit|paid)[^.\\n]{0,25}(?:advance|up ?front|before production|before we start|in front)',
  '100 ?%[^.\\n]{0,6}(?:prepayment|prepaid|pre-paid|deposit|advance payment|in advance|up ?front)',
  '\\b(?:t ?/ ?t|tt|payment|pay|paid)[^.\\n]{0,15}100 ?%[^.\\n]{0,15}(?:advance|up ?front|before production|prepaid|deposit)',
  '\\b(?:full|whole|total|entire) (?:payment|amount)[^.\\n]{0,25}(?:in advance|up ?front|before production|before we start)',
  '(?:100%|全额|全款)[^。\\n]{0,6}(?:预付|先付|打款|付款后|前付)|先付全款',
  '(?:100 ?%|pago total|pago completo|todo el pago)[^.\\n]{0,20}(?:por adelantado|anticipad|antes de (?:la )?producci)',
].join('|')

const urgency = [
  '\\btoday only\\b|\\bonly today\\b|\\blast stock\\b|\\blast chance\\b|\\bact now\\b|\\bhurry(?: up)?\\b',
  '\\bprices?[^.\\n]{0,15}(?:rise|rises|rising|increase|increases|go up|goes up)[^.\\n]{0,10}(?:tomorrow|tonight|next week|soon)',
  '\\boffer[^.\\n]{0,10}(?:ends|expires?)[^.\\n]{0,10}(?:today|tonight|tomorrow|soon|in \\d{1,2} hours)',
  '\\bonly \\d{1,4} (?:pieces? |pcs |units? |sets? )?left\\b|\\border (?:now|today) before (?:the )?price',
  '(?:仅限|只限)(?:今天|今日)|最后(?:库存|机会|一天)|明天涨价|即将涨价|手慢无|欲购从速',
  '\\bs[oó]lo (?:por )?hoy\\b|[uú]ltimas? (?:unidades|oportunidad|existencias)|el precio sube|(?:la )?oferta (?:termina|acaba|vence)|\\bdate prisa\\b|apres[uú]rate',
].join('|')

const makerInTitle =
  '\\b(?:factory|factories|manufacturers?)\\b(?! (?:prices?|outlet))|厂家|工厂|f[aá]brica\\b|\\bfabricante'

const makerInText = [
  '\\b(?:we are|we re|as|being) (?:a|an|the|one of(?: the)?)\\b[^.\\n]{0,60}\\b(?:factory|manufacturers?)\\b',
  '\\b(?:our|own|visit our) (?:own )?(?:factory|factories|workshop|plant|production lines?)\\b',
  '\\bfactory[- ]direct|\\bdirect(?:ly)? from (?:the |our )?(?:factory|manufacturer)|\\bsource (?:factory|manufacturer)\\b',
  '\\b(?:professional|leading|original|real|direct) (?:factory|manufacturer)\\b',
  '源头工厂|自有工厂|自家工厂|厂家直销|生产厂家|我们是[^。\\n]{0,12}(?:工厂|厂家|制造商)',
  '\\bsomos (?:una? )?(?:f[aá]brica|fabricantes?)|nuestra (?:propia )?f[aá]brica|direct[oa] de f[aá]brica',
].join('|')

const topRated =
  '\\b(?:top|best|highest)[- ]rated\\b|\\b(?:5|five)[- ]star (?:supplier|seller|store|rating|rated|service)\\b|五星(?:好评|商家)|好评如潮|mejor valorad'

interface Claim {
  kind: TextMarkKind
  pattern: RegExp
  /** Only there; everywhere else where absent. */
  places?: TextPlace[]
}

const claims: Claim[] = [
  { kind: 'advance', pattern: new RegExp(advance, 'gu') },
  { kind: 'urgency', pattern: new RegExp(urgency, 'gu') },
  { kind: 'maker', pattern: new RegExp(makerInTitle, 'gu'), places: ['title'] },
  { kind: 'maker', pattern: new RegExp(makerInText, 'gu'), places: ['description', 'images'] },
  { kind: 'top-rated', pattern: new RegExp(topRated, 'gu') },
]

/** Where a text makes a claim of one kind, whatever its place; the text is folded for search. */
export function* claimHits(text: string, kind: TextMarkKind): Generator<TextHit> {
  for (const claim of claims.filter((one) => one.kind === kind)) yield* hitsOf(text, claim)
}

function* hitsOf(text: string, { pattern }: Claim): Generator<TextHit> {
  for (const { index, 0: words } of text.matchAll(pattern))
    if (!isNegated(text, index)) yield { index, words }
}

/** Claims and conditions in text folded for search. */
export function findClaims(text: string, place: TextPlace): { kind: TextMarkKind; words: string }[] {
  return claims
    .filter(({ places }) => places === undefined || places.includes(place))
    .flatMap((claim) => {
      const words = firstWords(hitsOf(text, claim))
      return words === undefined ? [] : [{ kind: claim.kind, words }]
    })
}
