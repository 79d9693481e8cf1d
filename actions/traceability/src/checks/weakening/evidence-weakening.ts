import { isSureRename, rematchedRenames } from '@governance-gates/core'
import type { MatrixEntry, Requirement } from '@governance-gates/project-files'
import { proofName } from '../../traceability-input.ts'
import { type Link, TAGGED } from '../link-graph.ts'
import type { MatrixChange, MatrixState } from './matrix-change.ts'

/** One requirement before and after a change. */
export interface EvidenceChange {
  readonly before: Requirement
  readonly now: Requirement
  readonly change: MatrixChange
}

/** What a requirement had as evidence and no longer has, as sentences without their subject. */
export function weakenedEvidence(given: EvidenceChange): readonly string[] {
  const pair = { ...given, change: rematched(given) }
  const found = [...emptiedCategories(pair), ...weakenedFiles(pair), ...believedEntries(pair)]
  return found.length > 0 ? found : lostGround(pair)
}

/** Files with the same content that moved together are distinguished by the entries that name them. */
function rematched({ before, now, change }: EvidenceChange): MatrixChange {
  const had = new Set(filesOf(change.before, before.id))
  const kept = new Set(filesOf(change.now, now.id))
  const renames = rematchedRenames(change.renames, (from, to) => had.has(from) && kept.has(to))
  return { ...change, renames }
}

/** A category that had evidence and has none, unless the same evidence is in another category now. */
function emptiedCategories(pair: EvidenceChange): readonly string[] {
  const { before, now, change } = pair
  const kept = new Set(filesOf(change.now, now.id))
  const named = new Set(entriesOf(now).map(({ path }) => path))
  return [...before.categories.keys()].flatMap((category) => {
    const had = telling(before, category, change.before)
    if (had.length === 0 || telling(now, category, change.now).length > 0) return []
    const isElsewhere = had.every(({ path }) => {
      const files = (change.before.files.get(path)?.files ?? []).map((file) => renamed(file, change))
      return files.length === 0 ? named.has(path) : files.every((file) => kept.has(file))
    })
    return isElsewhere ? [] : [`its ${category} were emptied: ${had.map(({ path }) => path).join(', ')}`]
  })
}

/** Entries of a category that say something: not a folder, and not whatever there is. */
function telling(
  { categories }: Requirement,
  category: string,
  { files }: MatrixState,
): readonly MatrixEntry[] {
  const entries = categories.get(category)?.entries ?? []
  return entries.filter(({ path }) => files.get(path)?.vague === undefined)
}

/** What happened to each file that was evidence. A file that is gone takes its link along. */
function weakenedFiles({ before, now, change }: EvidenceChange): readonly string[] {
  const kept = new Set(filesOf(change.now, now.id))
  const wasOptional = change.before.graph.optional.get(before.id)
  const isOptional = change.now.graph.optional.get(now.id)
  return filesOf(change.before, before.id).flatMap((old) => {
    const file = renamed(old, change)
    if (!isSurely(old, change)) return []
    if (!kept.has(file)) {
      const isThere = change.present.has(file) && !isTaken(old, file, change)
      return isThere ? [lostLink(old, file, { before, change })] : []
    }
    const had = linksOf(change.before, before.id).filter((link) => link.file === old)
    const has = linksOf(change.now, now.id).filter((link) => link.file === file)
    const isLeftOut = has.every((link) => isOptional?.has(proofName(link)) === true)
    if (isLeftOut && had.some((link) => wasOptional?.has(proofName(link)) !== true)) {
      return [`${file} was made optional`]
    }
    const isLeft = change.before.tests?.has(old) === true && change.now.tests?.has(file) === false
    if (isLeft) {
      return [`${old} no longer belongs to suites.tests: ${file} matches none of its patterns`]
    }
    return lostTests({ file, had, has }, change)
  })
}

interface TestsOfFile {
  readonly file: string
  readonly had: readonly Link[]
  readonly has: readonly Link[]
}

/** What a requirement no longer has of a file that is still its evidence: all of its tests but some, or one that is still there. */
function lostTests({ file, had, has }: TestsOfFile, { present }: MatrixChange): readonly string[] {
  const tests = has.map(({ test }) => test)
  if (tests.includes(undefined)) return []
  if (had.some(({ test }) => test === undefined)) {
    return [`all of ${file} was evidence for it, and now only ${has.map(({ test = '' }) => test).join(', ')}`]
  }
  return had
    .filter(({ test }) => !tests.includes(test) && present.has(proofName({ file, test })))
    .map(({ test }) => `${proofName({ file, test })} is no longer evidence for it and still exists`)
}

/** A file that git pairs with another of little in common is gone, and the other is new. */
function isSurely(old: string, { renames }: MatrixChange): boolean {
  const rename = renames.get(old)
  return rename === undefined || isSureRename(rename)
}

/** Whether a file at a new path is evidence of a requirement that did not have the old one: it is a file of its own. */
function isTaken(old: string, file: string, { before, now }: MatrixChange): boolean {
  if (file === old) return false
  const had = new Set(
    before.graph.links.filter((link) => link.file === old).map(({ requirement }) => requirement),
  )
  return now.graph.links.some((link) => link.file === file && !had.has(link.requirement))
}

function lostLink(
  old: string,
  file: string,
  { before, change }: Pick<EvidenceChange, 'before' | 'change'>,
): string {
  const links = linksOf(change.before, before.id).filter((link) => link.file === old)
  return links.every(({ category }) => category === TAGGED)
    ? `${file} lost its tag and still exists`
    : `${file} is no longer evidence for it and still exists`
}

/** Evidence that had to be in the repository, and is now trusted without being seen. */
function believedEntries({ before, now }: EvidenceChange): readonly string[] {
  const committed = (requirement: Requirement) =>
    new Set(entriesOf(requirement).flatMap(({ path, isGenerated }) => (isGenerated ? [] : [path])))
  const [had, has] = [committed(before), committed(now)]
  return entriesOf(now)
    .filter(({ path, isGenerated }) => isGenerated && had.has(path) && !has.has(path))
    .map(({ path }) => `${path} was marked generated_by_ci: until now it had to be in the repository`)
}

/** All that is left is optional, or made by CI, where something else was. */
function lostGround({ before, now, change }: EvidenceChange): readonly string[] {
  const had = firmFiles(change.before, before.id)
  if (had.length === 0 || firmFiles(change.now, now.id).length > 0) return []
  return [`lost all of its conclusive evidence: ${had.join(', ')}`]
}

function firmFiles(state: MatrixState, requirement: string): readonly string[] {
  const optional = state.graph.optional.get(requirement)
  const firm = linksOf(state, requirement).filter((link) => optional?.has(proofName(link)) !== true)
  return [...new Set(firm.map(({ file }) => file))]
}

function entriesOf({ categories }: Requirement): readonly MatrixEntry[] {
  return [...categories.values()].flatMap(({ entries }) => entries)
}

function linksOf({ links }: MatrixState, requirement: string): readonly Link[] {
  return links.get(requirement) ?? []
}

function filesOf(state: MatrixState, requirement: string): readonly string[] {
  return [...new Set(linksOf(state, requirement).map(({ file }) => file))]
}

function renamed(file: string, { renames }: MatrixChange): string {
  return renames.get(file)?.to ?? file
}
