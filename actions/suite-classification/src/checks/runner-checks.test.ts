import { loadPathMatcher } from '@governance-gates/action-kit'
import type { ListedTest, TestRunner } from '@governance-gates/evidence'
import { describe, expect, test } from 'vitest'
import type { ReadClassification } from '../classification/classification-reading.ts'
import { classifyTests } from '../classification/classified-tests.ts'
import { TestFiles } from '../classification/test-files.ts'
import type { RunnerList } from '../runner-list.ts'
import { checkRunner } from './runner-checks.ts'

const matcher = await loadPathMatcher()

/** All of the files in one suite. */
function reading(files: readonly string[]): ReadClassification {
  const tests = new TestFiles([...files].sort(), ['**'], matcher)
  const classified = classifyTests(tests, [{ suite: 'unit', entry: '**', line: 2 }])
  const suites = [{ name: 'unit', line: 1, isEmpty: false }]
  const classification = { suites, entries: [], quarantines: [], waivers: [], unread: [] }
  return { kind: 'read', file: 's.toml', classification, classified, bySuite: new Map() }
}

const list = (runner: TestRunner, ...tests: readonly ListedTest[]): RunnerList => {
  return { kind: 'read', path: 'list', list: { runner, tests } }
}
const BROKEN: RunnerList = {
  kind: 'unreadable',
  path: 'list',
  finding: { message: 'cut off', file: 'list' },
}

/** The files that no list selects, and the status of both checks. */
function judge(files: readonly string[], ...lists: readonly RunnerList[]) {
  const [runner, readable] = checkRunner(reading(files), lists)
  const missed = runner?.findings.map(({ subject }) => subject)
  for (const check of [runner, readable])
    expect(check?.status === 'pass' || check?.remedy !== undefined).toBe(true)
  return { missed, runner: runner?.status, lists: readable?.status }
}

const PASS = { missed: [], runner: 'pass', lists: 'pass' }

describe('a file is selected', () => {
  test.each<[string, readonly string[], RunnerList]>([
    ['cargo: by its file', ['tests/cli.rs'], list('cargo', { file: 'tests/cli.rs', target: 'cli' })],
    [
      'cargo: in a package',
      ['crates/x/tests/cli.rs'],
      list('cargo', { file: 'tests/cli.rs', target: 'cli' }),
    ],
    ['cargo: by its target alone', ['tests/a-b.rs'], list('cargo', { target: 'a-b' })],
    [
      'cargo: by its folder',
      ['tests/slow/main.rs'],
      list('cargo', { file: 'tests/slow/main.rs', target: 'slow' }),
    ],
    ['nextest: by its target', ['tests/cli.rs'], list('nextest', { target: 'cli', package: 'x', name: 'a' })],
    ['vitest: anywhere', ['src/a.test.ts'], list('vitest', { file: '/home/runner/work/r/r/src/a.test.ts' })],
    ['vitest: on Windows', ['src/a.test.ts'], list('vitest', { file: 'D:\\a\\r\\r\\src\\a.test.ts' })],
    ['pytest: by its file', ['tests/test_a.py'], list('pytest', { file: 'tests/test_a.py', name: 'test_a' })],
    [
      'pytest: of a subfolder',
      ['api/tests/test_a.py'],
      list('pytest', { file: 'tests/test_a.py', name: 'test_a' }),
    ],
    ['go: by its package', ['x/y_test.go'], list('go', { package: 'example.com/m/x', name: 'TestY' })],
    ['go: in the first folder', ['y_test.go'], list('go', { package: 'example.com/m', name: 'TestY' })],
  ])('%s', (_, files, selected) => {
    expect(judge(files, selected)).toEqual(PASS)
  })

  test('by any of several lists', () => {
    const cargo = list('cargo', { file: 'tests/a.rs', target: 'a' })
    const pytest = list('pytest', { file: 'tests/test_a.py' })
    expect(judge(['tests/a.rs', 'tests/test_a.py'], cargo, pytest)).toEqual(PASS)
  })
})

describe('a file is missed', () => {
  test.each<[string, string, RunnerList]>([
    ['another target', 'tests/b.rs', list('cargo', { file: 'tests/a.rs', target: 'a' })],
    ['a target of another language', 'tests/a.py', list('cargo', { target: 'a' })],
    ['a name that only ends alike', 'a.test.ts', list('vitest', { file: '/w/ba.test.ts' })],
    ['another folder', 'y/a_test.go', list('go', { package: 'example.com/m/x', name: 'TestA' })],
    ['a Go file that is not a test', 'x/a.go', list('go', { package: 'example.com/m/x', name: 'TestA' })],
    ['a language without a runner', 'tests/a.kt', list('vitest', { file: '/w/tests/a.kt' })],
  ])('%s', (_, path, selected) => {
    expect(judge([path], selected)).toEqual({ missed: [path], runner: 'fail', lists: 'pass' })
  })

  test('a root that fits one file does not prove another', () => {
    const files = ['a.test.ts', 'x/b.test.ts', 'x/c.test.ts']
    const listed = ['/w/x/b.test.ts', '/w/x/c.test.ts', '/other/a.test.ts'].map((file) => ({ file }))
    expect(judge(files, list('vitest', ...listed)).missed).toEqual(['a.test.ts'])
  })
})

describe('lists that cannot be read', () => {
  test('leave open what they might have selected', () => {
    const known = list('cargo', { file: 'tests/a.rs', target: 'a' })
    expect(judge(['tests/a.rs', 'tests/b.rs'], known, BROKEN)).toEqual({
      missed: ['tests/b.rs'],
      runner: 'inconclusive',
      lists: 'inconclusive',
    })
    expect(judge(['tests/a.rs'], known, BROKEN)).toEqual({
      missed: [],
      runner: 'pass',
      lists: 'inconclusive',
    })
  })

  test('and no other prove nothing', () => {
    expect(judge(['tests/a.rs'], BROKEN)).toMatchObject({ runner: 'inconclusive', lists: 'inconclusive' })
  })
})
