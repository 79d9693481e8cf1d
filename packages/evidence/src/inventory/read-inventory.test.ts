import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readInventory } from './read-inventory.ts'

const read = (text: unknown) =>
  readInventory(typeof text === 'string' ? text : JSON.stringify(text, null, 1), 'inventory.txt')
const refusal = (message: string, line: unknown = expect.any(Number)) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('an inventory in text', () => {
  test('has one subject a line', () => {
    const text = '# all of them\r\na\r\n\n  suite > test #2  \n\t# not this\n__proto__'
    expect(read(text)).toEqual([{ subject: 'a' }, { subject: 'suite > test #2' }, { subject: '__proto__' }])
  })

  test('may not list a subject more than once', () => {
    expect(() => read('a\n\nb\n a')).toThrow(refusal('"a" is listed more than once, first on line 1', 4))
  })

  test.each(['', '\n\n', '# nothing', '[]', ' [ ] '])('may not be empty as in %j', (text) => {
    expect(() => read(text)).toThrow('inventory.txt lists no subject')
  })
})

describe('an inventory in JSON', () => {
  test('lists names, or objects', () => {
    const items = [
      'a',
      { id: 'b' },
      { subject: 'c', id: 'x', tier: 'core' },
      { subject: '__proto__', more: [] },
    ]
    expect(read(items)).toEqual([
      { subject: 'a' },
      { subject: 'b' },
      { subject: 'c', tier: 'core' },
      { subject: '__proto__' },
    ])
  })

  test('is the same as text', () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z #>]{0,8}[a-z]$/), { minLength: 1 })
    fc.assert(
      fc.property(names, (subjects) => {
        expect(read(subjects)).toEqual(read(subjects.join('\n')))
      }),
    )
  })

  test.each([
    [['a', 'b', 'a'], '"a" is listed more than once, first on line 2', 4],
    [['a', { id: 'a' }], '"a" is listed more than once', 3],
    [['a', ''], '[1]: expected text that is not empty, found ""', 3],
    [['a', 7], '[1]: expected text, found 7', 3],
    [['a', null], '[1]: expected text, found null', 3],
    [[{ tier: 'x' }], '[0] has neither subject nor id', 2],
    [[{ id: 'a', tier: 1 }], '[0].tier: expected text, found 1', 4],
    [{ subjects: ['a'] }, 'this JSON is not a list of subjects', 1],
    [{ schema: 'x.v1' }, 'schema "x.v1" is not a known inventory', 2],
    ['["a"', 'truncated', 1],
    ['[a]', 'not valid JSON', 1],
  ])('is refused as %j', (value, message, line) => {
    expect(() => read(value)).toThrow(refusal(message, line))
  })
})

describe('an inclusion list', () => {
  const list = {
    schema: 'pi.ext.inclusion_list.v1',
    summary: { tier1_count: 2, tier1_review_count: 1, tier2_count: 1 },
    tier1: [
      { id: 'a', source_tier: 'official', score: 60 },
      { id: 'b', source_tier: 'community' },
    ],
    tier1_review: [{ id: 'c', source_tier: 'npm' }],
    tier2: [{ id: 'd', source_tier: 'npm' }],
    exclusion_notes: [{ id: 'e', reason: 'no licence' }],
  }

  test('includes its tiers', () => {
    const included = [
      { subject: 'a', tier: 'official' },
      { subject: 'b', tier: 'community' },
      { subject: 'c', tier: 'npm' },
      { subject: 'd', tier: 'npm' },
    ]
    expect(read(list)).toEqual(included)
    expect(read({ ...list, schema: 'ra.ext.inclusion_list.v1', summary: undefined })).toEqual(included)
  })

  test.each([
    [
      { ...list, summary: { tier1_count: 3 } },
      'summary.tier1_count is 3, but the items of tier1 add up to 2',
    ],
    [{ ...list, summary: { tier2_count: '1' } }, 'summary.tier2_count: expected a whole number'],
    [{ ...list, tier2: [{ id: 'a', source_tier: 'npm' }] }, '"a" is listed more than once'],
    [{ ...list, tier2: [{ id: 'd' }] }, 'tier2[0].source_tier: it is missing'],
    [{ ...list, tier2: [{ id: '', source_tier: 'npm' }] }, 'tier2[0].id: expected text that is not empty'],
    [{ ...list, tier2: {} }, 'tier2: expected a list'],
  ])('is refused where it contradicts itself (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test('may not be empty', () => {
    expect(() => read({ schema: list.schema })).toThrow('inventory.txt lists no subject')
  })
})
