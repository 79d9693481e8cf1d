import type { CalendarInterval, Decimal, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { list, named, oneOrMore } from '../values/collections.ts'
import { calendarInterval, duration, percentage } from '../values/scalars.ts'
import { branchPattern, label, path, pathOrGlob, stableVersion, tagPattern, word } from '../values/texts.ts'

const OPERATING_SYSTEMS = ['linux', 'macos', 'windows'] as const
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number]

const BUILD_METADATA = ['forbidden', 'allowed'] as const
const CHANGELOG_DATES = ['required', 'optional'] as const
const RELEASE_LINES = ['single', 'major', 'minor'] as const
const CANDIDATE_KINDS = ['major', 'minor'] as const

/** How old versions are maintained: not at all, or older major or minor versions get further releases. */
export type ReleaseLines = (typeof RELEASE_LINES)[number]

/** Whether an entry of the change log must have a date. */
export type ChangelogDates = (typeof CHANGELOG_DATES)[number]

/** A package of the same repository that has versions of its own. */
export interface ReleasedPackage {
  readonly manifest: string
  /** Has `{version}` once, and distinguishes its tags from all others. */
  readonly tag: string
  readonly 'tag-history'?: readonly string[]
  readonly since?: string
  readonly changelog?: string
  readonly deprecations?: string
}

/** How often releases come; a kind that is absent comes as needed. */
export interface CadencePolicy {
  readonly major?: CalendarInterval
  readonly minor?: CalendarInterval
  readonly patch?: CalendarInterval
}

/** The criteria of 1.0.0. */
export interface OneZeroPolicy {
  readonly 'min-pass-rate'?: Decimal
  readonly 'budgets-met-for'?: Duration
  readonly attestations?: readonly string[]
}

export interface ReleasePolicy {
  /** The file whose version is the source of truth. */
  readonly manifest: string
  /** Manifests that must have the same version. */
  readonly 'same-version'?: readonly string[]
  /** Packages that are released by tags of their own, by name. */
  readonly packages?: Readonly<Record<string, ReleasedPackage>>
  /** Has `{version}` once. */
  readonly tag?: string
  /** Former formats, with `{version}`, and patterns of tags that name no version. */
  readonly 'tag-history'?: readonly string[]
  /** Patterns of tags that are not releases. */
  readonly 'ignore-tags'?: readonly string[]
  /** The first version that is judged: what was released before counts as it is. */
  readonly since?: string
  /** The branches that releases come from, as patterns. Only the default branch's policy is asked. */
  readonly branches?: readonly string[]
  readonly 'build-metadata': (typeof BUILD_METADATA)[number]
  readonly 'release-lines': ReleaseLines
  /** What must have had a release candidate. */
  readonly 'release-candidate-for': readonly (typeof CANDIDATE_KINDS)[number][]
  readonly changelog?: string
  readonly 'changelog-dates': ChangelogDates
  /** Folders of changes that a release collects. */
  readonly 'changelog-fragments'?: readonly string[]
  readonly 'required-os'?: readonly OperatingSystem[]
  /** Names of jobs, with `*`, that may be skipped. */
  readonly 'optional-jobs'?: readonly string[]
  /** Names of check runs that other systems report. */
  readonly 'required-check-runs'?: readonly string[]
  /** The verdicts of the gates. */
  readonly evidence?: readonly string[]
  readonly 'evidence-max-age'?: Duration
  /** Names of gates. */
  readonly 'required-verdicts'?: readonly string[]
  readonly cadence?: CadencePolicy
  readonly 'one-zero'?: OneZeroPolicy
  readonly deprecations?: string
  readonly attestations?: string
  /** Merged pull requests with one of these labels break something. */
  readonly 'breaking-labels'?: readonly string[]
  /** Open issues with one of these labels stop a release. */
  readonly 'blocker-labels'?: readonly string[]
}

export const releaseReader: SectionReader<ReleasePolicy> = {
  schema: releaseSchema,
}

function releaseSchema(): z.ZodMiniType<ReleasePolicy> {
  return releaseShape().check(z.superRefine(refuseEqualTags), z.superRefine(refuseMeasured))
}

/** Criteria that are measured, and that nobody declares. */
const MEASURED: ReadonlySet<string> = new Set(['pass-rate', 'budgets', 'documents'])

