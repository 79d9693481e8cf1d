import { describe, expect, test } from 'vitest'
import { contentsOf, inputOf, judge, use } from '../fixtures/suites-case.ts'
import { judgeSuites } from '../gate.ts'
import type { SuiteContents } from '../suite-contents.ts'

describe('the leak guard', () => {
  const rules = '  rules:\n    unit: { forbid-content: [VcrRecorder] }\n'

  test.each<[string, Partial<SuiteContents>, string]>([
    ['no use', {}, 'pass'],
    ['one use', { content: [use('VcrRecorder')] }, 'fail'],
    ['an unread file', { unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] }, 'inconclusive'],
    [
      'a use beside an unread file',
      { content: [use('VcrRecorder')], unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] },
      'fail',
    ],
    [
      'a file that is not read exactly',
      { approximate: [{ file: 'tests/a.rs', line: 2, message: 'syntax' }] },
      'pass',
    ],
  ])('%s: %s', (_, told, status) => {
    expect(judge({ rules, contents: [contentsOf('unit', told)] }).get('leaks.unit')?.status).toBe(status)
  })

  test('names the test, the helper, the line and the text', () => {
    const content = [{ ...use('VcrRecorder'), file: 'tests/common/mod.rs', inHelper: true }]
    const check = judge({ rules, contents: [contentsOf('unit', { content })] }).get('leaks.unit')
    expect(check?.findings).toEqual([
      {
        subject: 'tests/a.rs',
        message: 'has VcrRecorder in a helper that it imports',
        file: 'tests/common/mod.rs',
        line: 7,
      },
    ])
  })

  test('what was not read is told apart from what was found', () => {
    const unmeasured = [{ file: 'tests/a.kt', message: 'is in Kotlin' }]
    const told = { content: [use('VcrRecorder')], unmeasured }
    const checks = judge({ rules, contents: [contentsOf('unit', told)] })
    // A failing check may be forgiven by rollback mode, an inconclusive one never.
    expect(checks.get('sources.unit')).toMatchObject({ status: 'inconclusive', findings: unmeasured })
  })

  test('a file that is not read exactly is a warning', () => {
    const approximate = [{ file: 'tests/a.rs', line: 2, message: 'syntax' }]
    const checks = judge({ rules, contents: [contentsOf('unit', { approximate })] })
    expect(checks.get('sources.unit')).toMatchObject({ status: 'warn', findings: approximate })
  })

  test('a suite that the classification does not have is a finding', () => {
    const wrong = '  rules:\n    units: { forbid-content: [x], forbid-identifiers: [y] }\n'
    const checks = judge({ rules: wrong })
    for (const id of ['leaks.units', 'mocks.units']) {
      expect(checks.get(id)).toMatchObject({
        status: 'fail',
        findings: [{ subject: 'units', file: 's.toml' }],
      })
    }
    const idle = '  rules:\n    units: { allow: [{ identifier: x, reason: y }] }\n'
    expect(judge({ rules: idle }).get('sources.units')?.status).toBe('fail')
  })

  test('a suite without a test is a warning', () => {
    const situation = {
      rules,
      suites: { unit: [], vcr: ['a', 'b'] },
      contents: [contentsOf('unit', { tests: 0 })],
    }
    expect(judge(situation).get('sources.unit')?.status).toBe('warn')
  })
})

describe('the mock guard', () => {
  const rules = (allow = '') => `  rules:\n    unit:\n      forbid-identifiers: ["Mock*"]\n${allow}`
  const allowing = (rest = '') =>
    rules(`      allow:\n        - { identifier: "MockHttp{A,B}", reason: real${rest} }\n`)
  const contents = (...found: readonly string[]) => [
    contentsOf('unit', { identifiers: found.map((each) => use(each, 'Mock*')) }),
  ]

  test.each([
    ['nothing found', rules(), [], ['mocks.unit pass']],
    ['something found', rules(), ['MockA'], ['mocks.unit fail']],
    [
      'found and permitted',
      allowing(),
      ['MockHttpA', 'MockHttpB'],
      ['mocks.unit pass', 'allow.expired pass', 'allow.unused pass'],
    ],
    [
      'found beside what is permitted',
      allowing(),
      ['MockHttpA', 'MockHttpC'],
      ['mocks.unit fail', 'allow.expired pass', 'allow.unused pass'],
    ],
    ['permitted in vain', allowing(), [], ['mocks.unit pass', 'allow.expired pass', 'allow.unused warn']],
    [
      'on the last day',
      allowing(', review-by: 2026-03-01'),
      ['MockHttpA'],
      ['mocks.unit pass', 'allow.expired pass', 'allow.unused pass'],
    ],
    [
      'a day later',
      allowing(', review-by: 2026-02-28'),
      ['MockHttpA'],
      ['mocks.unit fail', 'allow.expired fail', 'allow.unused pass'],
    ],
    [
      'expired and unused',
      allowing(', review-by: 2026-02-28'),
      [],
      ['mocks.unit pass', 'allow.expired fail', 'allow.unused pass'],
    ],
  ])('%s', (_, policy, found, expected) => {
    const checks = [...judge({ rules: policy, contents: contents(...found) }).values()]
    const shown = checks
      .filter(({ id }) => /^(mocks|allow)\./.test(id))
      .map(({ id, status }) => `${id} ${status}`)
    expect(shown).toEqual(expected)
  })

  test('an entry is not called unused where part of the suite was not read', () => {
    const unread = [contentsOf('unit', { unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] })]
    expect(judge({ rules: allowing(), contents: unread }).get('allow.unused')?.status).toBe('pass')
  })

  test('a finding shows the identifier and the pattern', () => {
    const check = judge({ rules: rules(), contents: contents('MockA') }).get('mocks.unit')
    expect(check?.findings).toEqual([
      { subject: 'tests/a.rs', message: 'has MockA (forbidden: Mock*)', file: 'tests/a.rs', line: 7 },
    ])
  })

  test('permissions are told in the verdict', () => {
    const { exceptionUse } = judgeSuites(inputOf({ rules: allowing(), contents: contents('MockHttpA') }))
    expect(exceptionUse).toEqual({ applied: ['allow MockHttp{A,B} in unit'], expired: [], unused: [] })
  })
})
