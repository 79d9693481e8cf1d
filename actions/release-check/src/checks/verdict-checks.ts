import {
  type Check,
  type CheckScope,
  checkOf,
  compareStatuses,
  exactly,
  type Finding,
  measured,
  noneOf,
  type Outcome,
} from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import type { VerdictInput } from '../release-evidence.ts'
import { verdictsOthers, verdictsReadable, verdictsRequired } from '../rules/verdicts.ts'
import { cellFaults } from './verdict-cells.ts'
import { type FoundFault, faultsOf, originFaults } from './verdict-faults.ts'

/** Whether every required gate has passed for this very commit: one check for each. */
export function checkVerdicts(input: VerdictInput): readonly Check[] {
  return [
    ...input.required.map((gate) => checkGate(gate, input)),
    ...checkOthers(input),
    ...checkReadings(input),
  ]
}

/**
 * The verdicts of a gate that are about the commit: one for each cell of a matrix. None at all where one of them could not
 * be believed if the gate were required: the rest may be the better half.
 */
export function verdictsOf(gate: string, input: VerdictInput): readonly Verdict[] {
  const own = input.readings.flatMap((reading) =>
    reading.kind === 'read' &&
    reading.verdict.gate === gate &&
    reading.verdict.subject.commit === input.commit
      ? [reading.verdict]
      : [],
  )
  const isWhole = cellFaults(gate, input.cells).length === 0
  return isWhole && own.every((verdict) => originFaults(verdict, input).length === 0) ? own : []
}

/** A gate that nobody requires, and that has failed for this commit, is worth a look. */
function checkOthers({ required, readings, commit }: VerdictInput): readonly Check[] {
  const bad = readings.flatMap((reading): readonly Finding[] => {
    if (reading.kind !== 'read') return []
    const { gate, status, subject } = reading.verdict
    const isOther = !required.includes(gate) && subject.commit === commit && status !== 'pass'
    return isOther ? [{ message: `${status} on ${subject.os}`, subject: gate, file: reading.path }] : []
  })
  if (bad.length === 0) return []
  return [
    checkOf(
      verdictsOthers,
      {},
      {
        status: 'warn',
        actual: measured(bad.length, 'verdicts that did not pass'),
        expected: exactly(0, 'verdicts that did not pass'),
        findings: bad,
      },
    ),
  ]
}

function checkReadings({ readings }: VerdictInput): readonly Check[] {
  const findings = readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.finding] : []))
  if (findings.length === 0) return []
  return [
    checkOf(
      verdictsReadable,
      {},
      {
        status: 'inconclusive',
        ...noneOf(findings, 'unreadable files'),
      },
    ),
  ]
}

/** A verdict, and the file that it was read from. */
interface PlacedVerdict {
  readonly path: string
  readonly verdict: Verdict
}

const PASS = exactly('pass')

function checkGate(gate: string, input: VerdictInput): Check {
  const scope: CheckScope = { gate }
  const own = input.readings.flatMap((reading) =>
    reading.kind === 'read' && reading.verdict.gate === gate ? [reading] : [],
  )
  const current = own.filter(({ verdict }) => verdict.subject.commit === input.commit)
  if (current.length === 0) return checkOf(verdictsRequired, scope, absent(gate, own, input))
  const found: readonly FoundFault[] = [
    ...current.flatMap(({ path, verdict }) =>
      faultsOf(verdict, input).map((fault) => ({
        ...fault,
        finding: { message: fault.message, subject: gate, file: path },
      })),
    ),
    ...cellFaults(gate, input.cells),
  ]
  const [worst] = worstFirst(found)
  if (worst === undefined) return checkOf(verdictsRequired, scope, passing(gate, current, input))
  return checkOf(verdictsRequired, scope, {
    status: worst.status,
    actual: measured(worst.message),
    expected: PASS,
    remedy: worst.remedy,
    findings: worstFirst(found).map(({ finding }) => finding),
  })
}

function worstFirst(faults: readonly FoundFault[]): readonly FoundFault[] {
  return faults.toSorted((left, right) => compareStatuses(left.status, right.status))
}

/** The policy of the branch may change after a commit was judged: that is reported, and hides nothing. */
function passing(
  gate: string,
  current: readonly PlacedVerdict[],
  { policySha256, earlierPolicy }: VerdictInput,
): Outcome {
  const systems = [...new Set(current.map(({ verdict }) => verdict.subject.os))].sort()
  const common = { actual: measured(`pass on ${systems.join(', ')}`), expected: PASS }
  const earlier = current.filter(({ verdict }) => verdict.rules.sha256 !== policySha256)
  if (earlier.length === 0 || earlierPolicy === undefined) return { ...common, status: 'pass' }
  const { branch } = earlierPolicy
  return {
    ...common,
    status: 'warn',
    remedy: `to be judged by the policy of ${branch} as it is now, release a later commit of ${branch}`,
    findings: earlier.map(({ path }) => ({
      message: `judged by the policy of this commit; that of ${branch} has changed since`,
      subject: gate,
      file: path,
    })),
  }
}

function absent(gate: string, others: readonly PlacedVerdict[], { commit }: VerdictInput): Outcome {
  const findings = others.map(({ path, verdict }) => ({
    message: `this verdict is for commit ${verdict.subject.commit || '(none)'}, not for ${commit}, which is released`,
    subject: gate,
    file: path,
  }))
  return {
    status: 'inconclusive',
    actual: others.length === 0 ? null : measured('for another commit'),
    expected: PASS,
    remedy: `run ${gate} on the commit that is released, and name its verdict in release.evidence`,
    findings: findings.length > 0 ? findings : [{ message: `${gate} left no verdict`, subject: gate }],
  }
}
