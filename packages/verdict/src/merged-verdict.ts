import {
  type Check,
  cellOrigin,
  cellRules,
  checkOf,
  exactly,
  type Finding,
  type Mode,
  measured,
  type PolicyChange,
  worstStatus,
} from '@governance-gates/core'
import { statusOf, type Verdict, type VerdictStatus } from './verdict.ts'

/** The verdict of one cell of a matrix. */
export interface VerdictCell {
  /** For people: `Windows`, `os=windows-latest, shard=2`. Empty where there is only one. */
  readonly label: string
  /** The file that it was read from. */
  readonly path: string
  readonly verdict: Verdict
}

/** What the verdicts of a gate have to be about. Empty texts ask for nothing. */
export interface VerdictOrigin {
  readonly repository: string
  readonly commit: string
}

/** A check over all cells. */
export interface StandingCheck extends Check {
  /** The cells that have its status; absent where the gate has only one. */
  readonly cells?: readonly string[]
}

/** What one gate says, over all cells of its matrix: the worst counts. */
export interface GateStanding {
  readonly gate: string
  readonly status: VerdictStatus
  readonly mode: Mode
  /** The last day of observing, where the cells of this mode name one: the first of them. */
  readonly observeUntil?: string
  readonly blocking: boolean
  /** What it was judged by; where cells disagree, that of the first. */
  readonly rules: Verdict['rules']
  readonly thresholdsVersion: string
  readonly cells: readonly {
    readonly label: string
    readonly status: VerdictStatus
    readonly blocking: boolean
  }[]
  /** Of each id the worst of the cells; what is wrong with the verdicts themselves comes first. */
  readonly checks: readonly StandingCheck[]
  /** What the change does to its rules, each once; absent where it leaves them alone. */
  readonly policyChanges?: readonly PolicyChange[]
}

/** Merges the verdicts of one gate. There is at least one. */
export function mergeCells(gate: string, cells: readonly VerdictCell[], origin: VerdictOrigin): GateStanding {
  const suspicions = [...originChecks(gate, cells, origin), ...agreementChecks(gate, cells)]
  const ids = [...new Set(cells.flatMap(({ verdict }) => verdict.checks.map(({ id }) => id)))]
  const checks = [...suspicions, ...ids.map((id) => mergeCheck(id, cells))]
  const mode = modeOf(cells)
  const changes = distinctChanges(cells.flatMap(({ verdict }) => verdict.policyChanges ?? []))
  return {
    gate,
    status:
      worstStatus([
        ...cells.map(({ verdict }) => verdict.status),
        ...(suspicions.length === 0 ? [] : [statusOf(suspicions)]),
      ]) ?? 'inconclusive',
    mode,
    ...observeUntilOf(cells, mode),
    // A strict cell that blocks is not let through by others in rollback mode.
    blocking: cells.some(({ verdict }) => verdict.blocking) || suspicions.length > 0,
    rules: cells[0]?.verdict.rules ?? { path: '', sha256: '' },
    thresholdsVersion: cells[0]?.verdict.thresholdsVersion ?? '',
    cells: cells.map(({ label, verdict }) => ({ label, status: verdict.status, blocking: verdict.blocking })),
    checks,
    ...(changes.length === 0 ? {} : { policyChanges: changes }),
  }
}

/** Each change once, however many gates and cells name it. */
export function distinctChanges(changes: readonly PolicyChange[]): readonly PolicyChange[] {
  const texts = changes.map(
    (each) => [JSON.stringify([each.file, each.key, each.before, each.after]), each] as const,
  )
  return [...new Map(texts).values()]
}

/** The mildest that every cell has: one that is strict makes the whole strict. */
function modeOf(cells: readonly VerdictCell[]): Mode {
  const modes = new Set(cells.map(({ verdict }) => verdict.mode))
  return (['strict', 'rollback', 'observe'] as const).find((mode) => modes.has(mode)) ?? 'strict'
}

function observeUntilOf(cells: readonly VerdictCell[], mode: Mode): Pick<GateStanding, 'observeUntil'> {
  const own = cells.filter(({ verdict }) => verdict.mode === mode)
  const [first] = own.flatMap(({ verdict }) => verdict.observeUntil ?? []).sort()
  return first === undefined ? {} : { observeUntil: first }
}

/** A verdict of another commit, or of another repository, says nothing of this one. */
function originChecks(
  gate: string,
  cells: readonly VerdictCell[],
  { repository, commit }: VerdictOrigin,
): readonly Check[] {
  const findings = cells.flatMap(({ path, verdict: { subject } }): readonly Finding[] => {
    const others = [
      commit !== '' && subject.commit !== commit && `commit ${subject.commit || '(none)'}`,
      repository !== '' &&
        subject.repository !== repository &&
        `repository ${subject.repository || '(none)'}`,
    ].filter((other) => other !== false)
    return others.map((other) => ({ message: `this verdict is from ${other}`, file: path }))
  })
  if (findings.length === 0) return []
  return [
    checkOf(
      cellOrigin,
      { gate },
      {
        status: 'inconclusive',
        actual: measured(new Set(findings.map(({ file }) => file)).size, 'foreign verdicts'),
        expected: exactly(0, 'foreign verdicts'),
        findings,
      },
    ),
  ]
}

/** Cells that were judged by different rules cannot be compared. */
function agreementChecks(gate: string, cells: readonly VerdictCell[]): readonly Check[] {
  const rules = new Map<string, VerdictCell>()
  for (const cell of cells) {
    const { rules: origin, thresholdsVersion } = cell.verdict
    rules.set(`${origin.sha256} ${thresholdsVersion}`, cell)
  }
  if (rules.size < 2) return []
  const findings = [...rules.values()].map(({ label, path, verdict }) => ({
    message: `${label || 'one cell'} was judged by thresholds ${verdict.thresholdsVersion}, policy ${verdict.rules.sha256.slice(0, 12)}`,
    file: path,
  }))
  return [
    checkOf(
      cellRules,
      { gate },
      {
        status: 'inconclusive',
        actual: measured(rules.size, 'policies'),
        expected: exactly(1, 'policies'),
        findings,
      },
    ),
  ]
}

/** The worst of the cells, and which cells they are. A cell without the check has not judged it. */
function mergeCheck(id: string, cells: readonly VerdictCell[]): StandingCheck {
  const found = cells.flatMap(({ label, verdict }) =>
    verdict.checks.filter((check) => check.id === id).map((check) => ({ label, check })),
  )
  const worst = worstStatus(found.map(({ check }) => check.status))
  const own = found.filter(({ check }) => check.status === worst)
  const [first] = own
  if (first === undefined) throw new RangeError(`no cell has the check ${id}`)
  if (cells.length === 1) return first.check
  return {
    ...first.check,
    cells: [...new Set(own.map(({ label }) => label))],
    findings: mergeFindings(own),
  }
}

/** The same finding of several cells is one, with their names. */
function mergeFindings(
  found: readonly { readonly label: string; readonly check: Check }[],
): readonly Finding[] {
  const merged = new Map<string, { readonly finding: Finding; readonly labels: string[] }>()
  for (const { label, check } of found) {
    for (const finding of check.findings) {
      const key = JSON.stringify([finding.subject, finding.message, finding.file, finding.line])
      const known = merged.get(key)
      if (known === undefined) merged.set(key, { finding, labels: [label] })
      else if (!known.labels.includes(label)) known.labels.push(label)
    }
  }
  return [...merged.values()].map(({ finding, labels }) =>
    labels.length === found.length
      ? finding
      : { ...finding, message: `${finding.message} (${labels.join(', ')})` },
  )
}
