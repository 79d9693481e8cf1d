import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { RemovalPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { dependants, removals, retired } from '../rules/change.ts'
import { namesId } from '../vetting/mention.ts'
import { quoted } from '../vetting/written.ts'
import type { RetiredExtension, RetiredReading, UnreleasedReading } from '../vetting-input.ts'

/** An entry that is gone, or has another id now. */
export interface GoneEntry {
  readonly entry: ExtensionEntry
  readonly renamedTo: string | undefined
}

export interface RemovalEvidence {
  readonly policy: RemovalPolicy
  readonly retired: RetiredReading | undefined
  readonly unreleased: UnreleasedReading | undefined
}

/** Whether each removal has a reason that counts, and users can read of it. */
export function checkRemovals(gone: readonly GoneEntry[], evidence: RemovalEvidence): Check {
  const { retired: register, unreleased } = evidence
  const unread = [
    ...(register?.kind === 'unreadable' ? [register.finding] : []),
    ...(unreleased?.kind === 'unreadable' ? [{ message: unreleased.reason, file: unreleased.path }] : []),
  ]
  const findings = gone.flatMap((each) => [
    ...registerFindings(each, evidence),
    ...mentionFindings(each, unreleased),
  ])
  const isUnread = gone.length > 0 && unread.length > 0
  return checkOf(
    removals,
    {},
    {
      status: isUnread ? 'inconclusive' : findings.length === 0 ? 'pass' : 'fail',
      actual: measured(new Set(findings.map(({ subject }) => subject)).size, 'removals'),
      expected: exactly(0, 'removals'),
      remedy: remedyOf(evidence.policy),
      findings: [...(isUnread ? unread : []), ...findings],
    },
  )
}

function remedyOf({ reasons, retired: register, changelog }: RemovalPolicy): string {
  const entries = `add the removed ids to ${register}, each with a reason (${reasons.join(', ')}) and a link`
  return changelog === undefined ? entries : `${entries}, and name them in ${changelog} under Unreleased`
}

function registerFindings(
  { entry, renamedTo }: GoneEntry,
  { policy, retired: register }: RemovalEvidence,
): readonly Finding[] {
  if (register?.kind === 'unreadable') return []
  const file = register?.path ?? policy.retired
  const known = register?.kind === 'read' ? register.entries.find(({ id }) => id === entry.id) : undefined
  const finding = (message: string): Finding => ({
    subject: entry.id,
    message,
    file,
    ...(known === undefined ? {} : { line: known.line }),
  })
  const what = renamedTo === undefined ? 'is removed' : `is renamed to ${quoted(renamedTo)}`
  if (known === undefined) return [finding(`${what}, and is not in the register`)]
  if (renamedTo !== undefined) {
    return known.renamedTo === renamedTo
      ? []
      : [finding(`${what}, and the register does not say renamed-to: ${quoted(renamedTo)}`)]
  }
  return reasonProblems(known, policy).map((problem) => finding(`${what}, and ${problem}`))
}

function reasonProblems({ reason, link }: RetiredExtension, { reasons }: RemovalPolicy): readonly string[] {
  const problems: string[] = []
  if (reason === undefined) problems.push('has no reason')
  else if (!reasons.includes(reason))
    problems.push(`${quoted(reason)} is not a reason: write ${reasons.join(', ')}`)
  if (link === undefined || !/^https?:\/\/[^\s/]+/.test(link)) problems.push('has no link to what happened')
  return problems
}

function mentionFindings(
  { entry, renamedTo }: GoneEntry,
  unreleased: UnreleasedReading | undefined,
): readonly Finding[] {
  if (unreleased === undefined || unreleased.kind === 'unreadable') return []
  const what = renamedTo === undefined ? 'is removed' : 'is renamed'
  const { path } = unreleased
  if (unreleased.kind === 'absent')
    return [{ subject: entry.id, message: `${what}, and ${path} does not exist`, file: path }]
  if (unreleased.items.some((item) => namesId(item, entry.id))) return []
  const message = `${what}, and no new line under Unreleased names it`
  return [{ subject: entry.id, message, file: path, line: unreleased.line }]
}

/** Those left behind by a removal. */
export function checkDependants(gone: readonly GoneEntry[], entries: readonly ExtensionEntry[]): Check {
  const ids = new Set(gone.map(({ entry }) => entry.id))
  const findings = entries.flatMap(({ id, file, line, dependencies }): readonly Finding[] => {
    if (dependencies.kind !== 'list') return []
    const lost = dependencies.items.filter((each) => ids.has(each))
    return lost.length === 0
      ? []
      : [{ subject: id, message: `needs ${lost.map(quoted).join(', ')}`, file, line }]
  })
  return checkOf(
    dependants,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      actual: measured(findings.length, 'entries'),
      expected: exactly(0, 'entries'),
      findings,
    },
  )
}

/** Nobody may take an id out of the register: the next change could use it again. */
export function checkRetired(now: RetiredReading, before: RetiredReading | undefined): Check {
  const unread = now.kind === 'unreadable' ? [now.finding] : []
  const ids = new Set(now.kind === 'read' ? now.entries.map(({ id }) => id) : [])
  const lost = before?.kind === 'read' ? before.entries.filter(({ id }) => !ids.has(id)) : []
  const findings = lost.map(
    ({ id }): Finding => ({
      subject: id,
      message: 'is no longer in the register',
      file: now.path,
    }),
  )
  return checkOf(
    retired,
    {},
    {
      status: unread.length > 0 ? 'inconclusive' : findings.length === 0 ? 'pass' : 'fail',
      actual: unread.length > 0 ? null : measured(findings.length, 'entries'),
      expected: exactly(0, 'entries'),
      findings: unread.length > 0 ? unread : findings,
    },
  )
}
