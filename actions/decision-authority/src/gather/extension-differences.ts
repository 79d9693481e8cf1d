import { isNamedInFull } from '@governance-gates/action-kit'
import type { Finding } from '@governance-gates/core'
import type { Known } from '@governance-gates/github'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type * as extensions from '@governance-gates/project-files/extensions'
import type { ExtensionDifference, Matcher } from '../decision-input.ts'
import type { Comparison } from './comparison.ts'
import { incomplete, type Refusal, refusalOf } from './refusal.ts'

type Lists = typeof extensions
type Compared = Extract<Comparison, { kind: 'compared' }>

/** The list of extensions, as the policy names it. */
export interface ComparedList {
  readonly policy: ExtensionsPolicy
  /** Its path or pattern, from the root of the repository. */
  readonly path: string
  readonly matcher: Matcher
}

const NO_SECTION: Refusal = {
  why: 'the policy does not say where the list of extensions is',
  remedy: 'add extensions.list to the policy',
}

/** What a change adds to the list of extensions, and what it moves to another tier. */
export async function extensionsOf(
  comparison: Comparison,
  list: ComparedList | undefined,
): Promise<Known<readonly ExtensionDifference[]>> {
  if (list === undefined) return incomplete(NO_SECTION)
  if (comparison.kind === 'not-compared') return incomplete(comparison)
  const isOfList = list.matcher(list.path)
  const paths = comparison.files
    .flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]))
    .filter(isOfList)
  if (paths.length === 0) return { kind: 'known', value: [] }
  // Loaded where the list changes.
  const lists = await import('@governance-gates/project-files/extensions')
  const [before, after] = [
    await sideOf(lists, { list, paths, read: comparison.before }),
    await sideOf(lists, { list, paths, read: comparison.after }),
  ]
  const value = differencesOf(lists, before.entries, after.entries)
  const refusal = before.refusal ?? after.refusal
  return refusal === undefined ? { kind: 'known', value } : { kind: 'incomplete', value, ...refusal }
}

interface SideOfList {
  readonly list: ComparedList
  /** Those that the change touches: the entries of the other files are the same on both sides. */
  readonly paths: readonly string[]
  readonly read: Compared['before']
}

interface ReadSide {
  readonly entries: readonly extensions.ExtensionEntry[]
  /** Why there may be more entries. */
  readonly refusal: Refusal | undefined
}

async function sideOf(lists: Lists, { list, paths, read }: SideOfList): Promise<ReadSide> {
  const entries: extensions.ExtensionEntry[] = []
  let refusal: Refusal | undefined
  for (const path of new Set(paths)) {
    try {
      const text = read(path)?.replace(/^\ufeff/, '')
      // Of a folder, a file that is not there is an entry that is not there.
      if (text === undefined) {
        if (isNamedInFull(list.policy.list)) refusal = absent(path)
        continue
      }
      const found = entriesIn(lists, await lists.parseDocument(text, path), { path, list })
      for (const entry of found.entries) entries.push(entry)
      refusal ??= found.refusal
    } catch (error) {
      refusal = refusalOf(error, path)
    }
  }
  return { entries, refusal }
}

function absent(path: string): Refusal {
  return { why: `${path} is on one side of the change only`, remedy: 'decide by the path of the list' }
}

type Root = Parameters<Lists['readList']>[0]

function entriesIn(
  { readEntryFile, readList }: Lists,
  root: Root,
  { path, list: { policy } }: { readonly path: string; readonly list: ComparedList },
): ReadSide {
  if (!isNamedInFull(policy.list)) {
    const entry = readEntryFile(root, path, policy)
    return 'id' in entry
      ? { entries: [entry], refusal: undefined }
      : { entries: [], refusal: problemOf(entry) }
  }
  const { entries, problems, unnamed } = readList(root, path, policy)
  const [first] = [...problems, ...unnamed]
  return { entries, refusal: first && problemOf(first) }
}

function problemOf({ message, file = '', line }: Finding): Refusal {
  return {
    why: `${file}${line === undefined ? '' : `:${line}`} ${message}`,
    remedy: 'make the entry readable',
  }
}

function differencesOf(
  { listDifference, writtenText }: Lists,
  before: readonly extensions.ExtensionEntry[],
  after: readonly extensions.ExtensionEntry[],
): readonly ExtensionDifference[] {
  return [...listDifference(before, after).standings].flatMap(([entry, standing]) => {
    const change = changeOf(standing)
    const tier = entry.tier === undefined ? entry.section : writtenText(entry.tier)
    return change === undefined ? [] : [{ change, id: entry.id, tier }]
  })
}

/** A section is what a list without tiers has in their place. */
function changeOf(standing: extensions.EntryStanding): ExtensionDifference['change'] | undefined {
  if (standing.kind === 'added') return 'added'
  const isMoved =
    standing.kind === 'changed' && (standing.columns.has('tier') || standing.columns.has('section'))
  return isMoved ? 'moved' : undefined
}
