/** What a template can leave open, by the name that stands in its braces. */
export const placeholderIds = [
  'my-name',
  'my-company',
  'supplier',
  'product',
  'quantity',
  'dimensions',
  'materials',
  'colours',
  'packing',
  'labels',
  'tests',
  'aql',
  'target-price',
  'incoterm',
  'destination',
  'samples',
  'price',
  'moq',
  'delivery-term',
  'payment',
  'lead-time',
  'needed-on',
  'sample-cost',
  'tooling-cost',
  'valid-until',
  'warranty',
  'late-remedy',
  'questions',
  'differences',
  'order-number',
  'order-date',
  'received-on',
  'problem',
  'evidence',
  'remedy',
  'dispute-until',
  'reply-by',
] as const

export type PlaceholderId = (typeof placeholderIds)[number]

/** What is the same in every message of the buyer. */
export const ownPlaceholders = ['my-name', 'my-company'] as const satisfies readonly PlaceholderId[]

type OwnPlaceholder = (typeof ownPlaceholders)[number]

/** Values that are written in more than one line. */
const longPlaceholders: readonly PlaceholderId[] = [
  'dimensions',
  'packing',
  'tests',
  'questions',
  'differences',
  'problem',
  'evidence',
  'remedy',
]

export const isPlaceholder = (name: string): name is PlaceholderId => placeholderIds.some((id) => id === name)

export const isOwnPlaceholder = (id: PlaceholderId): id is OwnPlaceholder =>
  ownPlaceholders.some((own) => own === id)

export const isLongPlaceholder = (id: PlaceholderId): boolean => longPlaceholders.includes(id)

/** Values of one line that is rarely short. */
const widePlaceholders: readonly PlaceholderId[] = [
  'supplier',
  'product',
  'materials',
  'colours',
  'labels',
  'aql',
  'samples',
  'payment',
  'late-remedy',
]

export const isWidePlaceholder = (id: PlaceholderId): boolean => widePlaceholders.includes(id)
