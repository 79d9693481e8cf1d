import { type Check, exactly, type Finding, measured } from '../checks/check.ts'
import { checkOf } from '../checks/rule.ts'
import { dayAfter, type Instant } from '../number/instant.ts'
import type { ChangeEffect } from './changed-baseline.ts'
import {
  type ComparingGate,
  changePhase,
  changeWords,
  type IntendedChange,
  MAX_CHANGE_DAYS,
} from './intended-change.ts'
import { intendedChangesRule } from './intended-changes-rule.ts'

/** Whether the entries that a change adds are accepted. What cannot be found out is not. */
export type Acceptance =
  | { readonly kind: 'accepted'; readonly by: readonly string[] }
  | { readonly kind: 'declared' | 'unread'; readonly why: string; readonly remedy: string }

/** The register of intended changes, as far as one run may rely on it. */
export interface DeclaredChanges {
  /** Its path, and whether it is there. */
  readonly register: string
  readonly exists: boolean
  /** Entries of the base; those of the checkout where no change is judged. They count. */
  readonly settled: readonly IntendedChange[]
  /** Entries that the change adds, or words in another way. */
  readonly added: readonly IntendedChange[]
  readonly acceptance: Acceptance
  /** How many entries the register has after the change, and how many may be open. */
  readonly open: number
  readonly maxOpen: number
}

/** The entries that cover something for a gate today. What the change words in another way replaces what the base has. */
export function countingChanges(
  { settled, added, acceptance }: DeclaredChanges,
  gate: ComparingGate,
  now: Instant,
): readonly IntendedChange[] {
  const accepted = acceptance.kind === 'accepted' ? added : []
  const replaced = new Set(accepted.map(({ id }) => id))
  return [...accepted, ...settled.filter(({ id }) => !replaced.has(id))].filter(
    (entry) => entry.gate === gate && changePhase(entry, now) === 'open',
  )
}

/** The entries that the change adds for a gate and that do not count, because nobody has accepted them. */
export function unacceptedChanges(
  { added, acceptance }: DeclaredChanges,
  gate: ComparingGate,
): readonly IntendedChange[] {
  return acceptance.kind === 'accepted' ? [] : added.filter((entry) => entry.gate === gate)
}

/**
 * Judges what a change declares; undefined where it adds nothing and nothing is in use. Once merged an entry counts, so one
 * that nobody accepted blocks, whether this run needs it or not.
 */
export function checkDeclared(
  declared: DeclaredChanges,
  { gate, effects, now }: { gate: ComparingGate; effects: ChangeEffects; now: Instant },
): Check | undefined {
  const { acceptance } = declared
  const added = declared.added.filter((entry) => entry.gate === gate)
  const counting = countingChanges(declared, gate, now)
  const used = coveringChanges(effects)
  if (added.length === 0 && used.length === 0) return undefined
  const faults =
    added.length === 0 ? [] : [...added.flatMap((each) => faultOf(each, now)), ...excess(declared)]
  const open = unacceptedChanges(declared, gate)
  const isRefused = faults.length > 0 || open.length > 0
  const unread = faults.length === 0 && acceptance.kind === 'unread'
  return checkOf(
    intendedChangesRule(gate),
    {},
    {
      status: !isRefused ? 'pass' : unread ? 'inconclusive' : 'fail',
      actual: measured(counting.length, 'accepted entries'),
      expected: exactly(counting.length + open.length, 'accepted entries'),
      ...detailOf(used, open, acceptance),
      ...(faults.length === 0 && acceptance.kind !== 'accepted' ? { remedy: acceptance.remedy } : {}),
      findings: [
        ...faults,
        ...open.map((entry) => placed(entry, `declared as ${changeWords(entry)}, and not accepted`)),
      ],
    },
  )
}

/** The entries without which something would be reported. */
export function coveringChanges(effects: ChangeEffects): readonly IntendedChange[] {
  return [...effects].flatMap(([entry, { kind }]) => (kind === 'covers' ? [entry] : []))
}

/** What each entry did to the comparison; one that is not here could not be compared. */
export type ChangeEffects = ReadonlyMap<IntendedChange, ChangeEffect>

function detailOf(
  used: readonly IntendedChange[],
  open: readonly IntendedChange[],
  acceptance: Acceptance,
): { readonly detail?: string } {
  const by =
    acceptance.kind === 'accepted' && acceptance.by.length > 0
      ? `accepted by ${acceptance.by.join(', ')}`
      : undefined
  const covered =
    used.length === 0
      ? undefined
      : `covered: ${used
          .map((entry) => `${entry.subject} (${changeWords(entry)})`)
          .slice(0, MAX_NAMED)
          .join(', ')}${used.length > MAX_NAMED ? `, and ${used.length - MAX_NAMED} more` : ''}`
  const why = open.length > 0 && acceptance.kind !== 'accepted' ? acceptance.why : undefined
  const parts = [why, by, covered].filter((part) => part !== undefined)
  return parts.length === 0 ? {} : { detail: parts.join('; ') }
}

const MAX_NAMED = 5

function faultOf(entry: IntendedChange, now: Instant): readonly Finding[] {
  const phase = changePhase(entry, now)
  if (phase === 'open') return []
  if (phase === 'expired') return [placed(entry, `until ${entry.until} is over: write a later day`)]
  const last = dayAfter(now, MAX_CHANGE_DAYS)
  return [
    placed(
      entry,
      `until ${entry.until} is more than ${MAX_CHANGE_DAYS} days ahead: write ${last} or earlier`,
    ),
  ]
}

function excess({ open, maxOpen, register }: DeclaredChanges): readonly Finding[] {
  if (open <= maxOpen) return []
  const message = `${open} entries are open, and at most ${maxOpen} may be: remove those that are no longer needed`
  return [{ message, file: register }]
}

/** What is worth knowing of entries that nothing fails for: those that cover nothing any more, and those that are over. */
export function changeNotes(
  declared: DeclaredChanges,
  { gate, effects, now }: { gate: ComparingGate; effects: ChangeEffects; now: Instant },
): readonly Finding[] {
  const settled = declared.settled.filter((entry) => entry.gate === gate)
  const counting = countingChanges(declared, gate, now)
  return [
    ...settled.flatMap((entry) => {
      const phase = changePhase(entry, now)
      if (phase === 'expired')
        return [placed(entry, `intended change ${entry.id} expired on ${entry.until}: remove the entry`)]
      if (phase === 'open') return []
      return [
        placed(
          entry,
          `intended change ${entry.id} does not count yet: ${entry.until} is more than ${MAX_CHANGE_DAYS} days ahead`,
        ),
      ]
    }),
    ...counting.flatMap((entry) => {
      const effect = effects.get(entry)
      if (effect === undefined || effect.kind === 'covers') return []
      const isSettled = declared.settled.includes(entry)
      const what =
        effect.kind === 'void' ? 'covers nothing' : isSettled ? 'is no longer needed' : 'is not needed'
      const remedy = effect.kind === 'void' ? 'correct the entry' : 'remove the entry'
      return [placed(entry, `intended change ${entry.id} ${what}: ${effect.why}; ${remedy}`)]
    }),
  ]
}

function placed({ subject, file, line }: IntendedChange, message: string): Finding {
  return { message, subject, file, line }
}
