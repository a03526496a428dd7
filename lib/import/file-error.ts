/** Why a file is refused as a whole; nothing was changed then. */
export const fileErrorCodes = [
  'empty',
  'too-large',
  'not-a-spreadsheet',
  'password-protected',
  'old-excel',
  'zip-damaged',
  'zip-too-many-files',
  'zip-too-large',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'cell-too-long',
  'quote-not-closed',
  'no-known-column',
  'column-twice',
  'not-a-backup',
  'backup-newer',
  'backup-damaged',
] as const

export type FileErrorCode = (typeof fileErrorCodes)[number]

/** Where in the file, counted from one as spreadsheets do, and what the bound is. */
export interface FileErrorPlace {
  row?: number
  column?: number
  limit?: number
  /** The file inside of it. */
  file?: string
}

/** A file that cannot be taken. i18n has a sentence for each code. */
export class FileError extends Error {
  override readonly name = 'FileError'

  constructor(
    readonly code: FileErrorCode,
    readonly place: FileErrorPlace = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}
