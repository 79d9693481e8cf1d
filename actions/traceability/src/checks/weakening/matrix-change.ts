import type { Renames } from '@governance-gates/core'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import type { Matrix } from '@governance-gates/project-files'
import type { EntryFiles } from '../../traceability-input.ts'
import type { Link, LinkGraph } from '../link-graph.ts'

/** A matrix with everything that ties its requirements to files. */
export interface MatrixState {
  readonly matrix: Matrix
  readonly files: EntryFiles
  readonly graph: LinkGraph
  readonly links: ReadonlyMap<string, readonly Link[]>
  /** Undefined where the policy has no suites. */
  readonly tests: ReadonlySet<string> | undefined
}

export interface MatrixChange {
  readonly before: MatrixState
  readonly now: MatrixState
  readonly renames: Renames
  /** What is there now of the files before, and of the tests in them, by their new paths. */
  readonly present: ReadonlySet<string>
  readonly policy: TraceabilityPolicy
  /** Of the matrix, for reports. */
  readonly path: string
}
