/** A job that the report's job needs. */
export interface NeededJob {
  readonly name: string
  /** `success`, `failure`, `cancelled` or `skipped`. */
  readonly result: string
}
