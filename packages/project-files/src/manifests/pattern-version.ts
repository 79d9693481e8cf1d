import {
  checkSourceLength,
  computedVersion,
  lineAt,
  type ManifestVersion,
  noVersion,
  type Spelling,
} from './manifest-version.ts'
import type { NearbyFile } from './nearby-path.ts'

/** What `{version}` in a pattern matches: it begins with a digit, and ends with a digit or letter. */
const VERSION_GROUP = '([0-9](?:[0-9A-Za-z.+_~!-]*[0-9A-Za-z])?)'
const PLACE = '{version}'

/** A pattern that finds one version in a text. */
export interface VersionPattern {
  readonly source: string
  find(text: string, most: number): readonly { readonly version: string; readonly start: number }[]
}

/** A pattern that cannot be used, and why, as words that follow it. */
export interface RefusedPattern {
  readonly reason: string
}

/**
 * Compiles a pattern in RE2's syntax, which takes linear time on any text; `^` and `$` match at lines. It has one group, or
 * `{version}` in place of it.
 */
export async function compileVersionPattern(source: string): Promise<VersionPattern | RefusedPattern> {
  const { RE2JS, RE2JSException } = await import('re2js')
  try {
    const pattern = RE2JS.compile(source.replaceAll(PLACE, VERSION_GROUP), RE2JS.MULTILINE)
    const groups = pattern.groupCount()
    if (groups !== 1) {
      return {
        reason: `has ${groups} groups: write {version} in place of the version, or one group around it, and (?:…) for others`,
      }
    }
    return {
      source,
      find: (text, most) => {
        const matcher = pattern.matcher(text)
        const found: { version: string; start: number }[] = []
        while (found.length < most && matcher.find())
          found.push({ version: matcher.group(1) ?? '', start: matcher.start(1) })
        return found
      },
    }
  } catch (error) {
    if (error instanceof RE2JSException) return { reason: `is not a regular expression: ${error.message}` }
    throw error
  }
}

/** A pattern that matches more often is not one for a version. */
const MAX_MATCHES = 20

/**
 * The version that a pattern finds in a file: it matches once, or each time the same.
 *
 * @throws EvidenceError
 */
export function readPatternVersion({ path, text }: NearbyFile, pattern: VersionPattern): ManifestVersion {
  checkSourceLength(text)
  const found = pattern.find(text, MAX_MATCHES + 1)
  const [first] = found
  if (first === undefined) {
    throw noVersion(
      `nothing in it matches the pattern ${pattern.source}`,
      undefined,
      'correct the pattern in the policy: it is a regular expression (RE2) with {version} in place of the version',
    )
  }
  const other = found.find(({ version }) => version !== first.version)
  if (other !== undefined || found.length > MAX_MATCHES) {
    const what =
      other === undefined
        ? `more than ${MAX_MATCHES} times`
        : `${JSON.stringify(first.version)} and ${JSON.stringify(other.version)}`
    throw noVersion(
      `the pattern ${pattern.source} matches ${what}`,
      lineAt(text, (other ?? first).start),
      'write more of the line into the pattern, so that it matches once, as in ^version = "{version}"',
    )
  }
  if (first.version.trim() === '') throw computedVersion('the version is empty', lineAt(text, first.start))
  const spelling = spellingOf(path)
  const line = lineAt(text, first.start)
  return { kind: 'declared', version: first.version, ...(spelling && { spelling }), path, line }
}

/** How the ecosystem writes a version, by the name of a file. */
function spellingOf(path: string): Spelling | undefined {
  if (/(?:\.py|\.pyi|(?:^|\/)(?:pyproject\.toml|setup\.cfg))$/.test(path)) return 'pep440'
  return /\.(?:rb|gemspec)$/.test(path) ? 'gem' : undefined
}
