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
import type { SuitesPolicy } from '@governance-gates/policy'
import { matchIdentifier } from '@governance-gates/source-code'
import type { ListMaking } from './checks/list-outcomes.ts'
import { TestFiles } from './classification/test-files.ts'
import { judgeSuites } from './gate.ts'
import { applyClassification, readClassificationFile } from './gather/classification-source.ts'
import { gatherBefore } from './gather/gather-before.ts'
import { gatherContents, openSourceFacts } from './gather/gather-contents.ts'
import { guessSuites } from './gather/guesses.ts'
import { gatherManifests } from './gather/manifests.ts'
import type { PartSources } from './gather/part-sources.ts'
import { checkPatterns } from './gather/rule-patterns.ts'
import { gatherRunnerLists, listPatterns } from './gather/runner-lists.ts'
import type { SourceFacts } from './gather/source-facts.ts'
import { TestReader } from './gather/test-reader.ts'
import type { PolicyPlace } from './policy-place.ts'
import { outputsOf } from './report/outputs.ts'
import { RULES } from './rules.ts'

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
  const facts = openSourceFacts(policy, tree, { files, matcher })
  const parts = partSources(context, files, facts)
  const reading = await applyClassification(classification, parts, place)
  const { contents, idleHelpers } = await gatherContents(context, policy, { files, reading, facts })
  const guesses = await guessSuites(reading, { tests: files.tests, rules: policy.rules ?? {} }, facts)
  const forbidden = policy['forbid-dependencies']
  const manifests = forbidden && (await gatherManifests(forbidden, files, { evidence, place }))
  const lists = await gatherRunnerLists(context, policy)
  const before = await gatherBefore(context, policy, { matcher, reading, tests: parts.tests })
  const { changes, judgeWeakenings } = await openWeakenings(context, 'suite-classification', before)
  const decision = judgeSuites({
    ...{ policy, place, files, idleHelpers, reading, contents, guesses, manifests, lists, before },
    ...{ brokenLinks: brokenTests(tree, files), judgeWeakenings },
    listMaking: listMaking(context, policy),
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
      ...summaryBlocks(decision, reading, { files, patterns: policy.tests, guesses }),
    ],
    outputs: outputsOf(decision, reading, files),
    attachments: [],
  }
}

function brokenTests({ brokenLinks }: SourceTree, files: TestFiles): readonly string[] {
  return brokenLinks.filter((path) => files.isTest(files.find(path)))
}

function partSources({ workspace }: GateContext, files: TestFiles, facts: SourceFacts): PartSources {
  const tests = new TestReader((path) => facts.text(path))
  return { files, tests, display: (path) => workspace.display(path) }
}

/** Where no list is asked for, nothing is judged by how it was made. */
function listMaking(context: GateContext, policy: SuitesPolicy): ListMaking {
  const patterns = listPatterns(context, policy)
  if (patterns.length === 0) return { patterns, outcomes: { everything: [], named: new Map() } }
  return { patterns, outcomes: readStepOutcomes(context.runner, { noun: 'list', known: patterns }) }
}

function policyPlace({ policy }: GateContext): PolicyPlace {
  return { file: policy.path, lineOf: (keys) => policy.lineOf(keys) }
}
