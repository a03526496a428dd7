import type { Texts } from '@/lib/i18n/texts.ts'
import type { CountedList } from './list-bar.tsx'

/** The name of a list, with how many are in it as soon as they are counted. */
export function listLabel({ name, count }: CountedList, { t, formats }: Texts): string {
  return count === undefined ? name : t('lists.nameAndCount', { name, count: formats.number(count) })
}
