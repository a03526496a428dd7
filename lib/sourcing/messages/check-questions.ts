import { questionTopicIds, questionTopics, topicOf, type QuestionTopic } from './question-topics.ts'
import { foldMessage } from './fold-message.ts'

/** A question that was asked, and whether the message speaks to it; `unclear` where that cannot be told. */
export interface AskedQuestion {
  /** As the buyer wrote it; absent for a topic that was chosen. */
  question?: string
  topic?: QuestionTopic
  answer: 'answered' | 'unanswered' | 'unclear'
}

/** Most questions that are looked at, and most characters of them. */
const most = 40
const maxAsked = 20_000

const ordinaryWords = new Set(
  'what which when where would could please have does your yours this that these those with from about tell know there their para como cual cuando donde puede tiene'.split(
    ' ',
  ),
)

/** What a question is about: the stems of its longer words, or pairs of its Chinese characters. */
function subjects(question: string): string[] {
  const words = question.match(/[a-zñáéíóúü]{4,}/g) ?? []
  const stems = words.filter((word) => !ordinaryWords.has(word)).map((word) => word.slice(0, 6))
  const runs = question.match(/\p{Script=Han}{2,}/gu) ?? []
  const pairs = runs.flatMap((run) => Array.from(run, (_, at) => run.slice(at, at + 2)).slice(0, -1))
  return [...new Set([...stems, ...pairs])].slice(0, 50)
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

function speaksOf(message: string, question: string): AskedQuestion['answer'] {
  const about = subjects(question)
  if (about.length === 0 || isHan(question) !== isHan(message)) return 'unclear'
  const spoken = about.filter((subject) => message.includes(subject))
  return spoken.length * 2 >= about.length ? 'answered' : 'unanswered'
}

/** The pasted questions, one a line or up to its question mark. */
const split = (text: string): string[] =>
  text
    .slice(0, maxAsked)
    .split(/\n|(?<=[?？])/)
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}|\p{Script=Han}/u.test(line))
    .slice(0, most)

/**
 * What became of the questions that were asked: of each whether the folded message has words that answer one of its
 * kind. It cannot tell a true answer from a false one.
 */
export function checkQuestions(
  message: string,
  { topics, text }: { topics: readonly QuestionTopic[]; text: string },
): AskedQuestion[] {
  const byTopic = (topic: QuestionTopic): AskedQuestion['answer'] =>
    questionTopics[topic].answers.test(message) ? 'answered' : 'unanswered'
  const chosen = questionTopicIds.filter((id) => topics.includes(id))
  return [
    ...chosen.map((topic) => ({ topic, answer: byTopic(topic) })),
    ...split(text).map((question) => {
      const folded = foldMessage(question).words
      const topic = topicOf(folded)
      return topic === undefined
        ? { question, answer: speaksOf(message, folded) }
        : { question, topic, answer: byTopic(topic) }
    }),
  ]
}
