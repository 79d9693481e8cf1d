/** More pages than this are refused; reading on would take the hour's limit of requests. */
const MAX_ITEMS = 5_000

/** Every item of every page. A cut would be taken for the whole, so that too many are an error. */
export async function allOf<Item>(
  pages: AsyncIterable<{ readonly data: readonly Item[] }>,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const { data } of pages) {
    items.push(...data)
    if (items.length > MAX_ITEMS) throw new RangeError(`there are more than ${MAX_ITEMS} items`)
  }
  return items
}
