import type { Answer, Call } from './call.ts'

/**
 * One page of a list, with links to its neighbours.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function pageOf<Item>(
  { path, query }: Call,
  items: readonly Item[],
  { url, wrap }: { readonly url: string; readonly wrap: (own: readonly Item[]) => unknown },
): Answer {
  const page = Math.max(1, Number(query.get('page') ?? 1))
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30)))
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (number: number, rel: string) => {
    const other = new URLSearchParams(query)
    other.set('page', String(number))
    return `<${url}${path}?${other}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first')] : []),
  ]
  return {
    body: wrap(items.slice((page - 1) * size, page * size)),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
