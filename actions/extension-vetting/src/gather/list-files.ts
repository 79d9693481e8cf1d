import { type GateContext, isNamedInFull } from '@governance-gates/action-kit'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import { decodeText, EvidenceError, findingOf, wholeText } from '@governance-gates/document/strict'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '../list/entry.ts'
import { readEntryFile, readList } from '../list/read-list.ts'
import type { ListStanding } from '../vetting-input.ts'
import { parseDocument } from './document.ts'
import { isLinked, LINKED } from './linked-path.ts'

export interface GatheredList {
  readonly standing: ListStanding
  readonly evidence: readonly EvidenceFile[]
  /** The entry of each file, where each file is one. By its path relative to the working directory. */
  readonly byFile: ReadonlyMap<string, ExtensionEntry>
}

type Context = Pick<GateContext, 'workspace' | 'inputs'>

/** Reads the list of the change itself: an extension and its evidence arrive together. */
export function gatherList(context: Context, policy: ExtensionsPolicy): Promise<GatheredList> {
  return isNamedInFull(policy.list) ? readWhole(context, policy) : readFolder(context, policy)
}

async function readWhole({ workspace, inputs }: Context, policy: ExtensionsPolicy): Promise<GatheredList> {
  const path = workspace.display(policy.list)
  const byFile = new Map<string, ExtensionEntry>()
  if ((await workspace.find([policy.list])).length === 0) {
    return { standing: { kind: 'missing', path }, evidence: [], byFile }
  }
  if (isLinked(inputs, policy.list)) {
    const findings = [{ message: LINKED, file: path }]
    return { standing: { kind: 'unreadable', path, findings }, evidence: [], byFile }
  }
  const file = workspace.open(policy.list)
  const reading = await attempt(path, async () => {
    const root = await parseDocument(wholeText(decodeText(file.bytes)), path)
    return readList(root, path, policy)
  })
  const entry = { path, ...file.finish(), format: 'extension-list' }
  if ('message' in reading) {
    const standing: ListStanding = { kind: 'unreadable', path, findings: [reading] }
    return { standing, evidence: [{ ...entry, records: 0 }], byFile }
  }
  const standing: ListStanding = { kind: 'read', path, ...reading }
  return { standing, evidence: [{ ...entry, records: reading.entries.length }], byFile }
}

async function readFolder({ workspace, inputs }: Context, policy: ExtensionsPolicy): Promise<GatheredList> {
  const paths = await workspace.find([policy.list])
  const byFile = new Map<string, ExtensionEntry>()
  if (paths.length === 0) return { standing: { kind: 'missing', path: policy.list }, evidence: [], byFile }
  const evidence: EvidenceFile[] = []
  const problems: Finding[] = []
  for (const path of paths) {
    const shown = workspace.display(path)
    if (isLinked(inputs, path)) {
      problems.push({ message: LINKED, file: shown })
      continue
    }
    const file = workspace.open(path)
    const reading = await attempt(shown, async () =>
      readEntryFile(await parseDocument(wholeText(decodeText(file.bytes)), shown), shown, policy),
    )
    const isEntry = 'id' in reading
    evidence.push({ path: shown, ...file.finish(), format: 'extension-entry', records: isEntry ? 1 : 0 })
    if (isEntry) byFile.set(path, reading)
    else problems.push(reading)
  }
  const entries = [...byFile.values()]
  const standing: ListStanding = {
    kind: 'read',
    path: policy.list,
    entries,
    problems,
    unnamed: [],
    declared: [],
  }
  return { standing, evidence, byFile }
}

/** What a file gives, or why it cannot be read. */
export async function attempt<Content extends object>(
  path: string,
  read: () => Promise<Content>,
): Promise<Content | Finding> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    return findingOf(error, path)
  }
}
