import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { disputeParts } from './dispute-parts.ts'

const attack = '</script><img src=x onerror=alert(1)>'

describe('the file of a dispute in the evidence', () => {
  const [page, data] = disputeParts(
    {
      language: 'en',
      direction: 'ltr',
      title: attack,
      subtitle: 'Made today',
      sections: [{ title: 'What is wrong', texts: [attack] }],
    },
    { complaint: attack, missing: ['contract'] },
  )

  it('is a page that runs nothing and loads nothing', () => {
    const { document } = new JSDOM(String(page?.content), { runScripts: undefined }).window
    expect(page?.name).toBe('dispute/dispute.html')
    expect(document.querySelectorAll('script, img')).toHaveLength(0)
    expect(document.querySelector('section p')?.textContent).toBe(attack)
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content')
    expect(policy).toContain("default-src 'none'")
  })

  it('is data that says the same', () => {
    expect(data?.name).toBe('dispute/dispute.json')
    expect(JSON.parse(String(data?.content))).toEqual({ complaint: attack, missing: ['contract'] })
  })
})
