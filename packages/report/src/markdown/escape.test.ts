import { hostileText } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { code, escapeMarkdown, plain } from './escape.ts'
import { visible } from './visible.ts'

/** What a reader sees: tags gone, entities decoded. */
function shownBy(markdown: string): string {
  const decode = (_: string, digits: string) => String.fromCharCode(Number(digits))
  return markdown.replace(/<[^>]*>/g, '').replace(/&#(\d+);/g, decode)
}

/** The text that GitHub's filters look at: outside of code, between two tags, entities decoded. */
function filteredBy(markdown: string): readonly string[] {
  return markdown
    .replace(/<code>.*?<\/code>/g, '<>')
    .split(/<[^>]*>/)
    .map(shownBy)
}

describe('escapeMarkdown', () => {
  test.each([
    ['a plain sentence', '79.99% of 1,201 pass (80% wanted)', '79.99% of 1,201 pass (80% wanted)'],
    ['a pipe', 'a|b', 'a&#124;b'],
    ['an escaped pipe', 'a\\|b', 'a&#92;&#124;b'],
    ['an element', '<script>x', '&#60;script&#62;x'],
    ['an entity', '&lt;', '&#38;lt;'],
    ['emphasis', '**a** _b_ ~c~', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;c&#126;'],
    ['a code span', '`a`', '&#96;a&#96;'],
    ['a link', '[a](b)', '&#91;a&#93;(b)'],
    ['a footnote', '[^1]', '&#91;&#94;1&#93;'],
    ['mathematics', '$x$', '<span>&#36;</span>x<span>&#36;</span>'],
    ['a mention', 'by @octocat, now', 'by <code><span>&#64;</span>octocat</code>, now'],
    ['an address', 'a@b.com', '<code>a<span>&#64;</span>b.com</code>'],
    ['an issue', 'see #12', 'see <code>&#35;12</code>'],
    ['an issue elsewhere', 'o/r#12', '<code>o/r&#35;12</code>'],
    ['an issue, the old way', 'GH-12', '<code>GH-12</code>'],
    ['an advisory', 'CVE-2026-1', '<code>CVE-2026-1</code>'],
    ['a URL', 'https://x.y', '<code>https&#58;//x.y</code>'],
    ['a bare host', 'www.x.y', '<code>www&#46;x.y</code>'],
    ['a commit', 'at abcdef1.', 'at <code>abcdef1</code>.'],
    ['a test at the end of a sentence', 'run a.py::t.', 'run <code>a.py&#58;&#58;t</code>.'],
    ['an ellipsis behind it', 'see #12...', 'see <code>&#35;12...</code>'],
    ['no commit', 'abcdef', 'abcdef'],
    ['an emoji shortcode', ':tada:', '<code>&#58;tada&#58;</code>'],
    ['half an emoji shortcode', 'a :tada', 'a <code>&#58;tada</code>'],
    ['a heading', '# a', '&#35; a'],
    ['a quote', '> a', '&#62; a'],
    ['a list item', '- a', '&#45; a'],
    ['a numbered item', '1. a', '&#49;. a'],
    ['an underline', '===', '&#61;=='],
    ['a block after blanks', '    + a', '&#43; a'],
    ['line breaks', 'a\n\nb', 'a  b'],
    ['a bidirectional control', '\u202e', '&#92;u&#123;202e&#125;'],
    ['nothing', '', ''],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test('shows what was written, in one line, with no markup but code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeMarkdown(text)
        expect(shownBy(escaped)).toBe(visible(text, 1000).trim())
        expect(escaped.replace(/<\/?(?:code|span)>/g, '')).not.toMatch(/[<>|`*_~[\]\\$@\n\r]/)
        expect(escaped).not.toMatch(/^(?:[-+=#>\s]|\d+[.)]\s)/)
      }),
    )
  })

  test('leaves nothing to link', () => {
    const linked = /@|#\d|\bgh-\d|:[\w+-]+:|\b[0-9a-f]{7,40}\b|:\/\/|www\./i
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const node of filteredBy(escapeMarkdown(text)))
          expect(node.replace(/^@$/, '')).not.toMatch(linked)
      }),
    )
  })
})

describe('code', () => {
  test.each([
    ['@acme/ext|1', '<code><span>&#64;</span>acme/ext&#124;1</code>'],
    ['a`b``c', '<code>a&#96;b&#96;&#96;c</code>'],
    ['</code><b>', '<code>&#60;/code&#62;&#60;b&#62;</code>'],
    ['src/a_b.ts', '<code>src/a&#95;b.ts</code>'],
  ])('%s', (text, escaped) => {
    expect(code(text)).toBe(escaped)
  })

  test('shows what was written, bounded', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shownBy(code(text))).toBe(visible(text, 300))
        expect(
          code(text)
            .slice(6, -7)
            .replace(/<\/?span>/g, ''),
        ).not.toMatch(/[<>|`*_\n]/)
      }),
    )
  })
})

describe('plain', () => {
  test.each([
    ['a command', '::error::x', '\\u{3a}:error::x'],
    ['a command behind blanks', ' \u00a0::error::x', ' \u00a0\\u{3a}:error::x'],
    ['a command on a line of its own', 'a\n::error::x', 'a ::error::x'],
    ['a command behind an invisible character', '\u200b::error::x', '\\u{200b}::error::x'],
    ['a command that a lax comparison would see', ':\ufe0f:error::x', '\\u{3a}\ufe0f:error::x'],
    ['a path of a language', 'std::io::Error', 'std::io::Error'],
    ['an old command', '##[error]x', '\\u{23}#[error]x'],
    ['an old command anywhere', 'a ###[error]x ##[', 'a #\\u{23}#[error]x \\u{23}#['],
    ['a terminal escape', 'a\u001b]0;x\u0007', 'a\\u{1b}]0;x\\u{7}'],
    ['a carriage return', 'safe\rEVIL', 'safe\\u{d}EVIL'],
  ])('%s', (_, text, shown) => {
    expect(plain(text)).toBe(shown)
  })

  test.each([
    [':', ':x'],
    ['#', '#[x'],
    ['##', '[x'],
  ])('sees %j and %j with any variation selector between', (start, end) => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const selector = String.fromCodePoint(code)
      if (!/\p{Variation_Selector}/u.test(selector)) continue
      expect(plain(`${start}${selector}${end}`)).toMatch(/^\\u\{(?:3a|23)\}|\\u\{[0-9a-f]{4,5}\}/)
    }
  })

  test('never holds a command, nor more than its limit', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 1, max: 80 }), (text, limit) => {
        const shown = plain(text, limit)
        expect(shown).not.toMatch(/^\s*::|##\[|[\p{Cc}\p{Cf}]/u)
        expect(shown.length).toBeLessThanOrEqual(limit)
        expect(plain(shown, limit)).toBe(shown)
      }),
    )
  })
})

test.each([
  ['@mona: see #7: done', '<code><span>&#64;</span>mona</code>&#58; see <code>&#35;7</code>&#58; done'],
  ['https://a.b: x', '<code>https&#58;//a.b&#58;</code> x'],
  [':tada: x', '<code>&#58;tada&#58;</code> x'],
])('the colon behind a linked word of %j is not a part of it, unless it may be', (text, shown) => {
  expect(escapeMarkdown(text)).toBe(shown)
})
