import type { CalendarInterval, Decimal, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list, named, oneOrMore } from './collections.ts'
import { calendarInterval, duration, percentage } from './scalars.ts'
import { branchPattern, label, path, pathOrGlob, tagPattern, word } from './texts.ts'

const OPERATING_SYSTEMS = ['linux', 'macos', 'windows'] as const
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number]

const BUILD_METADATA = ['forbidden', 'allowed'] as const
const RELEASE_LINES = ['single', 'major', 'minor'] as const
const CANDIDATE_KINDS = ['major', 'minor'] as const

/** How old versions are maintained: not at all, or older major or minor versions get further releases. */
export type ReleaseLines = (typeof RELEASE_LINES)[number]

/** A package of the same repository that has versions of its own. */
export interface ReleasedPackage {
  readonly manifest: string
  /** Has `{version}` once, and tells its tags from all others. */
  readonly tag: string
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
  /** The branches that releases come from, as patterns. Only the default branch's policy is asked. */
  readonly branches?: readonly string[]
  readonly 'build-metadata': (typeof BUILD_METADATA)[number]
  readonly 'release-lines': ReleaseLines
  /** What must have had a release candidate. */
  readonly 'release-candidate-for': readonly (typeof CANDIDATE_KINDS)[number][]
  readonly changelog?: string
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

export function releaseSchema(): z.ZodMiniType<ReleasePolicy> {
  return releaseShape().check(z.superRefine(refuseEqualTags), z.superRefine(refuseMeasured))
}

/** Criteria that are measured, and that nobody declares. */
const MEASURED: ReadonlySet<string> = new Set(['pass-rate', 'budgets', 'documents'])

function refuseMeasured(policy: ReleasePolicy, context: z.core.$RefinementCtx): void {
  for (const [index, name] of (policy['one-zero']?.attestations ?? []).entries()) {
    if (!MEASURED.has(name)) continue
    const message = 'is measured, and nobody declares it: give the attestation another name'
    context.addIssue({ code: 'custom', path: ['one-zero', 'attestations', index], message })
  }
}

/** Two formats that read the same tags would leave open what a tag releases. */
function refuseEqualTags(policy: ReleasePolicy, context: z.core.$RefinementCtx): void {
  const known = new Map([[policy.tag ?? 'v{version}', 'release.tag']])
  for (const [name, { tag }] of Object.entries(policy.packages ?? {})) {
    const other = known.get(tag)
    if (other !== undefined) {
      const message = `is the format of ${other} too: let each package have tags of its own, as in ${name}-v{version}`
      context.addIssue({ code: 'custom', path: ['packages', name, 'tag'], message })
    }
    known.set(tag, `release.packages.${name}`)
  }
}

function releaseShape(): z.ZodMiniType<ReleasePolicy> {
  return z.strictObject({
    manifest: path,
    'same-version': z.exactOptional(oneOrMore(path)),
    packages: z.exactOptional(
      named(
        word,
        z.strictObject({
          manifest: path,
          tag: tagPattern,
          changelog: z.exactOptional(path),
          deprecations: z.exactOptional(path),
        }),
      ),
    ),
    tag: z.exactOptional(tagPattern),
    branches: z.exactOptional(list(branchPattern)),
    'build-metadata': z._default(choice(BUILD_METADATA), 'forbidden'),
    'release-lines': z._default(choice(RELEASE_LINES), 'single'),
    'release-candidate-for': z._default(z.array(choice(CANDIDATE_KINDS)), [...CANDIDATE_KINDS]),
    changelog: z.exactOptional(path),
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

function cadenceSchema(): z.ZodMiniType<CadencePolicy> {
  return z.strictObject({
    major: z.exactOptional(calendarInterval),
    minor: z.exactOptional(calendarInterval),
    patch: z.exactOptional(calendarInterval),
  })
}
