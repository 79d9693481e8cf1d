import { describe, expect, test } from 'vitest'
import { checkLinks } from './document-links.ts'
import { type MarkdownOutline, markdownOutline } from './markdown-outline.ts'

const FILES: Readonly<Record<string, string | undefined>> = {
  'README.md': '# Orbit\n\n## Use it\n\n## Use it\n',
  'docs/guide.md': '',
  'src/main.rs': undefined,
}
const FOLDERS = ['', 'docs', 'src']

function outlineOf(text: string): MarkdownOutline {
  const outline = markdownOutline(text)
  if (outline.type === 'limit') throw new Error(outline.reason)
  return outline
}

/** What is broken in a document, as `line: url message`. */
function broken(text: string, path = 'docs/guide.md'): readonly string[] {
  const outline = outlineOf(text)
  const checked = checkLinks({ path, site: undefined }, outline, {
    kindOf: (each) => (Object.hasOwn(FILES, each) ? 'file' : FOLDERS.includes(each) ? 'folder' : undefined),
    outlineOf: (each) => {
      const content = each === path ? text : FILES[each]
      return content === undefined ? undefined : outlineOf(content)
    },
    routed: () => undefined,
  })
  return checked.broken.map(({ line, subject, message }) => `${line}: ${subject} ${message}`)
}

describe('links', () => {
  test.each([
    ['[a](../README.md)'],
    ['[a](../README.md#use-it)'],
    ['[a](../README.md#use-it-1)'],
    ['[a](../README.md#user-content-use-it)'],
    ['[a](../src/main.rs#L3)'],
    ['[a](../src)'],
    ['[a](/docs/#anything)'],
    ['# A heading\n[a](#a-heading)'],
    ['[a](#top)'],
    ['[a](#)'],
    ['<a name="mark"></a>\n\n[a](#mark)'],
    ["text <span id='mark'>x</span> [a](#mark)"],
    ['`[a](gone.md)`'],
    ['```\n[a](gone.md)\n```'],
    ['[a](https://example.org/gone.md)'],
    ['[a][b]'],
    ['[^1]\n\n[^1]: note'],
    ['www.example.org and https://example.org'],
  ])('%j is sound', (text) => {
    expect(broken(text)).toEqual([])
  })

  test.each([
    ['x\n\n[a](gone.md)', ['3: gone.md points to docs/gone.md, which does not exist']],
    [
      '[a](../README.md#nowhere)',
      ['1: ../README.md#nowhere points to #nowhere, which does not exist in README.md'],
    ],
    ['[a](../README.md#Use-it)', [expect.stringContaining('#Use-it')]],
    ['[a](#nowhere)', ['1: #nowhere points to #nowhere, which does not exist in docs/guide.md']],
    ['![a](gone.png)', [expect.stringContaining('docs/gone.png')]],
    ['[a][b]\n\n[b]: gone.md', ['3: gone.md points to docs/gone.md, which does not exist']],
    ['| a |\n|---|\n| [a](gone.md) |', [expect.stringContaining('3: ')]],
    ['<img alt="x" src="gone.png">', [expect.stringContaining('gone.png')]],
    ['> - [a](gone.md)', [expect.stringContaining('gone.md')]],
    ['[a](../../../../../../etc/passwd)', [expect.stringContaining('points outside the repository')]],
  ])('%j is broken', (text, expected) => {
    expect(broken(text)).toEqual(expected)
  })
})

describe('anchors of headings follow GitHub', () => {
  test.each([
    ['# Use it', 'use-it'],
    ['# `code` & *more*!', 'code--more'],
    ['# Über 3.1', 'über-31'],
    ['# A [link](x) ![picture](y)', 'a-link-'],
    ['# With <b>tags</b>', 'with-tags'],
    ['# ~~gone~~ now', 'gone-now'],
    ['Setext\n===', 'setext'],
    ['# v1.2.0 - 2026-01-01', 'v120---2026-01-01'],
  ])('%j: %s', (text, anchor) => {
    expect([...outlineOf(text).anchors]).toEqual([anchor])
  })

  test('a heading that comes again gets a number', () => {
    expect([...outlineOf('# A\n# A\n# A-1\n').anchors]).toEqual(['a', 'a-1', 'a-1-1'])
  })
})

test('what is nested by the hundred is refused, and exhausts nothing', () => {
  const nested = (depth: number) => `${'> '.repeat(depth)}[a](b.md)\n`
  expect(outlineOf(nested(299)).links).toHaveLength(1)
  const deep = { type: 'limit', reason: 'is nested more than 300 deep' }
  expect(markdownOutline(nested(300))).toEqual(deep)
  expect(markdownOutline(nested(100_000))).toEqual(deep)
  expect(outlineOf(`${'-'.repeat(999)}\n`).links).toEqual([])
})
