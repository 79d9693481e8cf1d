import { nodesOf, readMarkdown, textOf } from '@governance-gates/document/markdown'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { type MarkdownPiece, markdownPieces } from './markdown-pieces.ts'

/** What a change log is read for: headings and texts, each with the line of its part; items of lists one by one. */
function contentOf(node: RootContent, line: number): readonly string[] {
  switch (node.type) {
    case 'list':
      return Array.from(nodesOf(node)).flatMap((item) =>
        item.type === 'listItem'
          ? [`item ${item.children.filter(({ type }) => type !== 'list').map((each) => textOf(each).trim())}`]
          : [],
      )
    case 'heading':
      return [`h${node.depth} ${line} ${textOf(node).trim()}`]
    case 'code':
      return [`code ${line} ${node.value}`]
    case 'definition':
    case 'footnoteDefinition':
      return []
    default:
      return [`${node.type} ${line} ${node.type === 'html' ? node.value : textOf(node)}`]
  }
}

const whole = (text: string) =>
  (readMarkdown(text)?.children ?? []).flatMap((node) => contentOf(node, node.position?.start.line ?? 0))

const pieceText = (piece: MarkdownPiece) => {
  if (piece.kind === 'node') return contentOf(piece.node, piece.line)
  return piece.kind === 'item' ? [`item ${piece.text}`] : []
}
const inPieces = (text: string) => Array.from(markdownPieces(text)).flatMap(pieceText)

/** Whether `[y]` is a link depends on definitions, which may be anywhere. */
const withoutBrackets = (text: string) => text.replace(/\[\^1\]|[[\]]/g, '')

describe('a document in pieces is the document', () => {
  test.each([
    '# A\n\nwords\nmore\n\n- a\n- b\n  - c\n\n  more of b\n- d\n\n1. e\n2. f\n',
    'a\n===\nb\n---\n\n> quote\nlazy\n\n> another\n# H\n',
    '```\n# no\n\n- no\n```\n# H\n~~~\n```\n~~~\n',
    'text\n```\n# no\n\n# no\n```\nafter',
    '- a\n  ```\n  # no\n\n  - no\n  ```\n- b\n',
    '- a\n  ```\n# H\n\n- b\n',
    '* b\n***\n   ~~~\n# no\n',
    '- a\n---\n# H\n',
    'a\n***\n# H\n',
    '<!-- a\n\n# no\n\n--> # no\n# H\n<div>\n# no\n\n# H\n',
    'text\n<div>\n# no\n\n<b>x</b> y\n# H\n<b>\n# no\n\n# H\n',
    '    code\n\n    more\n\ntext\n',
    'text\n2. no\n- item\n2. list\n3. list\n',
    '- a\n - b\n  - c\n   - d\n    - e\n',
    '10. a\n\n   text\n\n    in\n',
    '- - a\n  - b\n* * *\n  text\n',
    '-\n\n  ```\n# no\n',
    '-\ttab\n\n    in\n\n   out\n',
    '| a | b |\n|---|---|\n| c | d |\n# H\n',
    '[1.0.0] and [x][y], [no], [a\\]b]\n\n# [1.0.0] - x\n\n- see [y]\n\n[1.0.0]: u\n[Y]: u\n[a\\]b]: v\n',
    'see[^1] and [^2]\n\n[^1]: note\n    # no\n\n    more\n\n# H\n',
    'a\r\nb\r\n\r\n# H\r\n\r\n- c\r\n',
    'a\rb\r\r# H\r',
    '# A #\n## [1](u) `b` ##\n#no\n#\n',
  ])('%j', (text) => {
    expect(inPieces(text)).toEqual(whole(text))
  })

  const LINES = [
    ...[
      '',
      '',
      '',
      '# H',
      '## [1.0.0] - x',
      'words',
      'more *words* here',
      '- item',
      '- *a* [y]',
      '* b',
      '+ c',
      '1. one',
    ],
    ...['2. two', '  in', '  - deep', '   - odd', '    four', '      six', '> quote', '>', '```', '~~~'],
    ...[
      '<div>',
      '</div>',
      '<!-- c',
      '-->',
      '<b>x</b> y',
      '---',
      '===',
      '- - -',
      '***',
      '| a | b |',
      '|---|---|',
    ],
    ...[
      '[y]: u',
      '[1.0.0]: u "t"',
      '[^1]: note',
      'see[^1]',
      '\ttab',
      '-\ttab',
      '-',
      '  ',
      '10. ten',
      '#',
      '- [ ] t',
    ],
  ]
  test('whatever its lines are', () => {
    const document = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(document, (text) => {
        expect(inPieces(text).map(withoutBrackets)).toEqual(whole(text).map(withoutBrackets))
      }),
      { numRuns: 3_000, seed: 1 },
    )
  })

  test('where it is longer than what is parsed at once', () => {
    const text = Array.from(
      { length: 300 },
      (_, index) => `## 0.${index}.0\n\n- *a*, b\n- plain\n\ntext [y]\n`,
    ).join('\n')
    expect(inPieces(`${text}\n[y]: u\n`)).toEqual(whole(`${text}\n[y]: u\n`))
  })
})
