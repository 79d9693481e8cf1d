import { readMarkdown, textOf } from '@governance-gates/document/markdown'
import fc from 'fast-check'
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { markdownParts } from './markdown-parts.ts'

/** What a change log is read for: headings with their lines, and words between them. */
function summaryOf(parts: Iterable<readonly [kind: string, text: string]>): readonly string[] {
  const summary: string[] = ['']
  for (const [kind, text] of parts) {
    const words = (text.replace(/\[\^\d\]/g, '').match(/[\p{L}\p{N}.]+/gu) ?? []).join(' ')
    if (kind !== '') summary.push(`${kind} ${words}`, '')
    else if (words !== '') summary.push(`${summary.pop()} ${words}`)
  }
  return summary.map((each) => each.trim())
}

function contentOf(node: RootContent): readonly [kind: string, text: string] {
  switch (node.type) {
    case 'heading':
      return [`h${node.depth} ${node.position?.start.line}`, textOf(node)]
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
      return ['', '']
    case 'code':
      return ['', node.value]
    default:
      return ['', textWithGaps(node)]
  }
}

/** Items, cells and paragraphs apart from each other. */
function textWithGaps(node: RootContent): string {
  if (node.type === 'code') return node.value
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading')
    return node.children
      .map((child) =>
        child.type === 'definition' || child.type === 'footnoteDefinition' ? '' : textWithGaps(child),
      )
      .join('\n')
  return node.type === 'html' ? '' : textOf(node)
}

const whole = (text: string) => {
  const root = readMarkdown(text)
  return summaryOf((root.type === 'root' ? root.children : []).map(contentOf))
}
const inPieces = (text: string) =>
  summaryOf(
    Array.from(markdownParts(text.replace(/\r\n?/g, '\n')), (part) =>
      part.kind === 'heading'
        ? ([`h${part.depth} ${part.line}`, part.title] as const)
        : (['', part.text] as const),
    ),
  )

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
  const documentOf = (lines: readonly string[]) =>
    fc.array(fc.constantFrom(...lines), { maxLength: 14 }).map((each) => each.join('\n'))

  test('whatever its lines are: it has the same headings', () => {
    const headings = (summary: readonly string[]) => summary.filter((each) => /^h\d \d/.test(each))
    fc.assert(
      fc.property(documentOf(LINES), (text) => {
        // The library takes a list that begins with 2, or with nothing, for a paragraph where code is above it.
        fc.pre(!/^(?: {4}|\t).*\n(?:(?:2|10)\. |-$)/m.test(text))
        // It counts the line of some headings from the definition above them.
        fc.pre(!/^\[(?:y|1).*\n[ \t]*\S/m.test(text))
        expect(headings(inPieces(text))).toEqual(headings(whole(text)))
      }),
      { numRuns: 5_000, seed: 1 },
    )
  })

  test('with the same words, where its lines are usual ones', () => {
    const odd = /^\[|^ {4}|^\t|^-\t|^\||^<|^10|^ {2}$|^-$/
    fc.assert(
      fc.property(documentOf(LINES.filter((line) => !odd.test(line))), (text) => {
        expect(inPieces(text)).toEqual(whole(text))
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
