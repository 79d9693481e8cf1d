import { relative, resolve } from 'node:path'
import type { Check, Finding } from '@governance-gates/core'
import type { GateInputs } from '../inputs.ts'
import type { Runner } from '../runner.ts'
import { isInside, openWorkspace, type Workspace } from '../workspace/workspace.ts'
import type { Commit } from './commit.ts'
import { findRulesSource } from './find-rules-source.ts'
import { missingPolicy } from './missing-policy.ts'
import type { PolicyDifference } from './policy-difference.ts'
import {
  locatePolicy,
  pathInside,
  readOutside,
  releaseBranchesOf,
  rulesFromOf,
  slashed,
} from './policy-place.ts'
import { isSameText, type Proposal, type ProposedFile } from './proposal.ts'
import type { ReleaseBranches } from './release-branches.ts'
import type { ReleaseRules } from './release-rules.ts'
import { repositoryRoot } from './repository-root.ts'
import { type RulesDemand, type RulesRepair, rulesCheck } from './rules-check.ts'
import { rulesDigest } from './rules-digest.ts'
import type { RulesSource } from './rules-source.ts'

/**
 * The files that rules are read from. Where a change is judged they come from the commit that it starts from:
 * - `committed`: only what that commit has counts. Waivers are in the policy.
 * - `compared`: the checkout's counts, because a test and its entry arrive together, and what it weakens against that commit
 *   is a check of its own; or because what it adds needs somebody's acceptance. Quarantines and waivers in a classification are rules all the same.
 *
 * A history has a way of its own. Whatever else a policy names is evidence, and comes from the checkout.
 */
const RULE_FILES = {
  baseline: 'committed',
  exceptions: 'committed',
  quarantine: 'committed',
  lock: 'committed',
  deprecations: 'committed',
  attestations: 'committed',
  matrix: 'compared',
  classification: 'compared',
  changes: 'compared',
} as const

export type RuleFile = keyof typeof RULE_FILES

/** One file of the governance programme as the gate judges by it. */
export interface GovernanceFile {
  /** For reports: relative to the workspace. */
  readonly path: string
  readonly text: string
  /** Of the text with line feeds: a checkout on Windows may have other line ends, and is the same rules. */
  readonly sha256: string
}

/** What a release is judged by, besides the policy. */
interface ReleaseFiles {
  /** Where its commit is; undefined where nothing says where it should be. */
  readonly branches: ReleaseBranches | undefined
  /** Its own policy, which decides nothing; undefined where it has none. */
  readonly policy: GovernanceFile | undefined
}

/** The policy and the files that it names, all from one place: a change cannot excuse itself. */
export interface GovernanceFiles {
  readonly policy: GovernanceFile
  /** Where the rules come from, as far as it is known. */
  readonly rules: { readonly branch?: string; readonly commit?: string }
  /** The commit that the policy comes from; undefined where that is the checkout. */
  readonly policyCommit: Commit | undefined
  /** The commit that a change is compared with; undefined where none is judged, or where its rules are not in a commit. */
  readonly base: Commit | undefined
  /** Undefined where nothing is released. */
  readonly release: ReleaseFiles | undefined
  /** What a change proposes in place of these rules; undefined where none is judged, and where its base has no policy. */
  readonly proposal: Proposal | undefined
  /** The same of the proposed rules: they repair those of the base, for the reason that is given. */
  byProposal(repair: RulesRepair): GovernanceFiles
  /** A file that the policy names, as it is where the rules come from; undefined where there is none. */
  read(kind: RuleFile, path: string): GovernanceFile | undefined
  /**
   * The bytes of a history, likewise; one that no commit has counts as well: an earlier step of the job restored it. It may be
   * larger than memory.
   */
  readHistory(path: string): Iterable<Uint8Array> | undefined
  /** A path relative to the working directory as one from the folder that `base` reads from. */
  fromRoot(path: string): string
  /** What the reader of a verdict must know about where these files come from; called when all of them were read. */
  check(demand: RulesDemand): Check | undefined
}

