import { describe, expect, test } from 'vitest'
import { contentsOf, inputOf, judge, use } from '../fixtures/suites-case.ts'
import { judgeSuites } from '../gate.ts'
import { allowExpired, allowUnused, mocks } from '../rules.ts'
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
    expect(
      judge({ rules, contents: [contentsOf('unit', told)] }).get('suite-classification/leaks:unit')?.status,
    ).toBe(status)
  })

  test.each([
    ['tests/common/mod.rs', 'has VcrRecorder in a helper that it imports'],
    ['tests/my_conftest.py', 'has VcrRecorder in a helper that it imports'],
    ['conftest.py', 'has VcrRecorder, in a conftest.py that pytest loads for it'],
    ['tests/conftest.py', 'has VcrRecorder, in a conftest.py that pytest loads for it'],
  ])('names the test, the helper %s, the line and the text', (helper, message) => {
    const content = [{ ...use('VcrRecorder'), file: helper, helper }]
    const check = judge({ rules, contents: [contentsOf('unit', { content })] }).get(
      'suite-classification/leaks:unit',
    )
    expect(check?.findings).toEqual([{ subject: 'tests/a.rs', message, file: helper, line: 7 }])
  })

  describe('a helper that may have it', () => {
    const allowing = (entry: string) =>
      `  rules:\n    unit:\n      forbid-content: [VcrRecorder]\n      forbid-identifiers: ["Mock*"]\n      allow: [{ ${entry} }]\n`
    const helper = { file: 'app/tests/common/mod.rs', helper: 'tests/common/mod.rs' }
    const HELPER = 'file: tests/common/mod.rs, reason: it serves two suites'
    const inHelper = { content: [{ ...use('VcrRecorder'), ...helper }] }

    test.each<[string, string, Partial<SuiteContents>, string, string]>([
      ['is named', HELPER, inHelper, 'pass', 'pass'],
      ['is named as a path that begins here', HELPER.replace('tests', './tests'), inHelper, 'pass', 'pass'],
      ['holds through its last day', `${HELPER}, review-by: 2026-03-01`, inHelper, 'pass', 'pass'],
      ['does not hold a day longer', `${HELPER}, review-by: 2026-02-28`, inHelper, 'fail', 'pass'],
      ['is another one', HELPER.replace('mod.rs', 'other.rs'), inHelper, 'fail', 'warn'],
      [
        'is named, and a test has it itself',
        HELPER,
        { content: [...inHelper.content, use('VcrRecorder')] },
        'fail',
        'pass',
      ],
      ['is not needed', HELPER, {}, 'pass', 'warn'],
      // An entry for an identifier permits no content.
      ['is not meant', 'identifier: VcrRecorder, reason: x', inHelper, 'fail', 'warn'],
    ])('%s', (_what, entry, told, leaks, unused) => {
      const checks = judge({ rules: allowing(entry), contents: [contentsOf('unit', told)] })
      expect(checks.get('suite-classification/leaks:unit')?.status).toBe(leaks)
      expect(checks.get('suite-classification/allow-unused')?.status).toBe(unused)
    })

    test('may have a forbidden identifier as well', () => {
      const identifiers = [{ ...use('MockDb', 'Mock*'), ...helper }]
      const status = (more: Partial<SuiteContents>) =>
        judge({ rules: allowing(HELPER), contents: [contentsOf('unit', more)] }).get(
          'suite-classification/mocks:unit',
        )?.status
      expect(status({ identifiers })).toBe('pass')
      expect(status({ identifiers: [...identifiers, use('MockDb', 'Mock*')] })).toBe('fail')
    })

    test('is allowed by the entry that the remedy says', () => {
      const told = { contents: [contentsOf('unit', inHelper)] }
      const before = judge({ rules, ...told }).get('suite-classification/leaks:unit')
      expect(before?.remedy).toBe(
        'remove the content from the test and its helpers, or classify the test where it is allowed; or allow the helper in suites.rules.unit of governance.yml: allow: [{ file: "tests/common/mod.rs", reason: "why the suite may import it" }]',
      )
      const entry = /allow: .*$/.exec(before?.remedy ?? '')?.[0] ?? ''
      const pasted = `  rules:\n    unit:\n      forbid-content: [VcrRecorder]\n      ${entry}\n`
      expect(judge({ rules: pasted, ...told }).get('suite-classification/leaks:unit')?.status).toBe('pass')
    })
  })

  test('what was not read is distinguished from what was found', () => {
    const unmeasured = [{ file: 'tests/a.kt', message: 'is in Kotlin' }]
    const told = { content: [use('VcrRecorder')], unmeasured }
    const checks = judge({ rules, contents: [contentsOf('unit', told)] })
    // A failing check may be forgiven by rollback mode, an inconclusive one never.
    expect(checks.get('suite-classification/sources:unit')).toMatchObject({
      status: 'inconclusive',
      findings: unmeasured,
    })
  })

  test('a file that is not read exactly is a warning', () => {
    const approximate = [{ file: 'tests/a.rs', line: 2, message: 'syntax' }]
    const checks = judge({ rules, contents: [contentsOf('unit', { approximate })] })
    expect(checks.get('suite-classification/sources:unit')).toMatchObject({
      status: 'warn',
      findings: approximate,
    })
  })

  test('a suite that the classification does not have is a finding', () => {
    const wrong = '  rules:\n    units: { forbid-content: [x], forbid-identifiers: [y] }\n'
    const checks = judge({ rules: wrong })
    for (const id of ['suite-classification/leaks:units', 'suite-classification/mocks:units']) {
      expect(checks.get(id)).toMatchObject({
        status: 'fail',
        findings: [{ subject: 'units', file: 's.toml' }],
      })
    }
    const idle = '  rules:\n    units: { allow: [{ identifier: x, reason: y }] }\n'
    expect(judge({ rules: idle }).get('suite-classification/sources:units')?.status).toBe('fail')
  })

  test('a suite without a test is a warning', () => {
    const situation = {
      rules,
      suites: { unit: [], vcr: ['a', 'b'] },
      contents: [contentsOf('unit', { tests: 0 })],
    }
    expect(judge(situation).get('suite-classification/sources:unit')?.status).toBe('warn')
  })
})

