/** What an export can be written as. TSV goes to the clipboard, Markdown too. */
const exportFormats = ['csv', 'xlsx', 'tsv', 'markdown'] as const
export type ExportFormat = (typeof exportFormats)[number]