/**
 * Opens the governance files of a run. Everything inside the workspace comes from the commit whose rules count; a policy
 * from elsewhere (an organisation's, checked out beside the workspace) does not belong to the change.
 *
 * @param tag the tag of a release that the run is about; empty where it is about none.
 */
export async function openGovernanceFiles(
  runner: Pick<Runner, 'env'>,
  inputs: GateInputs,
  tag = '',
): Promise<GovernanceFiles> {
  const root = repositoryRoot(inputs)
  if (tag !== '') {
    // Loaded when used: only a release needs it.
    const { findReleaseRules } = await import('./release-rules.ts')
    const release = await findReleaseRules(runner.env, root, {
      tag,
      branchesOf: (commit) => releaseBranchesOf(commit, inputs, root),
    })
    if (release !== undefined) {
      const { openPolicyDifference } = await import('./policy-difference.ts')
      const released = { ...release, differenceOf: await openPolicyDifference() }
      return new RunFiles(inputs, root, { source: release.source, release: released })
    }
  }
  const source = await findRulesSource(runner.env, root, (commit) => rulesFromOf(commit, inputs, root))
  return new RunFiles(inputs, root, { source })
}

/** Paths are shown relative to the workspace, whichever folder of it the repository is. */
function workspaceAt({ workspace }: GateInputs, root: string): Workspace {
  return openWorkspace(isInside(workspace, root) ? workspace : root, root)
}

class RunFiles implements GovernanceFiles {
  readonly policy: GovernanceFile
  readonly rules: GovernanceFiles['rules']
  readonly base: Commit | undefined
  readonly policyCommit: Commit | undefined
  readonly release: ReleaseFiles | undefined
  readonly proposal: Proposal | undefined
  readonly #inputs: GateInputs
  readonly #root: string
  readonly #head: Workspace
  readonly #found: FoundRules
  readonly #changes: Finding[] = []

