import {
  type Gate,
  type GateContext,
  type Judged,
  loadPathMatcher,
  openSourceTree,
  openWeakenings,
  readStepOutcomes,
  type SourceTree,
} from '@governance-gates/action-kit'
import type { PathMatcher, StepOutcomes } from '@governance-gates/core'
import type { SuiteRule, SuitesPolicy } from '@governance-gates/policy'
import { matchIdentifier } from '@governance-gates/source-code'
import type { ClassificationReading } from './classification/classification-reading.ts'
import { HelperPlaces } from './classification/helper-places.ts'
import { TestFiles } from './classification/test-files.ts'
import { judgeSuites } from './gate.ts'
import { applyClassification, readClassificationFile } from './gather/classification-source.ts'
import { openCodeBase } from './gather/code-base.ts'
import { gatherBefore } from './gather/gather-before.ts'
import { guessSuites } from './gather/guesses.ts'
import { gatherManifests } from './gather/manifests.ts'
import { checkPatterns } from './gather/rule-patterns.ts'
import { gatherRunnerLists, listPatterns } from './gather/runner-lists.ts'
import { SourceFacts } from './gather/source-facts.ts'
import { scanSuite } from './gather/suite-scan.ts'
import type { PolicyPlace } from './policy-place.ts'
import { outputsOf } from './report/outputs.ts'
import { RULES } from './rules.ts'
import type { SuiteContents } from './suite-contents.ts'

/** The action's shell: finds and reads what the policy names, decides, explains. */
export const suiteClassification: Gate<'suites'> = {
  name: 'suite-classification',
  section: {
    name: 'suites',
    example: '{ classification: tests/suites.toml, tests: "tests/**/*.test.ts" }',
  },
  rules: RULES,
  judge: judgeContext,
  holding: 'The suites are in order',
}

async function judgeContext(context: GateContext, policy: SuitesPolicy): Promise<Judged> {
  const place = policyPlace(context)
  checkPatterns(policy, place)
  const { evidence } = context
  // Git lists the files meanwhile.
  const [tree, matcher, classification] = await Promise.all([
    openSourceTree(context.inputs),
    loadPathMatcher(),
    readClassificationFile(policy.classification, evidence),
  ])
  const files = new TestFiles(tree.files, policy.tests, matcher)
  const reading = applyClassification(classification, files, place)
  const facts = factsOf(policy, tree, { files, matcher })
  const places = new HelperPlaces(files, policy.helpers ?? [])
  const contents = await scanSuites(ruledTests(policy, reading), { files, facts, places }, context.workspace)
  const guesses = await guessSuites(reading, { tests: files.tests, rules: policy.rules ?? {} }, facts)
  const forbidden = policy['forbid-dependencies']
  const manifests = forbidden && (await gatherManifests(forbidden, files, { evidence, place }))
  const lists = await gatherRunnerLists(context, policy)
  const before = await gatherBefore(context, policy, matcher)
  const { changes, judgeWeakenings } = await openWeakenings(context, 'suite-classification', before)
  const patterns = listPatterns(context, policy)
  const decision = judgeSuites({
    ...{
      policy,
      place,
      files,
      idleHelpers: places.idlePatterns,
      reading,
      contents,
      guesses,
      manifests,
      lists,
      before,
      judgeWeakenings,
    },
    listMaking: { patterns, outcomes: outcomesOfLists(context, patterns) },
    identifierMatcher: matchIdentifier,
    now: context.inputs.now,
  })
  // What is needed last is loaded last.
  const { summaryBlocks } = await import('./report/summary.ts')
  const { intendedChangeBlocks, proposalBlocks } = await import('@governance-gates/report')
  return {
    checks: decision.checks,
    notes: decision.declared.notes(),
    exceptions: decision.exceptionUse,
    blocks: [
      ...proposalBlocks(decision.declared.proposals, { ...changes, now: context.inputs.now }),
      ...intendedChangeBlocks(decision.declared.covering(), changes),
      ...summaryBlocks(decision, reading, { tests: files.tests, guesses }),
    ],
    outputs: outputsOf(decision, reading, files),
    attachments: [],
  }
}

/** Where no list is asked for, nothing is judged by how it was made. */
function outcomesOfLists({ runner }: GateContext, patterns: readonly string[]): StepOutcomes {
  if (patterns.length === 0) return { everything: [], named: new Map() }
  return readStepOutcomes(runner, { noun: 'list', known: patterns })
}

function policyPlace({ policy }: GateContext): PolicyPlace {
  return { file: policy.path, lineOf: (keys) => policy.lineOf(keys) }
}

function factsOf(
  { rules = {} }: SuitesPolicy,
  tree: SourceTree,
  { files, matcher }: { readonly files: TestFiles; readonly matcher: PathMatcher },
): SourceFacts {
  const all = (key: 'forbid-content' | 'forbid-identifiers') => [
    ...new Set(Object.values(rules).flatMap((rule) => rule[key] ?? [])),
  ]
  const forbidden = { content: all('forbid-content'), identifiers: all('forbid-identifiers') }
  const sources = {
    exists: (path: string) => files.exists(path),
    read: (path: string) => tree.read(path),
    below: (folder: string) => files.below(folder),
    hasFolder: (folder: string) => files.hasFolder(folder),
    matcher,
  }
  return new SourceFacts(sources, forbidden)
}

interface RuledTests {
  readonly suite: string
  readonly rule: SuiteRule
  readonly tests: readonly string[]
}

/** Every suite that has a rule, as far as the classification has it. */
function ruledTests({ rules = {} }: SuitesPolicy, reading: ClassificationReading): readonly RuledTests[] {
  if (reading.kind === 'unusable') return []
  return Object.entries<SuiteRule>(rules).flatMap(([suite, rule]) => {
    const tests = reading.bySuite.get(suite)
    return tests === undefined ? [] : [{ suite, rule, tests }]
  })
}

interface Sources {
  readonly files: TestFiles
  readonly facts: SourceFacts
  readonly places: HelperPlaces
}

async function scanSuites(
  suites: readonly RuledTests[],
  { files, facts, places }: Sources,
  workspace: GateContext['workspace'],
): Promise<readonly SuiteContents[]> {
  if (suites.length === 0) return []
  const contents: SuiteContents[] = []
  const code = await openCodeBase(files, facts, places)
  for (const suite of suites) contents.push(await scanSuite(suite, code, (path) => workspace.display(path)))
  return contents
}
