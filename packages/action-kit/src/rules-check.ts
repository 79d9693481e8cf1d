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

const FIRST_POLICY: Doubt = {
  reason: 'the base commit has no policy yet',
  remedy: 'review this first policy as a decision of its own',
}

const CHECK = { id: 'governance.base', title: 'Rules come from the base commit', rule: 'require-base' }
const EXPECTED = 'the base commit'

/** A change to the rules is visible in the verdict of the very change that makes it. */
export function rulesCheck(origin: Origin): Check | undefined {
  const { source, base, changes } = origin
  if (source.kind === 'own') return undefined
  const doubt = source.doubt ?? (base === undefined ? FIRST_POLICY : undefined)
  if (doubt !== undefined) return doubtful(origin, doubt)
  const note = source.kind === 'commit' && source.note !== undefined ? { detail: source.note } : {}
  const known = { ...CHECK, actual: base?.sha ?? null, expected: EXPECTED, ...note, findings: changes }
  return changes.length === 0
    ? { ...known, status: 'pass' }
    : { ...known, status: 'warn', remedy: 'review the change to the rules as a decision of its own' }
}

function doubtful({ base, requireBase, changes }: Origin, { reason, remedy }: Doubt): Check {
  const from =
    base === undefined ? ', so the rules were read from the checkout, which the change can edit' : ''
  return {
    ...CHECK,
    status: requireBase ? 'inconclusive' : 'warn',
    actual: base?.sha ?? 'the checkout',
    expected: EXPECTED,
    detail: `${reason}${from}`,
    remedy,
    findings: changes,
  }
}
