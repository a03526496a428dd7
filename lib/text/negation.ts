import { endsWithCue, type Cue } from './ends-with-cue.ts'
import { sentenceAt } from './sentence-at.ts'

const refusedVerb =
  /(?:\bnot|n['’]t|\bnever|\bcannot|\brefuse to|\bno longer) (?:[a-z]+ ){0,2}?(?:accept|use|ask|request|take|support|pay|send|transfer|contact|add|chat|trust|agree|offer)/
const refusal: Cue = {
  words: /(?:\bnever|\bnot|n['’]t|\bavoid|\brefuse|\bbeware|\bnunca|\bjam[aá]s)\b/g,
  reach: 40,
  stops: ',，;',
}
const refusedNoun = /(?:\bno|\binstead of|\bsin) (?:[a-z]{1,40} )?$/
const refusalSpanish = /\b(?:no|nunca) (?:[a-zñ]+ ){0,1}(?:acept|us|pid|pag|envi|contact|transf)/
const refusalChinese = /(?:(?<![能可是要好会])不|勿|禁止|谨防|拒绝)[^,，;]{0,12}$/

/** Whether what stands at `index` is warned against or refused there: "we never ask you to pay by …". */
export function isNegated(text: string, index: number): boolean {
  const { before } = sentenceAt(text, { index, length: 0, reach: 120 })
  return (
    endsWithCue(before, refusal) ||
    [refusedVerb, refusedNoun, refusalSpanish, refusalChinese].some((pattern) => pattern.test(before))
  )
}
