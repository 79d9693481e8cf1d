import { expect, test } from 'vitest'
import { checkbox, code, lines, link, markdown, mention } from './markdown.ts'

test.each([
  ['a mention', '@orbit/all', '<code><span>&#64;</span>orbit/all</code>'],
  ['an issue', 'see #7', 'see <code>&#35;7</code>'],
  ['an element', '<img src=x>', '&#60;img src=x&#62;'],
  ['a comment', '<!-- governance-gates: {} -->', '&#60;&#33;-- governance-gates&#58; &#123;&#125; --&#62;'],
])('%s from outside has no effect', (_, text, expected) => {
  expect(markdown`**${text}**`.markdown).toBe(`**${expected}**`)
})

test('Markdown in Markdown stays, and numbers are text', () => {
  expect(markdown`${markdown`**${1}**`} of ${2}`.markdown).toBe('**1** of 2')
  expect(lines([markdown`a`, undefined, code('b`')]).markdown).toBe('a\n<code>b&#96;</code>')
})

test.each([
  ['@orbit/security', '@orbit/security'],
  ['maintainer', '@maintainer'],
  ['renovate[bot]', '@renovate[bot]'],
  ['@a b', '<code><span>&#64;</span>a</code> b'],
  ['@-a', '<code><span>&#64;</span>-a</code>'],
])('the owner %s is mentioned as %s', (owner, expected) => {
  expect(mention(owner).markdown).toBe(expected)
})

test.each([
  ['https://github.com/a/b/actions/runs/1', '[run](https://github.com/a/b/actions/runs/1)'],
  ['javascript:alert(1)', 'run'],
  ['https://x/)[a](b', 'run'],
])('the address %s', (url, expected) => {
  expect(link('run', url).markdown).toBe(expected)
})

test('a check box is one line, and its id comes from us', () => {
  expect(checkbox('look', lines([markdown`a`, markdown`b`])).markdown).toBe('- [ ] <!-- id=look --> a b')
  expect(() => checkbox('a --> b', markdown``)).toThrow(RangeError)
})
