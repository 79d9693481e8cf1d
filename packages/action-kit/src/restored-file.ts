import { relative, resolve, sep } from 'node:path'
import type { GateContext } from './run-gate.ts'

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
 */
export function readRestored(
  { runner, inputs, workspace }: GateContext,
  input: 'baseline' | 'history',
): RestoredFile | undefined {
  const given = runner.input(input)
  if (given === '') return undefined
  const path = relative(inputs.directory, resolve(inputs.directory, given)).split(sep).join('/')
  return { path: workspace.display(path), text: workspace.readText(path) }
}
