import type { Known } from './facts.ts'

/** A list as GraphQL gives it; a node that may not be seen is null. */
export interface Connection<Node> {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly (Node | null)[] | null
}

/** 100 items each. Reading on would take the hour's limit. */
const MOST_PAGES = 10

/** Every node of a list, or those of its first pages. */
export async function nodesOf<Node>(
  noun: string,
  ask: (after: string | null) => Promise<Connection<Node> | null | undefined>,
): Promise<Known<readonly Node[]>> {
  const nodes: Node[] = []
  let after: string | null = null
  for (let page = 1; page <= MOST_PAGES; page++) {
    const connection: Connection<Node> | null | undefined = await ask(after)
    if (connection === null || connection === undefined) return cut(nodes, `GitHub does not list the ${noun}`)
    nodes.push(...(connection.nodes ?? []).flatMap((node) => node ?? []))
    const { totalCount, pageInfo } = connection
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    if (after !== null) continue
    if (nodes.length === totalCount) return { kind: 'known', value: nodes }
    return cut(nodes, `GitHub lists ${nodes.length} of ${totalCount} ${noun}`)
  }
  return cut(nodes, `there are more than ${nodes.length} ${noun}`)
}

function cut<Node>(value: readonly Node[], why: string): Known<readonly Node[]> {
  return { kind: 'incomplete', value, why, remedy: 'split the pull request, or run the gate again' }
}
