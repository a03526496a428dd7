// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { pictures } from './element-text.ts'

it('pictures leave out what is its own data: a placeholder until the picture has loaded', () => {
  document.body.innerHTML =
    '<img src="data:image/gif;base64,R0lGOD"><a><img src="https://s.example/a.jpg"></a><img src="//s.example/b.jpg">'
  expect(pictures(document.body)).toEqual(['https://s.example/a.jpg', '//s.example/b.jpg'])
  expect(pictures(document.body, 'a img')).toEqual(['https://s.example/a.jpg'])
})
