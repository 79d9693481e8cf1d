import { openWorkspace, rulesDigest, type Workspace } from '@governance-gates/action-kit/verdict-files'
import type { Check, Finding } from '@governance-gates/core'
import type { VerdictCell } from '@governance-gates/verdict'
import type { ReportInputs } from '../inputs.ts'

export interface JudgedRun {
  readonly cells: readonly VerdictCell[]
  /** Of the run; empty on a laptop. */
  readonly commit: string
  /** The event's name; empty on a laptop. */
  readonly event: string
}

/** Verdicts by the rules of this checkout, of which the policy is another one now. Those of a base are not in it. */
export function otherPolicies(
  { workspace: root }: ReportInputs,
  { cells, commit }: JudgedRun,
): readonly Finding[] {
  const workspace = openWorkspace(root, root)
  const digests = new Map<string, string | undefined>()
  return cells.flatMap(({ path: file, verdict: { gate, rules } }) => {
    if (rules.commit !== undefined && rules.commit !== commit) return []
    if (!digests.has(rules.path)) digests.set(rules.path, digestOf(workspace, rules.path))
    const now = digests.get(rules.path)
    if (now === undefined || now === rules.sha256) return []
    const message = `was judged by another version of ${rules.path}: ${rules.sha256.slice(0, 12)}, and it is ${now.slice(0, 12)} now`
    return [{ message, subject: gate, file }]
  })
}

/** Undefined where the file is not there, or cannot be read: a verdict may name anything. */
function digestOf(workspace: Workspace, path: string): string | undefined {
  try {
    const text = workspace.readText(path)
    return text === undefined ? undefined : rulesDigest(text)
  } catch {
    return undefined
  }
}

const CHANGES = new Set(['pull_request', 'pull_request_target', 'merge_group'])

/** What is wrong with the policy of a change, where no gate says it: those that judged by it, and those that read it, do. */
export async function proposedPolicyCheck(
  { workspace: root, policy }: ReportInputs,
  { cells, event }: JudgedRun,
): Promise<Check | undefined> {
  const workspace = openWorkspace(root, root)
  const digest = CHANGES.has(event) ? digestOf(workspace, policy) : undefined
  const isRead = cells.some(
    ({ verdict: { gate, rules, checks } }) =>
      rules.sha256 === digest || checks.some(({ rule }) => rule === `${gate}/proposed-policy`),
  )
  if (digest === undefined || isRead) return undefined
  // Loaded when used: most changes bring no policy.
  const { checkPolicyFile } = await import('@governance-gates/action-kit/policy-file')
  return checkPolicyFile('gate-report', workspace, policy)
}
