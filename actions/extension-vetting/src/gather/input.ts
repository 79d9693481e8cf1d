import {
  type BaseTree,
  ConfigurationError,
  type GateContext,
  loadPathMatcher,
  openBaseTree,
  openSourceTree,
  originOf,
} from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import type { ExtensionsPolicy } from '@governance-gates/policy'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import {
  type EntryStanding,
  type ListDifference,
  listDifference,
  unchangedList,
} from '@governance-gates/project-files/extensions'
import { preflightOutcomes, preflightPatterns } from '../inputs.ts'
import type { ListBefore, PreflightReading, VettingInput } from '../vetting-input.ts'
import { gatherCounts } from './declared-counts.ts'
import { isLinked } from './linked-path.ts'
import { gatherBefore, withoutBase } from './list-before.ts'
import { type GatheredList, gatherList } from './list-files.ts'
import { gatherRegisters } from './registers.ts'
import { gatherReports } from './reports.ts'
import { gatherReviews } from './reviews.ts'
import { loadSkeleton } from './skeleton.ts'
import { gatherVendored } from './vendored.ts'

export interface GatheredInput {
  readonly input: VettingInput
  readonly matcher: PathMatcher
}

/** Reads everything that the decision depends on. */
export async function gatherInput(context: GateContext, policy: ExtensionsPolicy): Promise<GatheredInput> {
  refuseLinkedPatches(context, policy)
  const [source, matcher, list, tree] = await Promise.all([
    openSourceTree(context.inputs),
    loadPathMatcher(),
    gatherList(context, policy),
    openBaseTree(context),
  ])
  const before =
    tree === undefined
      ? withoutBase(context)
      : await gatherBefore(tree, policy, { matcher, byFile: list.byFile })
  const difference = differenceOf(list, before)
  const touched = tree && touchedFiles(tree, source.files)
  const reports = await gatherEvidence(context, policy)
  const registers = await gatherRegisters(context, tree, policy)
  const input: VettingInput = {
    policy,
    place: { file: context.policy.path, lineOf: (keys) => context.policy.lineOf(keys) },
    list: list.standing,
    before,
    difference,
    counts: await gatherCounts(context, policy),
    files: source.files,
    touched: touched ?? new Set(),
    apart: apartFiles(touched ?? [], policy, matcher),
    preflight: reports.preflight,
    licences: reports.licences,
    conformance: reports.conformance,
    reviews: await gatherReviews(context, policy.reviews, changedEntries(difference)),
    ...registers,
    skeleton: await loadSkeleton(idsOf(difference, registers)),
    vendored: vendoredCopies(context, policy, { difference, files: source.files, touched, matcher }),
  }
  return { input, matcher }
}

/** Behind a link in place of their folder nobody would find the patches. */
function refuseLinkedPatches({ inputs, policy }: GateContext, { add }: ExtensionsPolicy): void {
  for (const place of add?.patches?.['none-in'] ?? []) {
    const folder = place.slice(0, Math.max(0, place.slice(0, place.indexOf('{')).lastIndexOf('/')))
    if (folder === '' || !isLinked(inputs, folder)) continue
    const keys = ['extensions', 'add', 'patches', 'none-in']
    throw new ConfigurationError(
      `${keys.join('.')}: ${folder} is a link, or lies behind one: put the folder itself there`,
      { file: policy.path, line: policy.lineOf(keys) },
    )
  }
}

function differenceOf({ standing }: GatheredList, before: ListBefore): ListDifference | undefined {
  if (standing.kind !== 'read') return undefined
  return before.kind === 'read'
    ? listDifference(before.entries, standing.entries)
    : unchangedList(standing.entries)
}

function changedEntries(difference: ListDifference | undefined): readonly ExtensionEntry[] {
  return [...(difference?.standings ?? [])].filter(([, { kind }]) => kind !== 'kept').map(([entry]) => entry)
}

/** Files that are not as they were, those that are gone included. */
function touchedFiles(tree: BaseTree, files: readonly string[]): ReadonlySet<string> {
  const [was, is] = [new Set(tree.files), new Set(files)]
  return new Set([
    ...tree.changed,
    ...files.filter((file) => !was.has(file)),
    ...tree.files.filter((file) => !is.has(file)),
  ])
}

function apartFiles(
  touched: Iterable<string>,
  policy: ExtensionsPolicy,
  matcher: PathMatcher,
): readonly string[] {
  const matches = (policy.change?.['apart-from'] ?? []).map(matcher)
  return [...touched].filter((file) => matches.some((isMatch) => isMatch(file))).sort()
}

type Evidence = Pick<VettingInput, 'preflight' | 'licences' | 'conformance'>

async function gatherEvidence(context: GateContext, policy: ExtensionsPolicy): Promise<Evidence> {
  const { add = {} } = policy
  const patterns = preflightPatterns(context, policy)
  const [licencePolicy, preflightPolicy] = [add['licence-evidence'], add.preflight]
  let preflight: PreflightReading | undefined
  if (preflightPolicy !== undefined) {
    const { columns = {} } = preflightPolicy
    const found = await gatherReports(context, { patterns, columns, format: 'extension-preflight' })
    const origin = await originOf(context, found.paths, preflightPolicy['made-by'])
    preflight = { ...found.reading, patterns, origin, outcomes: preflightOutcomes(context, patterns) }
  }
  const licences =
    licencePolicy &&
    (await gatherReports(context, {
      patterns: licencePolicy.evidence,
      columns: licencePolicy.columns ?? {},
      format: 'extension-licence',
    }))
  // The readers of all formats are loaded only where there are results.
  const conformance =
    add.conformance &&
    (await (await import('./conformance.ts')).gatherConformance(context, add.conformance.evidence))
  return { preflight, licences: licences?.reading, conformance }
}

interface VendoredInput {
  readonly difference: ListDifference | undefined
  readonly files: readonly string[]
  readonly touched: ReadonlySet<string> | undefined
  readonly matcher: PathMatcher
}

function vendoredCopies(
  { workspace, inputs }: GateContext,
  { add }: ExtensionsPolicy,
  { difference, files, touched, matcher }: VendoredInput,
): VettingInput['vendored'] {
  if (add?.vendored === undefined || difference === undefined) return new Map()
  const { standings } = difference
  const isTouched = (entry: ExtensionEntry) => kindOf(standings.get(entry)) !== 'kept'
  return gatherVendored([...standings.keys()], add.vendored, {
    workspace,
    inputs,
    matcher,
    files,
    touched,
    isTouched,
  })
}

function kindOf(standing: EntryStanding | undefined): EntryStanding['kind'] {
  return standing?.kind ?? 'kept'
}

/** Every id that is compared with others. */
function* idsOf(
  difference: ListDifference | undefined,
  { retired, retiredBefore }: Pick<VettingInput, 'retired' | 'retiredBefore'>,
): Generator<string> {
  for (const { id } of difference?.standings.keys() ?? []) yield id
  for (const { id } of difference?.before ?? []) yield id
  for (const register of [retired, retiredBefore]) {
    if (register?.kind === 'read') for (const { id } of register.entries) yield id
  }
}
