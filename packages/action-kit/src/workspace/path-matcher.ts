import type { PathMatcher } from '@governance-gates/core'
import { ConfigurationError } from '../configuration-error.ts'
import { pathPattern } from './path-pattern.ts'

/** Loaded when used: most gates match no path by themselves. */
export async function loadPathMatcher(): Promise<PathMatcher> {
  const { default: picomatch } = await import('picomatch')
  return (pattern) => {
    const linear = simpleMatcher(pattern) ?? pathPattern(pattern)
    if (linear !== undefined) return linear
    checkPattern(pattern)
    // `posix`: `[!a]` is any sign but a, as in a shell. `s`: a line break in a name is a character like any other.
    const expression = picomatch.makeRe(pattern, { dot: true, posix: true, flags: 's' })
    return (path) => expression.test(path)
  }
}

const MAX_PATTERN = 1_000
const MAX_DEPTHS = 6
const MAX_STARS = 2
/** How often a pattern has `**`, and how often at most `*` between two slashes. */
function wildcardsIn(pattern: string): { readonly depths: number; readonly stars: number } {
  const names = pattern.split('/').map((name) => name.split(/\*+/).length - 1)
  return { depths: pattern.split('**').length - 1, stars: Math.max(...names) }
}

/** A group of a regular expression, which picomatch lets through, and not one of a glob: `@(a|b)`, `!(a)`, `+(a)`. */
const BARE_GROUP = /(?:^|[^?*+@!\\])\(/

/** The regular expression of a glob with brackets or groups may backtrack: what would take long is refused. */
function checkPattern(pattern: string): void {
  const problem = slownessOf(pattern)
  if (problem === undefined) return
  throw new ConfigurationError(`the pattern ${JSON.stringify(pattern.slice(0, 80))} ${problem}`)
}

/** Why the regular expression of a pattern could take long, and what to write instead. */
function slownessOf(pattern: string): string | undefined {
  if (BARE_GROUP.test(pattern)) {
    return 'has a group without ?, *, +, @ or ! before it: write {a,b} for one of several texts'
  }
  if (pattern.length > MAX_PATTERN) return `is longer than ${MAX_PATTERN} characters: write several patterns`
  const { stars, depths } = wildcardsIn(pattern)
  if (depths > MAX_DEPTHS) return `uses ** more than ${MAX_DEPTHS} times: name the folders`
  if (stars <= MAX_STARS) return undefined
  return `uses * more than ${MAX_STARS} times in one name, together with [ ], ( ), {1..3}, ! or ** beside other signs: write ? or {a,b} in place of those signs, and ** for whole folders`
}

/** `folder/**\/*.rs`, `folder/*.rs`, `**\/*.rs`: what comes before and after has no wildcard. */
const SIMPLE = /^((?:[\w.-]+\/)*)(\*\*\/)?\*([\w.-]+)$/

/**
 * The matcher of the patterns that most people write, four times as fast as their regular expression. Paths have no
 * segments `.` and `..`; where the pattern has them it is not simple.
 */
function simpleMatcher(pattern: string): ((path: string) => boolean) | undefined {
  const [match, folder = '', deep, end = ''] = SIMPLE.exec(pattern) ?? []
  if (match === undefined || /(?:^|\/)\.{1,2}(?:\/|$)/.test(`${folder}x`)) return undefined
  return (path) =>
    path.endsWith(end) &&
    path.startsWith(folder) &&
    path.length >= folder.length + end.length &&
    (deep !== undefined || !path.includes('/', folder.length))
}