  constructor(inputs: GateInputs, root: string, found: FoundRules) {
    const { source, release, repair } = found
    this.#inputs = inputs
    this.#root = root
    this.#found = found
    this.#head = workspaceAt(inputs, root)
    const commit = commitIn(source)
    const place = locatePolicy(inputs, root, commit)
    const inside = pathInside(root, place)
    const committed = inside === undefined ? undefined : commit?.readText(inside)
    const judged = repair === undefined ? committed : undefined
    const now = inside === undefined ? readOutside(place) : (release?.commit ?? this.#head).readText(inside)
    const text = judged ?? now
    if (text === undefined) throw missingPolicy(inputs)
    // A first policy: there are no rules in that commit to read.
    this.policyCommit = judged === undefined && inside !== undefined ? undefined : commit
    this.base = release === undefined ? this.policyCommit : undefined
    const shown = inside === undefined ? place : this.#head.display(inside)
    this.policy = governanceFile(shown, text)
    this.rules = originOf(source, this.policyCommit)
    this.release = release && {
      branches: release.branches,
      policy: now === undefined ? undefined : governanceFile(shown, now),
    }
    this.proposal = this.#proposalOf({ path: shown, before: committed, after: now }, inside)
    if (judged !== undefined && release !== undefined) {
      this.#noteDifference(shown, { judged, now, differenceOf: release.differenceOf })
    } else if (judged !== undefined) this.#noteChange(shown, judged, now)
  }

  byProposal(repair: RulesRepair): GovernanceFiles {
    return new RunFiles(this.#inputs, this.#root, { ...this.#found, repair })
  }

  #proposalOf(policy: ProposedFile, policyPath: string | undefined): Proposal | undefined {
    const { source, release } = this.#found
    if (source.kind !== 'commit' || release !== undefined) return undefined
    if (policyPath === undefined || policy.before === undefined) return undefined
    const { commit, branch } = source
    const fromRoot = (path: string) => this.fromRoot(path)
    const register = (path: string) => {
      const place = fromRoot(path)
      if (place.startsWith('../')) return undefined
      const after = this.#head.readText(place)
      return { path: this.#head.display(place), before: commit.readText(place), after }
    }
    return { commit, branch, policyPath, policy, fromRoot, register }
  }

  read(kind: RuleFile, path: string): GovernanceFile | undefined {
    const fromRoot = this.fromRoot(path)
    if (fromRoot.startsWith('../')) return this.#readBeside(path)
    const judged = this.#judgedText(kind, fromRoot)
    return judged === undefined ? undefined : governanceFile(this.#head.display(fromRoot), judged)
  }

  readHistory(path: string): Iterable<Uint8Array> | undefined {
    const fromRoot = this.fromRoot(path)
    if (fromRoot.startsWith('../')) return this.#beside().readChunks(path)
    const committed = this.base?.readText(fromRoot)
    // What no commit has is not the change's.
    if (committed === undefined && this.base?.isCheckedOut(fromRoot) !== true)
      return this.#head.readChunks(fromRoot)
    this.#noteChange(this.#head.display(fromRoot), committed, this.#head.readText(fromRoot))
    return committed === undefined ? undefined : [Buffer.from(committed)]
  }

  #judgedText(kind: RuleFile, path: string): string | undefined {
    if (this.base === undefined) return this.#head.readText(path)
    // The gate itself reads the checkout's, and compares.
    if (RULE_FILES[kind] === 'compared') return this.base.readText(path)
    const judged = this.base.readText(path)
    this.#noteChange(this.#head.display(path), judged, this.#head.readText(path))
    return judged
  }

  /** A file of the workspace outside of the repository is in none of its commits. */
  #readBeside(path: string): GovernanceFile | undefined {
    const workspace = this.#beside()
    const text = workspace.readText(path)
    return text === undefined ? undefined : governanceFile(workspace.display(path), text)
  }

  #beside(): Workspace {
    return openWorkspace(this.#inputs.workspace, this.#inputs.directory)
  }

  fromRoot(path: string): string {
    return slashed(relative(this.#root, resolve(this.#inputs.directory, path)))
  }

  check(demand: RulesDemand): Check | undefined {
    return rulesCheck({
      ...demand,
      source: this.#found.source,
      repair: this.#found.repair,
      base: this.policyCommit,
      changes: this.#changes,
    })
  }

  #noteChange(path: string, judged: string | undefined, head: string | undefined): void {
    if (isSameText(judged, head)) return
    const change = judged === undefined ? 'is added' : head === undefined ? 'is removed' : 'is changed'
    this.#changes.push({ message: `${change} and takes effect when it is merged`, file: path })
  }

  /** The policy of a released commit that is not the branch's. */
  #noteDifference(path: string, { judged, now, differenceOf }: ReleasedPolicy): void {
    if (isSameText(judged, now)) return
    const decides = `the policy of ${this.rules.branch ?? 'the branch'} decides`
    this.#changes.push({ message: `${differenceOf(judged, now)}; ${decides}`, file: path })
  }
}

function commitIn(source: RulesSource): Commit | undefined {
  return source.kind === 'commit' ? source.commit : undefined
}

interface FoundRules {
  readonly source: RulesSource
  /** Why the proposed rules count and not those of the commit; undefined where they do not. */
  readonly repair?: RulesRepair
  readonly release?: ReleaseRules & Pick<ReleasedPolicy, 'differenceOf'>
}

interface ReleasedPolicy {
  readonly judged: string
  readonly now: string | undefined
  /** Loaded with a release. */
  readonly differenceOf: PolicyDifference
}

function originOf(source: RulesSource, base: Commit | undefined): GovernanceFiles['rules'] {
  const branch =
    source.kind === 'unreadable' || (source.kind === 'commit' && base === undefined)
      ? undefined
      : source.branch
  const commit = source.kind === 'own' ? source.commit : base?.sha
  return {
    ...(branch === undefined || branch === '' ? {} : { branch }),
    ...(commit === undefined ? {} : { commit }),
  }
}

function governanceFile(path: string, text: string): GovernanceFile {
  return { path, text, sha256: rulesDigest(text) }
}
