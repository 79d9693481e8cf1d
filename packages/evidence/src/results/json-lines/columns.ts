import type { ResultStatus } from '@governance-gates/core'

/** Which key of a JSON line holds what. */
export interface Columns {
  readonly subject: string
  readonly status: string
  readonly tier?: string
  readonly message?: string
}

export interface JsonLinesOptions {
  readonly columns?: Columns | undefined
  /** Words for a status besides the known ones; a known word gets another meaning. */
  readonly statuses?: Readonly<Record<string, ResultStatus>> | undefined
}

export const DEFAULT_COLUMNS: Columns = {
  subject: 'subject',
  status: 'status',
  tier: 'tier',
  message: 'message',
}
