import type { CellGates } from '@governance-gates/artifact-bundle'
import {
  type Check,
  type Duration,
  type Instant,
  parseInstant,
  type Verdict,
  type VerdictReading,
} from '@governance-gates/core'
import { type CellFault, cellFaults } from './verdict-cells.ts'

export interface VerdictInput {
  /** Gates whose verdict must be a pass. */
  readonly required: readonly string[]
  readonly readings: readonly VerdictReading[]
  /** The cells of matrices that left something of the commit. */
  readonly cells: readonly CellGates[]
  /** What is released. */
  readonly commit: string
  readonly repository: string
  /** The policy that judges the release. */
  readonly policySha256: string
  /**
   * The policy of the commit, where it is on the branch whose policy judges and that one has changed since: by it the gates
   * judged when the commit was pushed.
   */
  readonly earlierPolicy: { readonly sha256: string; readonly branch: string } | undefined
  /** The branch whose policy judges; undefined where that is the commit's own. */
  readonly rulesBranch: string | undefined
  readonly maxAge: Duration | undefined
  readonly now: Instant
}

const RULE = 'release.required-verdicts'

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
  const bad = readings.flatMap((reading) =>
    reading.kind === 'read' &&
    !required.includes(reading.verdict.gate) &&
    reading.verdict.subject.commit === commit &&
    reading.verdict.status !== 'pass'
      ? [
          {
            message: `${reading.verdict.status} on ${reading.verdict.subject.os}`,
            subject: reading.verdict.gate,
            file: reading.path,
          },
        ]
      : [],
  )
  if (bad.length === 0) return []
  return [
    {
      id: 'verdicts.all.others',
      title: 'No other gate has failed for this commit',
      rule: RULE,
      status: 'warn',
      actual: `${bad.length} not passed`,
      expected: '0 not passed',
      remedy: 'require the gate in release.required-verdicts, or leave its verdict out',
      findings: bad,
    },
  ]
}

function checkReadings({ readings }: VerdictInput): readonly Check[] {
  const findings = readings.flatMap((reading) => (reading.kind === 'unreadable' ? [reading.finding] : []))
  if (findings.length === 0) return []
  return [
    {
      id: 'verdicts.all.readable',
      title: 'Every verdict can be read',
      rule: 'release.evidence',
      status: 'inconclusive',
      actual: `${findings.length} unreadable`,
      expected: 'all readable',
      remedy: 'upload the verdicts as the gates wrote them, and nothing else under these paths',
      findings,
    },
  ]
}

function checkGate(gate: string, input: VerdictInput): Check {
  const own = input.readings.flatMap((reading) =>
    reading.kind === 'read' && reading.verdict.gate === gate ? [reading] : [],
  )
  const current = own.filter(({ verdict }) => verdict.subject.commit === input.commit)
  const check = {
    id: `verdicts.${gate}`,
    title: `${gate} has passed for this commit`,
    rule: RULE,
    expected: 'pass, strict, of this commit',
  }
  if (current.length === 0) return { ...check, ...absent(gate, own, input) }
  const found: readonly CellFault[] = [
    ...current.flatMap(({ path, verdict }) =>
      faultsOf(verdict, input).map((fault) => ({
        ...fault,
        finding: { message: fault.message, subject: gate, file: path },
      })),
    ),
    ...cellFaults(gate, input.cells),
  ]
  // What failed comes before what could not be measured.
  const faults = [
    ...found.filter(({ status }) => status === 'fail'),
    ...found.filter(({ status }) => status !== 'fail'),
  ]
  if (faults.length === 0) {
    const actual = cellsOf(current.map(({ verdict }) => verdict))
    return { ...check, actual, ...policyNote(gate, current, input) }
  }
  return {
    ...check,
    status: faults[0]?.status ?? 'inconclusive',
    actual: faults[0]?.message ?? null,
    remedy: faults[0]?.remedy ?? '',
    findings: faults.map(({ finding }) => finding),
  }
}

