import type { Result, ResultStatus } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import type { RepositoryFiles } from './repository-files.ts'
import { TestIndex } from './test-index.ts'
import { TestOutcomes } from './test-outcomes.ts'

const TESTS = [
  'api/session_test.go',
  'api/user_test.go',
  'packages/core/src/rate.test.ts',
  'packages/report/src/rate.test.ts',
  'src/test/java/com/acme/SessionTest.java',
  'tests/sessions.rs',
  'tests/unit/test_sessions.py',
  'tests/other/test_sessions.py',
]
/** A repository of these files, with the texts that are given. */
const repository = (
  files: readonly string[],
  texts: Readonly<Record<string, string>> = {},
): RepositoryFiles => ({
  files: [...files, ...Object.keys(texts)].sort(),
  folder: '',
  read: (path) => texts[path],
})
const find = (result: Partial<Result>) => {
  const found = new TestIndex(TESTS, repository(TESTS)).find({ subject: '', ...result })
  return found.kind === 'none' ? found.kind : [found.kind, ...found.files]
}

describe('the test that a result belongs to', () => {
  test.each<readonly [string, Partial<Result>, unknown]>([
    ['its file', { file: 'tests/sessions.rs' }, ['found', 'tests/sessions.rs']],
    [
      'its file on the machine that ran it',
      { file: '/home/runner/work/x/x/tests/sessions.rs' },
      ['found', 'tests/sessions.rs'],
    ],
    ['its file on Windows', { file: 'D:\\a\\x\\x\\tests\\sessions.rs' }, ['found', 'tests/sessions.rs']],
    [
      'its file, from a folder beneath',
      { file: 'core/src/rate.test.ts' },
      ['found', 'packages/core/src/rate.test.ts'],
    ],
    [
      'its file, too short to tell',
      { file: 'src/rate.test.ts' },
      ['ambiguous', 'packages/core/src/rate.test.ts', 'packages/report/src/rate.test.ts'],
    ],
    ['another file', { file: 'tests/gone.rs' }, 'none'],
    [
      'another file, whatever its name says',
      { file: 'tests/gone.rs', subject: 'tests/sessions.rs > x' },
      'none',
    ],
    [
      'a path as its suite',
      { subject: 'packages/report/src/rate.test.ts > rate > is cut' },
      ['found', 'packages/report/src/rate.test.ts'],
    ],
    [
      'a path that is not a test, whatever else its names say',
      { subject: 'src/lib.rs > sessions > x' },
      'none',
    ],
    [
      'a module and a class',
      { subject: 'tests.unit.test_sessions.TestRestore > test_crash' },
      ['found', 'tests/unit/test_sessions.py'],
    ],
    [
      'a module without its folders',
      { subject: 'test_sessions > test_crash' },
      ['ambiguous', 'tests/unit/test_sessions.py', 'tests/other/test_sessions.py'],
    ],
    [
      'a class',
      { subject: 'com.acme.SessionTest$Nested > restores' },
      ['found', 'src/test/java/com/acme/SessionTest.java'],
    ],
    ['a binary', { subject: 'orbit::sessions > restore::after_crash' }, ['found', 'tests/sessions.rs']],
    [
      'a package in Go',
      { subject: 'example.com/orbit/api > TestSession' },
      ['found', 'api/session_test.go', 'api/user_test.go'],
    ],
    ['a package in Go that has none', { subject: 'example.com/orbit/cmd > TestSession' }, 'none'],
    ['only a name', { subject: 'sessions' }, ['found', 'tests/sessions.rs']],
    ['the name of a case, which is not a file', { subject: 'orbit > sessions' }, 'none'],
    ['nothing', { subject: '' }, 'none'],
  ])('by %s', (_, result, expected) => {
    expect(find(result)).toEqual(expected)
  })
})