function refuseMeasured(policy: ReleasePolicy, context: z.core.$RefinementCtx): void {
  for (const [index, name] of (policy['one-zero']?.attestations ?? []).entries()) {
    if (!MEASURED.has(name)) continue
    const message = 'is measured, so nobody can attest it: give the attestation another name'
    context.addIssue({ code: 'custom', path: ['one-zero', 'attestations', index], message })
  }
}

/** With two formats that read the same tags, it would be unclear what a tag releases. */
function refuseEqualTags(policy: ReleasePolicy, context: z.core.$RefinementCtx): void {
  const known = new Map([[policy.tag ?? 'v{version}', 'release.tag']])
  for (const [name, { tag }] of Object.entries(policy.packages ?? {})) {
    const other = known.get(tag)
    if (other !== undefined) {
      const message = `is also the format of ${other}: give each package its own tags, such as ${name}-v{version}`
      context.addIssue({ code: 'custom', path: ['packages', name, 'tag'], message })
    }
    known.set(tag, `release.packages.${name}`)
  }
}

function releaseShape(): z.ZodMiniType<ReleasePolicy> {
  return z.strictObject({
    manifest: path,
    'same-version': z.exactOptional(oneOrMore(path)),
    packages: z.exactOptional(named(word, packageSchema())),
    tag: z.exactOptional(tagPattern),
    'tag-history': z.exactOptional(oneOrMore(label)),
    'ignore-tags': z.exactOptional(oneOrMore(label)),
    since: z.exactOptional(stableVersion),
    branches: z.exactOptional(list(branchPattern)),
    'build-metadata': z._default(choice(BUILD_METADATA), 'forbidden'),
    'release-lines': z._default(choice(RELEASE_LINES), 'single'),
    'release-candidate-for': z._default(z.array(choice(CANDIDATE_KINDS)), [...CANDIDATE_KINDS]),
    changelog: z.exactOptional(path),
    'changelog-dates': z._default(choice(CHANGELOG_DATES), 'required'),
    'changelog-fragments': z.exactOptional(oneOrMore(path)),
    'required-os': z.exactOptional(list(choice(OPERATING_SYSTEMS))),
    'optional-jobs': z.exactOptional(oneOrMore(label)),
    'required-check-runs': z.exactOptional(oneOrMore(label)),
    evidence: z.exactOptional(oneOrMore(pathOrGlob)),
    'evidence-max-age': z.exactOptional(duration),
    'required-verdicts': z.exactOptional(list(word)),
    cadence: z.exactOptional(cadenceSchema()),
    'one-zero': z.exactOptional(
      z.strictObject({
        'min-pass-rate': z.exactOptional(percentage),
        'budgets-met-for': z.exactOptional(duration),
        attestations: z.exactOptional(list(word)),
      }),
    ),
    deprecations: z.exactOptional(path),
    attestations: z.exactOptional(path),
    'breaking-labels': z.exactOptional(oneOrMore(label)),
    'blocker-labels': z.exactOptional(oneOrMore(label)),
  })
}

function packageSchema(): z.ZodMiniType<ReleasedPackage> {
  return z.strictObject({
    manifest: path,
    tag: tagPattern,
    'tag-history': z.exactOptional(oneOrMore(label)),
    since: z.exactOptional(stableVersion),
    changelog: z.exactOptional(path),
    deprecations: z.exactOptional(path),
  })
}

function cadenceSchema(): z.ZodMiniType<CadencePolicy> {
  return z.strictObject({
    major: z.exactOptional(calendarInterval),
    minor: z.exactOptional(calendarInterval),
    patch: z.exactOptional(calendarInterval),
  })
}

const PACKAGE_KEYS: Keys<ReleasedPackage> = {
  manifest: { meaning: 'The file that defines the version of the package.', stricter: 'depends' },
  tag: { meaning: 'The format of its tags, with `{version}` once.', stricter: 'depends' },
  'tag-history': {
    meaning: 'How its earlier releases were tagged, as for the platform.',
    stricter: 'depends',
  },
  since: {
    meaning: 'Its first version that is judged, as for the platform.',
    stricter: 'absent',
    default: 'every version is judged',
    unset: 'strictest',
  },
  changelog: { meaning: 'Its change log, which must have an entry for the version.', stricter: 'present' },
  deprecations: { meaning: 'Its register of deprecations.', stricter: 'present' },
}

const CADENCE_KEYS: Keys<CadencePolicy> = {
  major: { meaning: 'How often major versions are due.', stricter: 'lower', default: 'as needed' },
  minor: { meaning: 'How often minor versions are due.', stricter: 'lower', default: 'as needed' },
  patch: { meaning: 'How often patches are due.', stricter: 'lower', default: 'as needed' },
}

