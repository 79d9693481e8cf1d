/** A report in a tool's own format, which is not read, and what the tool writes instead. */
export interface NativeReport {
  /** What the file is, as in "this is …". */
  readonly title: string
  /** How a report comes about that can be read; begins with a verb. */
  readonly wayOut: string
}
