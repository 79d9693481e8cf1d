import type { Format } from '../format.ts'
import type { JsonLinesOptions } from './json-lines/columns.ts'
import type { ConformanceReader } from './record.ts'
import type { ResultsHead } from './results-head.ts'
import type { StableName } from './stable-names.ts'

/** Whether totals that a report declares have to agree with its results. */
export type DeclaredTotals = 'declared' | 'results'

/** What a policy says about the evidence of a campaign. */
export interface ConformanceOptions extends JsonLinesOptions {
  /** The name of a format, or `auto`, which is the default. A name is a claim: the content must agree. */
  readonly format?: string | undefined
  /** `declared`, where absent. */
  readonly totals?: DeclaredTotals | undefined
  /** Leaves out of a name what changes from run to run. */
  readonly stableName?: StableName | undefined
  /** The absolute path of the workspace, where paths of files in it are to be relative. */
  readonly root?: string | undefined
}

/** A file of results before it is read. */
export interface ResultsFile {
  readonly head: ResultsHead
  readonly options: ConformanceOptions
}

/**
 * A format of test results. Recognising it takes only the first 64 KiB. Its reader is loaded when a file needs it: formats do
 * not slow down the start of a gate.
 */
export interface ResultsFormat extends Format<ResultsFile, Promise<ConformanceReader>> {
  /** Whether a file is one document, or a list of lines each of which is one. */
  readonly layout: 'document' | 'lines'
  /** For the documentation, in Markdown: what tells its files from others. */
  readonly sign: string
  /** For the documentation, in Markdown: what identifies a result. */
  readonly subjects: string
  /**
   * Whether a file may be read as this format because the policy names it, although its content shows another format
   * (`found`) or none.
   */
  acceptsByName?(file: ResultsFile, found: ResultsFormat | undefined): boolean
}
