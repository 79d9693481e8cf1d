import { parseInstant, type RunRecord, recordOf } from '@governance-gates/core'
import { CONFORMANCE } from '../flaky.ts'
import type { RunVerdict } from './verdicts.ts'

/** The records of earlier runs with those of this one behind them. */
export function withRunRecords(
  earlier: readonly RunRecord[],
  verdicts: readonly RunVerdict[],
): readonly RunRecord[] {
  const records = [...earlier]
  for (const { verdict, results } of verdicts) {
    const at = parseInstant(verdict.evaluatedAt)
    if (verdict.gate !== CONFORMANCE || at === undefined) continue
    const { os: system, commit: code } = verdict.subject
    for (const { campaign, statuses } of results.campaigns) {
      const record = recordOf({ campaign, system, code, at, results: () => statuses }, records)
      if (record !== undefined) records.push(record)
    }
  }
  return records
}
