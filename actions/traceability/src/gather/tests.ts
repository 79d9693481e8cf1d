import type { GateContext, PathMatcher } from '@governance-gates/action-kit'
import type { EvidenceFile } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import { readClassification } from '@governance-gates/project-files'
import type { TestInventory } from '../traceability-input.ts'
import { classifiedEntries, filesNamedBy } from './test-inventory.ts'

export interface GatheredTests {
  /** Undefined where the policy has no suites. */
  readonly inventory: TestInventory | undefined
  readonly evidence: readonly EvidenceFile[]
}

/**
 * The tests on disk and those in the suite classification. Both are part of the change, as the matrix is: the rules that
 * they are judged by come from the base commit.
 */
export async function gatherTests(
  { policy, workspace }: GateContext,
  files: readonly string[],
  matcher: PathMatcher,
): Promise<GatheredTests> {
  const { suites } = policy.policy
  if (suites === undefined) return { inventory: undefined, evidence: [] }
  const path = workspace.display(suites.classification)
  const text = workspace.readText(suites.classification)
  if (text === undefined) {
    const message = 'does not exist: create it, and list the tests of each suite in it'
    return { inventory: { kind: 'unreadable', finding: { message, file: path } }, evidence: [] }
  }
  const digest = workspace.open(suites.classification).finish()
  const file = { path, ...digest, format: 'suite-classification' }
  try {
    const { entries } = await readClassification(text, suites.classification)
    const tests = filesNamedBy(files, suites.tests, matcher)
    const classified = classifiedEntries(tests, entries, matcher)
    return {
      inventory: { kind: 'read', path, onDisk: new Set(tests), entries: classified },
      evidence: [{ ...file, records: entries.length }],
    }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    const line = error.line === undefined ? {} : { line: error.line }
    const message = `${error.message}: ${error.remedy}`
    const inventory = { kind: 'unreadable', finding: { message, file: path, ...line } } as const
    return { inventory, evidence: [{ ...file, records: 0 }] }
  }
}
