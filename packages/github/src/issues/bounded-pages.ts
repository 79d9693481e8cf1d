import type { Known } from '../pull-request/facts.ts'

/** What a list is about, and how far it is read. */
export interface PageBound {
  readonly most: number
  /** `issues of our account`. */
  readonly what: string
  readonly remedy: string
}

/** The items of all pages, or as many as the bound allows; which of both is said. */
export async function boundedPages<Item>(
  pages: AsyncIterable<{ readonly data: readonly Item[] }>,
  { most, what, remedy }: PageBound,
): Promise<Known<readonly Item[]>> {
  const items: Item[] = []
  for await (const { data } of pages) {
    items.push(...data)
    if (items.length > most) {
      const why = `there are more than ${most.toLocaleString('en')} ${what}`
      return { kind: 'incomplete', value: items.slice(0, most), why, remedy }
    }
  }
  return { kind: 'known', value: items }
}

/** The same list with every item read. */
export function mapKnown<Item, Read>(
  known: Known<readonly Item[]>,
  read: (item: Item) => Read,
): Known<readonly Read[]> {
  return { ...known, value: known.value.map(read) }
}
