import type { Workspace } from '@governance-gates/action-kit'
import { type EvidenceFile, type Finding, isExecuted, isFailure, type Result } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import { readConformance } from '@governance-gates/evidence'
import type { ConformanceCount, ConformanceReading } from '../vetting-input.ts'

export interface GatheredConformance {
  readonly reading: ConformanceReading
  readonly evidence: readonly EvidenceFile[]
}

/** Reads test results whose subjects are extensions. */
export async function gatherConformance(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<GatheredConformance> {
  const paths = await workspace.find(patterns)
  const counts = new Map<string, ConformanceCount>()
  const problems: Finding[] = []
  const evidence: EvidenceFile[] = []
  for (const path of paths) {
    const shown = workspace.display(path)
    const file = workspace.open(path)
    let [format, results] = ['unknown', 0]
    try {
      const { reader, records } = await readConformance({ path, bytes: file.bytes })
      format = reader.format
      for (const record of records) {
        if (record.kind !== 'result') continue
        results++
        take(record.result, counts)
      }
    } catch (error) {
      problems.push(findingOf(error, shown))
    }
    evidence.push({ path: shown, ...file.finish(), format, records: results })
  }
  return { reading: { files: paths.length, counts, problems }, evidence }
}

function take({ subject, status }: Result, counts: Map<string, ConformanceCount>): void {
  const { executed, passed } = counts.get(subject) ?? { executed: 0, passed: 0 }
  const isRun = isExecuted(status)
  counts.set(subject, {
    executed: executed + (isRun ? 1 : 0),
    passed: passed + (isRun && !isFailure(status) ? 1 : 0),
  })
}
