/** Where the rules are written down. */
export interface PolicyPlace {
  readonly file: string
  lineOf(keys: readonly (string | number)[]): number
}
