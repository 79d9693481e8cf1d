import type { ClassificationReading } from '../classification/classification-reading.ts'
import type { TestFiles } from '../classification/test-files.ts'
import type { SuitesDecision } from '../gate.ts'

/** The gate's own numbers; empty where nothing could be counted. */
export function outputsOf(
  { ruled }: SuitesDecision,
  reading: ClassificationReading,
  { tests }: TestFiles,
): Readonly<Record<string, string>> {
  const counted = { tests: String(tests.length) }
  if (reading.kind === 'unusable')
    return { ...counted, classified: '', unclassified: '', leaks: '', suites: '{}' }
  const { inOne, unclassified } = reading.classified
  const classified = [...inOne.values()].reduce((sum, { length }) => sum + length, 0)
  const leaks = ruled.reduce((sum, { contents }) => sum + (contents?.content.length ?? 0), 0)
  const suites = Object.fromEntries([...reading.bySuite].map(([suite, { length }]) => [suite, length]))
  return {
    ...counted,
    classified: String(classified),
    unclassified: String(unclassified.length),
    leaks: String(leaks),
    suites: JSON.stringify(suites),
  }
}
