import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { list, named, oneOrMore } from '../values/collections.ts'
import { type ManifestPlace, manifestPlace } from '../values/manifest-place.ts'
import {
  preReleaseName,
  RELEASE_SCHEMES,
  type ReleaseScheme,
  schemeVersion,
} from '../values/release-scheme.ts'
import { refuseEqualTags, refuseOtherOrder, refuseOtherVersions } from '../values/release-versions.ts'
import { duration } from '../values/scalars.ts'
import { branchPattern, label, path, pathOrGlob, tagPattern, word } from '../values/texts.ts'
import { CADENCE_KEYS, type CadencePolicy, cadenceSchema } from './release/cadence.ts'
import { ONE_ZERO_KEYS, type OneZeroPolicy, oneZeroSchema } from './release/one-zero.ts'
import {
  PACKAGE_KEYS,
  packageSchema,
  type ReleasedPackage,
  SIBLING_KEYS,
  type SiblingPackage,
  siblingSchema,
} from './release/released-package.ts'

const OPERATING_SYSTEMS = ['linux', 'macos', 'windows'] as const
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number]

const BUILD_METADATA = ['forbidden', 'allowed'] as const
const CHANGELOG_DATES = ['required', 'optional'] as const
const RELEASE_LINES = ['single', 'major', 'minor'] as const
const CANDIDATE_KINDS = ['major', 'minor'] as const
const MISSING_PREVIOUS = ['fail', 'warn'] as const

/** How old versions are maintained: not at all, or older major or minor versions get further releases. */
export type ReleaseLines = (typeof RELEASE_LINES)[number]

/** What a release that lacks the version before it is: to be refused, or only to be looked at. */
export type MissingPrevious = (typeof MISSING_PREVIOUS)[number]

/** Whether an entry of the change log must have a date. */
export type ChangelogDates = (typeof CHANGELOG_DATES)[number]

/** What a release candidate must have gone through. */
interface CandidatePolicy {
  readonly 'min-age'?: Duration
}

export interface ReleasePolicy {
  /** Where the version is, which is the source of truth. */
  readonly manifest: ManifestPlace
  /** Manifests that must have the same version. */
  readonly 'same-version'?: readonly ManifestPlace[]
  /** How versions are written and counted. */
  readonly scheme: ReleaseScheme
  /** The names of pre-releases, in their order. */
  readonly 'pre-releases'?: readonly string[]
  /** Packages that are released by tags of their own, by name. */
  readonly packages?: Readonly<Record<string, ReleasedPackage>>
  /** Packages in repositories of their own, with versions of their own, by name. */
  readonly siblings?: Readonly<Record<string, SiblingPackage>>
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
  /** What it is if the version before it in its line is not in the history of a release. */
  readonly 'missing-previous': MissingPrevious
  /** What must have had a release candidate. */
  readonly 'release-candidate-for': readonly (typeof CANDIDATE_KINDS)[number][]
  readonly candidates?: CandidatePolicy
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
  return releaseShape().check(
    z.superRefine(refuseEqualTags),
    z.superRefine(refuseOtherVersions),
    z.superRefine(refuseOtherOrder),
  )
}

function releaseShape(): z.ZodMiniType<ReleasePolicy> {
  return z.strictObject({
    manifest: manifestPlace,
    'same-version': z.exactOptional(oneOrMore(manifestPlace)),
    scheme: z._default(choice(RELEASE_SCHEMES), 'semver'),
    'pre-releases': z.exactOptional(oneOrMore(preReleaseName)),
    packages: z.exactOptional(named(word, packageSchema())),
    siblings: z.exactOptional(named(word, siblingSchema())),
    tag: z.exactOptional(tagPattern),
    'tag-history': z.exactOptional(oneOrMore(label)),
    'ignore-tags': z.exactOptional(oneOrMore(label)),
    since: z.exactOptional(schemeVersion),
    branches: z.exactOptional(list(branchPattern)),
    'build-metadata': z._default(choice(BUILD_METADATA), 'forbidden'),
    'release-lines': z._default(choice(RELEASE_LINES), 'single'),
    'missing-previous': z._default(choice(MISSING_PREVIOUS), 'warn'),
    'release-candidate-for': z._default(z.array(choice(CANDIDATE_KINDS)), [...CANDIDATE_KINDS]),
    candidates: z.exactOptional(z.strictObject({ 'min-age': z.exactOptional(duration) })),
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
    'one-zero': z.exactOptional(oneZeroSchema()),
    deprecations: z.exactOptional(path),
    attestations: z.exactOptional(path),
    'breaking-labels': z.exactOptional(oneOrMore(label)),
    'blocker-labels': z.exactOptional(oneOrMore(label)),
  })
}

const CANDIDATE_KEYS: Keys<CandidatePolicy> = {
  'min-age': {
    meaning: 'How long the last release candidate of a version must have been out before the version.',
    stricter: 'higher',
  },
}

export const RELEASE_KEYS: Keys<ReleasePolicy> = {
  manifest: {
    meaning:
      'Where the version is: a manifest, `{ file, pattern }` for any other file, with `{version}` in the pattern (RE2) where the version is, or `tag` where nothing but the tag has it.',
    stricter: 'depends',
  },
  'same-version': { meaning: 'Further manifests that must have the same version.', stricter: 'present' },
  scheme: {
    meaning:
      'How versions are written and counted: `semver` for Semantic Versioning 2.0, `pep440` for Python packages (`1.1.0rc1`), `calver` for calendar versions (`2026.1`), `two-part` for `26.2` and `26.2.1`.',
    stricter: 'depends',
  },
  'pre-releases': {
    meaning:
      'The names of pre-releases, in their order, as in `[alpha, beta, next, rc]`. A series may begin with 0 or 1 where the key is set. The last name, or `rc`, is the one of release candidates.',
    stricter: 'absent',
    default: '`rc`, from 1 on',
    unset: 'strictest',
  },
  packages: {
    meaning: 'Packages that are released by tags of their own.',
    stricter: 'depends',
    each: { meaning: 'One package.', keys: PACKAGE_KEYS },
  },
  siblings: {
    meaning:
      'Packages in repositories of their own, which the workflow checks out: each must be at a released version of its own.',
    stricter: 'present',
    each: { meaning: 'One sibling package.', keys: SIBLING_KEYS },
  },
  tag: {
    meaning: 'The format of release tags, with `{version}` once.',
    stricter: 'depends',
    default: '`v{version}`',
  },
  'tag-history': {
    meaning:
      'How earlier releases were tagged: former formats, as in `{version}`, and tags without a version of the scheme, as in `20*`. `*` matches any characters.',
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
  'missing-previous': {
    meaning:
      'What it is if the version before it is not in the history of a release: 1.2.4 brings what 1.2.3 brought. Which one is before it depends on `release-lines`.',
    stricter: MISSING_PREVIOUS,
  },
  'release-candidate-for': {
    meaning:
      'Which kinds of version need a release candidate first: a pre-release of the last name in `pre-releases`, or `rc`. The list may be empty.',
    stricter: 'present',
  },
  candidates: {
    meaning: 'What release candidates must have gone through.',
    stricter: 'present',
    keys: CANDIDATE_KEYS,
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
