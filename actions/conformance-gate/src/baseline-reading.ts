import type { Baseline, FileReading } from '@governance-gates/core'

/** The baseline as it was found. */
export type BaselineReading = FileReading<{ readonly baseline: Baseline }>
