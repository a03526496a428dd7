/** A thing that a page may state where it usually states something harmless. */
export type HostileValue = [name: string, value: unknown]

const deep = (opener: string, closer: string, levels: number): string =>
  opener.repeat(levels) + closer.repeat(levels)

/** JSON texts that no serialiser writes, but a parser meets. */
export const hostileJson: [string, ...string[]] = [
  '1e999',
  '-1e308',
  '9'.repeat(400),
  '0.1e-400',
  '-0',
  deep('[', ']', 20_000),
  deep('{"a":', '}', 3000),
  '{"__proto__":{"companyId":"1"},"constructor":{"prototype":{"value":1}}}',
  '"\\ud800"',
  '"\\u0000"',
  '"\\u202e\\u2066"',
  'NaN',
  'undefined',
  "'single'",
  '"open',
  '{',
  '[1,',
  '}}}}',
  '/* comment */ 1',
  '</script>',
]

/** Values of another type than the one that stands there. */
export const wrongTypes: [unknown, ...unknown[]] = [
  null,
  true,
  0,
  -1,
  0.5,
  2 ** 53,
  Number.MAX_VALUE,
  '',
  ' ',
  '-',
  'null',
  '[object Object]',
  [],
  {},
  [[[]]],
  { value: { value: { value: 'deep' } } },
  { length: 4_000_000_000 },
  { toString: 'not a function', valueOf: 1 },
  Array.from({ length: 300 }, (_, index) => index),
]

/** Texts that read like what they are not. */
export const hostileTexts: [string, ...string[]] = [
  '<img src=x onerror="document.title=1">',
  '<b>4.9</b>/5 <script>document.body.textContent=1</script>',
  '&lt;b&gt;&amp;amp;&#0;&#xd800;&#x110000;',
  '\u0000',
  '\ud800',
  '\udc00 lone',
  '\ufeff\u200b\u200e\u202e\u2069',
  '%E0%A4%A',
  '%00%22%7B',
  '\\u0022,"companyName":"x"',
  '$1,2,3.4.5,6',
  'US $1.234,56 - $9',
  '٣٫٥٥٥',
  '１２３４５６７８９０',
  '≤≤≥<>~5h',
  '100000000000000000000000000%',
  '-5%',
  '5 - 1 yrs',
  'NaN yrs',
  'Infinity',
  '((((((((((((((((((((((',
  'javascript:alert(1)',
  '//evil.example/x.en.alibaba.com/',
  'https://x.en.alibaba.com:99999/',
  'https://user:pass@x.en.alibaba.com/',
  'https://[::1]/',
  'e\u0301'.repeat(2000),
  'a'.repeat(100_000),
  '9'.repeat(100_000),
  '(1'.repeat(20_000),
  ' \n\t'.repeat(30_000),
  '🧯'.repeat(20_000),
]

export const prototypeKeys: [string, ...string[]] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'length',
  'then',
  '0',
  '',
]
