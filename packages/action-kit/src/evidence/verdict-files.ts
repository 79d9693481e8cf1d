import type { VerdictReading } from '@governance-gates/verdict'
import { parseGateFailure, parseVerdict, VerdictError } from '@governance-gates/verdict/document'
import type { GateContext } from '../run-gate.ts'
import { openWorkspace, type Workspace } from '../workspace/workspace.ts'
import { EvidenceReader, type EvidenceReading, type OpenEvidence } from './evidence-reader.ts'

export { rulesDigest } from '../rules/rules-digest.ts'
export { EvidenceReader, openWorkspace, parseGateFailure, type Workspace }

/** Where verdicts are looked for, and what reads them. */
export type VerdictSource = Pick<GateContext, 'workspace' | 'evidence'>

/** A file that patterns name as a verdict. */
export interface VerdictFile {
  /** Relative to the working directory. */
  readonly path: string
  readonly reading: VerdictReading
}

/** Reads the files that patterns name as verdicts. A file that is not a verdict is kept as unreadable: it may hide one. */
export async function readVerdictFiles(
  { workspace, evidence }: VerdictSource,
  patterns: readonly string[],
): Promise<readonly VerdictFile[]> {
  const found: VerdictFile[] = []
  for (const path of await workspace.find(patterns)) {
    const file = await evidence.read(path, verdictIn)
    found.push({ path, reading: readingOf(file) })
  }
  return found
}

function verdictIn({ path, text, facts }: OpenEvidence): VerdictReading {
  facts.format = 'governance.verdict/v1'
  facts.records = 1
  try {
    return { kind: 'read', path, verdict: parseVerdict(text()) }
  } catch (error) {
    if (!(error instanceof VerdictError)) throw error
    return { kind: 'unreadable', path, finding: { message: error.message, file: path } }
  }
}

function readingOf(file: EvidenceReading<VerdictReading>): VerdictReading {
  const { path } = file
  switch (file.kind) {
    case 'read':
      return file.content
    case 'unreadable':
      return { kind: 'unreadable', path, finding: file.finding }
    case 'missing':
      return { kind: 'unreadable', path, finding: { message: 'does not exist', file: path } }
  }
}
