import { endsWithCue, type Cue } from './ends-with-cue.ts'

/** Names that are copied most, and that are not words of everyday use. */
const brands = [
  'adidas',
  'airpods',
  'armani',
  'audemars piguet',
  'balenciaga',
  'bape',
  'birkenstock',
  'bottega veneta',
  'bulgari',
  'burberry',
  'bvlgari',
  'calvin klein',
  'canada goose',
  'cartier',
  'chanel',
  'christian louboutin',
  'crocs',
  'disney',
  'dolce gabbana',
  'dyson',
  'fendi',
  'givenchy',
  'gopro',
  'gucci',
  'hello kitty',
  'hublot',
  'iphone',
  'ipad',
  'lacoste',
  'lego',
  'levis',
  'louis vuitton',
  'lululemon',
  'macbook',
  'michael kors',
  'moncler',
  'new balance',
  'nike',
  'nintendo',
  'off-white',
  'omega watch',
  'pandora bracelet',
  'patek philippe',
  'philipp plein',
  'playstation',
  'pokemon',
  'prada',
  'ralph lauren',
  'ray-ban',
  'rayban',
  'reebok',
  'rolex',
  'samsung galaxy',
  'stone island',
  'swarovski',
  'tag heuer',
  'the north face',
  'tiffany',
  'timberland',
  'tommy hilfiger',
  'tory burch',
  'ugg',
  'under armour',
  'valentino',
  'versace',
  'yeezy',
  'ysl',
]

const named = `(?<![a-z0-9])(?:${brands.join('|')})(?![a-z0-9])`
const genuine = '(?:100% )?(?:original|authentic|genuine|real|aut[eé]ntic[oa]s?|正品|原装)'

const brand = new RegExp(named, 'gu')
const genuineBrand = new RegExp(
  `(?<![a-z])${genuine}[^.\\n]{0,15}${named}|${named}[^.\\n]{0,15}(?<![a-z])${genuine}(?![a-z])`,
  'gu',
)

/** Goods that fit a brand's are not the brand's. */
const fits: Cue = {
  words:
    /\bfor|\bfits?|\bfitting|\bcompatible|\bsuit(?:s|able)?|\breplac|\bworks? with|\bpara|\bcompatible con|适用|兼容|用于/gu,
  reach: 40,
  stops: '.\n',
}
const licensed = /licen[sc]e|authori[sz]|授权|autoriza|licencia/u

function find(text: string, pattern: RegExp): string | undefined {
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const at = index + words.search(brand)
    if (!endsWithCue(text.slice(Math.max(0, at - 60), at), fits)) return words
  }
  return undefined
}

/** A famous brand as the maker of the goods, in text folded for search; `genuine` where it is claimed to be real. */
export function findBrand(text: string): { kind: 'brand' | 'genuine-brand'; words: string } | undefined {
  if (licensed.test(text)) return undefined
  const claimed = find(text, genuineBrand)
  if (claimed !== undefined) return { kind: 'genuine-brand', words: claimed }
  const words = find(text, brand)
  return words === undefined ? undefined : { kind: 'brand', words }
}