describe('a result of a package in Go', () => {
  const texts = {
    'api/door_test.go':
      'package api\n\nfunc TestDoor(t *testing.T) {}\n\n// func TestNone(t *testing.T) {}\n',
    'api/suite_test.go': 'package api\n\nfunc (s *DoorSuite) TestOpens() {}\n',
    'api/key_test.go': 'package api\n\nfunc TestKey(t *testing.T) {}\n\nfunc ExampleKey_turn() {}\n',
    'api/key_windows_test.go': 'package api\n\nfunc TestKey(t *testing.T) {}\n',
    'api/kit_test.go': 'package api\n\nfunc setUp() {}\n',
  }
  const all = Object.keys(texts)

  test.each<readonly [string, readonly string[], Partial<Result>]>([
    ['TestDoor', ['api/door_test.go'], {}],
    ['TestDoor/it_opens/TestSub', ['api/door_test.go'], {}],
    ['TestDoor/TestOpens', ['api/door_test.go', 'api/suite_test.go'], {}],
    ['ExampleKey_turn', ['api/key_test.go'], {}],
    ['TestKey', ['api/key_test.go', 'api/key_windows_test.go'], {}],
    ['TestNone', all, {}],
    ['setUp', all, {}],
    ['TestDoor', all, { whole: 'file' }],
  ])('%s belongs to the files that declare it, else to all: %j', (name, files, result) => {
    const index = new TestIndex(all, repository([], { ...texts, 'go.mod': 'module example.com/orbit' }))
    const found = index.find({ subject: `example.com/orbit/api > ${name}`, ...result })
    expect(found).toEqual({ kind: 'found', files })
  })

  test('that failed is not one of another file, and a file whose tests did not run has not passed', () => {
    const outcomes = new TestOutcomes(all, repository([], { ...texts, 'go.mod': 'module example.com/orbit' }))
    outcomes.add({ subject: 'example.com/orbit/api > TestDoor', status: 'fail' })
    outcomes.add({ subject: 'example.com/orbit/api > ExampleKey_turn', status: 'pass' })
    expect(Object.fromEntries([...outcomes.outcomes].map(([file, { kind }]) => [file, kind]))).toEqual({
      'api/door_test.go': 'failed',
      'api/suite_test.go': 'not-run',
      'api/key_test.go': 'passed',
      'api/key_windows_test.go': 'not-run',
      'api/kit_test.go': 'not-run',
    })
  })
})

