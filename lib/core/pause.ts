/** What was paused: a page until it is loaded again, its host, or all. */
export const pauses = ['page', 'site', 'everywhere'] as const

export type Pause = (typeof pauses)[number]
