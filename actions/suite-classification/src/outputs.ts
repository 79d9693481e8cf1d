import type { ClassificationReading } from './classification-reading.ts'
import type { SuitesDecision } from './gate.ts'
import type { TestFiles } from './test-files.ts'

/** The gate's own numbers; empty where nothing could be counted. */
export function outputsOf(
  { ruled }: SuitesDecision,
  reading: ClassificationReading,
  { tests }: TestFiles,
): Readonly<Record<string, string>> {
  const counted = { tests: String(tests.length) }
  if (reading.kind === 'unusable')
    return { ...counted, classified: '', unclassified: '', leaks: '', suites: '{}' }
  const { standings } = reading.classified
  const count = (state: string) => String(standings.filter((standing) => standing.state === state).length)
  const leaks = ruled.reduce((sum, { contents }) => sum + (contents?.content.length ?? 0), 0)
  const suites = Object.fromEntries([...reading.bySuite].map(([suite, { length }]) => [suite, length]))
  return {
    ...counted,
    classified: count('classified'),
    unclassified: count('unclassified'),
    leaks: String(leaks),
    suites: JSON.stringify(suites),
  }
}
