import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { markdownNodes } from './markdown-nodes.ts'
import type { PartSizes } from './markdown-parts.ts'
import { nodesOf, readMarkdown, textOf } from './markdown-tree.ts'

/** Every block on its own, and the longer ones taken apart. */
const SMALL: PartSizes = { several: 1, long: 40, piece: { characters: 400, delimiters: 100 } }

/** What a document says, with the lines: links, headings, items, tags. */
function said(node: Nodes, line: number): readonly string[] {
  if ('url' in node) return [`${line} ${node.type} ${node.url}`]
  if (node.type === 'heading') return [`${line} heading ${textOf(node)}`]
  if (node.type === 'html') return [`html ${node.value.trim()}`]
  if (node.type !== 'listItem') return []
  const [first] = node.children
  return [`${line} item ${first?.type === 'paragraph' ? textOf(first).replace(/\s+/g, ' ') : ''}`]
}

function wholeOf(text: string): readonly string[] {
  const root = readMarkdown(text)
  return root.type === 'limit'
    ? [root.reason]
    : Array.from(nodesOf(root), (node) => said(node, node.position?.start.line ?? 0)).flat()
}

function partsOf(text: string, sizes?: PartSizes): readonly string[] {
  return Array.from(markdownNodes(text, sizes), (each) =>
    each.type === 'limit' ? [each.reason] : said(each.node, each.line),
  ).flat()
}

describe('a document in parts is the document', () => {
  test.each([
    '# A [heading][one] of it\n\nand ![a picture][two]\n\n> [one]: one.md\n\n- [two]: two.png\n',
    '# [[one]](a.md)\n\n[[two]](b.md) and [one] and [two]\n\n[ONE]: c.md\n',
    'see[^1] and [^2]\n\n# H [^1] and [^3]\n\n[^1]: note with a [link](a.md)\n    # no\n\n    # of the note [x](b.md)\n\n# H\n',
    '> a quote that goes on\nlazily [a](b.md)\n=== and so on\n> > deep [c](d.md)\nlazy\n>\n> # H\n\n# I\n',
    '>\tcode, or not\n>\t\tcode [no](no.md)\n> text that follows it [a](b.md)\n',
    '- an item that is long [a](b.md)\n  and goes on\nlazily [c](d.md)\n\n      code [no](no.md)\n\n  # H\n\n  1. deep [e](f.md)\n- [ ] a task that has to be done [g](h.md)\n',
    '-     code [no](no.md) as the beginning of an item\n\n  [a](b.md)\n10. ten [c](d.md) and more words\n\n    in it [e](f.md)\n',
    '```md\n# no heading, and [no](link.md) within code\n\n# no\n```\n# H\n',
    '<!-- a comment\n\n# no heading [no](a.md)\n\n-->\n# H\n<div id="x"\n>\n[no](b.md)\n</div>\n\n# I\n',
    '| a | b |\n|---|---|\n| [c](d.md) | <a id="x"> |\n| [e](f.md) | g |\n| [h](i.md) | j |\n# H\n',
    '[a]: b.md\n[c]: <d.md> "title"\n[e]:\n  f&amp;g.md\n[h]: i\\_j.md\nand text [k](l.md) with [a]\n',
    'a setext heading of many words\nand [of](a.md) two lines\n===\n\n[x]: y.md\nanother one that has many words\n---\n',
    'with ends\r\nof another kind [a](b.md) and words\r\n\r\n# H\r\n\r\n- c [d](e.md) and words and words\r\n',
    '- - - - nested [a](b.md) and more and more\n        goes on\n  - b [c](d.md)\n\n  not in it\n',
    '<div>\n\u00a0\n[no](a.md) and words and words\n</div>\n\n# H\n',
  ])('%j', (text) => {
    expect(partsOf(text, SMALL)).toEqual(wholeOf(text))
  })

  const LINES = [
    ...[
      '',
      '',
      '',
      '# H [y]',
      'words [a](b.md)',
      'more *words* here',
      '- item [y]',
      '* b',
      '1. one [c](d.md)',
    ],
    ...[
      '2. two',
      '  in [e](f.md)',
      '  - deep',
      '    four',
      '      six [no](no.md)',
      '> quote [g](h.md)',
      '>',
      '> # H',
    ],
    ...[
      '```',
      '~~~',
      '<div id="a">',
      '</div>',
      '<!-- c',
      '-->',
      '---',
      '===',
      '| a | [i](j.md) |',
      '|---|---|',
    ],
    ...['[y]: u.md', '[^1]: note', 'see[^1]', '\ttab', '-\ttab', '- [ ] t', '> > deep [k](l.md)'],
  ]

  test('whatever its lines are', () => {
    const anyDocument = fc.array(fc.constantFrom(...LINES), { maxLength: 14 })
    fc.assert(
      fc.property(anyDocument, (lines) => {
        const text = lines.join('\n')
        // The library takes a list that begins with 2 for a paragraph where code is above it.
        fc.pre(!/^(?: {4}|\t).*\n(?:2\. |-$)/m.test(text))
        // It counts the line of some headings from the definition above them.
        fc.pre(!/^[ >*+-]*\[y\].*\n[ \t>]*\S/m.test(text))
        expect(partsOf(text, SMALL)).toEqual(wholeOf(text))
      }),
      { numRuns: 600, seed: 1 },
    )
  })

  test('also with words of a paragraph apart', () => {
    const words = [
      'a',
      '[b\nc](d.md)',
      '`[e`',
      '<i title="[">',
      '[f',
      'g]',
      '[h](i.md "j\nk")',
      '\n',
      '<!-- [l -->',
      '*m',
      'n*',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (each) => {
        const text = `A paragraph of many words, ${each.join(' ').replace(/\n\s*(?=\n)/g, '')} z`
        const links = (all: readonly string[]) => all.filter((one) => !one.startsWith('html'))
        const sizes = { ...SMALL, piece: { characters: 10, delimiters: 3 } }
        expect(links(partsOf(text, sizes))).toEqual(links(wholeOf(text)))
      }),
      { numRuns: 600, seed: 1 },
    )
  })
})

