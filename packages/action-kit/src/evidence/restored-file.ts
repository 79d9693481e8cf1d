import { relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../configuration-error.ts'
import type { GateContext } from '../run-gate.ts'

/** A file that an earlier step of the job brought along: a baseline or a history of an earlier run. */
export interface RestoredFile {
  /** For reports: relative to the workspace. */
  readonly path: string
  /** Undefined where there is no such file. */
  readonly text: string | undefined
}

/**
 * The file that an input names; undefined where the input is empty. It comes from no commit, so that it is read as it is:
 * the workflow's author answers for where it was restored from.
 * @param rule the key of the policy that such a file is for, and its value
 * @throws ConfigurationError where a file is given but the policy has no rule for it: it would be ignored
 */
export function readRestored(
  { runner, inputs, workspace, policy }: GateContext,
  input: 'baseline' | 'history',
  rule: { readonly key: string; readonly value: object | undefined },
): RestoredFile | undefined {
  const given = runner.input(input)
  if (given === '') return undefined
  if (rule.value === undefined) {
    throw new ConfigurationError(
      `input ${input}: ${policy.path} has no ${rule.key}: add it, and set ${ASKED[input]}`,
    )
  }
  const path = relative(inputs.directory, resolve(inputs.directory, given)).split(sep).join('/')
  return { path: workspace.display(path), text: workspace.readText(path) }
}

const ASKED = { baseline: 'what may get worse', history: 'what the history must show' }
