/** Where an entry of a list has its values: keys with dots between them, of which the first place that has some counts. */
export interface ListColumns {
  readonly id?: readonly string[]
  readonly name?: readonly string[]
  readonly tier?: readonly string[]
  readonly licence?: readonly string[]
  readonly kind?: readonly string[]
  readonly source?: readonly string[]
  readonly path?: readonly string[]
  readonly commit?: readonly string[]
  readonly version?: readonly string[]
  readonly checksum?: readonly string[]
  readonly directory?: readonly string[]
  readonly capabilities?: readonly string[]
  readonly dependencies?: readonly string[]
}

/** How a list is built: the policy's section `extensions` has these keys. */
export interface ListShape {
  readonly sections?: readonly string[]
  readonly 'other-sections'?: readonly string[]
  readonly columns?: ListColumns
  /** Counts that the list itself declares: place → the sections that it counts. */
  readonly totals?: Readonly<Record<string, readonly string[]>>
  readonly 'tier-totals'?: string
}
