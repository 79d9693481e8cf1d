import {
  type ChangeEffect,
  type ChangeProposal,
  type Check,
  changeNotes,
  checkDeclared,
  countingChanges,
  coveringChanges,
  type DeclaredChanges,
  effectOnNames,
  type Finding,
  type Instant,
  type IntendedChange,
  type Measurement,
  MOST_PERCENT,
  metricName,
  unacceptedChanges,
} from '@governance-gates/core'
import type { MetricChange } from './metric-change.ts'
import type { MetricIndex } from './metric-index.ts'

const GATE = 'perf-budget'

/** The register of intended changes at the instant of the run. */
export interface Declared {
  readonly register: DeclaredChanges
  readonly now: Instant
}

/** What is declared of metrics, and what each entry did to the comparison. */
export class DeclaredMetrics {
  readonly #declared: Declared
  readonly #effects = new Map<IntendedChange, ChangeEffect>()
  readonly #counting: readonly IntendedChange[]

  constructor(declared: Declared) {
    this.#declared = declared
    this.#counting = countingChanges(declared.register, GATE, declared.now)
  }

  /** The measurements of a baseline after the renames and removals. A new name is compared with the old one's number. */
  applied(recorded: readonly Measurement[], index: MetricIndex): readonly Measurement[] {
    const now = new Map([...index.measurements, ...index.contradictions].map((each) => [each.name, each]))
    const unreadable = new Set(index.unreadable.map(metricName))
    const before = new Set(recorded.map(metricName))
    const names = {
      recorded: (name: string) => before.has(name),
      measured: (name: string) => now.has(name) || unreadable.has(name),
    }
    const covering = new Map<string, IntendedChange>()
    for (const entry of this.#counting) {
      if (entry.change.kind === 'regressed') continue
      const effect = effectOnNames(entry, names)
      this.#effects.set(entry, effect)
      if (effect.kind === 'covers') covering.set(entry.subject, entry)
    }
    return recorded.flatMap((measurement) => {
      const change = covering.get(metricName(measurement))?.change
      if (change === undefined) return [measurement]
      const renamed = change.kind === 'renamed' ? now.get(change.to)?.measurement : undefined
      if (renamed === undefined) return []
      const { metric, parameters } = renamed
      return [{ ...measurement, metric, parameters }]
    })
  }

  /** The slowdown that is declared of a metric. */
  slowdown(name: string): Slowdown | undefined {
    for (const entry of this.#counting) {
      if (entry.subject === name && entry.change.kind === 'regressed') return { ...entry.change, entry }
    }
    return undefined
  }

  note(entry: IntendedChange, effect: ChangeEffect): void {
    this.#effects.set(entry, effect)
  }

  checks(): readonly Check[] {
    const { register, now } = this.#declared
    const check = checkDeclared(register, { gate: GATE, effects: this.#effects, now })
    return check === undefined ? [] : [check]
  }

  /** The entries without which something would be worse or gone. */
  covering(): readonly IntendedChange[] {
    return coveringChanges(this.#effects)
  }

  notes(): readonly Finding[] {
    const { register, now } = this.#declared
    return changeNotes(register, { gate: GATE, effects: this.#effects, now })
  }

  /** Whether an entry for it waits for somebody's acceptance. */
  isWaiting(name: string): boolean {
    return unacceptedChanges(this.#declared.register, GATE).some(({ subject }) => subject === name)
  }
}

/** A slowdown that somebody wants, and its entry. */
export type Slowdown = Extract<IntendedChange['change'], { kind: 'regressed' }> & {
  readonly entry: IntendedChange
}

/** What is measured again is not the same number: a proposal leaves it a tenth. */
const MARGIN = 1.1

/** What to declare of regressions; from 0 every worsening is beyond every percentage, so there is nothing to declare. */
export function slowdownProposals(
  regressed: readonly MetricChange[],
  declared: DeclaredMetrics,
): readonly ChangeProposal[] {
  return regressed
    .filter(({ name, comparison }) => comparison.worsening < MOST_PERCENT && !declared.isWaiting(name))
    .map(({ name, comparison }) => ({
      gate: GATE,
      subject: name,
      change: { kind: 'regressed', atMost: `${Math.ceil(comparison.worsening * MARGIN)}%` },
    }))
}

/** What to declare of metrics that are gone, with their likely new names. */
export function vanishedProposals(
  vanished: readonly { readonly name: string; readonly renamed: string | undefined }[],
  declared: DeclaredMetrics,
): readonly ChangeProposal[] {
  return vanished
    .filter(({ name }) => !declared.isWaiting(name))
    .map(({ name, renamed }) => ({
      gate: GATE,
      subject: name,
      change: renamed === undefined ? { kind: 'removed' } : { kind: 'renamed', to: renamed },
    }))
}
