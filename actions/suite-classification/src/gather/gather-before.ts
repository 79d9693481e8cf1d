import { ConfigurationError, type GateContext, openBaseTree } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import type { SuitesPolicy } from '@governance-gates/policy'
import { readClassification } from '@governance-gates/project-files'
import { classifyTests } from '../classification/classified-tests.ts'
import { suitesByTest, testsBySuite } from '../classification/suite-tests.ts'
import { TestFiles } from '../classification/test-files.ts'
import type { SuitesBefore } from '../suites-before.ts'

/** Reads the classification as it was before the change; undefined where no change is judged. */
export async function gatherBefore(
  context: GateContext,
  policy: SuitesPolicy,
  matcher: PathMatcher,
): Promise<SuitesBefore | undefined> {
  const tree = await openBaseTree(context)
  if (tree === undefined) return undefined
  const { classification: path } = policy
  try {
    const text = tree.readText(path)
    if (text === undefined) return { kind: 'missing' }
    const classification = await readClassification(text, path)
    const { quarantines, waivers } = classification
    const files = new TestFiles(tree.files, policy.tests, matcher)
    const tests = testsBySuite(classification.suites, classifyTests(files, classification.entries))
    return {
      kind: 'read',
      suites: suitesByTest(files.tests, tests),
      renames: tree.renames,
      quarantines,
      waivers,
    }
  } catch (error) {
    // What is wrong before the change is not for the change to answer for: it may be what repairs it.
    if (error instanceof EvidenceError || error instanceof ConfigurationError) {
      return { kind: 'unreadable', reason: error.message }
    }
    throw error
  }
}
