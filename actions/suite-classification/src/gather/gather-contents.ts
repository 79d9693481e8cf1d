import type { GateContext, SourceTree } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import type { ClassificationReading } from '../classification/classification-reading.ts'
import { HelperPlaces } from '../classification/helper-places.ts'
import type { TestFiles } from '../classification/test-files.ts'
import type { SuiteContents } from '../suite-contents.ts'
import { openCodeBase } from './code-base.ts'
import { SourceFacts } from './source-facts.ts'
import { scanSuite } from './suite-scan.ts'
import type { SuiteToScan } from './suite-to-scan.ts'

/** Opens the sources of the repository for what the rules of all suites look for. */
export function openSourceFacts(
  { rules = {} }: SuitesPolicy,
  tree: SourceTree,
  { files, matcher }: { readonly files: TestFiles; readonly matcher: PathMatcher },
): SourceFacts {
  const all = (key: 'forbid-content' | 'forbid-identifiers') => [
    ...new Set(Object.values(rules).flatMap((rule) => rule[key] ?? [])),
  ]
  const sources = {
    exists: (path: string) => files.exists(path),
    read: (path: string) => tree.read(path),
    below: (folder: string) => files.below(folder),
    hasFolder: (folder: string) => files.hasFolder(folder),
    matcher,
  }
  return new SourceFacts(sources, { content: all('forbid-content'), identifiers: all('forbid-identifiers') })
}

interface Sources {
  readonly files: TestFiles
  readonly reading: ClassificationReading
  readonly facts: SourceFacts
}

/** What is in the suites that have a rule. */
export async function gatherContents(
  { workspace }: GateContext,
  policy: SuitesPolicy,
  { files, reading, facts }: Sources,
): Promise<{ readonly contents: readonly SuiteContents[]; readonly idleHelpers: readonly string[] }> {
  const places = new HelperPlaces(files, policy.helpers ?? [])
  const suites = ruledTests(policy, reading)
  const contents: SuiteContents[] = []
  if (suites.length > 0) {
    const code = await openCodeBase(files, facts, places)
    for (const suite of suites) contents.push(await scanSuite(suite, code, (path) => workspace.display(path)))
  }
  return { contents, idleHelpers: places.idlePatterns }
}

/** Every suite that has a rule, as far as the classification has it. */
function ruledTests({ rules = {} }: SuitesPolicy, reading: ClassificationReading): readonly SuiteToScan[] {
  if (reading.kind === 'unusable') return []
  const split = new Map(reading.classified.split.map((file) => [file.path, file]))
  return Object.entries<SuiteRule>(rules).flatMap(([suite, rule]) => {
    const tests = reading.bySuite.get(suite)
    return tests === undefined ? [] : [{ suite, rule, tests, split }]
  })
}
