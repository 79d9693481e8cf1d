import { resolve } from 'node:path'
import {
  ANY_ORIGIN,
  type CommittedEvidence,
  type EvidenceOrigin,
  MADE_BY,
  type MadeBy,
} from '@governance-gates/core'
import { closestWord } from '@governance-gates/policy'
import { ConfigurationError } from '../configuration-error.ts'
import { inputLines } from '../input-lines.ts'
import type { GateContext } from '../run-gate.ts'
import type { Runner } from '../runner.ts'

/**
 * Reads the input `made-by`: what holds for evidence of which the policy does not say it. Undefined where it is empty.
 * @throws ConfigurationError
 */
export function readMadeBy(runner: Pick<Runner, 'input'>): MadeBy | undefined {
  const given = runner.input('made-by')
  if (given === '') return undefined
  const known = MADE_BY.find((each) => each === given)
  if (known !== undefined) return known
  const meant = closestWord(given, MADE_BY)
  throw new ConfigurationError(
    `input made-by: ${JSON.stringify(given)} is not a known value: ${meant === undefined ? `write ${MADE_BY.join(' or ')}` : `did you mean ${meant}?`}`,
  )
}

/**
 * Where files of evidence come from: what this checkout has committed, and what the input `committed-evidence` says of
 * files that another job of the run saved. git is asked only where this run must have made them.
 * @param declared what the policy says of them
 */
export async function originOf(
  { runner, inputs, workspace }: Pick<GateContext, 'runner' | 'inputs' | 'workspace'>,
  paths: readonly string[],
  declared: MadeBy | undefined,
): Promise<EvidenceOrigin> {
  const asked = readMadeBy(runner)
  const madeBy = declared ?? asked
  if (madeBy !== 'this-run') return { ...ANY_ORIGIN, madeBy }
  const absolute = new Map(paths.map((path) => [resolve(inputs.directory, path), path]))
  const elsewhere = inputLines(runner, 'committed-evidence').map((path) => resolve(inputs.directory, path))
  const saved = elsewhere.map((path) => ({ path, kind: 'unchanged' }) as const)
  const found = [...(await committedHere([...absolute.keys()])), ...saved]
  const committed = new Map<string, CommittedEvidence>()
  for (const { path, kind } of found) {
    const given = absolute.get(path)
    if (given !== undefined) committed.set(given, { path: workspace.display(given), kind })
  }
  return { madeBy, committed: [...committed.values()] }
}

/** Loaded when used: most runs need no process. */
async function committedHere(paths: readonly string[]): Promise<readonly CommittedEvidence[]> {
  if (paths.length === 0) return []
  const { committedFiles } = await import('@governance-gates/git')
  return committedFiles(paths)
}
