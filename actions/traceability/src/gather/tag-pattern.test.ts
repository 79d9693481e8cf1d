import { describe, expect, test } from 'vitest'
import { lineComments } from './line-comments.ts'
import { compileTagPattern, defaultTagPattern } from './tag-pattern.ts'

async function idsIn(text: string, source?: string): Promise<readonly string[]> {
  const pattern = source === undefined ? defaultTagPattern : await compileTagPattern(source)
  if (typeof pattern !== 'function') throw new Error(pattern.reason)
  return pattern(text).map(({ id, lineOffset }) => `${id}@${lineOffset}`)
}

describe('the default pattern', () => {
  test.each([
    ['// covers: ORB-1', ['ORB-1@0']],
    ['// covers:ORB-1', ['ORB-1@0']],
    ['/* covers: bd-k5q5.7.1, R_2 ,R3 */', ['bd-k5q5.7.1@0', 'R_2@0', 'R3@0']],
    ['# This covers: ORB-1.', ['ORB-1@0']],
    ['# covers: ORB-1, ORB-2. covers: ORB-3', ['ORB-1@0', 'ORB-2@0', 'ORB-3@0']],
    ['/*\n * covers: A\n *\n * covers: B\n */', ['A@1', 'B@3']],
    ['# discovers: ORB-1', []],
    ['# Covers: ORB-1', []],
    ['# covers ORB-1', []],
    ['# covers: -x', []],
    ['', []],
  ])('%j', async (text, expected) => {
    expect(await idsIn(text)).toEqual(expected)
  })
})

describe('a pattern of the policy', () => {
  test.each([
    ['@req\\s+(\\S+)', '// @req R-1\n// @req R-2,R-3', ['R-1@0', 'R-2@1', 'R-3@1']],
    ['ORB-\\d+', '// ORB-1 and ORB-22', ['ORB-1@0', 'ORB-22@0']],
    ['\\[(REQ-\\d+)\\]', '// [REQ-1][REQ-2]', ['REQ-1@0', 'REQ-2@0']],
    ['x*', 'axa', ['x@0']],
  ])('%s', async (source, text, expected) => {
    expect(await idsIn(text, source)).toEqual(expected)
  })

  test.each(['(', '(?=x)', '\\1', 'a**'])('%s is refused with a reason', async (source) => {
    expect(await compileTagPattern(source)).toEqual({ reason: expect.stringContaining('regexp') })
  })

  test.each([
    [`${'a'.repeat(20_000)}!`, '(a+)+$'],
    [`covers: a${'.'.repeat(200_000)}`, undefined],
    [`covers: a${' '.repeat(200_000)}`, undefined],
    [`covers: ${'a, '.repeat(100_000)}`, undefined],
    [`${'covers:'.repeat(50_000)}`, undefined],
  ])('text %# takes linear time', async (text, source) => {
    const start = performance.now()
    await idsIn(text, source)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})

test('lines of a language without a reader are comments from a comment sign on, outside of quotes', () => {
  const text = 'int x; // covers: A\n  // covers: B\n * covers: C\n# covers: D\n-- covers: E\n"covers: F"'
  expect(lineComments(text).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
})
