import type { ResultStatus } from '@governance-gates/core'

/** Which columns of a row decide what its result is, as far as that can be said without parsing the row. */
export interface RowColumns {
  readonly subject: string
  readonly status: string
  readonly tier?: string | undefined
  /** Undefined for a word that is not known. */
  statusOf(word: string): ResultStatus | undefined
  /** What else is looked at. A row with a value that is not accepted is parsed. */
  readonly checked: readonly CheckedColumn[]
}

/** A column whose text has to be as expected. A text that was accepted is accepted from then on. */
export interface CheckedColumn {
  readonly name: string
  accepts(bytes: Uint8Array, start: number, end: number): boolean
}

/** What a column is for: a number, since it is looked at for each value of each row. */
export const ROLE = { none: 0, subject: 1, status: 2, tier: 3, firstChecked: 4 } as const

/** The roles of columns by their names. Undefined where one column would have two of them. */
export function rolesOf({
  subject,
  status,
  tier,
  checked,
}: RowColumns): ReadonlyMap<string, number> | undefined {
  const roles: (readonly [string, number])[] = [
    [subject, ROLE.subject],
    [status, ROLE.status],
    ...(tier === undefined ? [] : [[tier, ROLE.tier] as const]),
    ...checked.map(({ name }, index) => [name, ROLE.firstChecked + index] as const),
  ]
  const byName = new Map(roles)
  return byName.size === roles.length ? byName : undefined
}
