/** What the product says about files in English: what is wrong with one, what an import or a restore would do. */
export const enFiles = {
  files: {
    errors: {
      empty: 'There is nothing in this file.',
      'too-large': 'This file is too large. At most {limit, number} bytes can be read.',
      'not-a-spreadsheet':
        'This is not a spreadsheet that can be read. Save it as CSV or as an Excel workbook (.xlsx) and try again.',
      'password-protected': 'This file is protected by a password. Save a copy without one and try again.',
      'old-excel': 'This is a workbook of an old Excel. Save it as .xlsx or CSV and try again.',
      'zip-damaged': 'This file is damaged or was not fully copied.',
      'zip-too-many-files':
        'There are more than {limit, number} files inside this one, which no such file has.',
      'zip-too-large': 'This file would unpack to far more than such a file holds. It was not opened.',
      'too-many-rows': 'Row {row, number}: at most {limit, number} rows can be read at once.',
      'too-many-columns':
        'Column {column, number} in row {row, number}: at most {limit, number} columns can be read.',
      'too-many-cells': 'Row {row, number}: at most {limit, number} cells can be read at once.',
      'cell-too-long':
        'Row {row, number}, column {column, number}: this cell is longer than {limit, number} characters.',
      'quote-not-closed':
        'Row {row, number}, column {column, number}: a quotation mark opens here and never closes.',
      'no-known-column':
        'Row {row, number}: no column names a supplier. One must be called “Supplier”, “Company ID” or “URL”, or be chosen by hand.',
      'column-twice':
        'Row {row, number}, column {column, number}: an earlier column means the same. Choose which of the two to read.',
      'not-a-backup': 'This is not a backup of Sourcelens.',
      'backup-newer':
        'This backup is from a newer version of Sourcelens. Update the extension and try again.',
      'backup-damaged':
        'This backup is damaged, so nothing was changed. Try an older one, or copy it again from where it was kept.',
    },
    rows: {
      'no-identity': 'Row {row, number}: no company id, no shop and no name.',
      'conflicting-identity':
        'Row {row, number}: the company id, the shop and the name belong to different suppliers.',
      'ambiguous-name':
        'Row {row, number}: several suppliers have this name. Add the company id or the shop.',
      unread: 'Row {row, number}, column {column, number}: left out, because it cannot be read.',
    },
    outcomes: {
      add: '{count, plural, one {# supplier is new} other {# suppliers are new}}',
      update: '{count, plural, one {# supplier changes} other {# suppliers change}}',
      skip: '{count, plural, one {# row says nothing new} other {# rows say nothing new}}',
      error: '{count, plural, one {# row cannot be taken} other {# rows cannot be taken}}',
    },
    restore: {
      mustAsk: 'This would delete or overwrite {share} of what you have now.',
      reminder: 'What you wrote is only in this browser. Save a backup as a file.',
    },
    nothingChanged: 'Nothing was changed.',
  },
} as const
