import type { TestFiles } from '../classification/test-files.ts'
import type { TestReader } from './test-reader.ts'

/** Where the tests are that entries name. */
export interface PartSources {
  readonly files: TestFiles
  readonly tests: TestReader
  /** How reports name a file. */
  readonly display: (path: string) => string
}
