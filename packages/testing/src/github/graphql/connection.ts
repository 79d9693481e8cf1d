/** The arguments of a list. */
export interface ConnectionArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const MOST_ITEMS = 100

/** A part of a list as GraphQL gives it. @throws Error for a page that GitHub refuses. */
export function connectionOf<Item>(
  items: readonly Item[],
  { first, after }: ConnectionArguments,
  totalCount: number = items.length,
): object {
  if (typeof first !== 'number' || first > MOST_ITEMS) {
    throw new Error(`the first ${first} items are asked for: ${MOST_ITEMS} is the limit`)
  }
  const start = after === null || after === undefined ? 0 : Number(Buffer.from(after, 'base64').toString())
  const end = start + first
  const hasNextPage = end < items.length
  return {
    totalCount,
    pageInfo: { hasNextPage, endCursor: hasNextPage ? Buffer.from(String(end)).toString('base64') : null },
    nodes: items.slice(start, end),
  }
}
