import { relative, resolve, sep } from 'node:path'
import { type GateContext, gitHubOptions, repositoryRoot } from '@governance-gates/action-kit'
import { type OwnershipPolicy, openPolicy, PolicyError } from '@governance-gates/policy'
import { CODEOWNERS_PLACES, type CodeownersFacts } from '../codeowners/codeowners-facts.ts'
import type { MatchedFiles } from './patterns.ts'

/** Reads the CODEOWNERS file that the policy names; undefined where it names none. */
export async function gatherCodeowners(
  context: GateContext,
  { matcher, files }: MatchedFiles,
): Promise<CodeownersFacts | undefined> {
  const { policy, workspace, inputs } = context
  const ownership = (await proposedOwnership(context)) ?? policy.policy.ownership
  const path = ownership?.codeowners
  if (ownership === undefined || path === undefined) return undefined
  const root = repositoryRoot(inputs)
  // GitHub knows no other paths than those from the root.
  const read = (place: string) =>
    workspace.readText(relative(inputs.directory, resolve(root, place)).split(sep).join('/'))
  return {
    areas: ownership.areas,
    path,
    policyFile: policy.path,
    current: read(path),
    effective: CODEOWNERS_PLACES.find((place) => read(place) !== undefined),
    files: await files(),
    matcher,
    skipped: await skippedLines(context, read(path)),
  }
}

/** GitHub's own opinion, where it can be had: it knows which teams exist and may write. */
async function skippedLines(
  { runner, commit }: GateContext,
  current: string | undefined,
): Promise<CodeownersFacts['skipped']> {
  const isAsked = runner.input('github-token') !== '' && runner.input('simulate') === '' && commit !== ''
  if (!isAsked || current === undefined) return { kind: 'known', value: [] }
  const { readCodeownersErrors } = await import('@governance-gates/github')
  const answer = await readCodeownersErrors(gitHubOptions(runner), commit)
  return answer.kind === 'answered'
    ? { kind: 'known', value: answer.value }
    : { kind: 'incomplete', value: [], why: answer.reason, remedy: answer.remedy }
}

/**
 * The areas of the checkout: a change of them brings its CODEOWNERS along, and both count when it is merged. What the change
 * may do is decided by the base's.
 */
async function proposedOwnership(context: GateContext): Promise<OwnershipPolicy | undefined> {
  const { workspace, inputs, policy, governance } = context
  // An organisation's policy beside the checkout is not part of the change.
  if (governance.fromRoot(inputs.policy).startsWith('../')) return undefined
  const text = workspace.readText(relative(inputs.directory, resolve(inputs.directory, inputs.policy)))
  if (text === undefined) return undefined
  // A change that leaves the policy alone proposes what it is judged by.
  if (text === governance.policy.text) return policy.policy.ownership
  try {
    return (await openPolicy(text, policy.path)).policy.ownership
  } catch (error) {
    if (error instanceof PolicyError) return undefined
    throw error
  }
}
