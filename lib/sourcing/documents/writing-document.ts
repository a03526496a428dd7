import * as z from 'zod/mini'
import { longestText } from '../writing/parse-template.ts'
import { ownPlaceholders, placeholderIds, type PlaceholderId } from '../writing/placeholders.ts'
import {
  messageLanguages,
  templateIds,
  type MessageLanguage,
  type TemplateId,
} from '../writing/template-ids.ts'

/** Longest value that can be typed for a placeholder, in UTF-16 units. */
export const longestValue = 1000

const value = z.string().check(z.maxLength(longestValue))

/** A text that is too long to be used is kept, so that it can be told and nothing is lost. */
export const longestDraft = longestText + 2000

const text = z.string().check(z.maxLength(longestDraft))

/** Texts by what they are a version of. */
const versions = z.array(
  z.object({ template: z.enum(templateIds), language: z.enum(messageLanguages), text }),
)

/** So many that one document holds them whatever stands in them. */
const mostTexts = 8

const optionalValues = <Id extends string>(ids: readonly Id[]) =>
  z.object(
    Object.fromEntries(ids.map((id) => [id, z.optional(value)])) as Record<
      Id,
      z.ZodMiniOptional<typeof value>
    >,
  )

/** What the buyer writes to one supplier: typed values, and messages that were edited by hand. */
export const writingDocumentSchema = z.object({
  language: z.optional(z.enum(messageLanguages)),
  values: optionalValues(placeholderIds),
  texts: versions.check(z.maxLength(mostTexts)),
})

/** What the buyer writes to all of them: who writes, and templates of the buyer's own. */
export const ownTemplatesSchema = z.object({
  values: optionalValues(ownPlaceholders),
  texts: versions.check(z.maxLength(templateIds.length * messageLanguages.length)),
})

export type WritingDocument = z.infer<typeof writingDocumentSchema>
export type OwnTemplates = z.infer<typeof ownTemplatesSchema>
export type TextVersion = WritingDocument['texts'][number]
export type PlaceholderValues = { [Id in PlaceholderId]?: string }

const isOf = (template: TemplateId, language: MessageLanguage) => (one: TextVersion) =>
  one.template === template && one.language === language

/** The kept text of a template in a language. */
export function textOf(
  texts: readonly TextVersion[],
  template: TemplateId,
  language: MessageLanguage,
): string | undefined {
  return texts.find(isOf(template, language))?.text
}

/** The texts with this one in place of an earlier; without it where it is undefined. Beyond `most` the oldest go. */
export function withText(
  texts: readonly TextVersion[],
  { template, language, text: kept }: Omit<TextVersion, 'text'> & { text: string | undefined },
  most = mostTexts,
): TextVersion[] {
  const others = texts.filter((one) => !isOf(template, language)(one))
  return kept === undefined ? others : [...others, { template, language, text: kept }].slice(-most)
}
