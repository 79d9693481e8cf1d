import { type Check, type Finding, groupBy } from '@governance-gates/core'
import type { EntryFiles, MatrixStanding, Tag, TraceabilityInput } from '../../traceability-input.ts'
import { linkGraph } from '../link-graph.ts'
import type { MatrixState } from './matrix-change.ts'
import { matrixWeakenings } from './matrix-weakening.ts'

type ReadMatrix = Extract<MatrixStanding, { readonly kind: 'read' }>

const CHECK = { id: 'matrix.weakened', title: 'Weakening of the matrix', rule: 'traceability.weakening' }

/**
 * What a change takes away from the matrix: a test and its entry arrive together, so that the matrix of the change counts,
 * and nothing else would notice what it no longer asks for. Undefined where no change is judged.
 */
export function checkWeakening(input: TraceabilityInput, standing: ReadMatrix): Check | undefined {
  const { before, policy } = input
  switch (before?.kind) {
    case undefined:
      return undefined
    case 'absent':
      return { ...CHECK, status: 'pass', actual: 'a new matrix', expected: '0', findings: [] }
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
  const check = { ...CHECK, actual: `${findings.length} weakened`, expected: '0', findings }
  if (findings.length === 0) return { ...check, status: 'pass' }
  const remedy = `put back in ${path} what the findings name; where it is intended, first merge traceability.weakening: warn into the policy of the base branch`
  return { ...check, status: policy.weakening, remedy }
}

/** What is wrong before the change is no fault of the change, which may repair it. */
function unreadable(findings: readonly Finding[]): Check {
  return {
    ...CHECK,
    status: 'warn',
    actual: 'the matrix before the change cannot be read',
    expected: '0',
    detail: 'what the change takes away from it is not known',
    remedy: 'compare the matrix by hand when this change is reviewed',
    findings,
  }
}

function stateOf(
  { matrix, files }: { readonly matrix: MatrixState['matrix']; readonly files: EntryFiles },
  { tags, tests }: { readonly tags: readonly Tag[]; readonly tests: ReadonlySet<string> | undefined },
): MatrixState {
  const graph = linkGraph(matrix, new Map([...files].map(([path, named]) => [path, named.files])), tags)
  return { matrix, files, graph, tests, links: groupBy(graph.links, ({ requirement }) => requirement) }
}
