import { expect, it } from 'vitest'
import { wordTrie } from './word-trie.ts'

const trie = wordTrie([
  ['pay*', 'paying'],
  ['wife', 'kin'],
  ["wife's account", 'account'],
  ['e mail', 'mail'],
  ['付款', 'paying'],
])

const foundIn = (text: string) => {
  const found: string[] = []
  trie.visit(text, (stands, index, end) => void found.push(`${stands}: ${text.slice(index, end)}`))
  return found
}

it.each([
  ['the begin of a longer word', 'paying', ['paying: pay']],
  ['not the end of one', 'repay', []],
  ['whole words whole', 'housewife, midwifery', []],
  ['words that begin alike', 'my wife’s account', ['kin: wife', 'account: wife’s account']],
  ['any dash', 'e-mail', ['mail: e-mail']],
  ['Chinese amid Chinese', '请付款吧', ['paying: 付款']],
  ['Chinese amid Latin', 'pls付款pls', ['paying: 付款']],
  ['nothing in nothing', '', []],
])('finds %s', (_, text, found) => {
  expect(foundIn(text)).toEqual(found)
})
