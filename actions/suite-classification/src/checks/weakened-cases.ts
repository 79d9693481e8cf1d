import { caseName } from '../classification/split-file.ts'
import type { JudgedCase } from '../suites-before.ts'
import { casePairs } from './case-pairs.ts'

/** A test, or a file of tests, with its suites before and after a change. */
export interface Move {
  readonly test: string
  readonly had: readonly string[]
  readonly has: readonly string[]
}

interface FileMove extends Move {
  /** Its tests before and after; undefined where they are not known. */
  readonly before: readonly JudgedCase[] | undefined
  readonly now: readonly JudgedCase[] | undefined
}

/**
 * What a file moves as: each of its tests, where they are or were in different suites; else the file. Where the tests are known
 * of one time only, each is compared with the file at the other.
 */
export function movesOf({ test: path, had, has, before, now }: FileMove): readonly Move[] {
  const named = ({ name }: JudgedCase) => caseName({ path }, { name })
  if (before !== undefined && now !== undefined) {
    return casePairs(before, now).map((pair) => {
      return { test: named(pair.now), had: pair.before.suites, has: pair.now.suites }
    })
  }
  if (before !== undefined) return before.map((each) => ({ test: named(each), had: each.suites, has }))
  if (now !== undefined) return now.map((each) => ({ test: named(each), had, has: each.suites }))
  return [{ test: path, had, has }]
}
