import type { Check, Finding } from '@governance-gates/core'
import { checkOf } from '@governance-gates/verdict/fixtures'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { causesOf } from './cause.ts'
import { causeDetail, causeSentence, causeTitle, failedChecks, NAMED_RULES, whereOf } from './cause-text.ts'

const finding = (subject: string, changes: Partial<Finding> = {}): Finding => ({
  message: 'fail: expected 1',
  subject,
  file: 'test/sum.test.ts',
  line: 3,
  ...changes,
})

const rule = (name: string, findings: readonly Finding[], changes: Partial<Check> = {}): Check =>
  checkOf({ id: name, rule: name, title: name, scope: {}, status: 'fail', findings, ...changes })

const causes = (...checks: readonly Check[]) => causesOf(failedChecks('g', checks, 1))
const shown = (...checks: readonly Check[]) =>
  causes(...checks).map((cause) => [
    cause.checks.map(({ check }) => check.id).join(' '),
    cause.findings.map(({ subject }) => subject).join(' '),
  ])

const PASS_RATE = 'conformance-gate/pass-rate'
const FAILURES = 'conformance-gate/failures'
const NEW = 'conformance-gate/baseline-new-failures'

describe('one cause', () => {
  test('is a test that fails, however many rules it breaks, in the words of the first', () => {
    const all = [finding('a'), finding('b')]
    const fresh = finding('b', { message: 'passed in the baseline', line: 9 })
    expect(shown(rule(PASS_RATE, all), rule(FAILURES, all), rule(NEW, [fresh]))).toEqual([
      [`${PASS_RATE} ${FAILURES} ${NEW}`, 'b a'],
    ])
  })

  test('is what several rules say in the same words of the same place', () => {
    expect(shown(rule('a/x', [finding('a')]), rule('a/y', [finding('a')]))).toEqual([['a/x a/y', 'a']])
  })

  test.each<[string, Partial<Finding>]>([
    ['words', { message: 'is in no suite' }],
    ['line', { line: 4 }],
    ['file', { file: 'test/other.test.ts' }],
  ])('is not what has another %s', (_, changes) => {
    expect(shown(rule('a/x', [finding('a')]), rule('a/y', [finding('a', changes)]))).toEqual([
      ['a/x', 'a'],
      ['a/y', 'a'],
    ])
  })

  test('is not a check without findings', () => {
    expect(shown(rule('a/x', []), rule('a/y', []))).toEqual([
      ['a/x', ''],
      ['a/y', ''],
    ])
  })

  test('is explained by the check that names most, at the place of the first', () => {
    const [first, second] = [finding('a'), finding('b')]
    expect(shown(rule('a/x', [first]), rule('a/y', []), rule('a/z', [first, second]))).toEqual([
      ['a/z a/x', 'a b'],
      ['a/y', ''],
    ])
  })

  test('does not show again what one before it showed', () => {
    const [cause, other] = causes(
      rule('a/x', [finding('a'), finding('b')]),
      rule('a/y', [finding('b'), finding('c')]),
    )
    expect([cause?.told, other?.told, other?.findings.map(({ subject }) => subject)]).toEqual([0, 1, ['c']])
  })
})

test('every check is in one cause, and every finding is shown once', () => {
  const subjects = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 5 })
  const checks = fc.array(fc.tuple(fc.constantFrom('a/x', PASS_RATE, FAILURES), subjects), { maxLength: 6 })
  fc.assert(
    fc.property(checks, (drawn) => {
      const all = drawn.map(([name, own], index) =>
        rule(
          name,
          own.map((each) => finding(each)),
          { id: `${index}` },
        ),
      )
      const found = causes(...all)
      expect(found.flatMap((cause) => cause.checks.map(({ check }) => check.id)).sort()).toEqual(
        all.map(({ id }) => id).sort(),
      )
      const told = (isTest: boolean) =>
        found
          .filter(({ checks: [{ check }] }) => (check.rule === 'a/x') !== isTest)
          .flatMap(({ findings }) => findings.map(({ subject }) => subject))
      for (const list of [told(true), told(false)]) expect(new Set(list).size).toBe(list.length)
    }),
  )
})

