import type { EvidenceFile } from '@governance-gates/core'
import type { VerdictReading } from '@governance-gates/verdict'
import { parseVerdict, VerdictError } from '@governance-gates/verdict/document'
import { openWorkspace, type Workspace } from '../workspace/workspace.ts'

export { openWorkspace, type Workspace }

/** Verdicts that patterns name. */
export interface VerdictFiles {
  readonly readings: readonly {
    /** Relative to the working directory. */
    readonly path: string
    readonly reading: VerdictReading
  }[]
  readonly listed: readonly EvidenceFile[]
}

/** Reads the files that patterns name as verdicts. A file that is not a verdict is kept as unreadable: it may hide one. */
export async function readVerdictFiles(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<VerdictFiles> {
  const paths = await workspace.find(patterns)
  const listed = paths.map((path) => ({
    path: workspace.display(path),
    ...workspace.open(path).finish(),
    format: 'governance.verdict/v1',
    records: 1,
  }))
  const readings = paths.map((path, index) => {
    const isTooLarge = (listed[index]?.bytes ?? 0) > MAX_BYTES
    return { path, reading: isTooLarge ? tooLarge(workspace.display(path)) : readVerdict(workspace, path) }
  })
  return { readings, listed }
}

/** Four times what parseVerdict takes in characters. */
const MAX_BYTES = 64 * 1024 * 1024

function tooLarge(file: string): VerdictReading {
  return {
    kind: 'unreadable',
    path: file,
    finding: { message: 'larger than 64 MiB, too large for a verdict', file },
  }
}

function readVerdict(workspace: Workspace, path: string): VerdictReading {
  const shown = workspace.display(path)
  try {
    return { kind: 'read', path: shown, verdict: parseVerdict(workspace.readText(path) ?? '') }
  } catch (error) {
    if (!(error instanceof VerdictError)) throw error
    return { kind: 'unreadable', path: shown, finding: { message: error.message, file: shown } }
  }
}
