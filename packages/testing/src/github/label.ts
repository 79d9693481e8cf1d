import { idOf, nodeId } from './account.ts'

/** A label as events name it. */
export function labelOf(name: string): { readonly name: string; readonly color: string } {
  return { name, color: 'ededed' }
}

/** A label as issues and pull requests have it. @param api of the repository. */
export function labelShape(name: string, api: string): object {
  const id = idOf(name)
  const url = `${api}/labels/${encodeURIComponent(name)}`
  return { ...labelOf(name), id, node_id: nodeId('Label', id), url, description: '', default: false }
}
