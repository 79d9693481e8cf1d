import { type Check, checkOf, exactly, measured, type Outcome } from '@governance-gates/core'
import { meansVersion } from '@governance-gates/project-files'
import type { SiblingReading } from '../release-evidence.ts'
import { siblingVersion } from '../rules/manifest.ts'
import { frameOf, tagOf } from '../tag-format.ts'

/**
 * Whether each package in a repository of its own is at a released version of its own (VER-4): the commit that is checked out has
 * the tag of the version in its manifest. Which version that is, the platform does not say.
 */
export function checkSiblings(readings: readonly SiblingReading[]): readonly Check[] {
  return readings.map((reading) => checkOf(siblingVersion, { package: reading.name }, outcomeOf(reading)))
}

type ReadSibling = Extract<SiblingReading, { kind: 'read' }>

function outcomeOf(reading: SiblingReading): Outcome {
  const { folder, format } = reading
  const expected = exactly('a released version of its own')
  switch (reading.kind) {
    case 'missing':
      return {
        status: 'inconclusive',
        actual: null,
        expected,
        remedy: `check its repository out before this step: actions/checkout with the inputs repository, ref: ${tagOf(format, '1.2.3')} for the version that is wanted, and path: ${folder}`,
        findings: [{ message: `${folder} is not a checkout of a repository` }],
      }
    case 'unreadable':
      return {
        status: 'inconclusive',
        actual: null,
        expected,
        remedy: `correct manifest of release.siblings.${reading.name} in the policy, or the file in its repository`,
        findings: [reading.finding],
      }
    case 'read':
      return { ...outcomeOfCheckout(reading), expected }
  }
}

function outcomeOfCheckout(reading: ReadSibling): Omit<Outcome, 'expected'> {
  const { commit, declared, format, tags, hasTags, folder, name } = reading
  const own = tags.flatMap((tag) => versionIn(tag, format) ?? [])
  const found = own.find((version) => declared === undefined || isVersion(version, declared))
  if (found !== undefined) return { status: 'pass', actual: measured(found) }
  const wanted = declared && tagOf(format, declared.version)
  const place = declared && { file: declared.path, line: declared.line }
  const version = declared === undefined ? '' : `has version ${declared.version}, and `
  const actual = declared === undefined ? null : measured(declared.version)
  const message = `${version}commit ${commit.slice(0, 7)} has ${tagsIn(tags)}`
  if (!hasTags) {
    const remedy = `check ${folder} out with ref: ${wanted ?? tagOf(format, '1.2.3')}, or with fetch-depth: 0, which brings its tags`
    return { status: 'inconclusive', actual, remedy, findings: [{ message, ...place }] }
  }
  const remedy =
    wanted === undefined
      ? `check a released version of ${name} out, as in ref: ${tagOf(format, '1.2.3')}`
      : `check ${wanted} of ${name} out, if it is released; else release it first, under the tag ${wanted}`
  return { status: 'fail', actual, remedy, findings: [{ message, ...place }] }
}

function tagsIn(tags: readonly string[]): string {
  return tags.length === 0 ? 'no tag' : `the tag ${tags.join(', ')}`
}

function isVersion(version: string, declared: NonNullable<ReadSibling['declared']>): boolean {
  return meansVersion(declared.version, version, declared.spelling)
}

/** What a tag of a format has in place of the version: a repository may have other tags. */
function versionIn(tag: string, format: string): string | undefined {
  const { before, after } = frameOf(format)
  if (!tag.startsWith(before) || !tag.endsWith(after)) return undefined
  const version = tag.slice(before.length, tag.length - after.length)
  return /^\d[\w.+-]*$/.test(version) ? version : undefined
}
