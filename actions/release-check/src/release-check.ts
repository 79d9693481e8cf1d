import { ConfigurationError, type Gate, type GateContext, type Judged } from '@governance-gates/action-kit'
import { findingOf } from '@governance-gates/evidence'
import { openRepository, type Repository } from '@governance-gates/git'
import {
  type ReleasePolicy,
  readAttestationRegister,
  readDeprecationRegister,
} from '@governance-gates/policy'
import type { ChangelogReading } from './changelog-checks.ts'
import { judgeRelease, type ReleaseInput } from './gate.ts'
import { askGitHub } from './gather-github.ts'
import { breakingSince, readManifests, releasedVersions } from './gather-repository.ts'
import { gatherVerdicts } from './gather-verdicts.ts'
import { outputsOf } from './outputs.ts'
import { readiness } from './readiness.ts'
import { readTag } from './tag-format.ts'

/** The action's shell: reads what the policy names at the commit, decides, explains. It performs nothing. */
export const releaseCheck: Gate = {
  name: 'release-check',
  judge: judgeContext,
  holding: 'The release may go out',
}

async function judgeContext(context: GateContext): Promise<Judged> {
  const policy = releasePolicy(context)
  const repository = await openRepository(context.inputs.directory)
  const commit = repository?.head()
  if (repository === undefined || commit === undefined) {
    throw new ConfigurationError(
      `there is no git repository in ${context.inputs.directory}: check it out before the gate`,
    )
  }
  const verdicts = await gatherVerdicts(context, verdictPatterns(context, policy))
  const input = await gather(context, policy, repository, commit)
  const decision = judgeRelease({
    ...input,
    verdicts: {
      required: policy['required-verdicts'] ?? [],
      readings: verdicts.readings,
      commit,
      repository: context.runner.env['GITHUB_REPOSITORY'] ?? '',
      policySha256: context.governance.policy.sha256,
      maxAge: policy['evidence-max-age'],
      now: context.inputs.now,
    },
  })
  const report = readiness(decision, input.tag)
  return {
    checks: decision.checks,
    evidence: verdicts.listed,
    exceptions: { applied: [], expired: [], unused: [] },
    blocks: report.blocks,
    outputs: outputsOf(decision),
    attachments: report.attachments,
  }
}

function releasePolicy({ policy }: GateContext): ReleasePolicy {
  const { release } = policy.policy
  if (release !== undefined) return release
  throw new ConfigurationError(
    `${policy.path}: release: is missing: name the manifest of what is released, or take release-check out of the workflow`,
    { file: policy.path, line: 1 },
  )
}

function verdictPatterns({ inputs }: GateContext, policy: ReleasePolicy): readonly string[] {
  return inputs.evidence.length > 0 ? inputs.evidence : (policy.evidence ?? [])
}

/** The tag that is asked for, else the one whose push started the run. */
function tagOf({ runner }: GateContext): string {
  const asked = runner.input('tag')
  const ref = runner.env['GITHUB_REF'] ?? ''
  return asked === '' && ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : asked
}

async function gather(
  context: GateContext,
  policy: ReleasePolicy,
  repository: Repository,
  commit: string,
): Promise<Omit<ReleaseInput, 'verdicts'>> {
  const tag = tagOf(context)
  const format = policy.tag ?? 'v{version}'
  const reading = readTag(tag, format, policy['build-metadata'])
  const released = releasedVersions(repository, format)
  const isReady = reading.kind === 'version' && released !== undefined
  const display = (path: string) => context.workspace.display(path)
  const github = await askGitHub(context, policy, commit)
  const deprecations = registerAt(context, policy.deprecations, readDeprecationRegister)
  return {
    tag,
    reading,
    commit,
    released,
    rules: { lines: policy['release-lines'], candidateFor: policy['release-candidate-for'] },
    manifests: await readManifests(
      repository,
      commit,
      [policy.manifest, ...(policy['same-version'] ?? [])],
      display,
    ),
    changelog:
      policy.changelog === undefined
        ? undefined
        : await changelogAt(repository, commit, policy.changelog, display),
    deprecations,
    missingRegister: deprecations === undefined ? policy.deprecations : undefined,
    attestations: registerAt(context, policy.attestations, readAttestationRegister),
    breaking: isReady ? breakingSince(repository, commit, reading.version, released) : undefined,
    ci: {
      requiredOs: policy['required-os'] ?? [],
      requiredCheckRuns: policy['required-check-runs'] ?? [],
      optionalJobs: policy['optional-jobs'] ?? [],
      reading: github.ci,
      ownRunId: Number(context.runner.env['GITHUB_RUN_ID'] ?? Number.NaN),
    },
    blockers: { labels: policy['blocker-labels'] ?? [], reading: github.blockers },
    oneZero: policy['one-zero'],
    now: context.inputs.now,
  }
}

async function changelogAt(
  repository: Repository,
  commit: string,
  path: string,
  display: (path: string) => string,
): Promise<ChangelogReading> {
  const text = repository.readText(commit, path)
  const shown = display(path)
  if (text === undefined) return { kind: 'missing', path: shown }
  // Loaded when used: it brings a Markdown parser along.
  const { readChangelog } = await import('@governance-gates/evidence/changelog')
  try {
    return { kind: 'read', path: shown, entries: readChangelog(text) }
  } catch (error) {
    return { kind: 'unreadable', path: shown, finding: findingOf(error, shown) }
  }
}

/** A register that is named and missing has no entries: what needs one is missing too. */
function registerAt<Entry>(
  { governance }: GateContext,
  path: string | undefined,
  read: (text: string, path: string) => readonly Entry[],
): readonly Entry[] | undefined {
  if (path === undefined) return undefined
  const file = governance.read(path)
  return file === undefined ? undefined : read(file.text, file.path)
}
