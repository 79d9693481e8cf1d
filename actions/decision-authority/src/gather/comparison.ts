import { relative, resolve, sep } from 'node:path'
import {
  ConfigurationError,
  type GateContext,
  isSha,
  openCommit,
  repositoryRoot,
} from '@governance-gates/action-kit'
import { type Git, gitIn } from '@governance-gates/git'
import type { ChangedFile, Known } from '@governance-gates/github'
import type { SimulatedChange } from '@governance-gates/policy'
import { shortCommit } from '../short-commit.ts'
import { UnreadSide } from './refusal.ts'

/** The two sides of the change, as git has them. Paths are from the root of the repository. */
export type Comparison =
  | {
      readonly kind: 'compared'
      readonly files: readonly ChangedFile[]
      readonly before: ReadSide
      readonly after: ReadSide
      /** Reads files of the sides at once that are asked for later; undefined where that saves nothing. */
      readonly readAhead?: (paths: readonly string[]) => void
    }
  | NotCompared

interface NotCompared {
  readonly kind: 'not-compared'
  readonly why: string
  readonly remedy: string
}

/** The text of a file; undefined where there is none. Throws ConfigurationError where it is there and cannot be read. */
type ReadSide = (path: string) => string | undefined

const HISTORY =
  'check out the head of the pull request with enough history (actions/checkout with fetch-depth: 0)'

const NOT_COMPARABLE = notCompared('git could not compare the two commits')

/** Compares the checkout of a pull request with the commit that it starts from. */
export async function compareWithBase(
  { inputs, governance }: GateContext,
  { head, base }: { readonly head: string; readonly base: unknown },
): Promise<Comparison> {
  const git = await gitIn(repositoryRoot(inputs))
  if (!isCheckedOut(git, head))
    return notCompared(`the checkout is not the head ${shortCommit(head)} of the pull request`)
  const from = governance.base?.sha ?? (isSha(base) ? base : undefined)
  const fork = from === undefined ? undefined : git(['merge-base', from, 'HEAD'])?.trim()
  if (fork === undefined) return notCompared('the commit that the change starts from is not in the checkout')
  const sha = git(['rev-parse', '--verify', 'HEAD'])?.trim()
  return sha === undefined ? NOT_COMPARABLE : between(git, fork, sha)
}

/** Compares two commits of the checkout. */
export async function compareCommits(
  { inputs }: Pick<GateContext, 'inputs'>,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Comparison> {
  return between(await gitIn(repositoryRoot(inputs)), from, to)
}

function between(git: Git, from: string, to: string): Comparison {
  const files = changedFiles(git, [from, to])
  if (files === undefined) return NOT_COMPARABLE
  const [before, after] = [openCommit(git, from), openCommit(git, to)]
  return {
    kind: 'compared',
    files,
    before: (path) => before.readText(path),
    after: (path) => after.readText(path),
    readAhead: (paths) => {
      before.readAhead(paths)
      after.readAhead(paths)
    },
  }
}

/** Compares the current files with a commit, branch or tag; what is not committed yet counts. */
export async function compareWorkingTree(
  context: GateContext,
  { from, incomplete }: Pick<SimulatedChange, 'from' | 'incomplete'>,
): Promise<Comparison> {
  const { inputs, workspace } = context
  if (incomplete.includes('files')) return notCompared('the simulated files are incomplete')
  if (from === undefined) {
    return {
      kind: 'not-compared',
      why: 'the simulated change does not say what it starts from',
      remedy: 'add from: with a commit, branch or tag to the file that the input simulate names',
    }
  }
  const root = repositoryRoot(inputs)
  const git = await gitIn(root)
  const sha = from.startsWith('-')
    ? undefined
    : git(['rev-parse', '--verify', '--quiet', `${from}^{commit}`])?.trim()
  if (sha === undefined || !isSha(sha)) {
    throw new ConfigurationError(
      `input simulate: from: ${JSON.stringify(from)} is not a commit, branch or tag of this repository`,
    )
  }
  const files = changedFiles(git, [sha])
  if (files === undefined) return notCompared('git could not compare the files')
  const before = openCommit(git, sha)
  return {
    kind: 'compared',
    files,
    readAhead: (paths) => before.readAhead(paths),
    before: (path) => before.readText(path),
    after: (path) => workspace.readText(relative(inputs.directory, resolve(root, path)).split(sep).join('/')),
  }
}

/**
 * A change that git could not compare, by the files that GitHub or a simulated change lists: what is not among them is the same on
 * both sides, and what they say is not known.
 */
export function withListedFiles(comparison: Comparison, files: Known<readonly ChangedFile[]>): Comparison {
  if (comparison.kind === 'compared' || files.kind === 'incomplete') return comparison
  const unread = () => {
    throw new UnreadSide(comparison)
  }
  return { kind: 'compared', files: files.value, before: unread, after: unread }
}

function notCompared(why: string): NotCompared {
  return { kind: 'not-compared', why, remedy: HISTORY }
}

/** GitHub checks out the merge of the head into its base: then the head is a parent. */
function isCheckedOut(git: Git, head: string): boolean {
  const commits = git(['rev-list', '--parents', '--max-count=1', 'HEAD'])?.trim().split(' ') ?? []
  return commits.includes(head)
}

/** A count, or `-` for a binary file. https://git-scm.com/docs/git-diff#_other_diff_formats */
const COUNTED = /^(\d+|-)\t(\d+|-)\t(.*)$/s

/** Every path is a file of the change: deletions, modes, submodules, and both sides of a rename. */
function changedFiles(git: Git, commits: readonly string[]): readonly ChangedFile[] | undefined {
  const output = git(['diff', '-z', '--numstat', '--find-renames', ...commits, '--'])
  if (output === undefined) return undefined
  const fields = output.split('\0')
  const files: ChangedFile[] = []
  for (let index = 0; index < fields.length; index++) {
    const [, added, removed, path = ''] = COUNTED.exec(fields[index] ?? '') ?? []
    if (added === undefined) continue
    const lines = added === '-' ? {} : { lines: Number(added) + Number(removed) }
    // The two names of a rename come behind it.
    const [from = '', to = ''] = path === '' ? fields.slice(index + 1, index + 3) : []
    if (path === '') index += 2
    files.push(path === '' ? { path: to, previousPath: from, ...lines } : { path, ...lines })
  }
  return files
}
