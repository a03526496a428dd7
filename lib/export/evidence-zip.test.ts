import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { dossierHtml, type Dossier } from './dossier-html.ts'
import { evidenceZip } from './evidence-zip.ts'

const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes)
const attack = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'</style>&amp;'

const dossier: Dossier = {
  language: 'en',
  direction: 'ltr',
  title: attack,
  subtitle: attack,
  sections: [
    {
      title: attack,
      rows: [
        { cells: [attack, attack], link: 'https://harbour-peak.en.alibaba.com/' },
        { cells: ['shop', 'elsewhere'], link: 'javascript:alert(1)' },
      ],
      texts: [attack],
    },
  ],
}

describe('a dossier', () => {
  const { document } = new JSDOM(dossierHtml(dossier), { runScripts: undefined }).window

  it('shows every text as it is and runs none of it', () => {
    expect(document.querySelectorAll('script, img, iframe, object, link')).toHaveLength(0)
    expect(document.querySelector('h1')?.textContent).toBe(attack)
    expect(document.querySelector('td')?.textContent).toBe(attack)
    expect(document.querySelector('section p')?.textContent).toBe(attack)
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
  })

  it('links to Alibaba.com only', () => {
    expect(Array.from(document.links, ({ href, rel }) => [href, rel])).toEqual([
      ['https://harbour-peak.en.alibaba.com/', 'noopener noreferrer'],
    ])
  })

  it('forbids itself everything but its own style', () => {
    expect(
      document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
    ).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'")
  })
})

describe('an evidence file', () => {
  it('holds dossier, facts and notes with sums that anyone can check', async () => {
    const supplier = { id: 'a', companyIds: ['238000001'], hosts: [], facts: {}, firstSeen: 1, lastSeen: 1 }
    const notes = [{ id: 'n', supplierId: 'a', text: 'Asked for\na licence', createdAt: 0, updatedAt: 0 }]
    const row = { supplier, assessment: anAssessment(), notes, extensionVersion: '1.0.0' }
    const files = unzipSync(await evidenceZip(row, dossier, digest))
    const { SHA256SUMS: sums = new Uint8Array(), ...others } = files
    expect(Object.keys(others)).toEqual(['dossier.html', 'facts.json', 'notes.txt'])
    const wanted = Object.entries(others).map(
      ([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`,
    )
    expect(strFromU8(sums)).toBe(wanted.join(''))
    expect(JSON.parse(strFromU8(others['facts.json'] ?? sums))).toMatchObject({ supplier })
    expect(strFromU8(others['notes.txt'] ?? sums)).toBe('1970-01-01T00:00:00.000Z\nAsked for\na licence\n')
  })

  it('holds further parts, text and bytes, each with its sum', async () => {
    const supplier = { id: 'a', companyIds: [], hosts: [], facts: {}, firstSeen: 1, lastSeen: 1 }
    const row = { supplier, assessment: anAssessment(), notes: [] }
    const parts = [
      { name: 'dispute/dispute.json', content: '{}\n' },
      { name: 'attachments/scratch.png', content: new Uint8Array([1, 2, 3]) },
    ]
    const files = unzipSync(await evidenceZip(row, dossier, digest, parts))
    const lines = strFromU8(files['SHA256SUMS'] ?? new Uint8Array()).split('\n')
    for (const { name, content } of parts)
      expect(lines).toContain(`${createHash('sha256').update(content).digest('hex')}  ${name}`)
    expect(files['attachments/scratch.png']).toEqual(new Uint8Array([1, 2, 3]))
  })
})
