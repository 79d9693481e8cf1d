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

/** One that may be larger than memory. */
export interface RestoredChunks extends Omit<RestoredFile, 'text'> {
  readonly chunks: Iterable<Uint8Array> | undefined
}

/** The rule of the policy that such a file is for. */
interface RestoredRule {
  readonly key: string
  readonly value: object | undefined
}

/**
 * The file that an input names; undefined where the input is empty. It comes from no commit, so that it is read as it is:
 * the workflow's author answers for where it was restored from.
 * @param rule the key of the policy that such a file is for, and its value
 * @throws ConfigurationError where a file is given but the policy has no rule for it: it would be ignored
 */
export function readRestored(
  context: GateContext,
  input: 'baseline' | 'history',
  rule: RestoredRule,
): RestoredFile | undefined {
  const path = restoredPath(context, input, rule)
  if (path === undefined) return undefined
  const { workspace } = context
  return { path: workspace.display(path), text: workspace.readText(path) }
}

/** The same, piece by piece. */
export function openRestored(
  context: GateContext,
  input: 'baseline' | 'history',
  rule: RestoredRule,
): RestoredChunks | undefined {
  const path = restoredPath(context, input, rule)
  if (path === undefined) return undefined
  const { workspace } = context
  return { path: workspace.display(path), chunks: workspace.readChunks(path) }
}

function restoredPath(
  { runner, inputs, policy }: GateContext,
  input: 'baseline' | 'history',
  rule: RestoredRule,
): string | undefined {
  const given = runner.input(input)
  if (given === '') return undefined
  if (rule.value === undefined) {
    throw new ConfigurationError(
      `input ${input}: ${policy.path} has no ${rule.key}: add it, and set ${ASKED[input]}`,
    )
  }
  return relative(inputs.directory, resolve(inputs.directory, given)).split(sep).join('/')
}

const ASKED = { baseline: 'what may get worse', history: 'what the history must show' }
