import type { Format } from '../format.ts'
import type { PerformanceFile, PerformanceRecord } from './record.ts'

/** A format of measurements, recognised by the whole content. Its title is the format's name in the verdict. */
export interface BenchmarkFormat
  extends Format<PerformanceFile, Iterable<PerformanceRecord> | Promise<Iterable<PerformanceRecord>>> {
  /**
   * Of a format of text: whether a last line is complete although it has no line break. A line that may be the beginning of
   * a result is not. Where absent, none is.
   */
  isCompleteLine?(line: string): boolean
  /** For the documentation, in Markdown: how to make the tool write the file; absent in a family, whose tools do nothing else. */
  readonly command?: string
  /** For the documentation, in Markdown: what identifies a metric. */
  readonly metric: string
  /** For the documentation, in Markdown: which statistics of a metric are known. */
  readonly statistics: string
}
