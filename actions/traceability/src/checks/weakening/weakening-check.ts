import { type Check, checkOf, type Expected, exactly, type Finding, measured } from '@governance-gates/core'
import { matrixWeakened } from '../../rules/matrix.ts'
import type { EntryFiles, MatrixStanding, Tag, TraceabilityInput } from '../../traceability-input.ts'
import { linkGraph } from '../link-graph.ts'
import type { MatrixState } from './matrix-change.ts'
import { matrixWeakenings } from './matrix-weakening.ts'

type ReadMatrix = Extract<MatrixStanding, { readonly kind: 'read' }>

const EXPECTED: Expected = exactly(0, 'weakenings')

/**
 * What a change takes away from the matrix: a test and its entry arrive together, so that the matrix of the change counts,
 * and nothing else would notice what it no longer asks for. Undefined where no change is judged.
 */
export function checkWeakening(input: TraceabilityInput, standing: ReadMatrix): Check | undefined {
  const { before, policy } = input
  switch (before?.kind) {
    case undefined:
      return undefined
    case 'missing':
      return checkOf(
        matrixWeakened,
        {},
        {
          status: 'pass',
          actual: measured(0, 'weakenings'),
          expected: EXPECTED,
          detail: 'the matrix is new',
        },
      )
    case 'unreadable':
      return unreadable([{ message: `cannot be compared: ${before.reason}`, file: standing.path }])
    case 'read': {
      const tests = input.tests?.kind === 'read' ? input.tests.onDisk : undefined
      const findings = matrixWeakenings({
        before: stateOf(before, { tags: before.tags, tests: tests && before.tests }),
        now: stateOf({ ...standing, files: input.files }, { tags: input.tags?.tags ?? [], tests }),
        ...{ renames: before.renames, present: before.present, policy, path: standing.path },
      })
      if (findings.length > 0 || before.problems.length === 0) return conclude(findings, input, standing.path)
      return unreadable(
        before.problems.map(({ message }) => ({ message: `not compared: ${message}`, file: standing.path })),
      )
    }
  }
}

function conclude(findings: readonly Finding[], { policy }: TraceabilityInput, path: string): Check {
  return checkOf(
    matrixWeakened,
    {},
    {
      status: findings.length === 0 ? 'pass' : policy.weakening,
      actual: measured(findings.length, 'weakenings'),
      expected: EXPECTED,
      remedy: `restore in ${path} what the findings name; where it is intended, first merge traceability.weakening: warn into the policy of the base branch`,
      findings,
    },
  )
}

/** What is wrong before the change is not its fault: it may be what repairs it. */
function unreadable(findings: readonly Finding[]): Check {
  return checkOf(
    matrixWeakened,
    {},
    {
      status: 'warn',
      actual: null,
      expected: EXPECTED,
      detail: 'the matrix before the change cannot be read, so it is not known what the change removes',
      remedy: 'compare the matrix by hand when you review this change',
      findings,
    },
  )
}

function stateOf(
  { matrix, files }: { readonly matrix: MatrixState['matrix']; readonly files: EntryFiles },
  { tags, tests }: { readonly tags: readonly Tag[]; readonly tests: ReadonlySet<string> | undefined },
): MatrixState {
  const graph = linkGraph(matrix, new Map([...files].map(([path, named]) => [path, named.files])), tags)
  return { matrix, files, graph, tests, links: Map.groupBy(graph.links, ({ requirement }) => requirement) }
}
