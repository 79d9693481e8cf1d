import type { SplitFile } from '../classification/split-file.ts'
import type { JudgedCase } from '../suites-before.ts'
import type { TestReader } from './test-reader.ts'

/** The classification of one time: which suites its tests are in. */
export interface SuitesAt {
  readonly split: ReadonlyMap<string, SplitFile>
  readonly suites: ReadonlyMap<string, readonly string[]>
  readonly tests: TestReader
}

/** The tests of a file with their suites; undefined where it is not a test, or its tests are not known. */
export async function judgedCases(
  path: string,
  { split, suites, tests }: SuitesAt,
): Promise<readonly JudgedCase[] | undefined> {
  const whole = suites.get(path)
  if (whole === undefined) return undefined
  const own = split.get(path)
  const lines = tests.text(path)?.split('\n') ?? []
  const cases =
    own?.cases.map(({ test, entries }) => ({ test, suites: entries.map(({ suite }) => suite) })) ??
    (await tests.of(path))?.tests.map((test) => ({ test, suites: whole }))
  return cases?.map(({ test: { name, first, last }, suites: ofCase }) => {
    return { name, suites: ofCase, text: lines.slice(first - 1, last).join('\n') }
  })
}