/** The policy of the branch may move on after a commit was judged: that is said, and hides nothing. */
function policyNote(
  gate: string,
  current: readonly { readonly path: string; readonly verdict: Verdict }[],
  { policySha256, earlierPolicy }: VerdictInput,
): Pick<Check, 'status' | 'remedy' | 'findings'> {
  const earlier = current.filter(({ verdict }) => verdict.policy.sha256 !== policySha256)
  if (earlier.length === 0 || earlierPolicy === undefined) return { status: 'pass', findings: [] }
  const { branch } = earlierPolicy
  return {
    status: 'warn',
    remedy: `to judge by the policy of ${branch} as it is now, release a later commit of ${branch}`,
    findings: earlier.map(({ path }) => ({
      message: `judged by the policy of this commit; that of ${branch} has changed since`,
      subject: gate,
      file: path,
    })),
  }
}

/** The worst of a matrix counts; where all are alike, how many there are. */
function cellsOf(verdicts: readonly Verdict[]): string {
  const systems = [...new Set(verdicts.map(({ subject }) => subject.os))].sort()
  return `pass on ${systems.join(', ')}`
}

function absent(
  gate: string,
  others: readonly { readonly path: string; readonly verdict: Verdict }[],
  { commit }: VerdictInput,
): Omit<Check, 'id' | 'title' | 'rule' | 'expected'> {
  const findings = others.map(({ path, verdict }) => ({
    message: `this verdict is of commit ${verdict.subject.commit || '(none)'}, and ${commit} is to be released`,
    subject: gate,
    file: path,
  }))
  return {
    status: 'inconclusive',
    actual: others.length === 0 ? null : 'of another commit',
    remedy: `run ${gate} on the commit that is released, and give its verdict in release.evidence`,
    findings: findings.length > 0 ? findings : [{ message: `there is no verdict of ${gate}`, subject: gate }],
  }
}

interface Fault {
  readonly status: 'fail' | 'inconclusive'
  readonly message: string
  readonly remedy: string
}

function faultsOf(verdict: Verdict, input: VerdictInput): readonly Fault[] {
  const faults: Fault[] = []
  const add = (status: Fault['status'], message: string, remedy: string) =>
    faults.push({ status, message, remedy })
  const { gate, subject } = verdict
  if (verdict.status !== 'pass') {
    add(verdict.status, `${verdict.status} on ${subject.os}`, `see what ${gate} says, and mend it`)
  }
  return [...faults, ...originFaults(verdict, input)]
}

/** Whether it was judged as it has to be, whatever it says: strictly, by this policy, for this repository, in time. */
function originFaults(verdict: Verdict, input: VerdictInput): readonly Fault[] {
  const faults: Fault[] = []
  const add = (status: Fault['status'], message: string, remedy: string) =>
    faults.push({ status, message, remedy })
  const { gate, subject } = verdict
  if (verdict.mode !== 'strict')
    add('fail', `judged in mode ${verdict.mode}`, 'judge in mode strict before a release')
  const policies = [input.policySha256, input.earlierPolicy?.sha256]
  if (!policies.includes(verdict.policy.sha256)) {
    add('inconclusive', 'judged by another policy', policyRemedy(gate, input))
  }
  if (input.repository !== '' && subject.repository !== input.repository) {
    add(
      'inconclusive',
      `of another repository, ${subject.repository || '(none)'}`,
      `run ${gate} in ${input.repository}`,
    )
  }
  return [...faults, ...ageFaults(verdict, input)]
}

/** Every gate judges a push by the policy of the commit itself, and so has to be given that policy there. */
function policyRemedy(gate: string, { rulesBranch }: VerdictInput): string {
  return rulesBranch === undefined
    ? `run ${gate} with the policy of this commit`
    : `release a commit of ${rulesBranch}, and give the verdict of ${gate} from its push`
}

/** Clocks of two machines may differ by so much. */
const CLOCK_TOLERANCE = 5 * 60_000

function ageFaults(verdict: Verdict, { maxAge, now }: VerdictInput): readonly Fault[] {
  const at = parseInstant(verdict.evaluatedAt)
  const remedy = `run ${verdict.gate} again`
  if (at === undefined || at > now + CLOCK_TOLERANCE) {
    return [
      {
        status: 'inconclusive',
        message: `judged at ${verdict.evaluatedAt}, which is not in the past`,
        remedy,
      },
    ]
  }
  if (maxAge === undefined || now - at <= maxAge.milliseconds) return []
  return [
    { status: 'fail', message: `judged at ${verdict.evaluatedAt}, more than ${maxAge.text} ago`, remedy },
  ]
}
