import { ConfigurationError, type GateContext } from '@governance-gates/action-kit'
import type { Matcher } from '../decision-input.ts'
import type { Subject } from '../gate.ts'
import type { PatternFacts, PolicyPattern } from '../pattern-facts.ts'
import { conditionsIn } from './policy-questions.ts'
import type { RepositoryFiles } from './repository-files.ts'

/** What patterns are compared with, and how. */
export interface MatchedFiles {
  readonly matcher: Matcher
  readonly files: RepositoryFiles
}

/** The patterns of areas and decisions, and the files that they could name; undefined where there are too many to list. */
export async function gatherPatterns(
  context: GateContext,
  subject: Subject,
  { matcher, files: list }: MatchedFiles,
): Promise<PatternFacts | undefined> {
  const { policy } = context
  const files = await filesOf(list)
  if (files === undefined) return undefined
  return {
    patterns: patternsOf(policy),
    policyFile: policy.path,
    files: [...files, ...touchedBy(subject)],
    matcher,
  }
}

function patternsOf({ policy, lineOf }: GateContext['policy']): readonly PolicyPattern[] {
  const areas = Object.entries(policy.ownership?.areas ?? {}).flatMap(([area, { paths = [] }]) =>
    at(['ownership', 'areas', area, 'paths'], paths),
  )
  const decisions = Object.entries(policy.decisions?.named ?? {}).flatMap(([name, { when }]) =>
    at(
      ['decisions', name, 'when'],
      conditionsIn(when).flatMap((each) => (each.kind === 'paths' ? each.patterns : [])),
    ),
  )
  return [...areas, ...decisions]

  function at(path: readonly string[], patterns: readonly string[]): readonly PolicyPattern[] {
    return patterns.map((pattern) => ({ key: path.join('.'), line: lineOf(path), pattern }))
  }
}

async function filesOf(list: RepositoryFiles): Promise<readonly string[] | undefined> {
  try {
    return await list()
  } catch (error) {
    if (error instanceof ConfigurationError) return undefined
    throw error
  }
}

/** A second stage has no checkout of the change, and what it deletes is in none. */
function touchedBy(subject: Subject): readonly string[] {
  const inputs = subject.kind === 'change' ? [subject.input] : subject.kind === 'group' ? subject.inputs : []
  return inputs.flatMap(({ facts }) =>
    facts.files.value.flatMap(({ path, previousPath }) =>
      previousPath === undefined ? [path] : [path, previousPath],
    ),
  )
}
