import { expect, it } from 'vitest'
import { catalogue } from '@/lib/i18n/catalogue.ts'
import { fileErrorCodes } from '@/lib/import/file-error.ts'

it.each(Object.entries(catalogue))(
  'there is a sentence in %s for every reason to refuse a file',
  (_, { files }) => {
    expect(Object.keys(files.errors).toSorted()).toEqual(fileErrorCodes.toSorted())
  },
)
