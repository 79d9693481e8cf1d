import type { Finding } from '@governance-gates/core'
import type { Classification } from '@governance-gates/project-files'
import type { ClassifiedTests } from './classified-tests.ts'

/** The classification as far as it could be read. */
export type ClassificationReading = ReadClassification | UnusableClassification

export interface ReadClassification {
  readonly kind: 'read'
  /** How reports name the file. */
  readonly file: string
  readonly classification: Classification
  readonly classified: ClassifiedTests
  /** The tests of each suite, in the order of the classification. */
  readonly bySuite: ReadonlyMap<string, readonly string[]>
}

export interface UnusableClassification {
  readonly kind: 'unusable'
  readonly file: string
  /** `empty`: it can be read and lists no test. */
  readonly problem: 'missing' | 'malformed' | 'empty'
  readonly finding: Finding
}
