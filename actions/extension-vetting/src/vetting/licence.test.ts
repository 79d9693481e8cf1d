import { describe, expect, it } from 'vitest'
import { LicenceJudge } from './licence.ts'

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

  it.each([
    ['mit', 'MIT'],
    [' apache-2.0', 'Apache-2.0'],
    ['gpl-2.0-only with classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
  ])('is written as in the list of SPDX: %s', (text, licence) => {
    expect(answer(text)).toEqual({
      kind: 'refused',
      reason: `${JSON.stringify(text)} is not an SPDX expression: write ${licence}`,
    })
  })

  it.each([
    'LIMITED',
    'MITIGATED',
    'mit or x',
    'MIT/Apache-2.0',
    'MIT License',
    'PERMITTED',
    '(MIT',
    'MIT OR',
  ])('is not an expression, whatever is in it: %s', (text) => {
    expect(answer(text)).toEqual({
      kind: 'refused',
      reason: `${JSON.stringify(text)} is not an SPDX expression`,
    })
  })

  it('has to be there, and to be a text', () => {
    expect(judge.judge(undefined)).toEqual({ kind: 'refused', reason: 'has no licence' })
    expect(answer(' ')).toEqual({ kind: 'refused', reason: 'has an empty licence' })
    expect(judge.judge({ kind: 'other', shown: 'a list' })).toEqual({
      kind: 'refused',
      reason: 'the licence is a list, and not a text',
    })
  })

  it('that is longer than any expression is not parsed at all', () => {
    expect(answer(`${'('.repeat(100_000)}MIT`).kind).toBe('refused')
    // Nested alternatives would multiply out.
    const wide = Array.from({ length: 20 }, () => '(MIT OR ISC)').join(' AND ')
    expect(answer(wide).kind).toBe('accepted')
  })
})

it('does not take a licence for an earlier version of it', () => {
  const lesser = new LicenceJudge(['LGPL-2.1-only'])
  const kindOf = (text: string) => lesser.judge({ kind: 'text', text }).kind
  expect(['LGPL-2.1-only', 'LGPL-2.1-or-later', 'LGPL-3.0-only'].map(kindOf)).toEqual([
    'accepted',
    'accepted',
    'refused',
  ])
})
