/**
 * A day as ISO 8601. What may be day and month either way round is read in English only, where the site writes the
 * month first; in other languages it is unknown.
 *
 * @example dayOf('06/30/2027') // '2027-06-30'
 * @example dayOf('2026-05-01') // '2026-05-01'
 * @example dayOf('06/05/2027', 'es') // undefined
 */
export function dayOf(text: string | undefined, language = 'en'): string | undefined {
  const plain = text?.trim() ?? ''
  const written = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(plain)
  const [, first = '', second = '', year = ''] = written ?? []
  const english = language.startsWith('en')
  const day = written ? `${year}-${first.padStart(2, '0')}-${second.padStart(2, '0')}` : plain.slice(0, 10)
  if (written && !english && Number(second) <= 12) return undefined
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // Days that no month has roll over to the next one instead of failing.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day ? undefined : day
}

/**
 * From when to when a certificate holds.
 *
 * @example validityOf('06/06/2022 - 06/06/2027') // { issuedOn: '2022-06-06', validUntil: '2027-06-06' }
 */
export function validityOf(
  text: string | undefined,
  language = 'en',
): { issuedOn?: string; validUntil?: string } {
  const days = text?.split(/ [-–—~] /) ?? []
  if (days.length !== 2) return {}
  const [issuedOn, validUntil] = days.map((day) => dayOf(day, language))
  return { ...(issuedOn && { issuedOn }), ...(validUntil && { validUntil }) }
}
