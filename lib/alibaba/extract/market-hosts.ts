/** Languages of the localised hosts, by the first part of the host name. Linked from every product page, 2025-03 to 2026-10. */
export const hostLanguages: Readonly<Record<string, string>> = {
  spanish: 'es',
  german: 'de',
  french: 'fr',
  portuguese: 'pt',
  italian: 'it',
  hindi: 'hi',
  russian: 'ru',
  korean: 'ko',
  japanese: 'ja',
  arabic: 'ar',
  thai: 'th',
  turkish: 'tr',
  vietnamese: 'vi',
  dutch: 'nl',
  hebrew: 'he',
  indonesian: 'id',
  chinese: 'zh',
}

const marketHosts: ReadonlySet<string> = new Set(['www', 'm', ...Object.keys(hostLanguages)])

/** Whether a host shows products of many suppliers: the main site, its mobile form, or one of its language hosts. */
export function isMarketHost(hostname: string): boolean {
  return hostname.endsWith('.alibaba.com') && marketHosts.has(hostname.slice(0, -'.alibaba.com'.length))
}
