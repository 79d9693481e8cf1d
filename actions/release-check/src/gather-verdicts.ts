import type { GateContext } from '@governance-gates/action-kit'
import type { EvidenceFile } from '@governance-gates/core'
import { parseVerdict, VerdictError } from '@governance-gates/report/verdict-document'
import type { VerdictReading } from './verdict-checks.ts'

export interface GatheredVerdicts {
  readonly readings: readonly VerdictReading[]
  readonly listed: readonly EvidenceFile[]
}

/** Reads the verdicts that the patterns name. */
export async function gatherVerdicts(
  { workspace }: GateContext,
  patterns: readonly string[],
): Promise<GatheredVerdicts> {
  const readings: VerdictReading[] = []
  const listed: EvidenceFile[] = []
  for (const path of await workspace.find(patterns)) {
    const shown = workspace.display(path)
    const text = workspace.readText(path) ?? ''
    listed.push({
      path: shown,
      ...workspace.open(path).finish(),
      format: 'governance.verdict/v1',
      records: 1,
    })
    readings.push(readVerdict(text, shown))
  }
  return { readings, listed }
}

function readVerdict(text: string, path: string): VerdictReading {
  try {
    return { kind: 'read', path, verdict: parseVerdict(text) }
  } catch (error) {
    if (!(error instanceof VerdictError)) throw error
    return { kind: 'unreadable', path, finding: { message: error.message, file: path } }
  }
}
