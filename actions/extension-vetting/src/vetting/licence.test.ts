import { describe, expect, it } from 'vitest'
import { LicenceJudge, sameLicence } from './licence.ts'

const judge = new LicenceJudge([
  'MIT',
  'Apache-2.0',
  'BSD-3-Clause',
  'GPL-2.0-only WITH Classpath-exception-2.0',
])
const answer = (text: string) => judge.judge({ kind: 'text', text })

describe('a licence', () => {
  it.each([
    'MIT',
    'MIT OR GPL-3.0-only',
    'GPL-3.0-only OR MIT',
    'MIT AND Apache-2.0',
    '(MIT OR GPL-3.0-only) AND BSD-3-Clause',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ])('is accepted: %s', (text) => {
    expect(answer(text)).toEqual({ kind: 'accepted' })
  })

  it.each([
    'GPL-3.0-only',
    'MIT AND GPL-3.0-only',
    'GPL-2.0-only',
    'GPL-2.0-only WITH LLVM-exception',
    'MIT WITH Classpath-exception-2.0',
    'LicenseRef-MIT',
    'DocumentRef-a:LicenseRef-MIT',
    'LicenseRef-x AND MIT',
    'BSD-2-Clause',
  ])('is not accepted: %s', (text) => {
    expect(answer(text)).toEqual({
      kind: 'refused',
      reason: `the licence "${text}" is not accepted: MIT, Apache-2.0, BSD-3-Clause, GPL-2.0-only WITH Classpath-exception-2.0`,
    })
  })

  it.each([
    'UNKNOWN',
    'unknown',
    'NOASSERTION',
    'NONE',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE.md',
    'proprietary',
  ])('says nothing: %s', (text) => {
    expect(answer(text)).toEqual({ kind: 'refused', reason: `the licence is "${text}", which says nothing` })
  })

  it.each(['LIMITED', 'MITIGATED', 'mit', 'MIT/Apache-2.0', 'MIT License', 'PERMITTED', '(MIT', 'MIT OR'])(
    'is not an expression, whatever is in it: %s',
    (text) => {
      expect(answer(text)).toEqual({
        kind: 'refused',
        reason: `${JSON.stringify(text)} is not an SPDX expression`,
      })
    },
  )

  it('has to be there, and to be a text', () => {
    expect(judge.judge(undefined)).toEqual({ kind: 'refused', reason: 'has no licence' })
    expect(answer(' ')).toEqual({ kind: 'refused', reason: 'has an empty licence' })
    expect(judge.judge({ kind: 'other', shown: 'a list' })).toEqual({
      kind: 'refused',
      reason: 'the licence a list is not a text',
    })
  })

  it('that is longer than any expression is not parsed at all', () => {
    expect(answer(`${'('.repeat(100_000)}MIT`).kind).toBe('refused')
    // Nested alternatives would multiply out.
    const wide = Array.from({ length: 20 }, () => '(MIT OR ISC)').join(' AND ')
    expect(answer(wide).kind).toBe('accepted')
  })
})

describe('two statements about a licence', () => {
  it.each([
    ['MIT', 'MIT', true],
    ['MIT OR Apache-2.0', 'Apache-2.0 OR MIT', true],
    ['(MIT OR ISC) OR Apache-2.0', 'ISC OR (Apache-2.0 OR MIT)', true],
    ['MIT OR MIT', 'MIT', true],
    ['MIT', 'MIT AND ISC', false],
    ['MIT OR ISC', 'MIT AND ISC', false],
    ['GPL-2.0-only', 'GPL-2.0-or-later', false],
    ['UNKNOWN', 'UNKNOWN', false],
  ])('%s and %s agree: %s', (left, right, expected) => {
    expect(sameLicence(left, right)).toBe(expected)
  })
})
