import { describe, expect, it } from 'vitest'
import type { Flag } from '@/lib/core/assessment.ts'
import { catalogue } from '@/lib/i18n/catalogue.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { isLanguage, languages } from '@/lib/i18n/languages.ts'
import { catalogueTexts } from '@/lib/i18n/catalogue-texts.ts'
import { allCases } from '@/lib/risk/cases/all-cases.ts'
import { judgeCase } from '@/lib/risk/cases/judge-case.ts'
import { flagIds } from '@/lib/risk/flag-ids.ts'
import { flagRules } from '@/lib/risk/flag-rules.ts'
import type { Industry } from '@/lib/text/find-industries.ts'
import { textPlaces } from '@/lib/text/text-marks.ts'

const tongues = Object.keys(languages).filter(isLanguage)
const raised: [string, Flag][] = allCases.flatMap((one) =>
  judgeCase(one).flags.map((flag): [string, Flag] => [`${flag.id} of ${one.name}`, flag]),
)

/** Checked by the compiler: a field without a word is a type error here. */
const industries: Record<Industry, string> = catalogue.en.industries

const unique = (codes: readonly string[]) => [...new Set(codes)].toSorted()

describe.each(tongues)('the texts of the red flags in %s', (language) => {
  const messages = catalogue[language]
  const texts = catalogueTexts(language)

  it('are there for every code, and for no other', () => {
    expect(unique(Object.keys(messages.flags))).toEqual(unique(flagRules.map(({ code }) => code)))
  })

  it('have every question, and no other', () => {
    const asked = flagRules.flatMap(({ question }) => question ?? [])
    expect(unique(Object.keys(messages.questions))).toEqual(unique(asked))
  })

  it('name every check, every place and every field of trade', () => {
    expect(unique(Object.keys(messages.checks))).toEqual(unique(flagIds))
    expect(unique(Object.keys(messages.places))).toEqual(unique(textPlaces))
    expect(unique(Object.keys(messages.industries))).toEqual(unique(Object.keys(industries)))
  })

  it.each(raised)('%s has all that its words need, and speaks of signals only', (_, flag) => {
    const { title, detail, question } = flagTexts(flag, texts)
    for (const text of [title, detail, question ?? title]) {
      expect(text).toMatch(/\S/)
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|\[object|“”/)
      expect(text).not.toMatch(/scam|fraud|fake|cheat|counterfeit|dishonest|criminal|guilty/i)
    }
    expect(question === undefined).toBe(flag.question === undefined)
  })
})

it('the cases raise every flag, so that the rule above judges all', () => {
  expect(unique(raised.map(([, { id }]) => id))).toEqual(unique(flagIds))
})
