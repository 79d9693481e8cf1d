/** The place of a pattern that takes any number of items, none too. */
export const ANY_NUMBER: unique symbol = Symbol('any number')

/** What each place of a pattern takes: one item that it accepts, or any number of items. */
export type StarPattern<Item> = readonly (((item: Item) => boolean) | typeof ANY_NUMBER)[]

/**
 * Whether a pattern takes all items, in their order: letters of a name, folders of a path. Every `*` of the project is
 * matched by this function, for it never tries twice what cannot fit: it looks at most items times places often, whatever the
 * pattern, where the regular expression of a glob may take a power of that.
 *
 * The first place where the rest fits is as good as any later one, so only the last `*` takes one item more when something
 * does not fit.
 */
export function matchesItems<Item>(pattern: StarPattern<Item>, items: ArrayLike<Item>): boolean {
  let [at, index, star, taken] = [0, 0, -1, 0]
  while (index < items.length) {
    const accepts = pattern[at]
    const item = items[index]
    if (accepts === ANY_NUMBER) {
      star = at++
      taken = index
    } else if (accepts !== undefined && item !== undefined && accepts(item)) {
      at++
      index++
    } else if (star >= 0) {
      at = star + 1
      index = ++taken
    } else {
      return false
    }
  }
  while (pattern[at] === ANY_NUMBER) at++
  return at === pattern.length
}

/** A place that takes one item only. */
export function exactItem<Item>(wanted: Item): (item: Item) => boolean {
  return (item) => item === wanted
}
