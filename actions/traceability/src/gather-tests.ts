import type { GateContext, PathMatcher } from '@governance-gates/action-kit'
import { EvidenceError, readClassification } from '@governance-gates/evidence'
import type { SuitesPolicy } from '@governance-gates/policy'
import { classifiedEntries, filesNamedBy } from './test-inventory.ts'
import type { TestInventory } from './traceability-input.ts'

/** The tests on disk and in the suite classification; undefined where the policy has no suites. */
export async function gatherTests(
  { policy, workspace }: GateContext,
  files: readonly string[],
  matcher: PathMatcher,
): Promise<TestInventory | undefined> {
  const { suites } = policy.policy
  if (suites === undefined) return undefined
  const path = workspace.display(suites.classification)
  const text = workspace.readText(suites.classification)
  if (text === undefined) {
    const message = 'there is no such file: list the tests of each suite in it'
    return { kind: 'unreadable', finding: { message, file: path } }
  }
  try {
    const { entries } = await readClassification(text, suites.classification)
    const tests = testsOnDisk(suites, files, matcher)
    const classified = classifiedEntries(tests, entries, matcher)
    return { kind: 'read', path, onDisk: new Set(tests), entries: classified }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    const line = error.line === undefined ? {} : { line: error.line }
    const message = `${error.message}: ${error.remedy}`
    return { kind: 'unreadable', finding: { message, file: path, ...line } }
  }
}

export function testsOnDisk(
  { tests }: Pick<SuitesPolicy, 'tests'>,
  files: readonly string[],
  matcher: PathMatcher,
): readonly string[] {
  return filesNamedBy(files, tests, matcher)
}
