import { describe, expect, it } from 'vitest'
import { judge, OTHER_COMMIT, policyOf, register, toldOf, written } from './fixtures/vetting-case.ts'

describe('ids', () => {
  const identity = (after: readonly unknown[], more: Parameters<typeof judge>[0] = { after }) =>
    toldOf(judge({ before: [written('aurora')], ...more, after }), 'identity')

  it('of a new entry may not be like another, wherever it is in the list', () => {
    expect(identity([written('AURORA'), written('aurora')])).toEqual([
      'fail identity',
      '  AURORA: the id differs only in case from "aurora", which is in list.json:3 (2)',
    ])
  })

  it('that are there twice are a fault of the second', () => {
    expect(identity([written('aurora'), written('aurora', { commit: OTHER_COMMIT })])).toEqual([
      'fail identity',
      '  aurora: the id is the same as "aurora", which is in list.json:2 (3)',
    ])
  })

  it('that were retired are never used again, though the change takes them out of the register', () => {
    const policy = policyOf('remove: { reasons: [licence], retired: retired.yml }')
    const after = [written('aurora'), written('Borealis')]
    expect(identity(after, { after, policy, retired: register({ id: 'borealis' }) })).toEqual([
      'fail identity',
      '  Borealis: the id differs only in case from "borealis", which is retired (retired.yml:2) (3)',
    ])
    expect(
      identity(after, { after, policy, retired: register(), retiredBefore: register({ id: 'borealis' }) }),
    ).toEqual([
      'fail identity',
      '  Borealis: the id differs only in case from "borealis", which is retired (retired.yml:2) (3)',
    ])
  })

  it('of an entry that stays cannot be retired by the change, however many faults there may be', () => {
    const policy = policyOf('remove: { reasons: [licence], retired: retired.yml }', 'existing-faults: 1')
    const after = [written('aurora')]
    const retired = register({ id: 'aurora' })
    expect(identity(after, { after, policy, retired, retiredBefore: register() })).toEqual([
      'fail identity',
      '  aurora: the id is the same as "aurora", which is retired (retired.yml:2) (2)',
    ])
    expect(identity(after, { after, policy, retired, retiredBefore: retired })).toEqual([])
    // The fix of two ids that are alike is to remove one of them.
    const other = register({ id: 'Aurora' })
    expect(identity(after, { after, policy, retired: other, retiredBefore: register() })).toEqual([])
  })

  it('that are there twice are a fault of the second, in front of the first as well', () => {
    expect(identity([written('aurora', { commit: OTHER_COMMIT }), written('aurora')])).toEqual([
      'fail identity',
      '  aurora: the id is the same as "aurora", which is in list.json:3 (2)',
    ])
  })

  it('that the change removes are not free either', () => {
    expect(identity([written('Aurora', { source: 'elsewhere' })])).toEqual([
      'fail identity',
      '  Aurora: the id differs only in case from "aurora", which this change removes (2)',
    ])
  })

  it.each([
    ['orbit-core', '  orbit-core: the id is reserved: "orbit-*" (3)'],
    ['ORBIT-x', '  ORBIT-x: the id is reserved: "orbit-*" (3)'],
    ['auro\u200bx', '  auro\u200bx: the id has a character that nobody sees: U+200B (3)'],
    ['a\u202eb', '  a\u202eb: the id has a character that nobody sees: U+202E (3)'],
    [' x', '  \u0020x: the id begins or ends with a blank (3)'],
    ['x\ud800', '  x\ud800: the id has a character that nobody sees: U+D800 (3)'],
    ['..', '  ..: the id is a way out of a folder (3)'],
    ['../x', '  ../x: the id is a way out of a folder (3)'],
    ['a/../x', '  a/../x: the id is a way out of a folder (3)'],
    ['a\\..', '  a\\..: the id is a way out of a folder (3)'],
  ])('%j is refused', (id, finding) => {
    const after = [written('aurora'), written(id)]
    expect(identity(after, { after, policy: policyOf('reserved: ["orbit-*"]') })).toEqual([
      'fail identity',
      finding,
    ])
  })

  it('may have equal names, which is a warning', () => {
    const after = [written('a', { name: 'Aurora' }), written('b', { name: ' aurora' }), written('c')]
    expect(toldOf(judge({ after }), 'names')).toEqual([
      'warn names',
      '  b: has the name of "a" (list.json:2) (3)',
    ])
  })
})
