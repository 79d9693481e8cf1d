import type { GateContext } from '@governance-gates/action-kit'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import type { TraceabilityPolicy } from '@governance-gates/policy'
import { type Matrix, readMatrix } from '@governance-gates/project-files'
import type { MatrixStanding } from '../traceability-input.ts'

export interface GatheredMatrix {
  readonly standing: MatrixStanding
  readonly evidence: readonly EvidenceFile[]
}

/**
 * Reads the matrix of the change itself: a pull request adds a requirement together with its test. Its rules are another
 * matter: those of the base commit's matrix hold as well, so that a change cannot lower its own bar.
 */
export async function gatherMatrix(
  context: GateContext,
  policy: TraceabilityPolicy,
): Promise<GatheredMatrix> {
  const { workspace, governance } = context
  const path = workspace.display(policy.matrix)
  const options = { require: policy.require ?? [] }
  const judged = governance.read('matrix', policy.matrix)
  if ((await workspace.find([policy.matrix])).length === 0) {
    return { standing: { kind: 'missing', path }, evidence: [] }
  }
  const file = workspace.open(policy.matrix)
  const reading = await readMatrixText({ path, bytes: file.bytes }, options)
  const entry = { path, ...file.finish(), format: 'traceability-matrix' }
  if (reading.kind === 'unreadable') {
    return { standing: { ...reading, path }, evidence: [{ ...entry, records: 0 }] }
  }
  const isChanged = judged !== undefined && judged.sha256 !== entry.sha256
  const base = isChanged ? await readBase(judged.text, options) : undefined
  const records = reading.matrix.requirements.length
  return { standing: { ...reading, path, base }, evidence: [{ ...entry, records }] }
}

type Source = Parameters<typeof readMatrix>[0]
type Options = Parameters<typeof readMatrix>[1]
export type MatrixReading =
  | Pick<Extract<MatrixStanding, { readonly kind: 'read' }>, 'kind' | 'matrix' | 'problems'>
  | { readonly kind: 'unreadable'; readonly finding: Finding }

/** Reads a matrix as far as it can be read. */
export async function readMatrixText(source: Source, options: Options): Promise<MatrixReading> {
  try {
    return { kind: 'read', ...(await readMatrix(source, options)) }
  } catch (error) {
    return { kind: 'unreadable', finding: findingOf(error, source.path) }
  }
}

/** A matrix of the base commit that cannot be read has no rules to hold on to. */
async function readBase(text: string, options: Options): Promise<Matrix | undefined> {
  const reading = await readMatrixText({ path: '', bytes: [new TextEncoder().encode(text)] }, options)
  return reading.kind === 'read' ? reading.matrix : undefined
}
