import type { GateContext } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import { readClassification, type SuiteEntry } from '@governance-gates/project-files'
import type { ClassifiedEntry, TestInventory } from '../traceability-input.ts'
import type { NarrowedEntries } from './entry-parts.ts'
import { classifiedEntries, filesNamedBy } from './test-inventory.ts'

/**
 * The tests on disk and those in the suite classification; undefined where the policy has no suites. Both are part of the
 * change, as the matrix is: the rules that they are judged by come from the base commit.
 */
export async function gatherTests(
  { policy, evidence }: GateContext,
  files: readonly string[],
  { matcher, read }: { readonly matcher: PathMatcher; readonly read: (path: string) => string | undefined },
): Promise<TestInventory | undefined> {
  const { suites } = policy.policy
  if (suites === undefined) return undefined
  const reading = await evidence.read(suites.classification, async ({ text, facts }) => {
    facts.format = 'suite-classification'
    const { entries } = await readClassification(text(), suites.classification)
    facts.records = entries.length
    return entries
  })
  const { path } = reading
  switch (reading.kind) {
    case 'read': {
      const tests = filesNamedBy(files, suites.tests, matcher)
      const entries = classifiedEntries(tests, reading.content, matcher)
      return {
        kind: 'read',
        path,
        onDisk: new Set(tests),
        ...(await narrowed(reading.content, entries, read)),
      }
    }
    case 'missing': {
      const message = 'does not exist: create it, and list the tests of each suite in it'
      return { kind: 'unreadable', path, finding: { message, file: path } }
    }
    case 'unreadable':
      return reading
  }
}

/** What entries for parts of files need is loaded only where there is one. */
async function narrowed(
  entries: readonly SuiteEntry[],
  classified: readonly ClassifiedEntry[],
  read: (path: string) => string | undefined,
): Promise<NarrowedEntries> {
  if (entries.every(({ part }) => part === undefined)) return { entries: classified, partly: new Map() }
  const { narrowEntries } = await import('./entry-parts.ts')
  return narrowEntries(entries, classified, read)
}
