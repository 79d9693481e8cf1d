import type { ReadFile, UnreadableFile } from '@governance-gates/core'
import type { Verdict } from './verdict.ts'

/** A file of evidence that should be a verdict. */
export type VerdictReading = ReadFile<{ readonly verdict: Verdict }> | UnreadableFile
