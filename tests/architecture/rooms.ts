/** What a room may import: other rooms by name, packages by name. The first prefix that fits a file is its room. */
export interface Room {
  /** Files that belong to the room: a path prefix from the root of the repository. */
  prefix: string
  /** Rooms that it may import from, itself always included. */
  rooms: string[]
  packages: string[]
  /** Pure rooms touch no browser API, no clock and no random. */
  pure?: true
}

const pureRooms = [
  'lib/core/',
  'lib/text/',
  'lib/alibaba/',
  'lib/risk/',
  'lib/suppliers/',
  'lib/sourcing/',
  'lib/export/',
  'lib/import/',
]
const page = [
  'lib/core/',
  'lib/compare/',
  'lib/i18n/',
  'lib/settings/',
  'lib/risk/',
  'lib/suppliers/',
  'lib/sourcing/',
  'lib/export/',
  'lib/import/',
  'lib/db/',
  'lib/data/',
  'lib/stores/',
  'lib/background/reminders-alarm',
  'components/',
  'lib/messages/page-client',
  'lib/messages/protocol',
  'entrypoints/shared/',
]

/** The arrows of the design, as data; a file without a room is a violation too. */
export const rooms: Room[] = [
  { prefix: 'lib/core/', rooms: [], packages: ['zod/mini'], pure: true },
  // All of the readers that runs in the page, and the tables that both of their stages share.
  { prefix: 'lib/alibaba/extract/', rooms: ['lib/core/'], packages: [], pure: true },
  { prefix: 'lib/alibaba/', rooms: ['lib/core/'], packages: ['zod/mini'], pure: true },
  // What the words of a text, a company name or a host say; for whoever judges suppliers or their messages.
  { prefix: 'lib/text/', rooms: ['lib/core/'], packages: ['zod/mini'], pure: true },
  { prefix: 'lib/risk/', rooms: ['lib/core/', 'lib/text/'], packages: ['zod/mini'], pure: true },
  { prefix: 'lib/suppliers/', rooms: ['lib/core/'], packages: ['zod/mini'], pure: true },
  {
    prefix: 'lib/sourcing/',
    rooms: ['lib/core/', 'lib/text/'],
    packages: ['big.js', 'zod/mini'],
    pure: true,
  },
  {
    prefix: 'lib/compare/',
    rooms: ['lib/core/', 'lib/export/', 'lib/sourcing/decimal', 'lib/sourcing/landed-cost/price-at'],
    packages: ['zod/mini'],
    pure: true,
  },
  {
    prefix: 'lib/export/',
    rooms: ['lib/core/', 'lib/sourcing/'],
    packages: ['fflate', 'papaparse', 'zod/mini'],
    pure: true,
  },
  {
    prefix: 'lib/import/',
    // Import undoes what export did.
    rooms: ['lib/core/', 'lib/export/', 'lib/text/company-name'],
    packages: ['fflate', 'read-excel-file/web-worker', 'zod/mini'],
    pure: true,
  },
  { prefix: 'lib/i18n/', rooms: ['lib/core/'], packages: ['use-intl', 'use-intl/core', 'use-intl/react'] },
  { prefix: 'lib/settings/', rooms: ['lib/core/', 'lib/i18n/'], packages: ['wxt/utils/storage', 'zod/mini'] },
  { prefix: 'lib/db/', rooms: pureRooms, packages: ['dexie', 'zod/mini'] },
  // What a worker does for a page, and the line between the two.
  { prefix: 'lib/data/', rooms: [...pureRooms, 'lib/db/'], packages: [] },
  { prefix: 'lib/stores/', rooms: ['lib/core/'], packages: ['zustand'] },
  { prefix: 'lib/messages/protocol', rooms: ['lib/core/'], packages: ['zod/mini'] },
  {
    prefix: 'lib/background/reminders',
    rooms: ['lib/core/', 'lib/db/', 'lib/i18n/background-texts', 'lib/sourcing/'],
    packages: ['wxt/browser', 'wxt/utils/storage'],
  },
  {
    prefix: 'lib/background/',
    rooms: ['lib/core/', 'lib/db/', 'lib/i18n/background-texts', 'lib/messages/page-client'],
    packages: ['wxt/browser'],
  },
  {
    prefix: 'lib/messages/handlers',
    rooms: [...pureRooms, 'lib/db/', 'lib/i18n/', 'lib/settings/', 'lib/messages/'],
    packages: ['zod/mini', 'wxt/browser'],
  },
  {
    prefix: 'lib/messages/',
    rooms: ['lib/core/', 'lib/messages/protocol'],
    packages: ['zod/mini', 'wxt/browser'],
  },
  {
    prefix: 'lib/overlay/',
    rooms: ['lib/core/', 'lib/i18n/chip-words'],
    packages: ['wxt/browser'],
  },
  { prefix: 'components/ui/', rooms: [], packages: ['react', 'lucide-react'] },
  {
    prefix: 'components/plan/',
    rooms: ['lib/core/', 'lib/i18n/', 'lib/sourcing/', 'components/'],
    packages: ['react', 'lucide-react'],
  },
  {
    prefix: 'components/messages/',
    rooms: ['lib/core/', 'lib/i18n/', 'lib/sourcing/', 'components/'],
    packages: ['react', 'lucide-react'],
  },
  {
    prefix: 'components/',
    rooms: [
      'lib/core/',
      'lib/compare/',
      'lib/i18n/',
      'lib/stores/',
      'lib/settings/settings-schema',
      'components/ui/',
    ],
    packages: ['@tanstack/react-virtual', 'react', 'lucide-react', 'use-intl'],
  },
  {
    prefix: 'entrypoints/alibaba.content/',
    rooms: [
      'lib/core/',
      'lib/overlay/',
      'lib/alibaba/extract/',
      'lib/messages/client',
      'lib/messages/listen',
    ],
    packages: ['wxt/browser', 'wxt/utils/define-content-script'],
  },
  {
    prefix: 'entrypoints/background.ts',
    rooms: [
      'lib/core/',
      'lib/alibaba/interpret',
      'lib/background/',
      'lib/db/',
      'lib/i18n/',
      'lib/settings/',
      'lib/messages/',
      'lib/overlay/why-card.css',
      'lib/risk/',
    ],
    packages: ['wxt/browser', 'wxt/utils/define-background'],
  },
  {
    prefix: 'entrypoints/data-worker',
    rooms: ['lib/data/', 'lib/db/'],
    packages: ['wxt/utils/define-unlisted-script'],
  },
  {
    prefix: 'entrypoints/',
    rooms: page,
    packages: ['react', 'react-dom/client', 'dexie-react-hooks', 'use-intl', 'use-intl/react', 'wxt/browser'],
  },
]
