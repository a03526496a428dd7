import { expect, it } from 'vitest'
import { adviceCodes, adviceFor, neverCodes } from '@/lib/risk/advice.ts'
import { adviceTexts } from './advice-texts.ts'
import { catalogue } from './catalogue.ts'
import { createTexts } from './texts.ts'

const texts = createTexts('en', catalogue.en)

it('says each piece of advice in its order, and what never to do', () => {
  expect(adviceTexts(adviceFor('medium', 'under-5000'), texts)).toEqual({
    before: [
      'Have every open question answered before you order.',
      'Ask for a live video call from the place where your product is made.',
      'Pay through Trade Assurance, with specification and delivery date written into the order.',
    ],
    never: neverCodes.map((code) => texts.messages.advice.never[code]),
  })
})

it('has one sentence for each code, and no two alike', () => {
  const { before, never } = adviceTexts({ before: [...adviceCodes], never: neverCodes }, texts)
  expect(new Set([...before, ...never]).size).toBe(adviceCodes.length + neverCodes.length)
})
