import { expect, it } from 'vitest'
import { findLookAlikes } from './find-look-alikes.ts'

const known = ['harbourpeak.en.alibaba.com', 'harbourpeak-metal.com']
const hostsIn = (text: string, written = text) =>
  findLookAlikes(text, {
    known,
    written: ({ index, words }) => written.slice(index, index + words.length),
  }).map(({ host }) => host)

it.each([
  'http://a1ibaba.com/pay',
  'aiibaba.com',
  'www.alibaba.com.trade-order.top',
  'secure-alibaba.example',
  'alibaba.buyer-protect.com',
  'alibabba.com',
  'trade-assurance.example',
  'finance@harbourpeakmetal.com',
  'finance@harbourpaek-metal.com',
  'harbourpeak-rnetal.com',
  'harbourpeak-metal.co',
  'harbourpeak.example',
])('%s is near to a trusted host', (text) => {
  expect(hostsIn(text)).toHaveLength(1)
})

it('sees letters of another script in the very name', () => {
  expect(hostsIn('alibaba.com', 'аlibaba.com')).toEqual(['alibaba.com'])
})

it.each([
  'https://www.alibaba.com/trade',
  'https://harbourpeak.en.alibaba.com',
  'sales@harbourpeak-metal.com',
  'mail.harbourpeak-metal.com',
  'https://www.dhl.com/track',
  'lily@gmail.com',
  'www.alibaba.com',
  'size 3.5 x 4.cm',
  'albania.example',
  '',
])('%s is left alone', (text) => {
  expect(hostsIn(text)).toEqual([])
})
