import { type EvidenceReading, type GateContext, isNamedInFull } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { parseDocument, readEntryFile, readList } from '@governance-gates/project-files/extensions'
import type { ListStanding } from '../vetting-input.ts'
import { isLinked, LINKED } from './linked-path.ts'

export interface GatheredList {
  readonly standing: ListStanding
  /** The entry of each file, where each file is one. By its path relative to the working directory. */
  readonly byFile: ReadonlyMap<string, FileEntry>
}

export interface FileEntry {
  readonly entry: ExtensionEntry
  readonly text: string
}

type Context = Pick<GateContext, 'workspace' | 'evidence' | 'inputs'>

/** Reads the list of the change itself: an extension and its evidence arrive together. */
export function gatherList(context: Context, policy: ExtensionsPolicy): Promise<GatheredList> {
  return isNamedInFull(policy.list) ? readWhole(context, policy) : readFolder(context, policy)
}

async function readWhole(
  { workspace, evidence, inputs }: Context,
  policy: ExtensionsPolicy,
): Promise<GatheredList> {
  const path = workspace.display(policy.list)
  const byFile = new Map<string, FileEntry>()
  if ((await workspace.find([policy.list])).length === 0) {
    return { standing: { kind: 'missing', path }, byFile }
  }
  if (isLinked(inputs, policy.list)) {
    const findings = [{ message: LINKED, file: path }]
    return { standing: { kind: 'unreadable', path, findings }, byFile }
  }
  const reading = await evidence.read(policy.list, async ({ text, facts }) => {
    facts.format = 'extension-list'
    const list = readList(await parseDocument(text(), path), path, policy)
    facts.records = list.entries.length
    return list
  })
  if (reading.kind === 'read') return { standing: { kind: 'read', path, ...reading.content }, byFile }
  return { standing: { kind: 'unreadable', path, findings: problemsOf(reading) }, byFile }
}

async function readFolder(
  { workspace, evidence, inputs }: Context,
  policy: ExtensionsPolicy,
): Promise<GatheredList> {
  const paths = await workspace.find([policy.list])
  const byFile = new Map<string, FileEntry>()
  if (paths.length === 0) return { standing: { kind: 'missing', path: policy.list }, byFile }
  const problems: Finding[] = []
  for (const path of paths) {
    const shown = workspace.display(path)
    if (isLinked(inputs, path)) {
      problems.push({ message: LINKED, file: shown })
      continue
    }
    const reading = await evidence.read(path, async ({ text, facts }) => {
      facts.format = 'extension-entry'
      const written = text()
      const entry = readEntryFile(await parseDocument(written, shown), shown, policy)
      facts.records = 'id' in entry ? 1 : 0
      return { entry, text: written }
    })
    for (const problem of problemsOf(reading)) problems.push(problem)
    if (reading.kind !== 'read') continue
    const { entry, text } = reading.content
    if ('id' in entry) byFile.set(path, { entry, text })
    else problems.push(entry)
  }
  const entries = [...byFile.values()].map(({ entry }) => entry)
  const standing: ListStanding = {
    kind: 'read',
    path: policy.list,
    entries,
    problems,
    unnamed: [],
    declared: [],
  }
  return { standing, byFile }
}

/** Why a file could not be read; nothing where it was. */
export function problemsOf(reading: EvidenceReading<unknown>): readonly Finding[] {
  switch (reading.kind) {
    case 'read':
      return []
    case 'unreadable':
      return [reading.finding]
    case 'missing':
      return [{ message: 'does not exist', file: reading.path }]
  }
}
