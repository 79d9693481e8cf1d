import type { Check, Finding } from '@governance-gates/core'
import type { Commit } from './commit.ts'
import type { Doubt, RulesSource } from './rules-source.ts'

interface Origin {
  readonly source: RulesSource
  /** Undefined where the rules were read from the checkout after all. */
  readonly base: Commit | undefined
  readonly requireBase: boolean
  readonly changes: readonly Finding[]
}

interface Wording {
  readonly title: string
  readonly expected: string
  /** A first policy is judged by itself. */
  readonly first: Doubt
  /** Whose rules count where the right ones are not to be had. */
  readonly otherwise: string
  readonly remedy: string
}

const CHANGE: Wording = {
  title: 'Rules come from the base commit',
  expected: 'the base commit',
  first: {
    reason: 'the base commit has no policy yet',
    remedy: 'review this first policy as a decision of its own',
  },
  otherwise: 'the checkout, which the change can edit',
  remedy: 'review the change to the rules as a decision of its own',
}

const RELEASE: Wording = {
  title: 'Rules come from the release branch',
  expected: 'the release branch',
  first: {
    reason: 'the release branch has no policy yet',
    remedy: 'merge the policy into the release branch, and review it as a decision of its own',
  },
  otherwise: 'the commit that is released',
  remedy: 'tag a commit of the branch, unless its policy only changed since this one',
}

/** A change to the rules is visible in the verdict of the very change that makes it. */
export function rulesCheck(origin: Origin): Check | undefined {
  const { source, base, changes } = origin
  if (source.kind === 'own') return undefined
  const wording = source.for === 'release' ? RELEASE : CHANGE
  const doubt = source.doubt ?? (base === undefined ? wording.first : undefined)
  if (doubt !== undefined) return doubtful(origin, wording, doubt)
  const note = source.kind === 'commit' && source.note !== undefined ? { detail: source.note } : {}
  const known = { ...checkOf(wording), actual: base?.sha ?? null, ...note, findings: changes }
  return changes.length === 0
    ? { ...known, status: 'pass' }
    : { ...known, status: 'warn', remedy: wording.remedy }
}

function checkOf({ title, expected }: Wording): Pick<Check, 'id' | 'title' | 'rule' | 'expected'> {
  return { id: 'governance.base', title, rule: 'require-base', expected }
}

function doubtful(
  { base, requireBase, changes }: Origin,
  wording: Wording,
  { reason, remedy }: Doubt,
): Check {
  const from = base === undefined ? `, so the rules were read from ${wording.otherwise}` : ''
  return {
    ...checkOf(wording),
    status: requireBase ? 'inconclusive' : 'warn',
    actual: base?.sha ?? 'the checkout',
    detail: `${reason}${from}`,
    remedy,
    findings: changes,
  }
}
