import type { ClassificationReading } from '../classification/classification-reading.ts'
import { type SplitFile, unplacedFiles } from '../classification/split-file.ts'
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
  const { inOne, split } = reading.classified
  const isSound = ({ cases }: SplitFile) => cases.every(({ entries }) => entries.length === 1)
  const whole = [...inOne.values()].reduce((sum, { length }) => sum + length, 0)
  const classified = whole + split.filter(isSound).length
  const leaks = ruled.reduce((sum, { contents }) => sum + (contents?.content.length ?? 0), 0)
  const suites = Object.fromEntries([...reading.bySuite].map(([suite, { length }]) => [suite, length]))
  return {
    ...counted,
    classified: String(classified),
    unclassified: String(unplacedFiles(reading.classified).length),
    leaks: String(leaks),
    suites: JSON.stringify(suites),
  }
}
