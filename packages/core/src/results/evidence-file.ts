/** A file that was read as evidence. `records` counts what it held: results, or rows of counts. */
export interface EvidenceFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly records: number
  readonly generatedAt?: string
}
