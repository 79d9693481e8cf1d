import { type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { ListedTest, TestList, TestRunner } from '@governance-gates/evidence'
import type { ReadClassification } from '../classification/classification-reading.ts'
import { stemOf } from '../classification/test-names.ts'
import { runner, runnerLists } from '../rules.ts'
import type { RunnerList } from '../runner-list.ts'
import { alignPaths } from './path-alignment.ts'

/** Every classified file is really run: some runner lists it. A classification alone proves nothing about that. */
export function checkRunner(reading: ReadClassification, lists: readonly RunnerList[]): readonly Check[] {
  const usable = lists.flatMap((each) => (each.kind === 'read' ? [each.list] : []))
  return [checkSelected(reading, usable, lists.length - usable.length), checkLists(lists)]
}

function checkSelected(
  { file, classified }: ReadClassification,
  lists: readonly TestList[],
  unusable: number,
): Check {
  const { inOne, inSeveral, ambiguous, split } = classified
  // A list says which files are run, so that a file of several suites counts as one.
  const named = [...inSeveral, ...ambiguous, ...split].map(({ path }) => path)
  const paths = [...inOne.values()].flat().concat(named).sort()
  const selected = new Set(lists.flatMap((list) => [...selectedBy(list, paths)]))
  const missed = paths.filter((path) => !selected.has(path))
  const outcome = {
    actual: measured(missed.length, 'tests'),
    expected: exactly(0, 'tests'),
    findings: missed.map((path): Finding => ({ subject: path, message: messageFor(path, lists), file })),
  }
  if (unusable > 0 && missed.length > 0) {
    const detail = `a list that could not be read may contain them: see ${runnerLists.id}`
    const remedy = 'generate the list that could not be read again, before the gate runs'
    return checkOf(runner, {}, { ...outcome, status: 'inconclusive', detail, remedy })
  }
  if (lists.length === 0) {
    const remedy = 'generate a list with the test runner before the gate runs'
    return checkOf(runner, {}, { ...outcome, status: 'inconclusive', actual: null, remedy })
  }
  const status = missed.length === 0 ? 'pass' : 'fail'
  return checkOf(runner, {}, { ...outcome, status, detail: `classified test files: ${paths.length}` })
}

function messageFor(path: string, lists: readonly TestList[]): string {
  const runners = runnersFor(path)
  const known = lists.some(({ runner }) => runners.includes(runner))
  return known
    ? 'is classified, but no runner runs it'
    : 'is classified, but there is no runner list for its language'
}

function checkLists(lists: readonly RunnerList[]): Check {
  const findings = lists.flatMap((each) => (each.kind === 'unreadable' ? [each.finding] : []))
  return checkOf(
    runnerLists,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'inconclusive',
      ...noneOf(findings, 'lists'),
      detail: `lists that were read: ${lists.length - findings.length} of ${lists.length}`,
    },
  )
}

const RUNNERS: readonly (readonly [RegExp, readonly TestRunner[]])[] = [
  [/\.rs$/, ['cargo', 'nextest']],
  [/\.[cm]?[jt]sx?$/, ['vitest']],
  [/\.py$/, ['pytest']],
  [/_test\.go$/, ['go']],
]

/** The runners of a file's language. */
function runnersFor(path: string): readonly TestRunner[] {
  return RUNNERS.find(([name]) => name.test(path))?.[1] ?? []
}

function selectedBy({ runner, tests }: TestList, paths: readonly string[]): Iterable<string> {
  const own = paths.filter((path) => runnersFor(path).includes(runner))
  switch (runner) {
    case 'cargo':
    case 'nextest':
      return cargoSelects(tests, own)
    case 'vitest':
    case 'pytest':
      return alignPaths(filesOf(tests), own)
    case 'go':
      return goSelects(tests, own)
  }
}

/** A target is called like its file, and a list of several packages does not say in which of them it is. */
function cargoSelects(tests: readonly ListedTest[], paths: readonly string[]): Iterable<string> {
  const files = new Set(filesOf(tests))
  const bare = new Set(tests.filter(({ file }) => file === undefined).flatMap(({ target = [] }) => target))
  return paths.filter((path) => bare.has(stemOf(path)) || endsOf(path).some((end) => files.has(end)))
}

/** `x/tests/a.rs`, `tests/a.rs` and `a.rs` of `x/tests/a.rs`. */
function endsOf(path: string): readonly string[] {
  const folders = path.split('/')
  return folders.map((_, index) => folders.slice(index).join('/'))
}

/** Go names the package: all files of its folder that it builds. */
function goSelects(tests: readonly ListedTest[], paths: readonly string[]): Iterable<string> {
  const folder = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const packages = tests.flatMap(({ package: name = [] }) => name)
  const folders = alignPaths(packages, new Set(paths.map(folder)))
  return paths.filter((path) => folders.has(folder(path)))
}

function filesOf(tests: readonly ListedTest[]): readonly string[] {
  return tests.flatMap(({ file = [] }) => file).map((file) => file.replaceAll('\\', '/'))
}
