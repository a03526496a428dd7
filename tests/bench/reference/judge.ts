import type { CardFacts } from './facts.ts'

export interface Judgement {
  band: 'low' | 'medium' | 'high' | 'unknown'
  label: string
  score: number
  coverage: number
}

const labels = { low: 'Low', medium: 'Medium', high: 'High', unknown: 'Not enough data' } as const

/** A plain score of 0 to 100 from what a card states: the least that any overlay of this kind computes. */
export function judge({ years, level, rating, reviews }: CardFacts): Judgement {
  const parts = [
    { max: 18, points: years >= 10 ? 0 : years >= 5 ? 2 : years >= 3 ? 5 : years >= 1 ? 11 : 18 },
    { max: 16, points: level === 'pro' ? 0 : level === 'verified' ? 4 : 12 },
    { max: 12, points: rating === undefined ? undefined : Math.max(0, (4.8 - rating) * 10) },
    { max: 6, points: reviews === undefined ? undefined : reviews >= 100 ? 0 : reviews >= 20 ? 2 : 5 },
  ]
  const seen = parts.filter((part) => part.points !== undefined)
  const points = seen.reduce((sum, part) => sum + (part.points ?? 0), 0)
  const weight = seen.reduce((sum, part) => sum + part.max, 0)
  const score = Math.min(100, Math.round((100 * points) / weight))
  const band = seen.length < 3 ? 'unknown' : score < 25 ? 'low' : score < 50 ? 'medium' : 'high'
  return { band, label: labels[band], score, coverage: weight / 100 }
}
