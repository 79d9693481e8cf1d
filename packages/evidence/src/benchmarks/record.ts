import type { Environment, Instant, Measurement, MetricIdentity } from '@governance-gates/core'
import type { JsonDocument, JsonObject } from '@governance-gates/document/strict'

/** What a reader yields, in the order of the file. */
export type PerformanceRecord =
  | { readonly kind: 'measurement'; readonly measurement: Measurement }
  /** A benchmark that did not finish. It has no measurement: a 0 would not be one. */
  | (MetricIdentity & { readonly kind: 'crash'; readonly message: string; readonly line?: number })
  /** A metric of which the file itself says that it was not measured. */
  | (MetricIdentity & { readonly kind: 'no-data'; readonly reason: string; readonly line?: number })
  /** A metric whose number is not known because its unit is not; the numbers beside it are. */
  | (MetricIdentity & {
      readonly kind: 'unreadable'
      readonly reason: string
      readonly remedy: string
      readonly line?: number
    })
  /** A defect that no number can hide behind. */
  | { readonly kind: 'note'; readonly message: string; readonly line?: number }
  /** What the tool that wrote the file says about a metric, by limits of its own. */
  | (MetricIdentity & {
      readonly kind: 'claim'
      readonly outcome: 'pass' | 'fail' | 'no-data'
      /** What it says, for people: `133779 us of 100000 us`. */
      readonly text: string
      readonly line?: number
    })
  | { readonly kind: 'environment'; readonly environment: Environment }
  | { readonly kind: 'generated-at'; readonly instant: Instant }

/** A line of JSON Lines. */
export interface JsonLine {
  readonly value: JsonObject
  /** 1-based. */
  readonly number: number
}

/** What a file contains, as far as can be seen without knowing its format. */
export type PerformanceContent =
  | { readonly kind: 'json'; readonly document: JsonDocument }
  /** Two objects or more, each on a line of its own. */
  | { readonly kind: 'json-lines'; readonly lines: readonly JsonLine[]; readonly isTerminated: boolean }
  | { readonly kind: 'xml'; readonly text: string }
  /** Lines without their line breaks; the last one is empty where the text ends with a line break. */
  | { readonly kind: 'text'; readonly lines: readonly string[] }

export interface PerformanceFile {
  /** As people know it; some formats keep a benchmark's name in it. */
  readonly path: string
  readonly content: PerformanceContent
  /** The text of a file in the same folder, where a format has several files; undefined where the file does not exist. */
  sibling(name: string): string | undefined
}
