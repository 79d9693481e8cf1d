import type { Check, Finding } from '@governance-gates/core'
import type { CellGates, CellShortfall } from '@governance-gates/evidence-artifact'
import type { VerdictReading } from '@governance-gates/verdict'
import type { NeededJob } from './needed-job.ts'

/** What must be there before a report means anything. */
export interface RunFacts {
  readonly readings: readonly VerdictReading[]
  readonly requiredGates: readonly string[]
  readonly gatesOfCells: readonly CellGates[]
  /** Undefined where the workflow gives none. */
  readonly needs: readonly NeededJob[] | undefined
  /** Jobs in which a gate blocked: that is why they failed. */
  readonly blockedJobs: ReadonlySet<string>
  /** Whether any gate blocks. */
  readonly isBlocked: boolean
  /** Cells that left evidence. */
  readonly cells: number
  readonly expectedCells: number | undefined
  /** What the cells were asked for and have not left. */
  readonly shortfalls: readonly CellShortfall[]
  /** What is wrong with the manifests of restored evidence. */
  readonly manifestProblems: readonly Finding[]
  /** Why gates stopped without a verdict; the subject is the gate. */
  readonly stopped: readonly Finding[]
  /** Verdicts that were made by another version of the checked-out policy. */
  readonly otherPolicies: readonly Finding[]
  /** What is wrong with the policy that a change brings; undefined where the gates say it. */
  readonly proposedPolicy: Check | undefined
  /** How the reported run ended; undefined where the run reports itself. */
  readonly conclusion: string | undefined
}
