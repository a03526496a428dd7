import { expect, it } from 'vitest'
import { findBeneficiaries } from './find-beneficiaries.ts'

const names = ['Harbour Peak Metalware Co., Ltd.', '宁波港峰金属制品有限公司']

it.each([
  ['beneficiary: harbour peak metalware co., ltd', 'harbour peak metalware co., ltd', true],
  ['beneficiary name: harbour peak metalware limited, bank: abc', 'harbour peak metalware limited', true],
  ['a/c name: harbour peak metalware', 'harbour peak metalware', true],
  ['account name: harbour peak metal trading (hk) ltd', 'harbour peak metal trading (hk) ltd', false],
  ['payee: li na', 'li na', false],
  ['收款人:宁波港峰金属制品有限公司，开户行:某银行', '宁波港峰金属制品有限公司', true],
  ['户名:李强', '李强', false],
  ['beneficiario: comercial del puerto s.l.', 'comercial del puerto s.l.', false],
])('%s names %s: %s', (text, words, matches) => {
  expect(findBeneficiaries(text, names)).toMatchObject([{ words, matches }])
  expect(text.slice(findBeneficiaries(text, names)[0]?.index)).toMatch(words)
})

it('compares no name with one in another script', () => {
  expect(findBeneficiaries('收款人:李强', ['Harbour Peak Co., Ltd.'])[0]).not.toHaveProperty('matches')
})

it('tells a company from a person', () => {
  expect(findBeneficiaries('payee: golden ocean trading limited\npayee: li na', names)).toMatchObject([
    { isCompany: true },
    { isCompany: false },
  ])
})

it.each([
  'the beneficiary is known',
  'account number: 1234',
  'beneficiary:',
  'beneficiary: same as on the pi',
  'beneficiary: see attachment',
  'account name: 12345',
])('finds none in %j', (text) => {
  expect(findBeneficiaries(text, names)).toEqual([])
})
