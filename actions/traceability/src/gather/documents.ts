import { relative, sep } from 'node:path'
import type { GateContext, SourceText, SourceTree } from '@governance-gates/action-kit'
import type { DocumentPolicy } from '@governance-gates/policy'
import type { DocumentStanding, LinkReading } from '../traceability-input.ts'
import { boundaryOf, openDisk } from './disk.ts'
import { openHistory } from './document-history.ts'
import { checkLinks, type LinkedFiles } from './document-links.ts'

const MARKDOWN: RegExp = /\.(?:md|markdown|mdown|mkdn?)$/i

/** Looks at the documents that the policy names. */
export async function gatherDocuments(
  context: GateContext,
  tree: Pick<SourceTree, 'read'>,
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
async function linkReader(
  { inputs, workspace }: GateContext,
  tree: Pick<SourceTree, 'read'>,
): Promise<ReadLinks> {
  const { markdownOutline } = await import('./markdown-outline.ts')
  const root = boundaryOf(inputs)
  const prefix = relative(root, inputs.directory).split(sep).join('/')
  const fromRoot = openDisk(root, root)
  const outlines = new Map<string, ReturnType<typeof markdownOutline>>()
  const read = (path: string): SourceText => tree.read(towards(prefix, path))
  const files: LinkedFiles = {
    kindOf: fromRoot,
    anchorsOf: (path) => {
      if (!MARKDOWN.test(path)) return undefined
      if (!outlines.has(path)) {
        const source = read(path)
        outlines.set(path, source.kind === 'read' ? markdownOutline(source.text) : undefined)
      }
      return outlines.get(path)?.anchors
    },
  }
  return ({ path }) => {
    if (!MARKDOWN.test(path)) return { kind: 'none' }
    const source = tree.read(path)
    const shown = workspace.display(path)
    if (source.kind === 'unreadable') return unreadable(source.reason, shown)
    const outline = markdownOutline(source.text)
    if (outline === undefined) return unreadable('is nested too deeply', shown)
    outlines.set(shown, outline)
    return { kind: 'read', path: shown, ...checkLinks(shown, outline, files) }
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
