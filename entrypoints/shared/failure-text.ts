import type { Translate } from '@/lib/i18n/translator.ts'
import { FileError, type FileErrorPlace } from '@/lib/import/file-error.ts'

/** Where in a file, as far as it is known; a sentence names only what it has. */
const wholePlace = ({ row = 0, column = 0, limit = 0 }: FileErrorPlace) => ({ row, column, limit })

/** What went wrong, for a person: the sentence of a file that cannot be taken, else that it did not work. */
export function failureText(error: unknown, t: Translate): string {
  return error instanceof FileError
    ? t(`files.errors.${error.code}`, wholePlace(error.place))
    : t('data.failed')
}
