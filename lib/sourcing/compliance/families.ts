/** Kinds of goods that the law treats alike; one product can be of several. */
export const productFamilies = [
  'toys',
  'electronics-radio',
  'mains-electrical',
  'batteries',
  'textiles',
  'food-contact',
  'kitchenware',
  'cosmetics',
  'furniture',
  'jewellery',
  'protective-equipment',
  'medical-devices',
  'machinery',
  'general',
] as const

export type ProductFamily = (typeof productFamilies)[number]

/** Families that are made for consumers first of all. */
export const consumerFamilies = [
  'toys',
  'electronics-radio',
  'mains-electrical',
  'batteries',
  'textiles',
  'food-contact',
  'kitchenware',
  'furniture',
  'jewellery',
  'general',
] as const satisfies readonly ProductFamily[]

/** Families with a circuit in them. */
export const electricFamilies = [
  'electronics-radio',
  'mains-electrical',
] as const satisfies readonly ProductFamily[]
