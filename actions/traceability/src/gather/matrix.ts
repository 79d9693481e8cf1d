import type { GateContext } from '@governance-gates/action-kit'
import type { ReadFile, UnreadableFile } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import { type Matrix, readMatrix } from '@governance-gates/project-files'
import type { MatrixStanding } from '../traceability-input.ts'

/**
 * Reads the matrix of the change itself: a pull request adds a requirement together with its test. Its rules are another
 * matter: those of the base commit's matrix hold as well, so that a change cannot lower its own bar.
 */
export async function gatherMatrix(
  { governance, evidence }: GateContext,
  policy: TraceabilityPolicy,
): Promise<MatrixStanding> {
  const options = { require: policy.require ?? [] }
  const reading = await evidence.read(policy.matrix, async ({ path, bytes, facts }) => {
    facts.format = 'traceability-matrix'
    const found = await readMatrix({ path, bytes }, options)
    facts.records = found.matrix.requirements.length
    return found
  })
  if (reading.kind !== 'read') return reading
  const { path, content, listed } = reading
  const judged = governance.base === undefined ? undefined : governance.read('matrix', policy.matrix)
  const isChanged = judged !== undefined && judged.sha256 !== listed.sha256
  const base = isChanged ? await readBase(judged.text, options) : undefined
  return { kind: 'read', path, ...content, base }
}

type Source = Parameters<typeof readMatrix>[0]
type Options = Parameters<typeof readMatrix>[1]
export type MatrixReading = ReadFile<Awaited<ReturnType<typeof readMatrix>>> | UnreadableFile

/** Reads a matrix as far as it can be read. */
export async function readMatrixText(source: Source, options: Options): Promise<MatrixReading> {
  const { path } = source
  try {
    return { kind: 'read', path, ...(await readMatrix(source, options)) }
  } catch (error) {
    return { kind: 'unreadable', path, finding: findingOf(error, path) }
  }
}

/** A matrix of the base commit that cannot be read has no rules to hold on to. */
async function readBase(text: string, options: Options): Promise<Matrix | undefined> {
  const reading = await readMatrixText({ path: '', bytes: [new TextEncoder().encode(text)] }, options)
  return reading.kind === 'read' ? reading.matrix : undefined
}
