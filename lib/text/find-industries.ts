/** Words of the trades that have little to do with each other, singular. */
const industryWords = {
  apparel:
    'apparel clothing clothes garment shirt tshirt hoodie dress jacket trouser jean underwear sock uniform sweater lingerie swimwear 服装 服饰',
  footwear: 'shoe sneaker boot sandal slipper footwear 鞋',
  bags: 'handbag backpack luggage suitcase wallet 箱包',
  jewellery: 'jewelry jewellery necklace earring bracelet 首饰 珠宝',
  electronics:
    'electronic electronics headphone earphone earbud speaker smartwatch charger powerbank laptop tablet drone 电子 数码',
  lighting: 'lighting lamp chandelier bulb 照明 灯具',
  furniture: 'furniture furnishing sofa chair mattress wardrobe 家具',
  kitchenware: 'cookware kitchenware cutlery tableware tumbler 厨具',
  beauty: 'cosmetic makeup skincare lipstick wig perfume shampoo 化妆品 美妆',
  toys: 'toy doll plush puzzle 玩具',
  pets: 'pet dog cat 宠物',
  sports: 'fitness yoga dumbbell bicycle fishing camping tent golf 体育 健身',
  vehicles: 'car auto automotive automobile motorcycle tire tyre brake vehicle 汽车 摩托',
  machinery: 'machine machinery excavator compressor conveyor cnc 机械',
  metal: 'metalware metal steel aluminum aluminium casting valve bolt screw 金属 钢',
  chemicals: 'chemical acid resin pigment fertilizer adhesive 化工',
  packaging: 'packaging carton pouch 包装',
  food: 'food snack tea coffee spice rice 食品',
  medical: 'medical surgical wheelchair syringe 医疗',
  building: 'tile flooring plywood cement roofing 建材',
  stationery: 'stationery notebook pen printing 文具 印刷',
} as const

export type Industry = keyof typeof industryWords

const industryOf = new Map(
  Object.entries(industryWords).flatMap(([industry, words]) =>
    words.split(' ').map((word) => [word, industry as Industry]),
  ),
)
const chinese = [...industryOf].filter(([word]) => /\p{Script=Han}/u.test(word))

/**
 * The industries that text folded for search speaks of.
 *
 * @example findIndustries('harbour peak metalware co., ltd.') // ['metal']
 */
export function findIndustries(text: string): Industry[] {
  const words = text.split(/[^\p{L}\p{N}]+/u)
  const found = words.flatMap(
    (word) =>
      industryOf.get(word) ??
      industryOf.get(word.replace(/(?:es|s)$/, '')) ??
      industryOf.get(word.replace(/s$/, '')) ??
      [],
  )
  const foundChinese = chinese.filter(([word]) => text.includes(word)).map(([, industry]) => industry)
  return [...new Set([...found, ...foundChinese])]
}
