import { type Check, checkOf, exactly, type Finding, governanceBase, measured } from '@governance-gates/core'
import type { Commit } from './commit.ts'
import type { Doubt, RulesSource } from './rules-source.ts'

interface Origin {
  readonly gate: string
  readonly source: RulesSource
  /** Undefined where the rules were read from the checkout after all. */
  readonly base: Commit | undefined
  readonly requireBase: boolean
  readonly changes: readonly Finding[]
}

interface Wording {
  readonly expected: string
  /** A first policy is judged by itself. */
  readonly first: Doubt
  /** Whose rules count where the right ones are not available. */
  readonly otherwise: string
  readonly remedy: string
}

const CHANGE: Wording = {
  expected: 'the base commit',
  first: {
    reason: 'the base commit has no policy yet',
    remedy: 'review this first policy as a decision of its own',
  },
  otherwise: 'the checkout, which the change can edit',
  remedy: 'review the change to the rules as a decision of its own',
}

const RELEASE: Wording = {
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
  const { gate, source, base, changes } = origin
  if (source.kind === 'own') return undefined
  const wording = source.for === 'release' ? RELEASE : CHANGE
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
      actual: base === undefined ? null : measured(base.sha),
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
      actual: measured(base?.sha ?? 'the checkout'),
      expected: exactly(expected),
      detail: base === undefined ? `${reason}, so the rules were read from ${otherwise}` : reason,
      remedy,
      findings: changes,
    },
  )
}
