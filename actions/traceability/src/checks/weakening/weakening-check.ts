import {
  type Check,
  checkOf,
  type Expected,
  exactly,
  type Finding,
  measured,
  type Outcome,
  type Weakenings,
} from '@governance-gates/core'
import { matrixWeakened } from '../../rules/matrix.ts'
import type { EntryFiles, MatrixStanding, Tag, TraceabilityInput } from '../../traceability-input.ts'
import { linkGraph } from '../link-graph.ts'
import type { MatrixState } from './matrix-change.ts'
import { matrixWeakenings } from './matrix-weakening.ts'

type ReadMatrix = Extract<MatrixStanding, { readonly kind: 'read' }>

const EXPECTED: Expected = exactly(0, 'weakenings')

/** What a change weakens, and what it declares of that. */
export interface WeakeningJudgement {
  /** Undefined where no change is judged. */
  readonly check: Check | undefined
  readonly declared: Weakenings
}

/**
 * What a change takes away from the matrix: a test and its entry arrive together, so that the matrix of the change counts,
 * and nothing else would notice what it no longer asks for.
 */
export function judgeWeakening(input: TraceabilityInput, standing: ReadMatrix): WeakeningJudgement {
  const { before } = input
  switch (before?.kind) {
    case undefined:
      return { check: undefined, declared: input.judgeWeakenings([]) }
    case 'missing':
      return {
        check: judged({ status: 'pass', detail: 'the matrix is new' }),
        declared: input.judgeWeakenings([]),
      }
    case 'unreadable': {
      const findings = [{ message: `cannot be compared: ${before.reason}`, file: standing.path }]
      return { check: unreadable(findings), declared: input.judgeWeakenings([]) }
    }
    case 'read': {
      const tests = input.tests?.kind === 'read' ? input.tests.onDisk : undefined
      const findings = matrixWeakenings({
        before: stateOf(before, { tags: before.tags, tests: tests && before.tests }),
        now: stateOf({ ...standing, files: input.files }, { tags: input.tags?.tags ?? [], tests }),
        ...{ renames: before.renames, present: before.present, policy: input.policy, path: standing.path },
      })
      const declared = input.judgeWeakenings(findings)
      if (findings.length > 0 || before.problems.length === 0) {
        return { check: conclude(declared, input, standing.path), declared }
      }
      const problems = before.problems.map(({ message }) => `not compared: ${message}`)
      const check = unreadable(problems.map((message) => ({ message, file: standing.path })))
      return { check, declared }
    }
  }
}

function conclude(declared: Weakenings, { policy }: TraceabilityInput, path: string): Check {
  const { open } = declared
  return judged({
    status: open.length === 0 ? 'pass' : policy.weakening,
    actual: measured(open.length, 'weakenings'),
    remedy: declared.remedy(`restore in ${path} what the findings name`),
    findings: open,
  })
}

function judged(outcome: Omit<Outcome, 'actual' | 'expected'> & Partial<Pick<Outcome, 'actual'>>): Check {
  return checkOf(matrixWeakened, {}, { actual: measured(0, 'weakenings'), expected: EXPECTED, ...outcome })
}

/** What is wrong before the change is not its fault: it may be what repairs it. */
function unreadable(findings: readonly Finding[]): Check {
  return judged({
    status: 'warn',
    actual: null,
    detail: 'the matrix before the change cannot be read, so it is not known what the change removes',
    remedy: 'compare the matrix by hand when you review this change',
    findings,
  })
}

function stateOf(
  { matrix, files }: { readonly matrix: MatrixState['matrix']; readonly files: EntryFiles },
  { tags, tests }: { readonly tags: readonly Tag[]; readonly tests: ReadonlySet<string> | undefined },
): MatrixState {
  const graph = linkGraph(matrix, new Map([...files].map(([path, named]) => [path, named.files])), tags)
  return { matrix, files, graph, tests, links: Map.groupBy(graph.links, ({ requirement }) => requirement) }
}
