const photos = 'https://pictures.invalid/catalogue/sample-category/sample-product-gallery/main'

/** A variant of a product as shops write them: texts and addresses, about 1.3 kB of JSON in a dozen values. */
function variant(index: number) {
  return {
    skuId: String(105_000_000_000 + index),
    picture: `${photos}/${index}/front-view-on-white-ground.jpg?width=720&height=720&quality=90&format=webp`,
    thumbnail: `${photos}/${index}/front-view-on-white-ground.jpg?width=120&height=120&quality=70&format=webp`,
    attributes: ['Colour', 'Capacity', 'Lid'].map((name, place) => ({
      name,
      value: `${name} ${index % (7 + place)}, as in the catalogue of this season, and "custom" on request`,
      note: 'Measured at room temperature; a tolerance of {2 %} applies to hand-made goods. '.repeat(2),
    })),
    inventory: (index * 37) % 9000,
    logistics:
      'Packed in cartons of 24 pieces, shipped from the nearest port within the agreed time. '.repeat(3),
  }
}

/** Data that no reader wants and every parser must pass, of about this many bytes of JSON. */
export function filler(bytes: number, first = 0): ReturnType<typeof variant>[] {
  const size = JSON.stringify(variant(first)).length + 1
  return Array.from({ length: Math.round(bytes / size) }, (_, index) => variant(first + index))
}
