import { defineContentScript } from 'wxt/utils/define-content-script'
import { contentMatches, excludedMatches } from './hosts.ts'

export default defineContentScript({
  matches: contentMatches,
  excludeMatches: excludedMatches,
  runAt: 'document_idle',
  main() {
    document.documentElement.lang ||= ''
  },
})
