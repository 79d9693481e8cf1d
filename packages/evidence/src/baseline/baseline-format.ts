import type { Baseline } from '@governance-gates/core'
import type { JsonDocument } from '@governance-gates/document/strict'
import type { Format } from '../format.ts'

/** A recorded reference of a conformance run, recognised by its schema id. */
export type BaselineFormat = Format<JsonDocument, Baseline>
