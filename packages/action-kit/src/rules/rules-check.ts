import { type Check, checkOf, exactly, type Finding, governanceBase, measured } from '@governance-gates/core'
import type { Commit } from './commit.ts'
import type { Doubt, RulesSource } from './rules-source.ts'

/** Whose verdict rests on the rules, and whether they must come from a commit. */
export interface RulesDemand {
  readonly gate: string
  readonly requireBase: boolean
}

interface Origin extends RulesDemand {
  readonly source: RulesSource
  /** Undefined where the rules were read from the checkout after all. */
  readonly base: Commit | undefined
  readonly changes: readonly Finding[]
  /** Why a change is judged by the rules that it proposes; undefined where it is not. */
  readonly repair: RulesRepair | undefined
}

/** Why a change is judged by the rules that it proposes, and what is wrong with those of its base. */
export interface RulesRepair extends Doubt {
  readonly findings: readonly Finding[]
}

interface Wording {
  readonly expected: string
  /** What is judged is from another commit, whose policy may differ. */
  readonly changed: string
  /** A first policy is judged by itself. */
  readonly first: Doubt
  /** Whose rules count where the right ones are not available. */
  readonly otherwise: string
  readonly remedy: string
}

const CHANGE: Wording = {
  expected: 'the rules of the base commit',
  changed: 'which this change edits',
  first: {
    reason: 'the base commit has no policy yet',
    remedy: 'review this first policy as a decision of its own',
  },
  otherwise: 'the checkout, which the change can edit',
  remedy: 'review the change to the rules as a decision of its own',
}

const RELEASE: Wording = {
  expected: 'the rules of the release branch',
  changed: 'which differ in the released commit',
  first: {
    reason: 'the release branch has no policy yet',
    remedy: 'merge the policy into the release branch, and review it as a decision of its own',
  },
  otherwise: 'the commit that is released',
  remedy: 'tag a commit of the branch, unless its policy only changed since this one',
}

/** A change to the rules is visible in the verdict of the very change that makes it. */
export function rulesCheck(origin: Origin): Check | undefined {
  const { gate, source, base, changes, repair } = origin
  if (source.kind === 'own') return undefined
  const wording = source.for === 'release' ? RELEASE : CHANGE
  if (repair !== undefined) {
    return doubtful({ ...origin, requireBase: false, changes: repair.findings }, wording, repair)
  }
  if (source.doubt !== undefined) return doubtful(origin, wording, source.doubt)
  // Nobody could ever merge a first policy that asks for a base.
  if (base === undefined && source.for !== 'release')
    return doubtful({ ...origin, requireBase: false }, wording, wording.first)
  if (base === undefined) return doubtful(origin, wording, wording.first)
  const detail = source.kind === 'commit' ? source.note : undefined
  return checkOf(
    governanceBase(gate),
    {},
    {
      status: changes.length === 0 ? 'pass' : 'warn',
      actual: measured(rulesText(base, changes.length === 0 ? undefined : wording.changed)),
      expected: exactly(wording.expected),
      ...(detail === undefined ? {} : { detail }),
      remedy: wording.remedy,
      findings: changes,
    },
  )
}

function doubtful(
  { gate, base, requireBase, changes }: Origin,
  { expected, otherwise }: Wording,
  { reason, remedy }: Doubt,
): Check {
  return checkOf(
    governanceBase(gate),
    {},
    {
      status: requireBase ? 'inconclusive' : 'warn',
      actual: measured(base === undefined ? `the rules of ${otherwise}` : rulesText(base, undefined)),
      expected: exactly(expected),
      detail: base === undefined ? `${reason}, so the rules were read from ${otherwise}` : reason,
      remedy,
      findings: changes,
    },
  )
}

/** `the rules of commit 1f8c0a2b3c4d, which this change edits` */
function rulesText({ sha }: Commit, changed: string | undefined): string {
  return `the rules of commit ${sha.slice(0, SHOWN_SHA)}${changed === undefined ? '' : `, ${changed}`}`
}

const SHOWN_SHA = 12