describe('how the tests of a file ended', () => {
  const ended = (...results: readonly (readonly [string, ResultStatus, boolean?])[]) => {
    const outcomes = new TestOutcomes(['a.rs', 'b.rs'], repository(['a.rs', 'b.rs']))
    for (const [subject, status, rerun = false] of results)
      outcomes.add({ subject, status, file: 'a.rs', rerun })
    expect(outcomes.outcomes.get('b.rs')).toEqual({ kind: 'not-run' })
    return outcomes.outcomes.get('a.rs')
  }

  test.each([
    [[], { kind: 'not-run' }],
    [[['x', 'pass']], { kind: 'passed' }],
    [[['x', 'flaky']], { kind: 'passed' }],
    [[['x', 'skip']], { kind: 'skipped' }],
    [[['x', 'not-applicable']], { kind: 'skipped' }],
    [
      [
        ['x', 'pass'],
        ['y', 'skip'],
      ],
      { kind: 'passed' },
    ],
    [
      [
        ['x', 'pass'],
        ['y', 'fail'],
      ],
      { kind: 'failed', subject: 'y' },
    ],
    [[['x', 'error']], { kind: 'failed', subject: 'x' }],
    // Two shards: the worse result counts.
    [
      [
        ['x', 'pass'],
        ['x', 'fail'],
      ],
      { kind: 'failed', subject: 'x' },
    ],
    [
      [
        ['x', 'fail'],
        ['x', 'pass'],
      ],
      { kind: 'failed', subject: 'x' },
    ],
    // A rerun says so.
    [
      [
        ['x', 'fail'],
        ['x', 'pass', true],
      ],
      { kind: 'passed' },
    ],
    [
      [
        ['x', 'pass'],
        ['x', 'fail', true],
      ],
      { kind: 'failed', subject: 'x' },
    ],
  ] as const)('%j', (results, expected) => {
    expect(ended(...results)).toEqual(expected)
  })

  test('counts what it could join, and keeps what it could not tell', () => {
    const outcomes = new TestOutcomes(TESTS, repository(TESTS))
    outcomes.add({ subject: 'test_sessions > a', status: 'pass' })
    outcomes.add({ subject: 'orbit::sessions > a', status: 'fail', message: 'boom' })
    outcomes.add({ subject: 'unknown > a', status: 'fail' })
    expect([outcomes.results, outcomes.joined]).toEqual([3, 1])
    expect(outcomes.ambiguous).toMatchObject([{ name: 'test_sessions' }])
    expect(outcomes.outcomes.get('tests/sessions.rs')).toEqual({
      kind: 'failed',
      subject: 'orbit::sessions > a',
      message: 'boom',
    })
  })

  test.each<readonly [string, readonly (readonly [string, Partial<Result>])[], readonly string[]]>([
    ['one of another class', [['org.other.ATest > a', { status: 'fail' }]], ['org.other.ATest > a: placed']],
    [
      'one in a report without known tests',
      [['elsewhere > a', { status: 'fail' }]],
      ['elsewhere > a: placed'],
    ],
    [
      'one beside results of known tests',
      [
        ['hook > a', { status: 'error' }],
        ['orbit::sessions > b', { status: 'pass' }],
      ],
      ['hook > a: placeless'],
    ],
    ['one without any name but its own', [['a', { status: 'fail' }]], ['a: placeless']],
    [
      'one of the whole run',
      [['x > (suite)', { status: 'error', whole: 'run' }]],
      ['x > (suite): placeless'],
    ],
    ['none that passed', [['elsewhere > a', { status: 'pass' }]], []],
    [
      'none that passed in the end',
      [
        ['elsewhere > a', { status: 'fail' }],
        ['elsewhere > a', { status: 'pass', rerun: true }],
      ],
      [],
    ],
  ])('names failing results of no test: %s', (_, results, expected) => {
    const outcomes = new TestOutcomes(TESTS, repository(TESTS))
    for (const [subject, more] of results)
      outcomes.add({ subject, status: 'pass', ...more }, { shown: 'r.xml', base: '' })
    expect(
      outcomes.strays.map(({ subject, isPlaced }) => `${subject}: ${isPlaced ? 'placed' : 'placeless'}`),
    ).toEqual(expected)
    expect(outcomes.strays.every(({ report }) => report === 'r.xml')).toBe(true)
  })

  test.each<readonly [string, readonly Partial<Result>[], unknown]>([
    ['none', [{ subject: 'a', file: TESTS[0] ?? '' }], undefined],
    [
      'a package, and whatever its status',
      [
        { subject: 'example.com/door > TestA', status: 'pass' },
        { subject: 'b', status: 'fail' },
      ],
      {
        subject: 'example.com/door > TestA',
        report: 'r.xml',
        place: 'example.com/door',
        isReportPlaceless: false,
      },
    ],
    [
      'a file',
      [{ subject: 'x', file: 'elsewhere.ts' }],
      { subject: 'x', report: 'r.xml', place: 'elsewhere.ts', isReportPlaceless: false },
    ],
    [
      'nothing',
      [{ subject: 'x' }],
      { subject: 'x', report: 'r.xml', place: undefined, isReportPlaceless: true },
    ],
    [
      'a suite that says nothing',
      [{ subject: 'shuts the door > is shut' }],
      {
        subject: 'shuts the door > is shut',
        report: 'r.xml',
        place: 'shuts the door',
        isReportPlaceless: true,
      },
    ],
    [
      'nothing, beside one that is known',
      [{ subject: 'x' }, { subject: 'a', file: TESTS[0] ?? '' }],
      { subject: 'x', report: 'r.xml', place: undefined, isReportPlaceless: false },
    ],
  ])('names the first result of no test, with %s', (_, results, expected) => {
    const outcomes = new TestOutcomes(TESTS, repository(TESTS))
    for (const more of results)
      outcomes.add({ subject: '', status: 'pass', ...more }, { shown: 'r.xml', base: '' })
    expect(outcomes.unjoined).toEqual(expected)
  })
})
