import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { Check, Finding } from '@governance-gates/core'
import { type BaseCommit, type Commit, findBaseCommit } from './base-commit.ts'
import { ConfigurationError } from './configuration-error.ts'
import type { GateInputs } from './inputs.ts'
import type { Runner } from './runner.ts'
import { isInside, type Workspace } from './workspace.ts'

/** One file of the governance programme as the gate judges by it. */
export interface GovernanceFile {
  /** For reports: relative to the workspace. */
  readonly path: string
  readonly text: string
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

export async function openGovernanceFiles(
  runner: Runner,
  inputs: GateInputs,
  workspace: Workspace,
): Promise<GovernanceFiles> {
  const base = await findBaseCommit(runner.env, inputs.directory)
  const commit = base.kind === 'found' ? base.commit : undefined
  const policyPath = locatePolicy(inputs, commit)
  const absolute = resolve(inputs.directory, policyPath)
  // A policy from elsewhere (an organisation's, checked out beside the workspace) is no part of the change.
  const isInWorkspace = isInside(inputs.workspace, absolute)
  const fromBase = isInWorkspace ? commit?.readText(slashed(policyPath)) : undefined
  const atHead = existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined
  const text = fromBase ?? atHead
  if (text === undefined) throw noPolicy(inputs)
  const source = fromBase === undefined ? undefined : commit
  const changes: Finding[] = []
  if (source !== undefined) noteChange(changes, workspace.display(policyPath), text, atHead)
  return {
    policy: governanceFile(workspace.display(policyPath), text),
    read: (path) => {
      const head = workspace.readText(path)
      const judged = source === undefined ? head : source.readText(path)
      if (source !== undefined) noteChange(changes, workspace.display(path), judged, head)
      return judged === undefined ? undefined : governanceFile(workspace.display(path), judged)
    },
    check: (requireBase) => changeControl({ base, source, isInWorkspace, requireBase, changes }),
  }
}

/**
 * The policy's path relative to the working directory; a policy of the whole repository is found from a subfolder. The
 * base commit decides which of the two it is: a change cannot put a policy of its own nearer.
 */
function locatePolicy({ workspace, directory, policy }: GateInputs, base: Commit | undefined): string {
  const near = resolve(directory, policy)
  const places = [near, resolve(workspace, policy)]
  const pathOf = (place: string) => relative(directory, place)
  const atBase = places.find(
    (place) => isInside(workspace, place) && base?.readText(slashed(pathOf(place))) !== undefined,
  )
  return pathOf(atBase ?? places.find((place) => existsSync(place)) ?? near)
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

function governanceFile(path: string, text: string): GovernanceFile {
  return { path, text, sha256: createHash('sha256').update(text).digest('hex') }
}

function noPolicy({ policy, directory }: GateInputs): ConfigurationError {
  return new ConfigurationError(
    `input policy: there is no file ${policy} in ${directory}: check out the repository before the gate, or name the policy`,
  )
}

function noteChange(
  changes: Finding[],
  path: string,
  judged: string | undefined,
  head: string | undefined,
): void {
  if (judged === head) return
  const change = judged === undefined ? 'is added' : head === undefined ? 'is removed' : 'is changed'
  changes.push({ message: `${change} by this pull request and takes effect when it is merged`, file: path })
}

interface Origin {
  readonly base: BaseCommit
  readonly source: Commit | undefined
  readonly isInWorkspace: boolean
  readonly requireBase: boolean
  readonly changes: readonly Finding[]
}

/** A change to the rules is visible in the verdict of the very change that makes it. */
function changeControl({ base, source, isInWorkspace, requireBase, changes }: Origin): Check | undefined {
  if (base.kind === 'not-a-pull-request' || !isInWorkspace) return undefined
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
