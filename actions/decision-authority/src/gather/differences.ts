import type { Known } from '@governance-gates/github'
import type { KeyChange } from '@governance-gates/policy/changes'
import { type DependencyList, declaresDependencies, readDependencies } from '@governance-gates/project-files'
import type { Differences } from '../decision-input.ts'
import { compareDependencies, type DeclaredDependencies } from '../dependencies.ts'
import type { Comparison } from './comparison.ts'
import { type ComparedList, extensionsOf } from './extension-differences.ts'
import { incomplete, type Refusal, refusalOf } from './refusal.ts'

type Compared = Extract<Comparison, { kind: 'compared' }>

/** What is to be compared. */
export interface Question {
  /** From the root of the repository; undefined for one that is outside of it. */
  readonly policy: string | undefined
  readonly changelogs: readonly string[]
  /** Undefined where the policy names no list. */
  readonly extensions: ComparedList | undefined
}

export interface GatheredDifferences extends Differences {
  /** The lock files that the change touches, as it leaves them. */
  readonly locks: readonly DependencyList[]
}

/** What the two sides of the change differ in. What cannot be read is incomplete, and not empty. */
export async function gatherDifferences(
  comparison: Comparison,
  question: Question,
): Promise<GatheredDifferences> {
  if (comparison.kind === 'compared') readAhead(comparison, question)
  const changelogs = new Map<string, Known<readonly string[]>>()
  for (const path of question.changelogs) changelogs.set(path, await entriesOf(comparison, path))
  const { dependencies, locks } = await dependenciesOf(comparison)
  return {
    locks,
    policyKeys: await keysOf(comparison, question.policy),
    dependencies,
    extensions: await extensionsOf(comparison, question.extensions),
    changelogs,
  }
}

/** What is read below, with one call of git for a side. */
function readAhead(comparison: Compared, { policy, changelogs, extensions }: Question): void {
  const isOfList = extensions?.matcher(extensions.path)
  const wanted = new Set([...changelogs, ...(policy === undefined ? [] : [policy])])
  const paths = pathsOf(comparison).filter(
    (path) => wanted.has(path) || declaresDependencies(path) || isOfList?.(path) === true,
  )
  comparison.readAhead?.(paths)
}

function pathsOf({ files }: Compared): readonly string[] {
  return files.flatMap(({ path, previousPath }) =>
    previousPath === undefined ? [path] : [path, previousPath],
  )
}

function isTouched({ files }: Compared, wanted: string): boolean {
  return files.some(({ path, previousPath }) => path === wanted || previousPath === wanted)
}

async function keysOf(
  comparison: Comparison,
  policy: string | undefined,
): Promise<Known<readonly KeyChange[]>> {
  if (comparison.kind === 'not-compared') return incomplete(comparison)
  if (policy === undefined || !isTouched(comparison, policy)) return { kind: 'known', value: [] }
  try {
    const [before, after] = [comparison.before(policy), comparison.after(policy)]
    if (before === after) return { kind: 'known', value: [] }
    // Loaded where the policy changes: it brings along what every key means.
    const { openPolicyKeyChanges } = await import('@governance-gates/policy/changes')
    const changesOf = await openPolicyKeyChanges()
    return { kind: 'known', value: changesOf(before, after, policy) }
  } catch (error) {
    return incomplete(refusalOf(error, policy))
  }
}

async function dependenciesOf(
  comparison: Comparison,
): Promise<Pick<GatheredDifferences, 'dependencies' | 'locks'>> {
  if (comparison.kind === 'not-compared') return { dependencies: incomplete(comparison), locks: [] }
  const paths = pathsOf(comparison).filter(declaresDependencies)
  const refusals: Refusal[] = []
  const sides: DeclaredDependencies[][] = [[], []]
  for (const path of new Set(paths)) {
    for (const [index, read] of [comparison.before, comparison.after].entries()) {
      const list = await declaredIn(path, read)
      if (list !== undefined && 'why' in list) refusals.push(list)
      else if (list !== undefined) sides[index]?.push({ file: path, list })
    }
  }
  const [before = [], after = []] = sides
  const value = compareDependencies(before, after)
  const [first] = refusals
  return {
    dependencies: first === undefined ? { kind: 'known', value } : { kind: 'incomplete', value, ...first },
    locks: after.map(({ list }) => list).filter(({ entries }) => entries !== undefined),
  }
}

async function declaredIn(
  path: string,
  read: Compared['before'],
): Promise<DependencyList | Refusal | undefined> {
  try {
    const text = read(path)
    return text === undefined ? undefined : await readDependencies(path, text)
  } catch (error) {
    return refusalOf(error, path)
  }
}

/** The items below Unreleased that the base does not have there. */
async function entriesOf(comparison: Comparison, path: string): Promise<Known<readonly string[]>> {
  if (comparison.kind === 'not-compared') return incomplete(comparison)
  if (!isTouched(comparison, path)) return { kind: 'known', value: [] }
  try {
    const [before, after] = [
      await unreleased(comparison.before(path), path),
      await unreleased(comparison.after(path), path),
    ]
    return { kind: 'known', value: after.filter((item) => !before.includes(item)) }
  } catch (error) {
    return incomplete(refusalOf(error, path))
  }
}

async function unreleased(text: string | undefined, path: string): Promise<readonly string[]> {
  if (text === undefined) return []
  // Loaded when used: few decisions ask for an entry.
  const { readChangelog } = await import('@governance-gates/project-files/changelog')
  return readChangelog(text, { path })
    .filter(({ version }) => version === undefined)
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
}
