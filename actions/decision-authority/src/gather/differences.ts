import { ConfigurationError } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import type { Known } from '@governance-gates/github'
import { type KeyChange, PolicyError, policyKeyChanges } from '@governance-gates/policy'
import { type DependencyList, declaresDependencies, readDependencies } from '@governance-gates/project-files'
import type { DependencyDifference, Differences } from '../decision-input.ts'
import { compareDependencies, type DeclaredDependencies } from '../dependencies.ts'
import type { Comparison, NotCompared } from './comparison.ts'

type Compared = Extract<Comparison, { kind: 'compared' }>

/** What is to be compared. */
export interface Question {
  /** From the root of the repository; undefined for one that is outside of it. */
  readonly policy: string | undefined
  readonly changelogs: readonly string[]
}

/** What the two sides of the change differ in. What cannot be read is incomplete, and not empty. */
export async function gatherDifferences(comparison: Comparison, question: Question): Promise<Differences> {
  const changelogs = new Map<string, Known<readonly string[]>>()
  for (const path of question.changelogs) changelogs.set(path, await entriesOf(comparison, path))
  return {
    policyKeys: keysOf(comparison, question.policy),
    dependencies: await dependenciesOf(comparison),
    extensions: incomplete({
      why: 'the lists of extensions are not compared',
      remedy: 'decide about extensions by the paths of their list',
    }),
    changelogs,
  }
}

function incomplete<Item>({ why, remedy }: Pick<NotCompared, 'why' | 'remedy'>): Known<readonly Item[]> {
  return { kind: 'incomplete', value: [], why, remedy }
}

function keysOf(comparison: Comparison, policy: string | undefined): Known<readonly KeyChange[]> {
  if (comparison.kind === 'not-compared') return incomplete(comparison)
  if (policy === undefined) return { kind: 'known', value: [] }
  try {
    return {
      kind: 'known',
      value: policyKeyChanges(comparison.before(policy), comparison.after(policy), policy),
    }
  } catch (error) {
    return incomplete(refusalOf(error, policy))
  }
}

async function dependenciesOf(comparison: Comparison): Promise<Known<readonly DependencyDifference[]>> {
  if (comparison.kind === 'not-compared') return incomplete(comparison)
  const paths = comparison.files
    .flatMap(({ path, previousPath }) => (previousPath === undefined ? [path] : [path, previousPath]))
    .filter(declaresDependencies)
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
  return first === undefined ? { kind: 'known', value } : { kind: 'incomplete', value, ...first }
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
  try {
    const [before, after] = [
      await unreleased(comparison.before(path)),
      await unreleased(comparison.after(path)),
    ]
    return { kind: 'known', value: after.filter((item) => !before.includes(item)) }
  } catch (error) {
    return incomplete(refusalOf(error, path))
  }
}

async function unreleased(text: string | undefined): Promise<readonly string[]> {
  if (text === undefined) return []
  // Loaded when used: few decisions ask for an entry.
  const { readChangelog } = await import('@governance-gates/project-files/changelog')
  return readChangelog(text)
    .filter(({ version }) => version === undefined)
    .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
}

interface Refusal {
  readonly why: string
  readonly remedy: string
}

/** What could not be read, in words; any other error is a defect. */
function refusalOf(error: unknown, path: string): Refusal {
  if (error instanceof EvidenceError) return { why: `${path}: ${error.message}`, remedy: error.remedy }
  if (error instanceof PolicyError || error instanceof ConfigurationError) {
    return { why: error.message.split('\n', 1)[0] ?? path, remedy: `make ${path} readable` }
  }
  throw error
}
