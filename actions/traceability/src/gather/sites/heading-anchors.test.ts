import { describe, expect, test } from 'vitest'
import { explicitIds, type Generator, headingAnchors } from './heading-anchors.ts'

describe('the anchors of headings', () => {
  test.each<readonly [Generator, readonly string[], readonly string[]]>([
    ['github', ['A', 'A', 'Über 🚀 x', '`a.b`', 'T {#x}'], ['a', 'a-1', 'über--x', 'ab', 't-x']],
    ['docusaurus', ['A', 'A', 'T {#x}'], ['a', 'a-1', 'x']],
    [
      'vitepress',
      ['A', 'A', 'A', 'Über 🚀 x', '`a.b`', '1. x', "What's “new”?", 'T {#x}', 'T {.c #y}'],
      ['a', 'a-1', 'a-2', 'uber-🚀-x', 'a-b', '_1-x', 'what-s-new', 'x', 'y'],
    ],
    [
      'mkdocs',
      ['A', 'A', 'A', 'Über 🚀 x', 'a.b_c', 'T { #x }', 'T {: #y .c }', '日本'],
      ['a', 'a_1', 'a_2', 'uber-x', 'ab_c', 'x', 'y', '_1'],
    ],
    ['any', ['A b'], ['a-b', 'a-b', 'a-b']],
  ])('%s', (generator, titles, expected) => {
    const anchors = headingAnchors(generator)
    expect(titles.flatMap((title) => anchors.next(title))).toEqual(expected)
  })

  test('by a rule of the configuration, which keeps all letters', () => {
    expect(headingAnchors('mkdocs', 'own').next('Über x')).toEqual(['uber-x', 'über-x'])
  })

  test('thousands of equal ones take time in proportion to their number', () => {
    for (const generator of ['vitepress', 'mkdocs'] as const) {
      const anchors = headingAnchors(generator)
      const start = process.cpuUsage()
      for (let count = 0; count < 20_000; count++) anchors.next('A')
      expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
    }
  })
})

test.each<readonly [string, readonly string[]]>([
  ['{#a}', ['a']],
  ['x { #a .b } y {: #c }', ['a', 'c']],
  ['{.a}', []],
  ['{{ #a }}', ['a']],
  ['{#a', []],
  ['#a}', []],
])('ids in braces: %j', (text, expected) => {
  expect(explicitIds(text)).toEqual(expected)
})

test('braces without an end take time in proportion to their number', () => {
  const start = process.cpuUsage()
  explicitIds(`${'{#'.repeat(50_000)}${'#'.repeat(50_000)}`)
  headingAnchors('vitepress').next(`a ${'{#'.repeat(50_000)}`)
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
})
