import type { GateContext } from '@governance-gates/action-kit'
import { type Finding, isExecuted, isFailure, type Result } from '@governance-gates/core'
import { readConformance } from '@governance-gates/evidence'
import type { ConformanceCount, ConformanceReading } from '../vetting-input.ts'
import { problemsOf } from './list-files.ts'

/** Reads test results whose subjects are extensions. */
export async function gatherConformance(
  { workspace, evidence }: Pick<GateContext, 'workspace' | 'evidence'>,
  patterns: readonly string[],
): Promise<ConformanceReading> {
  const paths = await workspace.find(patterns)
  const counts = new Map<string, ConformanceCount>()
  const problems: Finding[] = []
  for (const path of paths) {
    const reading = await evidence.read(path, async ({ bytes, facts }) => {
      const { reader, records } = await readConformance({ path, bytes })
      facts.format = reader.format
      for (const record of records) {
        if (record.kind !== 'result') continue
        facts.records++
        take(record.result, counts)
      }
    })
    for (const problem of problemsOf(reading)) problems.push(problem)
  }
  return { files: paths.length, counts, problems }
}

function take({ subject, status }: Result, counts: Map<string, ConformanceCount>): void {
  const { executed, passed } = counts.get(subject) ?? { executed: 0, passed: 0 }
  const isRun = isExecuted(status)
  counts.set(subject, {
    executed: executed + (isRun ? 1 : 0),
    passed: passed + (isRun && !isFailure(status) ? 1 : 0),
  })
}