describe('the mock guard', () => {
  const GUARDED = new Set<string>([mocks.id, allowExpired.id, allowUnused.id])
  const rules = (allow = '') => `  rules:\n    unit:\n      forbid-identifiers: ["Mock*"]\n${allow}`
  const allowing = (rest = '') =>
    rules(`      allow:\n        - { identifier: "MockHttp{A,B}", reason: real${rest} }\n`)
  const contents = (...found: readonly string[]) => [
    contentsOf('unit', { identifiers: found.map((each) => use(each, 'Mock*')) }),
  ]

  test.each([
    ['nothing found', rules(), [], ['suite-classification/mocks:unit pass']],
    ['something found', rules(), ['MockA'], ['suite-classification/mocks:unit fail']],
    [
      'found and permitted',
      allowing(),
      ['MockHttpA', 'MockHttpB'],
      [
        'suite-classification/mocks:unit pass',
        'suite-classification/allow-expired pass',
        'suite-classification/allow-unused pass',
      ],
    ],
    [
      'found beside what is permitted',
      allowing(),
      ['MockHttpA', 'MockHttpC'],
      [
        'suite-classification/mocks:unit fail',
        'suite-classification/allow-expired pass',
        'suite-classification/allow-unused pass',
      ],
    ],
    [
      'permitted in vain',
      allowing(),
      [],
      [
        'suite-classification/mocks:unit pass',
        'suite-classification/allow-expired pass',
        'suite-classification/allow-unused warn',
      ],
    ],
    [
      'on the last day',
      allowing(', review-by: 2026-03-01'),
      ['MockHttpA'],
      [
        'suite-classification/mocks:unit pass',
        'suite-classification/allow-expired pass',
        'suite-classification/allow-unused pass',
      ],
    ],
    [
      'a day later',
      allowing(', review-by: 2026-02-28'),
      ['MockHttpA'],
      [
        'suite-classification/mocks:unit fail',
        'suite-classification/allow-expired fail',
        'suite-classification/allow-unused pass',
      ],
    ],
    [
      'expired and unused',
      allowing(', review-by: 2026-02-28'),
      [],
      [
        'suite-classification/mocks:unit pass',
        'suite-classification/allow-expired fail',
        'suite-classification/allow-unused pass',
      ],
    ],
  ])('%s', (_, policy, found, expected) => {
    const checks = [...judge({ rules: policy, contents: contents(...found) }).values()]
    const shown = checks.filter(({ rule }) => GUARDED.has(rule)).map(({ id, status }) => `${id} ${status}`)
    expect(shown).toEqual(expected)
  })

  test('an entry is not called unused where part of the suite was not read', () => {
    const unread = [contentsOf('unit', { unmeasured: [{ file: 'tests/a.kt', message: 'is in Kotlin' }] })]
    expect(
      judge({ rules: allowing(), contents: unread }).get('suite-classification/allow-unused')?.status,
    ).toBe('pass')
  })

  test('a finding shows the identifier and the pattern', () => {
    const check = judge({ rules: rules(), contents: contents('MockA') }).get(
      'suite-classification/mocks:unit',
    )
    expect(check?.findings).toEqual([
      { subject: 'tests/a.rs', message: 'has MockA (forbidden: Mock*)', file: 'tests/a.rs', line: 7 },
    ])
  })

  test('permissions are listed in the verdict', () => {
    const { exceptionUse } = judgeSuites(inputOf({ rules: allowing(), contents: contents('MockHttpA') }))
    expect(exceptionUse).toEqual({ applied: ['allow MockHttp{A,B} in unit'], expired: [], unused: [] })
  })
})
