import type { ReadFile, UnreadableFile } from '@governance-gates/core'
import type { TestList } from '@governance-gates/evidence'

/** One list of what a test runner selects, as far as it could be read. One that is missing is unreadable too. */
export type RunnerList = ReadFile<{ readonly list: TestList }> | UnreadableFile
