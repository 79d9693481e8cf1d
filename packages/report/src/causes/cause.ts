import type { Check, Finding } from '@governance-gates/core'

/** A check, with the gate that made it and the cells of the matrix that have it. */
export interface FailedCheck {
  /** Empty for what is wrong with the run itself. */
  readonly gate: string
  readonly check: Check
  /** The cells with this status; empty where the gate has only one, or where all have it. */
  readonly cells: readonly string[]
  /** How many cells the gate has. */
  readonly cellCount: number
}

/** What is wrong, once, however many rules it breaks. */
export interface Cause {
  /** The first explains; the others say the same of the same subjects. */
  readonly checks: readonly [FailedCheck, ...FailedCheck[]]
  /** Each once, those that most rules name first. */
  readonly findings: readonly Finding[]
  /** How many findings of its checks a cause before it shows. */
  readonly told: number
}

/**
 * Groups checks by what is wrong: a check all of whose findings another names too is not a cause of its own. The order of the
 * checks is kept; a finding is shown once, by the first cause that names it.
 */
export function causesOf(failed: readonly FailedCheck[]): readonly Cause[] {
  const keyed = failed.map((each) => ({ each, keys: keysOf(each) }))
  const groups: Keyed[][] = []
  const largestFirst = keyed.toSorted((left, right) => right.keys.size - left.keys.size)
  const byKey = new Map<string, Keyed[][]>()
  for (const own of largestFirst) {
    const known = groupWith(own, byKey)
    if (known !== undefined) known.push(own)
    else {
      const group = [own]
      groups.push(group)
      for (const key of own.keys.keys()) byKey.set(key, [...(byKey.get(key) ?? []), group])
    }
  }
  const place = new Map(keyed.map((own, index) => [own, index]))
  const rank = (own: Keyed) => place.get(own) ?? 0
  const firstOf = (group: readonly Keyed[]) =>
    group.reduce((least, own) => Math.min(least, rank(own)), Infinity)
  const told = new Set<string>()
  return groups
    .toSorted((left, right) => firstOf(left) - firstOf(right))
    .flatMap((group) =>
      causeOf(
        group.toSorted((left, right) => rank(left) - rank(right)),
        told,
      ),
    )
}

interface Keyed {
  readonly each: FailedCheck
  /** What is to be shown, by what distinguishes one from another. */
  readonly keys: ReadonlyMap<string, Finding>
}

/** Rules about one thing, a test that fails: each names it in words of its own. */
const FAILING: ReadonlySet<string> = new Set(
  [
    'pass-rate',
    'failures',
    'tier-pass-rate',
    'raw-pass-rate',
    'baseline-new-failures',
    'baseline-pass-rate',
  ].map((name) => `conformance-gate/${name}`),
)

function keysOf({ gate, check }: FailedCheck): ReadonlyMap<string, Finding> {
  const keys = new Map<string, Finding>()
  for (const finding of check.findings) {
    const key = keyOf(finding, FAILING.has(check.rule) ? gate : undefined)
    if (!keys.has(key)) keys.set(key, finding)
  }
  return keys
}

/** A test that fails is one whatever is said of it; anything else is distinguished by its words and its place. */
function keyOf({ subject, message, file, line }: Finding, gateOfTest: string | undefined): string {
  const isTest = gateOfTest !== undefined && subject !== undefined
  return JSON.stringify(isTest ? [gateOfTest, subject] : [subject, message, file, line])
}

/** The group whose largest check names all of the same. */
function groupWith(own: Keyed, byKey: ReadonlyMap<string, Keyed[][]>): Keyed[] | undefined {
  const [first] = own.keys.keys()
  if (first === undefined) return undefined
  return byKey
    .get(first)
    ?.find(([largest]) => largest !== undefined && [...own.keys.keys()].every((key) => largest.keys.has(key)))
}

/** Nothing where all of it is shown already. */
function causeOf(group: readonly Keyed[], told: Set<string>): readonly Cause[] {
  const [head, ...rest] = group.toSorted((left, right) => right.keys.size - left.keys.size)
  if (head === undefined) return []
  const named = (key: string) => group.filter(({ keys }) => keys.has(key)).length
  const fresh = [...head.keys].filter(([key]) => !told.has(key))
  for (const [key] of fresh) told.add(key)
  const counted = fresh.map(([key, finding]) => ({ finding, count: named(key), placed: placed(finding) }))
  const findings = counted
    .toSorted((left, right) => right.count - left.count || right.placed - left.placed)
    .map(({ finding }) => finding)
  return [
    { checks: [head.each, ...rest.map(({ each }) => each)], findings, told: head.keys.size - fresh.length },
  ]
}

/** What has a line can be opened. */
function placed({ line }: Finding): number {
  return line === undefined ? 0 : 1
}
