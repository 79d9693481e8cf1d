import {
  type BaseTree,
  ConfigurationError,
  type GateContext,
  isNamedInFull,
} from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { parseDocument, readEntryFile, readList } from '@governance-gates/project-files/extensions'
import type { ListBefore } from '../vetting-input.ts'
import type { FileEntry } from './list-files.ts'

/** Events that propose a change. */
const CHANGES: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
])

/** Where nothing can be compared although the run is of a change, people must know. */
export function withoutBase({ runner }: Pick<GateContext, 'runner'>): ListBefore {
  return CHANGES.has(runner.env['GITHUB_EVENT_NAME'] ?? '') ? { kind: 'no-base' } : { kind: 'none' }
}

export interface NowByFile {
  readonly matcher: PathMatcher
  readonly byFile: ReadonlyMap<string, FileEntry>
}

/** Reads the list where the change left its base. A list that is not there is not an empty one. */
export async function gatherBefore(
  tree: BaseTree,
  policy: ExtensionsPolicy,
  now: NowByFile,
): Promise<ListBefore> {
  const { sha: commit } = tree
  try {
    const entries = isNamedInFull(policy.list)
      ? await wholeBefore(tree, policy)
      : await folderBefore(tree, policy, now)
    if (entries === undefined) return { kind: 'absent', commit }
    return { kind: 'read', commit, entries }
  } catch (error) {
    // What is wrong on the base is not for this change to answer for: it may be what repairs it.
    if (error instanceof EvidenceError || error instanceof ConfigurationError) {
      return { kind: 'unreadable', commit, reason: error.message }
    }
    throw error
  }
}

async function wholeBefore(
  tree: BaseTree,
  policy: ExtensionsPolicy,
): Promise<readonly ExtensionEntry[] | undefined> {
  const text = tree.readText(policy.list)
  if (text === undefined) return undefined
  return readList(await parseDocument(withoutMark(text), policy.list), policy.list, policy).entries
}

/** What is written as before is not parsed again: a folder may have thousands of files. */
async function folderBefore(
  tree: BaseTree,
  policy: ExtensionsPolicy,
  { matcher, byFile }: NowByFile,
): Promise<readonly ExtensionEntry[] | undefined> {
  const paths = tree.files.filter(matcher(policy.list))
  if (paths.length === 0) return undefined
  const entries: ExtensionEntry[] = []
  for (const { path, text } of tree.readTexts(paths)) {
    const now = byFile.get(path)
    const written = withoutMark(text)
    const entry =
      now?.text === written ? now.entry : readEntryFile(await parseDocument(written, path), path, policy)
    if ('id' in entry) entries.push(entry)
  }
  return entries
}

function withoutMark(text: string): string {
  return text.replace(/^\ufeff/, '')
}
