import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { Commit } from './commit.ts'
import { governanceBase } from './common-rules.ts'
import type { Doubt, RulesSource } from './rules-source.ts'

interface Origin {
  readonly gate: string
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

/** A change to the rules is visible in the verdict of the very change that makes it. */
export function rulesCheck(origin: Origin): Check | undefined {
  const { gate, source, base, changes } = origin
  if (source.kind === 'own') return undefined
  const doubt = source.doubt ?? (base === undefined ? FIRST_POLICY : undefined)
  if (doubt !== undefined) return doubtful(origin, doubt)
  return checkOf(
    governanceBase(gate),
    {},
    {
      status: changes.length === 0 ? 'pass' : 'warn',
      actual: base === undefined ? null : measured(base.sha),
      expected: EXPECTED,
      ...(source.kind === 'commit' && source.note !== undefined ? { detail: source.note } : {}),
      findings: changes,
    },
  )
}

const EXPECTED = exactly('the base commit')

function doubtful({ gate, base, requireBase, changes }: Origin, { reason, remedy }: Doubt): Check {
  const from =
    base === undefined ? ', so the rules were read from the checkout, which the change can edit' : ''
  return checkOf(
    governanceBase(gate),
    {},
    {
      status: requireBase ? 'inconclusive' : 'warn',
      actual: measured(base?.sha ?? 'the checkout'),
      expected: EXPECTED,
      detail: `${reason}${from}`,
      remedy,
      findings: changes,
    },
  )
}