describe('what nobody writes', () => {
  const DEEP = 'has long lists or quotes that are nested more than 20 deep'
  const LONG = 'has more than 200,000 characters in one heading, cell, link or word'
  test.each([
    ['quotes', '>'.repeat(50_000), 'is nested more than 300 deep'],
    ['numbers', '1. '.repeat(50_000), 'is nested more than 300 deep'],
    [
      'items below each other',
      Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a\n`).join(''),
      DEEP,
    ],
    ['brackets', '['.repeat(300_000), LONG],
    ['a heading', `# ${'a-'.repeat(100_000)}`, LONG],
    ['brackets in a word', '['.repeat(4_001), 'has more than 4,000 signs of markup in one paragraph'],
  ])('%s', (_, text, reason) => {
    expect(partsOf(text).at(-1)).toBe(reason)
  })

  test.each([
    ['stars', '*a **b '.repeat(20_000)],
    ['brackets', '[ '.repeat(100_000)],
    ['ticks', Array.from({ length: 2_000 }, (_, at) => `${'`'.repeat(at % 100)} a`).join(' ')],
    ['a picture as data', `![a](data:image/png;base64,${'QUJD'.repeat(100_000)})`],
  ])('is read, as it is in words: %s', (_, text) => {
    expect(partsOf(`${text}\n\n[a](b.md)\n`).at(-1)).toBe('3 link b.md')
  })
})

test('a document of any length says what is in it, line by line', () => {
  const text = `[x]: y.md\n\n${Array.from({ length: 3_000 }, (_, at) => `See [page ${at}](p-${at}.md) and [x].\n\n`).join('')}`
  const links = partsOf(text).filter((each) => !each.includes('definition'))
  expect(links).toHaveLength(3_000)
  expect(links.at(-1)).toBe('6001 link p-2999.md')
})

test.each([
  ['quote', (text: string) => `> ${text}`],
  ['item', (text: string, at: number) => `${at === 0 ? '- ' : '  '}${text}`],
  ['quote in an item', (text: string, at: number) => `${at === 0 ? '- ' : '  '}> ${text}`],
])('a long %s says what is in it, line by line', (_, marked) => {
  const lines = Array.from({ length: 2_000 }, (_, at) => marked(`é語😀 [page ${at}](p-${at}.md)`, at))
  const links = partsOf(`# H\n\n${lines.join('\n')}\n`).filter((each) => each.includes(' link '))
  expect(links).toEqual(Array.from({ length: 2_000 }, (_, at) => `${at + 3} link p-${at}.md`))
})
