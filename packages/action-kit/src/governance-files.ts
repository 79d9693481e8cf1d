import { createHash } from 'node:crypto'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Check, Finding } from '@governance-gates/core'
import { type BaseCommit, type Commit, findBaseCommit } from './base-commit.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { GateInputs } from './inputs.ts'
import type { Runner } from './runner.ts'
import { isInside, openWorkspace } from './workspace.ts'

/** One file of the governance programme as the gate judges by it. */
export interface GovernanceFile {
  /** For reports: relative to the workspace. */
  readonly path: string
  readonly text: string
  /** Of the text with line feeds: a checkout on Windows may have other line ends, and is the same rules. */
  readonly sha256: string
}

/**
 * The policy, baseline and exceptions, all from one place. On a pull request that is its base commit: a change cannot
 * excuse itself.
 */
export interface GovernanceFiles {
  readonly policy: GovernanceFile
  /** A file that the policy names; undefined where there is none. */
  read(path: string): GovernanceFile | undefined
  /** What the reader of a verdict must know about where these files come from; called when all of them were read. */
  check(requireBase: boolean): Check | undefined
}

/**
 * Opens the governance files of a run. Everything inside the workspace comes from the base commit where there is one;
 * a policy from elsewhere (an organisation's, checked out beside the workspace) is no part of the change.
 */
export async function openGovernanceFiles(
  runner: Pick<Runner, 'env'>,
  inputs: GateInputs,
): Promise<GovernanceFiles> {
  const root = isInside(inputs.workspace, inputs.directory) ? inputs.workspace : inputs.directory
  const head = openWorkspace(root, root)
  const base = await findBaseCommit(runner.env, root)
  const commit = base.kind === 'found' ? base.commit : undefined
  const place = locatePolicy(inputs, root, commit)
  const inside = pathInside(root, place)
  const fromBase = inside === undefined ? undefined : commit?.readText(inside)
  const atHead = inside === undefined ? readOutside(place) : head.readText(inside)
  const text = fromBase ?? atHead
  if (text === undefined) throw noPolicy(inputs)
  const source = fromBase === undefined && inside !== undefined ? undefined : commit
  const shown = inside === undefined ? place : head.display(inside)
  const changes: Finding[] = []
  if (fromBase !== undefined) noteChange(changes, shown, fromBase, atHead)
  return {
    policy: governanceFile(shown, text),
    read: (path) => {
      const fromRoot = slashed(relative(root, resolve(inputs.directory, path)))
      const now = head.readText(fromRoot)
      const judged = source === undefined ? now : source.readText(fromRoot)
      if (source !== undefined) noteChange(changes, head.display(fromRoot), judged, now)
      return judged === undefined ? undefined : governanceFile(head.display(fromRoot), judged)
    },
    check: (requireBase) => changeControl({ base, source, requireBase, changes }),
  }
}

/**
 * Where the policy is; one of the whole repository is found from a subfolder. The base commit decides which of the two
 * it is: a change cannot put a policy of its own nearer.
 */
function locatePolicy(
  { workspace, directory, policy }: GateInputs,
  root: string,
  base: Commit | undefined,
): string {
  const near = resolve(directory, policy)
  const places = [near, resolve(workspace, policy)]
  const isAtBase = (place: string) => {
    const path = pathInside(root, place)
    return path !== undefined && base?.readText(path) !== undefined
  }
  return places.find(isAtBase) ?? places.find((place) => existsSync(place)) ?? near
}

/** The path relative to the root, with slashes; undefined when the file is elsewhere, by name and in truth. */
function pathInside(root: string, place: string): string | undefined {
  if (isInside(root, place)) return slashed(relative(root, place))
  const [realRoot, realPlace] = [realpathSync(root), existsSync(place) ? realpathSync(place) : place]
  return isInside(realRoot, realPlace) ? slashed(relative(realRoot, realPlace)) : undefined
}

function readOutside(place: string): string | undefined {
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

function governanceFile(path: string, text: string): GovernanceFile {
  return { path, text, sha256: createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex') }
}

function noPolicy({ policy, directory }: GateInputs): ConfigurationError {
  return new ConfigurationError(
    `input policy: there is no file ${policy} in ${directory}: check out the repository before the gate, run it in the repository's root, or name the policy`,
  )
}

function noteChange(
  changes: Finding[],
  path: string,
  judged: string | undefined,
  head: string | undefined,
): void {
  if (sameText(judged, head)) return
  const change = judged === undefined ? 'is added' : head === undefined ? 'is removed' : 'is changed'
  changes.push({ message: `${change} by this pull request and takes effect when it is merged`, file: path })
}

/** A checkout may have other line breaks than the repository. */
function sameText(left: string | undefined, right: string | undefined): boolean {
  return left?.replaceAll('\r\n', '\n') === right?.replaceAll('\r\n', '\n')
}

interface Origin {
  readonly base: BaseCommit
  readonly source: Commit | undefined
  readonly requireBase: boolean
  readonly changes: readonly Finding[]
}

/** A change to the rules is visible in the verdict of the very change that makes it. */
function changeControl({ base, source, requireBase, changes }: Origin): Check | undefined {
  if (base.kind === 'not-a-pull-request') return undefined
  const check = { id: 'governance.base', title: 'Rules come from the base commit', rule: 'require-base' }
  const expected = 'the base commit'
  if (source !== undefined) {
    const status = changes.length === 0 ? 'pass' : 'warn'
    const remedy =
      changes.length === 0 ? {} : { remedy: 'review the change to the rules as a decision of its own' }
    return { ...check, status, actual: source.sha, expected, ...remedy, findings: changes }
  }
  const reason = base.kind === 'unreadable' ? base.reason : 'the base commit has no policy yet'
  return {
    ...check,
    status: requireBase ? 'inconclusive' : 'warn',
    actual: 'the pull request itself',
    expected,
    detail: `${reason}, so the rules were read from the pull request, which could have changed them`,
    remedy:
      base.kind === 'unreadable'
        ? 'check out with enough history to reach the base commit (actions/checkout with fetch-depth: 0)'
        : 'review this first policy as a decision of its own',
    findings: [],
  }
}
