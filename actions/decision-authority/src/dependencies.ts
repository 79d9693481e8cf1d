import { normalisePackageName } from '@governance-gates/core'
import type { DependencyList } from '@governance-gates/project-files'
import type { DependencyDifference } from './decision-input.ts'

/** What one manifest or lock file declares. */
export interface DeclaredDependencies {
  readonly file: string
  readonly list: DependencyList
}

/**
 * The packages that are in the files of one side and not of the other, by name, version and source: a package that comes from
 * somewhere else now is added, whatever its version.
 */
export function compareDependencies(
  before: readonly DeclaredDependencies[],
  after: readonly DeclaredDependencies[],
): readonly DependencyDifference[] {
  return [...missingIn(before, after, 'added'), ...missingIn(after, before, 'removed')]
}

function missingIn(
  known: readonly DeclaredDependencies[],
  wanted: readonly DeclaredDependencies[],
  change: DependencyDifference['change'],
): readonly DependencyDifference[] {
  const there = new Set(known.flatMap(packagesOf).map(identityOf))
  const found = new Map<string, DependencyDifference>()
  for (const each of wanted.flatMap(packagesOf)) {
    const identity = identityOf(each)
    const { isLocked: _, ...declared } = each
    if (!there.has(identity) && !found.has(identity)) found.set(identity, { ...declared, change })
  }
  return [...found.values()]
}

type DeclaredPackage = Omit<DependencyDifference, 'change'> & { readonly isLocked: boolean }

function packagesOf({ file, list }: DeclaredDependencies): readonly DeclaredPackage[] {
  return list.dependencies.map(({ name, version, source, line, section }) => ({
    ecosystem: list.ecosystem,
    name,
    version,
    source,
    file,
    line,
    isLocked: section === 'lock',
  }))
}

/** The project's own packages are in a lock file of Cargo without a source: with their next version they are not new. */
function identityOf({ ecosystem, name, version, source, file, isLocked }: DeclaredPackage): string {
  const known = normalisePackageName(ecosystem, name)
  const isOwn = isLocked && source === undefined && /(?:^|\/)Cargo\.lock$/.test(file)
  const exact = isOwn ? [] : [version ?? '', source ?? '']
  return JSON.stringify([ecosystem, isLocked, known, ...exact])
}
