import {
  compareStandings,
  concludeReport,
  type GateChange,
  type GateStanding,
  type GovernanceReport,
  mergeCells,
  type VerdictCell,
  type VerdictOrigin,
} from '@governance-gates/verdict'
import { checkRun } from './checks/run.ts'
import type { RunFacts } from './run-facts.ts'

/** Everything that the report depends on. */
export interface ReportInput {
  readonly title: string
  readonly subject: GovernanceReport['subject']
  /** What the verdicts have to be about. */
  readonly origin: VerdictOrigin
  readonly reportedAt: string
  readonly cells: readonly VerdictCell[]
  /** Of the base; undefined where there is nothing to compare with. */
  readonly base: readonly VerdictCell[] | undefined
  readonly run: RunFacts
}

/** Draws one report of all verdicts of a run. Pure: the same input gives the same report. */
export function drawReport(input: ReportInput): GovernanceReport {
  const gates = standingsOf(input.cells, input.origin)
  return concludeReport({
    title: input.title,
    reportedAt: input.reportedAt,
    subject: input.subject,
    gates,
    checks: checkRun(input.run),
    changes: input.base && changesSince(input.base, gates),
  })
}

function standingsOf(cells: readonly VerdictCell[], origin: VerdictOrigin): readonly GateStanding[] {
  const gates = Map.groupBy(cells, ({ verdict }) => verdict.gate)
  return [...gates].map(([gate, own]) => mergeCells(gate, own, origin))
}

/** The base was judged at its own time, by its own rules: it shows a direction and decides nothing. */
function changesSince(base: readonly VerdictCell[], gates: readonly GateStanding[]): readonly GateChange[] {
  const before = new Map(
    standingsOf(base, { repository: '', commit: '' }).map((standing) => [standing.gate, standing]),
  )
  return gates.flatMap((gate) => compareStandings(before.get(gate.gate), gate) ?? [])
}
