import { describe, expect, it } from 'vitest'
import { foldCompanyName, sameCompanyName } from './company-name.ts'

describe('one company', () => {
  it.each([
    ['Harbour Peak Metalware Co., Ltd.', 'HARBOUR PEAK METALWARE CO.,LTD'],
    ['Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Metalware Company Limited'],
    ['Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Metalware'],
    ['Harbour Peak Metalware Co., Ltd.', 'Ｈａｒｂｏｕｒ Peak Metalware Co., Ltd'],
    ['Harbour Peak (Ningbo) Metalware Inc.', 'Harbour Peak Ningbo Metalware Incorporated'],
    ['Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Meta…'],
    ['Harbour Peak Meta...', 'Harbour Peak Metalware Co., Ltd.'],
    ['宁波港峰五金有限公司', '宁波港峰五金股份有限公司'],
    ['Harbour Peak SDN. BHD.', 'Harbour Peak Sdn Bhd'],
  ])('%s is %s', (one, other) => {
    expect(sameCompanyName(one, other)).toBe(true)
    expect(sameCompanyName(other, one)).toBe(true)
  })
})

describe('two companies', () => {
  it.each([
    ['Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Textiles Co., Ltd.'],
    ['Harbour Peak Metalware LLC', 'Harbour Peak Metalware GmbH'],
    ['Harbour Peak Metalware Co., Ltd.', 'Harbour Peak Metalware Inc.'],
    ['Harbour Peak', 'Harbour Peak Metalware'],
    ['Harbour Pier…', 'Harbour Peak Metalware'],
    ['宁波港峰五金有限公司', '宁波港峰服装有限公司'],
  ])('%s is not %s', (one, other) => {
    expect(sameCompanyName(one, other)).toBe(false)
    expect(sameCompanyName(other, one)).toBe(false)
  })
})

it('keeps a name that is nothing but a legal form', () => {
  expect(foldCompanyName('Limited')).toEqual({ core: 'limited', form: undefined, cut: false })
})
