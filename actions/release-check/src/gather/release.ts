import type { GateContext } from '@governance-gates/action-kit'
import type { Repository } from '@governance-gates/git'
import {
  type ReleasePolicy,
  readAttestationRegister,
  readDeprecationRegister,
} from '@governance-gates/policy'
import { breakingChanges, doubtfulChanges, withLabelled } from '../breaking-change.ts'
import { branchOfRules, ownRunOf, repositoryOf, tagOf } from '../inputs.ts'
import { preReleaseRules } from '../pre-release.ts'
import type { ReleaseInput } from '../release-input.ts'
import { readTag, type TagReading } from '../tag-format.ts'
import { baseVersion, commitsOf, type ReleasedCommits } from './base-version.ts'
import { readChangelogFile } from './changelog.ts'
import { askGitHub, type GitHubReading } from './github.ts'
import { fileOf } from './manifest-place.ts'
import { lockFilesBeside, readManifests } from './manifests.ts'
import { type ReleaseTarget, targetOf } from './release-target.ts'
import { type Candidate, tagHistory } from './released.ts'
import { readSiblings } from './siblings.ts'

/** What the gate looks at, and by which rules. */
export interface ReleaseSource {
  readonly context: GateContext
  readonly policy: ReleasePolicy
  readonly repository: Repository
  readonly commit: string
}

/** Everything that the decision depends on, besides the verdicts of the other gates. */
export async function gatherRelease(source: ReleaseSource): Promise<Omit<ReleaseInput, 'verdicts'>> {
  const { context, policy, repository, commit } = source
  const tag = tagOf(context.runner)
  const target = targetOf(tag, policy)
  const reading = readTag(tag, {
    format: target.tag,
    scheme: target.scheme,
    buildMetadata: policy['build-metadata'],
  })
  repository.readAhead(commit, filesOf(source, target))
  const past = await pastOf(context, { repository, commit, tag, target, policy }, reading)
  const { bringing, ...history } = past
  const github = await askGitHub(context, { policy, commit, since: bringing?.since })
  return {
    tag,
    package: target.package,
    reading,
    format: target.tag,
    since: target.since,
    commit,
    ...history,
    isTagTaken: repository.hasTag(tag),
    branches: context.governance.release?.branches,
    rulesBranch: branchOfRules(context),
    uncommitted: uncommittedRules(source, target),
    pushed: pushedCommit(source, tag),
    ...versionRules(policy, target),
    changelogDates: policy['changelog-dates'],
    ...(await gatherFiles(source, target)),
    siblings: await siblingsOf(source, target),
    ...breaksOf(source, bringing, github),
    ...platformRules(source, target),
    ci: {
      requiredOs: policy['required-os'] ?? [],
      requiredCheckRuns: policy['required-check-runs'] ?? [],
      optionalJobs: policy['optional-jobs'] ?? [],
      reading: github.ci,
      repository: repositoryOf(context.runner),
      ...ownRunOf(context.runner),
    },
    blockers: { labels: policy['blocker-labels'] ?? [], reading: github.blockers },
    now: context.inputs.now,
  }
}

/** The files of the commit that are read below, in one call of git. */
function filesOf({ context, policy }: ReleaseSource, target: ReleaseTarget): readonly string[] {
  const manifests = target.manifests.flatMap((place) => fileOf(place) ?? [])
  const registers = [policy.deprecations, target.deprecations, policy.attestations]
  return [
    context.governance.policy.path,
    ...manifests,
    ...manifests.flatMap(lockFilesBeside),
    ...[...registers, target.changelog].filter((path) => path !== undefined),
  ]
}

/** What the policy asks of a version, of its candidates, and of the version before it. */
function versionRules(
  policy: ReleasePolicy,
  { scheme }: ReleaseTarget,
): Pick<ReleaseInput, 'rules' | 'missingPrevious' | 'minCandidateAge'> {
  return {
    rules: {
      lines: policy['release-lines'],
      candidateFor: policy['release-candidate-for'],
      preReleases: preReleaseRules(policy['pre-releases'], scheme),
    },
    missingPrevious: policy['missing-previous'],
    minCandidateAge: policy.candidates?.['min-age'],
  }
}

/** What was released before, and what this release brings since. */
async function pastOf({ governance }: GateContext, candidate: Candidate, reading: TagReading): Promise<Past> {
  const tags = tagHistory(candidate)
  if (tags === undefined || reading.kind !== 'version') {
    return {
      released: tags?.released,
      tags: tags ?? NO_TAGS,
      base: undefined,
      refused: [],
      bringing: undefined,
    }
  }
  const { released } = tags
  const branches = governance.release?.branches?.branches.map(({ branch }) => branch)
  const found = await baseVersion({ candidate, version: reading.version, released, branches })
  return { released, tags, ...found, bringing: commitsOf(candidate, found.base) }
}

type Past = Pick<ReleaseInput, 'released' | 'tags' | 'base' | 'refused'> & {
  readonly bringing: ReleasedCommits | undefined
}

