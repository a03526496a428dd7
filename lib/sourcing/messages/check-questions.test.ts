import { expect, it } from 'vitest'
import { checkQuestions } from './check-questions.ts'
import { questionTopicIds, topicOf } from './question-topics.ts'

const answersOf = (message: string, text: string) =>
  checkQuestions(message, { topics: [], text }).map(({ answer }) => answer)

it.each([
  ['moq is 500 pcs', 'What is your MOQ?', 'answered'],
  ['the quality is the best', 'What is your MOQ?', 'unanswered'],
  ['delivery in 25-30 days', 'How long is the lead time?', 'answered'],
  ['we will be fast', 'How long is the lead time?', 'unanswered'],
  ['our licence is attached', 'Could you send the business license?', 'answered'],
  ['交期20天', '交期多久？', 'answered'],
  ['el plazo es de 20 días', '¿Cuál es el plazo de entrega?', 'answered'],
  ['do not worry about certificate', 'Do you have a certificate for food contact?', 'unanswered'],
  ['the steel grade is 304', 'Which steel grade do you use?', 'answered'],
  ['thank you for the interest', 'Which steel grade do you use?', 'unanswered'],
  ['谢谢您的询问', 'Which steel grade do you use?', 'unclear'],
])('%s, to "%s": %s', (message, question, answer) => {
  expect(answersOf(message, question)).toEqual([answer])
})

it('takes each line and each question mark for the end of a question', () => {
  expect(answersOf('', 'What is the MOQ? Where are you?\n\n1.\nWarranty')).toHaveLength(3)
})

it('answers for the topics that were chosen, too', () => {
  expect(checkQuestions('12 months warranty', { topics: ['warranty', 'moq'], text: '' })).toEqual([
    { topic: 'moq', answer: 'unanswered' },
    { topic: 'warranty', answer: 'answered' },
  ])
})

it('knows a question of each kind by the name of the kind', () => {
  const named = questionTopicIds.filter((id) => topicOf(id.replaceAll('-', ' ')) === id)
  expect(questionTopicIds.filter((id) => !named.includes(id))).toEqual(['maker'])
})
