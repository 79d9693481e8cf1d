import {
  type Check,
  type CheckStatus,
  checkOf,
  exactly,
  type Finding,
  measured,
  noneOf,
  stoppedGates,
} from '@governance-gates/core'
import {
  type CellGates,
  cellsWithoutGate,
  shortfallRemedy,
  shortfallText,
} from '@governance-gates/evidence-artifact'
import type { NeededJob } from '../needed-job.ts'
import { runCells, runConclusion, runGates, runJobs, runPolicy, runVerdicts } from '../rules.ts'
import type { RunFacts } from '../run-facts.ts'

/** Whether the run is complete: every job, every gate, every cell. What is missing proves nothing. */
export function checkRun(facts: RunFacts): readonly Check[] {
  return [
    ...checkStopped(facts.stopped),
    ...(facts.proposedPolicy === undefined ? [] : [facts.proposedPolicy]),
    ...checkPolicies(facts.otherPolicies),
    ...checkJobs(facts),
    ...checkConclusion(facts),
    ...checkGates(facts),
    ...checkCells(facts),
    ...checkFiles(facts),
  ]
}

/** It comes before the jobs: a gate that stopped is why its job failed. */
function checkStopped(findings: readonly Finding[]): readonly Check[] {
  if (findings.length === 0) return []
  const gates = new Set(findings.map(({ subject }) => subject)).size
  return [
    checkOf(
      stoppedGates,
      {},
      { status: 'inconclusive', actual: measured(gates, 'gates'), expected: exactly(0, 'gates'), findings },
    ),
  ]
}

function checkPolicies(findings: readonly Finding[]): readonly Check[] {
  if (findings.length === 0) return []
  return [
    checkOf(runPolicy, {}, { status: 'inconclusive', ...noneOf(findings, 'verdicts of another policy') }),
  ]
}

/** A job that failed because a gate blocked is reported by the gate, and not a second time. */
function checkJobs({ needs, blockedJobs }: RunFacts): readonly Check[] {
  if (needs === undefined) return []
  const explained = needs.filter(({ name, result }) => result === 'failure' && blockedJobs.has(name))
  const bad = needs.filter((job) => job.result !== 'success' && !explained.includes(job))
  const others = needs.length - explained.length
  if (others === 0 && explained.length > 0) return []
  return [
    checkOf(
      runJobs,
      {},
      {
        status: bad.length === 0 ? 'pass' : 'fail',
        actual: measured(others - bad.length, 'successful jobs'),
        expected: exactly(others, 'successful jobs'),
        ...(explained.length === 0 ? {} : { detail: explainedText(explained) }),
        findings: bad.map(({ name, result }) => ({ message: result, subject: name })),
      },
    ),
  ]
}

function explainedText(jobs: readonly NeededJob[]): string {
  return `besides ${jobs.map(({ name }) => name).join(', ')}, which failed because a gate blocked`
}

/** What GitHub says about a run counts more than what the run left behind; that a gate blocked is reported by the gate. */
function checkConclusion({ conclusion, isBlocked }: RunFacts): readonly Check[] {
  if (conclusion === undefined || (conclusion === 'failure' && isBlocked)) return []
  return [
    checkOf(
      runConclusion,
      {},
      {
        status: statusOf(conclusion),
        actual: conclusion === '' ? null : measured(conclusion),
        expected: exactly('success'),
      },
    ),
  ]
}

function statusOf(conclusion: string): CheckStatus {
  if (conclusion === 'success') return 'pass'
  return conclusion === 'failure' ? 'fail' : 'inconclusive'
}

function checkGates({ requiredGates, readings, gatesOfCells, stopped }: RunFacts): readonly Check[] {
  if (requiredGates.length === 0) return []
  const present = new Set(
    readings.flatMap((reading) => (reading.kind === 'read' ? [reading.verdict.gate] : [])),
  )
  const known = new Set(stopped.map(({ subject }) => subject))
  const findings = [
    ...requiredGates
      .filter((gate) => !present.has(gate) && !known.has(gate))
      .map((gate) => ({ message: 'has no verdict', subject: gate })),
    ...requiredGates.flatMap((gate) => findingsWithout(gate, gatesOfCells)),
  ]
  return [
    checkOf(
      runGates,
      {},
      {
        status: findings.length === 0 ? 'pass' : 'inconclusive',
        ...noneOf(findings, 'missing verdicts'),
      },
    ),
  ]
}

/** Cells that have no verdict of a gate of which other cells of the same job have one: it may have crashed there. */
function findingsWithout(gate: string, cells: readonly CellGates[]): readonly Finding[] {
  return cellsWithoutGate(gate, cells).map(({ producer, cell }) => ({
    message: `has no verdict from ${cell.label || producer.os} of ${producer.job}`,
    subject: gate,
  }))
}

function checkCells({ cells, expectedCells, shortfalls: all, requiredGates }: RunFacts): readonly Check[] {
  if (cells === 0 && expectedCells === undefined) return []
  // A gate that is required has a check of its own.
  const shortfalls = all.filter((each) => each.kind !== 'gate' || !requiredGates.includes(each.gate))
  const absent = shortfalls.filter(({ kind }) => kind === 'absent').length
  const missing = Math.max(0, (expectedCells ?? 0) - cells - absent)
  const findings = [
    ...shortfalls.map((each) => ({ message: shortfallText(each), subject: each.job })),
    ...(missing === 0
      ? []
      : [{ message: `${missing} of the ${expectedCells} expected cells left no evidence` }]),
  ]
  const lost = shortfalls.filter(({ kind }) => kind === 'lost').length
  const wanted = Math.max(expectedCells ?? 0, cells + absent)
  return [
    checkOf(
      runCells,
      {},
      {
        status: findings.length === 0 ? 'pass' : 'inconclusive',
        actual: measured(shortfalls.length + missing, 'gaps'),
        expected: exactly(0, 'gaps'),
        detail: `${cells - lost} of ${wanted} cells left evidence`,
        remedy: shortfalls.length === 0 ? runCells.remedy : shortfallRemedy(shortfalls),
        findings,
      },
    ),
  ]
}

function checkFiles({ readings, manifestProblems }: RunFacts): readonly Check[] {
  const findings = [
    ...readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.finding] : [])),
    ...manifestProblems,
  ]
  if (findings.length === 0) return []
  return [
    checkOf(
      runVerdicts,
      {},
      {
        status: 'inconclusive',
        ...noneOf(findings, 'problems'),
      },
    ),
  ]
}
