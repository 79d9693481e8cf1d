const USUAL = 3

/** The first of some names on one line, and how many more there are: `a, b, c and 4 more`. */
export function someOf(names: readonly string[], most: number = USUAL): string {
  const more = names.length - most
  return names.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
