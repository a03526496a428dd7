/** Languages of the localised hosts, by the first part of the host name. Linked from every product page, 2025-03 to 2026-10. */
const hostLanguages: Readonly<Record<string, string>> = {
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

/** BCP 47 tag of the page's language: what the page declares, else its host's, else English. */
export function pageLanguage(document: Document, url: URL): string {
  const declared = document.documentElement?.getAttribute('lang')?.trim()
  if (declared && /^[a-z]{2,3}(?:[-_]\w{1,8})?$/i.test(declared)) return declared
  const subdomain = url.hostname.split('.', 1)[0] ?? ''
  return Object.hasOwn(hostLanguages, subdomain) ? (hostLanguages[subdomain] ?? 'en') : 'en'
}