const NO_TAGS = { unversioned: [], strange: [], ignored: [] }

/**
 * Files of rules that differ from the commit: an earlier step wrote them, or nobody has committed them. Those
 * that come from another commit equal the files there.
 */
function uncommittedRules(
  { context, policy, repository, commit }: ReleaseSource,
  target: ReleaseTarget,
): readonly string[] {
  const { governance } = context
  const named = [
    ['deprecations', policy.deprecations],
    ['deprecations', target.deprecations],
    ['attestations', policy.attestations],
  ] as const
  const registers = named.flatMap(([kind, path]) =>
    path === undefined || governance.base !== undefined ? [] : (governance.read(kind, path) ?? []),
  )
  const own = governance.policyCommit === undefined ? [governance.policy] : []
  const changed = [...own, ...registers].filter((file) => {
    const committed = repository.readText(commit, file.path)
    // A policy from elsewhere is in no commit of this repository.
    if (committed === undefined) return file.path !== governance.policy.path
    return committed.replaceAll('\r\n', '\n') !== file.text.replaceAll('\r\n', '\n')
  })
  return [...new Set(changed.map((file) => file.path))]
}

/** The commit that the tag was pushed for, where the push of this very tag started the run. */
function pushedCommit({ context, repository }: ReleaseSource, tag: string): string | undefined {
  const { env } = context.runner
  return env['GITHUB_REF'] === `refs/tags/${tag}` ? repository.resolve(env['GITHUB_SHA'] ?? '') : undefined
}

/** What the target's own files say, at the commit; its registers are rules, and come from where rules come from. */
async function gatherFiles(
  { context, policy, repository, commit }: ReleaseSource,
  target: ReleaseTarget,
): Promise<Pick<ReleaseInput, 'manifests' | 'changelog' | 'deprecations' | 'missingRegister'>> {
  const display = (path: string) => context.workspace.display(path)
  const readText = (path: string) => repository.readText(commit, path)
  const deprecations = registerAt(context, ['deprecations', target.deprecations], (text, file) =>
    readDeprecationRegister(text, file, target.scheme),
  )
  return {
    manifests: await readManifests(target.manifests, { readText, display }),
    changelog:
      target.changelog === undefined
        ? undefined
        : await readChangelogFile(target.changelog, {
            readText,
            display,
            filesIn: (folder) => repository.filesIn(commit, folder),
            fragments: policy['changelog-fragments'],
            target: target.package === undefined ? 'platform' : 'package',
            scheme: target.scheme,
          }),
    deprecations,
    missingRegister: deprecations === undefined ? target.deprecations : undefined,
  }
}

/** A package of this repository has no siblings of its own: they are the platform's. */
async function siblingsOf(
  { context, policy }: ReleaseSource,
  target: ReleaseTarget,
): Promise<ReleaseInput['siblings']> {
  if (target.package !== undefined || policy.siblings === undefined) return []
  const { directory } = context.inputs
  return readSiblings(policy.siblings, { directory, display: (path) => context.workspace.display(path) })
}

/** What breaks, by what commits say and by what somebody labelled. */
function breaksOf(
  { policy, repository, commit: head }: ReleaseSource,
  bringing: ReleasedCommits | undefined,
  { labelled }: GitHubReading,
): Pick<ReleaseInput, 'breaking' | 'doubtful' | 'unknownLabels'> {
  const found = labelled.kind === 'read' ? labelled.pullRequests : []
  const isReverted = (commit: string, revert: string) => repository.isReverted({ commit, revert, head })
  const history = bringing && { commits: bringing.commits, isReverted }
  return {
    breaking: history && withLabelled(breakingChanges(history.commits, isReverted), history, found),
    doubtful: history === undefined ? [] : doubtfulChanges(history.commits, isReverted),
    unknownLabels: policy['breaking-labels'] === undefined || labelled.kind === 'read' ? undefined : labelled,
  }
}

/** A package has no cadence and no 1.0 of the platform's. */
function platformRules(
  { context, policy }: ReleaseSource,
  target: ReleaseTarget,
): Pick<ReleaseInput, 'cadence' | 'oneZero' | 'hasDocuments' | 'attestations'> {
  const isPlatform = target.package === undefined
  return {
    cadence: isPlatform ? policy.cadence : undefined,
    oneZero: isPlatform ? policy['one-zero'] : undefined,
    hasDocuments: (context.policy.policy.traceability?.documents ?? []).length > 0,
    attestations: registerAt(context, ['attestations', policy.attestations], readAttestationRegister),
  }
}

/** A register that is named and missing has no entries: what needs one is missing too. */
function registerAt<Entry>(
  { governance }: GateContext,
  [kind, path]: readonly ['deprecations' | 'attestations', string | undefined],
  read: (text: string, path: string) => readonly Entry[],
): readonly Entry[] | undefined {
  if (path === undefined) return undefined
  const file = governance.read(kind, path)
  return file === undefined ? undefined : read(file.text, file.path)
}