describe('a title', () => {
  test.each<[string, Check]>([
    ['1 test fails', rule(PASS_RATE, [finding('a')])],
    ['2 tests fail', rule(PASS_RATE, [finding('a'), finding('b')])],
    ['Pass rate (corpus) could not be judged', checkOf({ status: 'inconclusive' })],
    ['Pass rate (corpus): 84.5%, wanted ≥ 80%', checkOf({ status: 'fail' })],
    [
      'Mocks: 2 mocks',
      rule('a/x', [], {
        title: 'Mocks',
        actual: { value: 2, unit: 'mocks' },
        expected: { operator: 'is', limit: 0 },
      }),
    ],
    // One gate may give several reasons.
    [
      '1 gate stopped',
      rule('gate-report/stopped-gates', [finding('g'), finding('g', { line: 9 })], {
        status: 'inconclusive',
        actual: { value: 1, unit: 'gates' },
        expected: { operator: 'is', limit: 0 },
      }),
    ],
  ])('%s', (title, check) => {
    const [cause] = causes(check)
    expect(cause && causeTitle(cause)).toBe(title)
  })

  test.each<[string, readonly string[], number]>([
    ['', [], 1],
    ['on windows-latest', ['os=windows-latest'], 3],
    ['on os=linux, shard=2 and macOS', ['os=linux, shard=2', 'macOS'], 3],
    ['on all 3 systems', ['a', 'b', 'c'], 3],
    ['on a and b and c and d and 2 more', ['a', 'b', 'c', 'd', 'e', 'f'], 9],
  ])('is followed by %j', (where, cells, cellCount) => {
    const check = { ...rule('a/x', []), cells }
    const [cause] = causesOf(failedChecks('g', [check], cellCount))
    expect(cause && whereOf(cause).trim()).toBe(where)
  })
})

test('a sentence names the first that shows the cause, without what is said twice', () => {
  const named = finding('test/sum.test.ts > adds')
  expect(causeSentence(causes(rule(PASS_RATE, [named], { remedy: 'fix it.' }), rule('a/x', [])))).toBe(
    '1 test fails: adds: expected 1 (test/sum.test.ts:3) (and 1 more). To do: fix it.',
  )
})

test('a sentence of what passed before has what the run said, and not what the title says', () => {
  const message = 'fails, but did not in the baseline: expected 2 to be 3'
  expect(causeSentence(causes(rule(NEW, [finding('adds', { message })], { remedy: 'fix it' })))).toBe(
    '1 test fails that passed before: adds: expected 2 to be 3 (test/sum.test.ts:3). To do: fix it.',
  )
})

test.each([
  ['was it renamed to b?', 'was it renamed to b? To do: fix it.'],
  ['is gone', 'is gone. To do: fix it.'],
])('the sentence of %j ends once', (message, end) => {
  const gone: Finding = { subject: 'a', message }
  expect(causeSentence(causes(rule('a/x', [gone], { remedy: 'fix it' }))).endsWith(end)).toBe(true)
})

test('the amounts are in the title or in the detail, never in both', () => {
  const numbers = {
    title: 'Pass rate',
    actual: { value: 80, unit: '%' },
    expected: { operator: 'at-least', limit: 100, unit: '%' },
    detail: '4 of 5 passed',
  } as const
  const [named] = causes(rule(PASS_RATE, [finding('a')], numbers))
  const [unnamed] = causes(rule(PASS_RATE, [], numbers))
  expect(named && [causeTitle(named), causeDetail(named)]).toEqual([
    '1 test fails',
    '4 of 5 passed, wanted ≥ 100%',
  ])
  expect(unnamed && [causeTitle(unnamed), causeDetail(unnamed)]).toEqual([
    'Pass rate: 80%, wanted ≥ 100%',
    '4 of 5 passed',
  ])
})

test('the rules that have a noun are rules', () => {
  expect(NAMED_RULES.every((id) => /^(?:conformance-gate|gate-report)\/[a-z-]+$/.test(id))).toBe(true)
})

test('a sentence has no room for an entry to paste', () => {
  const remedy = `fix the failing tests, or record an exception for each: ${'x'.repeat(100)}`
  expect(causeSentence(causes(rule(PASS_RATE, [], { remedy })))).toMatch(/ To do: fix the failing tests\.$/)
})

test.each([
  ['fail', false],
  ['inconclusive', true],
] as const)('the sentence about what is %s has the whole finding: %s', (status, isWhole) => {
  const message = `${'x'.repeat(300)}: do something`
  const sentence = causeSentence(causes(rule('a/x', [{ message }], { status })))
  expect(sentence.includes(message)).toBe(isWhole)
})
