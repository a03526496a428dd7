// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { maxTextLength } from '@/lib/core/reading.ts'
import { longText } from './long-text.ts'

const textOf = (html: string) => longText(new DOMParser().parseFromString(html, 'text/html').body)

it.each([
  ['<p>Steel  bottle</p><p>500 ml</p>', 'Steel bottle\n500 ml'],
  ['<div><p>Steel</p>bottle</div>', 'Steel\nbottle'],
  ['W<b>rite</b> <span>to <i>us</i></span>', 'Write to us'],
  ['Steel<br>bottle', 'Steel\nbottle'],
  ['<table><tr><td>Lid</td><td>Bamboo</td></tr></table>', 'Lid\nBamboo'],
  ['<style>p{}</style>Steel<script>var a = "bottle"</script><noscript>x</noscript>', 'Steel'],
  ['<img alt="x">', ''],
])('of %s is %j', (html, text) => {
  expect(textOf(html)).toBe(text)
})

it('ends, however long or deep the page', () => {
  expect(textOf(`<p>${'a '.repeat(maxTextLength)}</p>`.repeat(3)).length).toBe(maxTextLength)
  expect(textOf(`${'<div>'.repeat(400)}deep`)).toBe('deep')
  expect(textOf('<i></i>'.repeat(30_000) + 'too far')).toBe('')
})
