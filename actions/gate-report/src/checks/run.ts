import {
  type CellGates,
  type CellShortfall,
  cellsWithoutGate,
  shortfallRemedy,
  shortfallText,
} from '@governance-gates/artifact-bundle'
import type { Check, Finding, VerdictReading } from '@governance-gates/core'
import type { NeededJob } from '../inputs.ts'

/** What must be there before a report means anything. */
export interface RunFacts {
  readonly readings: readonly VerdictReading[]
  readonly requiredGates: readonly string[]
  readonly gatesOfCells: readonly CellGates[]
  /** Undefined where the workflow gives none. */
  readonly needs: readonly NeededJob[] | undefined
  /** Cells that left evidence. */
  readonly cells: number
  readonly expectedCells: number | undefined
  /** What the cells were asked for and have not left. */
  readonly shortfalls: readonly CellShortfall[]
  /** What is wrong with the manifests of restored evidence. */
  readonly manifestProblems: readonly Finding[]
  /** How the run ended that is reported by another; undefined where the run reports itself. */
  readonly conclusion: string | undefined
}

/** Whether the run is whole: every job, every gate, every cell. What is not there proves nothing. */
export function checkRun(facts: RunFacts): readonly Check[] {
  return [
    ...checkJobs(facts.needs),
    ...checkConclusion(facts.conclusion),
    ...checkGates(facts),
    ...checkCells(facts),
    ...checkFiles(facts),
  ]
}

function checkJobs(needs: readonly NeededJob[] | undefined): readonly Check[] {
  if (needs === undefined) return []
  const bad = needs.filter(({ result }) => result !== 'success')
  const check = {
    id: 'run.jobs',
    title: 'Every needed job has succeeded',
    actual: `${needs.length - bad.length} of ${needs.length}`,
    expected: `${needs.length} of ${needs.length}`,
  }
  if (bad.length === 0) return [{ ...check, status: 'pass', findings: [] }]
  return [
    {
      ...check,
      status: 'fail',
      remedy: 'see why the job has not succeeded; one that was skipped or cancelled has proved nothing',
      findings: bad.map(({ name, result }) => ({ message: result, subject: name })),
    },
  ]
}

/** What GitHub says of a run counts more than what the run left behind. */
function checkConclusion(conclusion: string | undefined): readonly Check[] {
  if (conclusion === undefined) return []
  const check = {
    id: 'run.conclusion',
    title: 'The run that is reported has succeeded',
    actual: conclusion === '' ? null : conclusion,
    expected: 'success',
  }
  if (conclusion === 'success') return [{ ...check, status: 'pass', findings: [] }]
  const remedy = 'see the run itself'
  return [{ ...check, status: conclusion === 'failure' ? 'fail' : 'inconclusive', remedy, findings: [] }]
}

function checkGates({ requiredGates, readings, gatesOfCells }: RunFacts): readonly Check[] {
  if (requiredGates.length === 0) return []
  const present = new Set(
    readings.flatMap((reading) => (reading.kind === 'read' ? [reading.verdict.gate] : [])),
  )
  const absent = requiredGates.filter((gate) => !present.has(gate))
  const check = {
    id: 'run.gates',
    title: 'Every required gate has a verdict',
    actual: `${requiredGates.length - absent.length} of ${requiredGates.length}`,
    expected: `${requiredGates.length} of ${requiredGates.length}`,
  }
  const findings = [
    ...absent.map((gate) => ({ message: 'there is no verdict of it', subject: gate })),
    ...requiredGates.flatMap((gate) => findingsWithout(gate, gatesOfCells)),
  ]
  if (findings.length === 0) return [{ ...check, status: 'pass', findings }]
  return [
    {
      ...check,
      status: 'inconclusive',
      remedy:
        'run the gate in this job, or save its verdict with evidence/save and restore it here; write one name a line',
      findings,
    },
  ]
}

/** Cells that have no verdict of a gate of which other cells of the same job have one: it may have crashed there. */
function findingsWithout(gate: string, cells: readonly CellGates[]): readonly Finding[] {
  return cellsWithoutGate(gate, cells).map(({ producer, cell }) => ({
    message: `there is no verdict of it on ${cell.label || producer.os} of ${producer.job}`,
    subject: gate,
  }))
}

function checkCells({ cells, expectedCells, shortfalls: all, requiredGates }: RunFacts): readonly Check[] {
  if (cells === 0 && expectedCells === undefined) return []
  // A gate that is required is told as such.
  const shortfalls = all.filter((each) => each.kind !== 'gate' || !requiredGates.includes(each.gate))
  const absent = shortfalls.filter(({ kind }) => kind === 'absent').length
  const missing = Math.max(0, (expectedCells ?? 0) - cells - absent)
  const findings = [
    ...shortfalls.map((each) => ({ message: shortfallText(each), subject: each.job })),
    ...(missing === 0 ? [] : [{ message: `${missing} more of ${expectedCells} cells are not there` }]),
  ]
  const check = {
    id: 'run.cells',
    title: 'Every cell of the matrix has left its evidence',
    actual: cells - shortfalls.filter(({ kind }) => kind === 'lost').length,
    expected: String(Math.max(expectedCells ?? 0, cells + absent)),
  }
  if (findings.length === 0) return [{ ...check, status: 'pass', findings }]
  const remedy = shortfallRemedy(shortfalls)
  return [{ ...check, status: 'inconclusive', remedy, findings }]
}

function checkFiles({ readings, manifestProblems }: RunFacts): readonly Check[] {
  const findings = [
    ...readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.finding] : [])),
    ...manifestProblems,
  ]
  if (findings.length === 0) return []
  return [
    {
      id: 'run.verdicts',
      title: 'Every verdict can be read',
      status: 'inconclusive',
      actual: `${findings.length} unreadable`,
      expected: 'all readable',
      remedy: 'let nothing but the gates write under these paths',
      findings,
    },
  ]
}
