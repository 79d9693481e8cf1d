import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { openPolicy, PolicyError } from '@governance-gates/policy'
import type { GateInputs } from '../inputs.ts'
import { isInside } from '../workspace/workspace.ts'
import type { Commit } from './commit.ts'
import type { NamedBranches } from './release-rules.ts'
import type { RulesFrom } from './rules-source.ts'

/** What the policy of the default branch says of the branches whose rules count. */
export async function rulesFromOf(commit: Commit, inputs: GateInputs, root: string): Promise<RulesFrom> {
  const inside = pathInside(root, locatePolicy(inputs, root, commit))
  const text = inside === undefined ? undefined : commit.readText(inside)
  if (inside === undefined || text === undefined) return { kind: 'any' }
  try {
    const patterns = (await openPolicy(text, inside)).policy['rules-from']
    return patterns === undefined ? { kind: 'any' } : { kind: 'listed', patterns }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { kind: 'invalid', message: error.message }
  }
}

/** What the policy of a commit, or of the checkout, says of the branches that releases come from. */
export async function releaseBranchesOf(
  commit: Commit | undefined,
  inputs: GateInputs,
  root: string,
): Promise<NamedBranches> {
  const place = locatePolicy(inputs, root, commit)
  const inside = pathInside(root, place)
  const isInCommit = commit !== undefined && inside !== undefined
  const text = isInCommit ? commit.readText(inside) : readOutside(place)
  if (text === undefined) return { kind: 'no-policy' }
  try {
    const patterns = (await openPolicy(text, inside ?? place)).policy.release?.branches
    return patterns === undefined ? { kind: 'unnamed' } : { kind: 'named', patterns }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    return { kind: 'invalid', message: error.message }
  }
}

/**
 * Where the policy is; one of the whole repository is found from a subfolder. The base commit decides which of the two
 * it is: a change cannot put a policy of its own nearer.
 */
export function locatePolicy(
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
export function pathInside(root: string, place: string): string | undefined {
  if (isInside(root, place)) return slashed(relative(root, place))
  const [realRoot, realPlace] = [realpathSync(root), existsSync(place) ? realpathSync(place) : place]
  return isInside(realRoot, realPlace) ? slashed(relative(realRoot, realPlace)) : undefined
}

/** A file outside of the repository; undefined where there is none. */
export function readOutside(place: string): string | undefined {
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined
}

/** A path of this system with slashes. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}
