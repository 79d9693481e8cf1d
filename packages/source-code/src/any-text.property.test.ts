import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SOURCE_EXTENSIONS } from './language.ts'
import { type ReadSource, scanSource } from './scan.ts'

const TANGLE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        "'",
        '`',
        '//',
        '/*',
        '*/',
        '#',
        '${',
        '{',
        '}',
        '(',
        ')',
        '[',
        ']',
        '<',
        '>',
        '</a>',
        '\\',
      ),
      fc.constantFrom(
        'r#"',
        '"#',
        '"""',
        "'''",
        'f"',
        "rb'",
        'b"',
        'cr##"',
        '\n',
        '\r',
        '\r\n',
        '\ufeff',
        '\u2028',
        '\0',
      ),
      fc.constantFrom(
        'mod x;',
        '#[path = "',
        'include!(',
        'import ',
        'from . ',
        'require(',
        'export ',
        'yield',
        'true',
        ' ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

const PATH = fc.constantFrom(...SOURCE_EXTENSIONS).map((extension) => `tests/a${extension}`)

/** Scans many texts that are not sources; each must be read, whatever is in it. */
function forAnyText(check: (scan: ReadSource, text: string) => void): Promise<void> {
  const property = fc.asyncProperty(PATH, TANGLE, async (path, text) => {
    const scan = await scanSource(path, text)
    if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
    check(scan, text)
  })
  return fc.assert(property, { numRuns: 600 })
}

const signs = (text: string): number => text.replace(/\s/g, '').length

describe('any text', () => {
  it('keeps its length and its lines in code, and every character that is not blanked', () =>
    forAnyText(({ code }, text) => {
      expect(code.split('\n').map((line) => line.length)).toEqual(text.split('\n').map((line) => line.length))
      const kept = code.split('').map((unit, at) => (unit === ' ' ? text[at] : unit))
      expect(kept.join('')).toBe(text)
    }))

  it('has in its comments what is blanked in code', () =>
    forAnyText(({ code, comments }, text) => {
      const commented = comments.reduce((sum, comment) => sum + signs(comment.text), 0)
      expect(signs(code) + commented).toBe(signs(text))
    }))

  it('is listed in the order of its lines', () =>
    forAnyText(({ identifiers, strings, comments }, text) => {
      const last = text.split('\n').length
      for (const list of [identifiers, strings, comments]) {
        const lines = list.map(({ line }) => line)
        expect(lines).toEqual(lines.toSorted((a, b) => a - b))
        expect(lines.filter((line) => line < 1 || line > last)).toEqual([])
      }
    }))
})