const ONE_ZERO_KEYS: Keys<OneZeroPolicy> = {
  'min-pass-rate': {
    meaning: 'The share of executed subjects that must pass in every campaign.',
    stricter: 'higher',
  },
  'budgets-met-for': { meaning: 'How long every budget must have been met.', stricter: 'higher' },
  attestations: { meaning: 'The attestations that somebody must have made.', stricter: 'present' },
}

export const RELEASE_KEYS: Keys<ReleasePolicy> = {
  manifest: { meaning: 'The file that defines the version.', stricter: 'depends' },
  'same-version': { meaning: 'Further manifests that must have the same version.', stricter: 'present' },
  packages: {
    meaning: 'Packages that are released by tags of their own.',
    stricter: 'depends',
    each: { meaning: 'One package.', keys: PACKAGE_KEYS },
  },
  tag: {
    meaning: 'The format of release tags, with `{version}` once.',
    stricter: 'depends',
    default: '`v{version}`',
  },
  'tag-history': {
    meaning:
      'How earlier releases were tagged: former formats, as in `{version}`, and tags without a version of Semantic Versioning, as in `20*`. `*` matches any characters.',
    stricter: 'depends',
  },
  'ignore-tags': {
    meaning:
      'Tags that are not releases, as in `v1.0.1` or `nightly-*`: nobody got them, so they count for nothing. `*` matches any characters.',
    stricter: 'absent',
  },
  since: {
    meaning:
      'The first version that is judged. What was released before is history: it counts, whether or not it keeps the rules.',
    stricter: 'absent',
    default: 'every version is judged',
    unset: 'strictest',
  },
  branches: {
    meaning:
      'The branches that releases come from, as names or patterns such as `release/*`: a tag must be on one of them, and the policy of the first that has it judges the release. Only the policy on the default branch can set it.',
    stricter: 'absent',
    default: 'the default branch, and a tag elsewhere is a warning',
    unset: 'loosest',
  },
  'build-metadata': {
    meaning: 'Whether a version may have build metadata, as in `1.2.3+5`.',
    stricter: ['forbidden', 'allowed'],
  },
  'release-lines': {
    meaning:
      '`single`: each version must be greater than all earlier ones. `major` and `minor`: older major or minor versions may get further releases.',
    stricter: ['single', 'major', 'minor'],
  },
  'release-candidate-for': {
    meaning: 'Which kinds of version need a release candidate, `-rc.N`, first. The list may be empty.',
    stricter: 'present',
  },
  changelog: { meaning: 'The change log, which must have an entry for the version.', stricter: 'present' },
  'changelog-dates': {
    meaning:
      'Whether the entry for the version must have a date. A log without any date in the form that changesets writes needs none.',
    stricter: ['required', 'optional'],
  },
  'changelog-fragments': {
    meaning:
      'Folders of changes that a release collects: none may be left there. `.changeset`, `newsfragments`, `changelog.d`, `changes` and `news` beside the change log are searched anyway, for files that are named like fragments.',
    stricter: 'present',
  },
  'required-os': { meaning: 'Operating systems on which every job must have passed.', stricter: 'present' },
  'optional-jobs': { meaning: 'Jobs that may be skipped. `*` matches any characters.', stricter: 'absent' },
  'required-check-runs': {
    meaning: 'Check runs of other systems that must have succeeded.',
    stricter: 'present',
  },
  evidence: { meaning: 'The verdicts of the gates.', stricter: 'present' },
  'evidence-max-age': { meaning: 'How old the verdicts may be.', stricter: 'lower' },
  'required-verdicts': { meaning: 'The gates whose verdict must be a pass.', stricter: 'present' },
  cadence: { meaning: 'How often releases are due.', stricter: 'present', keys: CADENCE_KEYS },
  'one-zero': { meaning: 'The criteria for version 1.0.0.', stricter: 'present', keys: ONE_ZERO_KEYS },
  deprecations: { meaning: 'The register of deprecations.', stricter: 'present' },
  // The register holds what `one-zero.attestations` asks for.
  attestations: { meaning: 'The register of attestations.', stricter: 'depends' },
  'breaking-labels': {
    meaning: 'A merged pull request with one of these labels is a breaking change.',
    stricter: 'present',
  },
  'blocker-labels': {
    meaning: 'An open issue with one of these labels stops a release.',
    stricter: 'present',
  },
}
