import { type LoadedPolicy, type NamedRegister, namedRegisters } from '@governance-gates/policy'
import type { Commit } from './commit.ts'

/** A file of the rules as the commit has it that judges, and as the change has it. */
export interface ProposedFile {
  /** For reports: relative to the workspace. */
  readonly path: string
  readonly before: string | undefined
  readonly after: string | undefined
}

/** The rules that a change proposes, beside those of the commit that it is judged by. */
export interface Proposal {
  readonly commit: Commit
  readonly branch: string
  readonly policy: ProposedFile
  /** From the folder that git runs in. */
  readonly policyPath: string
  /** A file that a policy names; undefined where it is not a file of the repository. */
  readonly register: (path: string) => ProposedFile | undefined
  readonly fromRoot: (path: string) => string
}

/** What a change does to its rules. */
export interface RulesChange {
  readonly isPolicyChanged: boolean
  /** Those that changed, of the registers that the judging policy names. */
  readonly registers: readonly NamedRegister[]
}

/** Finds out whether a change touches its rules; undefined where it leaves them alone. It is asked on every change, so that it reads no file. */
export function rulesChangeOf(
  { commit, policy, fromRoot }: Proposal,
  judging: LoadedPolicy | undefined,
): RulesChange | undefined {
  const isPolicyChanged = !isSameText(policy.before, policy.after)
  const named = judging === undefined ? [] : namedRegisters(judging.policy)
  const registers = named.filter(({ path }) => !fromRoot(path).startsWith('../'))
  const changed =
    registers.length === 0 ? undefined : commit.changedAmong(registers.map(({ path }) => fromRoot(path)))
  const touched = registers.filter(({ path }) => changed === undefined || changed.has(fromRoot(path)))
  return isPolicyChanged || touched.length > 0 ? { isPolicyChanged, registers: touched } : undefined
}

/** A checkout may have other line breaks than the repository. */
export function isSameText(left: string | undefined, right: string | undefined): boolean {
  return left?.replaceAll('\r\n', '\n') === right?.replaceAll('\r\n', '\n')
}

/** `base commit 1f8c0a2b3c4d`: whose lines a message is about. */
export function baseName({ commit }: Pick<Proposal, 'commit'>): string {
  return `base commit ${commit.sha.slice(0, 12)}`
}
