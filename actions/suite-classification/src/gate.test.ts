import { describe, expect, test } from 'vitest'
import { TestFiles } from './classification/test-files.ts'
import { FILES, inputOf, judge, matcher } from './fixtures/suites-case.ts'
import { judgeSuites } from './gate.ts'

describe('the classification', () => {
  test('in order, all of its checks pass', () => {
    const checks = judge({})
    expect([...checks.keys()]).toEqual([
      'suite-classification/classification-complete',
      'suite-classification/classification-phantom',
      'suite-classification/classification-double',
      'suite-classification/classification-entries',
      'suite-classification/quarantine',
      'suite-classification/waivers',
    ])
    expect([...checks.values()].map(({ status }) => status)).toEqual(Array(6).fill('pass'))
  })

  test.each([
    ['unclassified', { suites: { unit: ['a'] } }, 'suite-classification/classification-complete', 1],
    [
      'phantom',
      { suites: { unit: ['a', 'gone'], vcr: ['b'] } },
      'suite-classification/classification-phantom',
      3,
    ],
    [
      'double',
      { suites: { unit: ['a', 'b'], vcr: ['b'] } },
      'suite-classification/classification-double',
      12,
    ],
    [
      'an idle glob',
      { suites: { unit: ['a', 'b', 'x/*.rs'] } },
      'suite-classification/classification-entries',
      4,
    ],
    [
      'no test',
      { files: [...FILES, 'src/lib.rs'], suites: { unit: ['a', 'b', 'src/lib.rs'] } },
      'suite-classification/classification-entries',
      4,
    ],
    [
      'named twice',
      { suites: { unit: ['a', 'b', 'tests/a.rs'] } },
      'suite-classification/classification-entries',
      4,
    ],
    [
      'an ambiguous stem',
      {
        tests: 'tests/**/*.rs',
        files: [...FILES, 'tests/x/a.rs'],
        suites: { unit: ['tests/a.rs', 'tests/x/a.rs', 'b', 'a'] },
      },
      'suite-classification/classification-entries',
      5,
    ],
  ] as const)('%s', (_, situation, id, line) => {
    const check = judge(situation).get(id)
    expect(check).toMatchObject({
      status: 'fail',
      actual: { value: 1 },
      findings: [{ file: 's.toml', line }],
    })
    expect(check?.remedy).toBeDefined()
  })

  test('a test that is a link to nothing fails, whatever suite it is in', () => {
    const phantom = 'suite-classification/classification-phantom'
    const links = 'delete the links that lead to nothing, or restore what they point to'
    const broken = {
      subject: 'tests/b.rs',
      message: 'is a link to a file that does not exist',
      file: 'tests/b.rs',
    }
    expect(judge({ brokenLinks: ['tests/b.rs'] }).get(phantom)).toMatchObject({
      ...{ status: 'fail', actual: { value: 1 }, findings: [broken], remedy: links },
    })
    const suites = { unit: ['a', 'gone'], vcr: ['b'] }
    expect(judge({ brokenLinks: ['tests/b.rs'], suites }).get(phantom)).toMatchObject({
      findings: [{ subject: 'gone' }, broken],
      remedy: `correct the names in s.toml, and remove those of deleted tests; ${links}`,
    })
  })

  test('a pattern of the policy that matches nothing is a finding of its own', () => {
    const files = new TestFiles(FILES, ['tests/*.rs', 'spec/*.rs'], matcher)
    const { checks } = judgeSuites({ ...inputOf({}), files })
    const check = checks.find(({ id }) => id === 'suite-classification/classification-entries')
    expect(check).toMatchObject({ status: 'fail', findings: [{ subject: 'spec/*.rs' }] })
  })

  test('a key without meaning is a warning', () => {
    const unread = [{ key: 'quarantin', line: 9 }]
    expect(
      judge({ classification: { unread } }).get('suite-classification/classification-entries'),
    ).toMatchObject({
      status: 'warn',
      findings: [{ subject: 'quarantin', line: 9 }],
    })
  })

  test('no test file is inconclusive, whatever the classification lists', () => {
    const { checks } = judgeSuites(inputOf({ files: ['src/lib.rs'] }))
    expect(checks.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'suite-classification/classification-complete inconclusive',
    ])
  })

  test.each([
    ['missing', ['tests/a.rs'], 'create s.toml; the job summary has lines to paste'],
    ['missing', [], 'create s.toml'],
    ['empty', ['tests/a.rs'], 'correct s.toml; the job summary has lines to paste'],
    ['malformed', ['tests/a.rs'], 'correct s.toml'],
  ] as const)('one that is %s beside %j says where its lines are', (problem, tests, remedy) => {
    const reading = { kind: 'unusable', file: 's.toml', problem, finding: { message: 'none' } } as const
    const files = new TestFiles(tests, ['tests/**'], matcher)
    const [check] = judgeSuites({ ...inputOf({}), files, reading }).checks
    expect(check).toMatchObject({ status: 'inconclusive', remedy })
  })

  test('one that cannot be read is inconclusive with its place', () => {
    const finding = { message: 'broken', file: 's.toml', line: 3 }
    const reading = { kind: 'unusable', file: 's.toml', problem: 'malformed', finding } as const
    const { checks } = judgeSuites({ ...inputOf({}), reading })
    expect(checks).toMatchObject([
      { id: 'suite-classification/classification-complete', status: 'inconclusive', findings: [finding] },
    ])
  })
})
