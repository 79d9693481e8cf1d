import {
  type BaseTree,
  ConfigurationError,
  type GateContext,
  openBaseTree,
} from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import type { SuitesPolicy } from '@governance-gates/policy'
import { readClassification } from '@governance-gates/project-files'
import type { ClassificationReading } from '../classification/classification-reading.ts'
import { type ClassifiedTests, classifyTests } from '../classification/classified-tests.ts'
import { suitesByTest, testsBySuite } from '../classification/suite-tests.ts'
import { TestFiles } from '../classification/test-files.ts'
import type { JudgedCase, SuitesBefore } from '../suites-before.ts'
import type { SuitesAt } from './judged-cases.ts'
import { namedParts } from './named-parts.ts'
import { TestReader } from './test-reader.ts'

/** What the classification of the change says, and how patterns are matched. */
interface Now {
  readonly matcher: PathMatcher
  readonly reading: ClassificationReading
  readonly tests: TestReader
}

/** Reads the classification as it was before the change; undefined where no change is judged. */
export async function gatherBefore(
  context: GateContext,
  policy: SuitesPolicy,
  now: Now,
): Promise<SuitesBefore | undefined> {
  const tree = await openBaseTree(context)
  if (tree === undefined) return undefined
  const { classification: path } = policy
  try {
    const text = tree.readText(path)
    if (text === undefined) return { kind: 'missing' }
    const classification = await readClassification(text, path)
    const { quarantines, waivers, entries } = classification
    const files = new TestFiles(tree.files, policy.tests, now.matcher)
    const tests = new TestReader(baseText(tree, files, now.tests))
    const classified = classifyTests(
      files,
      entries,
      await namedParts(entries, { files, tests, display: (each) => each }),
    )
    const suites = suitesByTest(files.tests, testsBySuite(classification.suites, classified))
    const { renames } = tree
    const cases = await changedCases({ split: splitOf(classified), suites, tests }, tree, now)
    return { kind: 'read', suites, ...cases, renames, quarantines, waivers }
  } catch (error) {
    // What is wrong before the change is not for the change to answer for: it may be what repairs it.
    if (error instanceof EvidenceError || error instanceof ConfigurationError) {
      return { kind: 'unreadable', reason: error.message }
    }
    throw error
  }
}

/** The texts before the change, of which those that it leaves alone are at hand. Those that it changes are read at once. */
function baseText(tree: BaseTree, files: TestFiles, now: TestReader): TestReader['text'] {
  let changed: ReadonlyMap<string, string> | undefined
  return (path) => {
    if (!tree.changed.has(path)) return now.text(path)
    changed ??= new Map(
      Array.from(tree.readTexts(files.tests.filter((each) => tree.changed.has(each))), (each) => [
        each.path,
        each.text,
      ]),
    )
    return changed.get(path)
  }
}

/** The tests, before and now, of the files whose tests are in different suites at either time. */
async function changedCases(
  before: SuitesAt,
  { renames }: BaseTree,
  { reading, tests }: Now,
): Promise<Record<'cases' | 'casesNow', ReadonlyMap<string, readonly JudgedCase[]>>> {
  const cases = new Map<string, readonly JudgedCase[]>()
  const casesNow = new Map<string, readonly JudgedCase[]>()
  if (reading.kind !== 'read') return { cases, casesNow }
  const split = splitOf(reading.classified)
  if (before.split.size === 0 && split.size === 0) return { cases, casesNow }
  const { judgedCases } = await import('./judged-cases.ts')
  const suites = suitesByTest([...reading.bySuite.values()].flat(), reading.bySuite)
  for (const old of before.suites.keys()) {
    const path = renames.get(old)?.to ?? old
    if (!before.split.has(old) && !split.has(path)) continue
    const had = await judgedCases(old, before)
    const has = await judgedCases(path, { split, suites, tests })
    if (had !== undefined) cases.set(old, had)
    if (has !== undefined) casesNow.set(path, has)
  }
  return { cases, casesNow }
}

function splitOf({ split }: ClassifiedTests): SuitesAt['split'] {
  return new Map(split.map((file) => [file.path, file]))
}
