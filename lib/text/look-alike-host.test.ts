import { expect, it } from 'vitest'
import { looksLikeTheSite } from './look-alike-host.ts'

it.each([
  ['Trade Assurance', 'https://pay.example/order', 'pay.example'],
  ['Pay with Alibaba', '//secure.example/', 'secure.example'],
  ['Alibaba secure checkout', 'http://secure.example', 'secure.example'],
  ['信保订单', 'https://order.example/', 'order.example'],
  ['Pay here', 'https://aIibaba.example/', 'aiibaba.example'],
  ['Pay here', 'https://a1ibaba-pay.example/', 'a1ibaba-pay.example'],
  ['Pay here', 'https://alibaba.com.pay.example/', 'alibaba.com.pay.example'],
  ['Pay here', 'https://tradeassurance.example/', 'tradeassurance.example'],
  ['Pay here', 'https://\u0430libaba.example/', 'xn--libaba-2nf.example'],
])('%s to %s leads elsewhere', (text, address, host) => {
  expect(looksLikeTheSite({ text, address })).toBe(host)
})

it.each([
  ['Trade Assurance', 'https://tradeassurance.alibaba.com/'],
  ['Trade Assurance', '/trade-assurance'],
  ['Alibaba', 'https://s.alicdn.com/a.png'],
  ['Alibaba', 'https://www.alibaba.com./'],
  ['Alibaba.com Blog', 'https://blog.example/'],
  ['our catalogue', 'https://harbour-peak.example/?from=alibaba'],
  ['Trade Assurance', 'mailto:sales@harbour-peak.example'],
  ['Trade Assurance', 'https://['],
])('%s to %s is left alone', (text, address) => {
  expect(looksLikeTheSite({ text, address })).toBeUndefined()
})
