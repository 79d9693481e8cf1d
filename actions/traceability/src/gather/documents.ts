import { relative, sep } from 'node:path'
import type { GateContext, SourceTree } from '@governance-gates/action-kit'
import type { DocumentPolicy } from '@governance-gates/policy'
import type { DocumentStanding, LinkReading } from '../traceability-input.ts'
import { boundaryOf, openDisk } from './disk.ts'
import { openHistory } from './document-history.ts'
import { MARKDOWN } from './markdown-files.ts'

type DocumentTree = Pick<SourceTree, 'read' | 'files'>

/** Looks at the documents that the policy names. */
export async function gatherDocuments(
  context: GateContext,
  tree: DocumentTree,
): Promise<readonly DocumentStanding[]> {
  const documents = context.policy.policy.traceability?.documents ?? []
  if (documents.length === 0) return []
  const { directory } = context.inputs
  const disk = openDisk(directory, boundaryOf(context.inputs))
  const history = documents.some((policy) => policy['max-age'] !== undefined)
    ? await openHistory(directory)
    : undefined
  const links = await linkReader(context, tree)
  return documents.map((policy): DocumentStanding => {
    const shown = context.workspace.display(policy.path)
    if (disk(policy.path) !== 'file') {
      return { policy, shown, exists: false, history: undefined, links: { kind: 'none' } }
    }
    const age = policy['max-age'] === undefined ? undefined : history?.(policy.path)
    return { policy, shown, exists: true, history: age, links: links(policy) }
  })
}

type ReadLinks = (document: DocumentPolicy) => LinkReading

/** Links lead through the whole repository, which the working directory may be a part of. */
async function linkReader({ inputs, workspace }: GateContext, tree: DocumentTree): Promise<ReadLinks> {
  const { RepositoryPages } = await import('./repository-pages.ts')
  const root = boundaryOf(inputs)
  const prefix = relative(root, inputs.directory).split(sep).join('/')
  const pages = new RepositoryPages({
    kindOf: openDisk(root, root),
    read: (path) => tree.read(towards(prefix, path)),
    paths: () => tree.files.map((path) => (prefix === '' ? path : `${prefix}/${path}`)),
  })
  return ({ path, root: siteRoot }) => {
    if (!MARKDOWN.test(path)) return { kind: 'none' }
    const named =
      siteRoot === undefined ? undefined : [prefix, siteRoot].filter((part) => part !== '').join('/')
    const shown = workspace.display(path)
    const checked = pages.check(shown, named)
    return 'reason' in checked ? unreadable(checked.reason, shown) : { kind: 'read', path: shown, ...checked }
  }
}

function unreadable(message: string, file: string): LinkReading {
  return { kind: 'unreadable', path: file, finding: { message, file } }
}

/** A path from the root of the repository as the working directory sees it. */
function towards(prefix: string, path: string): string {
  if (prefix === '') return path
  if (path.startsWith(`${prefix}/`)) return path.slice(prefix.length + 1)
  return `${'../'.repeat(prefix.split('/').length)}${path}`
}
