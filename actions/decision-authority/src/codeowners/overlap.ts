import type { OwnershipPolicy } from '@governance-gates/policy'
import type { Matcher } from '../decision-input.ts'
import type { OwnerLine } from './codeowners-text.ts'

/** Two areas that share files and of which neither is inside of the other. */
export interface Overlap {
  /** Whose owners CODEOWNERS names for the file. */
  readonly named: string
  readonly left: string
  /** A file of both. */
  readonly example: string
}

/**
 * Overlaps that the last line cannot express: it names the owners of one area, and the file belongs to both. Where one area is
 * inside of another, the inner one is meant.
 */
export function overlaps(
  lines: readonly OwnerLine[],
  files: readonly string[],
  matcher: Matcher,
): readonly Overlap[] {
  const matching = lines.map((line) => ({ line, matches: matcher(line.path) }))
  const members = new Map<string, Set<string>>()
  const shared = new Map<string, Overlap>()
  for (const file of files) {
    const own = matching.filter(({ matches }) => matches(file)).map(({ line }) => line)
    const last = own.at(-1)
    if (last === undefined) continue
    for (const area of new Set(own.map((line) => line.area))) {
      const known = members.get(area) ?? new Set()
      members.set(area, known.add(file))
      const key = `${last.area} ${area}`
      if (area === last.area || shared.has(key)) continue
      shared.set(key, { named: last.area, left: area, example: file })
    }
  }
  return [...shared.values()].filter(({ named, left }) => !isInside(members.get(named), members.get(left)))
}

function isInside(inner: ReadonlySet<string> = new Set(), outer: ReadonlySet<string> = new Set()): boolean {
  return [...inner].every((file) => outer.has(file))
}

/** Those between areas of different owners: the others are named all the same. */
export function harmful(
  found: readonly Overlap[],
  { areas }: Pick<OwnershipPolicy, 'areas'>,
): readonly Overlap[] {
  const ownersOf = (area: string) => [areas[area]?.owner.text, areas[area]?.backup.text].toSorted().join(' ')
  return found.filter(({ named, left }) => ownersOf(named) !== ownersOf(left))
}
