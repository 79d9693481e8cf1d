import type { Check, Finding } from '@governance-gates/core'
import { type Dependency, type DependencyList, sameDependency } from '@governance-gates/evidence'
import type { ForbiddenDependencies } from '@governance-gates/policy'
import type { ManifestReading } from '../manifest-reading.ts'

/**
 * No forbidden package in any manifest, and every manifest could be read. Two checks: what is found in one manifest
 * stands, whatever became of another.
 */
export function checkDependencies(
  { names }: ForbiddenDependencies,
  manifests: readonly ManifestReading[],
): readonly Check[] {
  return [checkForbidden(names, manifests), checkManifests(manifests)]
}

function checkForbidden(names: readonly string[], manifests: readonly ManifestReading[]): Check {
  const findings = manifests.flatMap((manifest) =>
    manifest.kind === 'read' ? forbiddenIn(names, manifest.file, manifest.list) : [],
  )
  const check = {
    id: 'dependencies',
    title: 'No forbidden package among the dependencies',
    rule: 'suites.forbid-dependencies.names',
    actual: findings.length,
    expected: '0',
    unit: 'forbidden',
    findings,
  }
  if (findings.length > 0)
    return { ...check, status: 'fail', remedy: 'remove the packages from the manifests' }
  if (manifests.length > 0 && manifests.every(({ kind }) => kind === 'read'))
    return { ...check, status: 'pass' }
  const detail = 'a manifest could not be read: see dependencies.manifests'
  return { ...check, status: 'inconclusive', actual: null, detail, remedy: 'make every manifest readable' }
}

function forbiddenIn(
  names: readonly string[],
  file: string,
  { ecosystem, dependencies }: DependencyList,
): readonly Finding[] {
  // What a project calls another package does not matter: it is the package that mocks.
  const isForbidden = ({ name }: Dependency) => names.some((each) => sameDependency(ecosystem, name, each))
  return dependencies.filter(isForbidden).map(({ name, alias, section, line }) => {
    const called = alias === undefined ? '' : `, called ${alias}`
    return { subject: name, message: `is a dependency (${section}${called})`, file, line }
  })
}

function checkManifests(manifests: readonly ManifestReading[]): Check {
  const unusable = manifests.flatMap((manifest) => (manifest.kind === 'unusable' ? [manifest.finding] : []))
  const elsewhere = elsewhereOf(manifests)
  const check = {
    id: 'dependencies.manifests',
    title: 'Every manifest can be read',
    rule: 'suites.forbid-dependencies.manifests',
    actual: `${manifests.length - unusable.length} of ${manifests.length}`,
    expected: 'all of them',
    findings: [...unusable, ...elsewhere],
  }
  if (unusable.length > 0) {
    const remedy = 'check the file in, or correct the list in the policy'
    return { ...check, status: 'inconclusive', remedy }
  }
  if (elsewhere.length === 0) return { ...check, status: 'pass' }
  const detail = 'a manifest takes dependencies from files that it does not list itself'
  return { ...check, status: 'warn', detail, remedy: 'name those files as manifests too' }
}

/** Dependencies that a manifest takes from a file which is no manifest of the policy. */
function elsewhereOf(manifests: readonly ManifestReading[]): readonly Finding[] {
  const read = new Set(manifests.map(({ file }) => file))
  return manifests.flatMap((manifest) => {
    if (manifest.kind === 'unusable') return []
    const { file, list } = manifest
    return list.elsewhere
      .filter(({ file: other }) => other === undefined || !read.has(beside(file, other)))
      .map(({ what, line }): Finding => ({ message: `has dependencies of ${what}`, file, line }))
  })
}

/** A path that a manifest writes relative to its own folder. */
function beside(file: string, other: string): string {
  const folders = file.split('/').slice(0, -1)
  for (const part of other.split('/')) {
    if (part === '..') folders.pop()
    else if (part !== '.') folders.push(part)
  }
  return folders.join('/')
}
