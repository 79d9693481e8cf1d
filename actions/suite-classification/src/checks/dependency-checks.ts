import { type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { ForbiddenDependencies } from '@governance-gates/policy'
import { type DeclaredPackage, type DeclaredPackages, samePackage } from '@governance-gates/project-files'
import type { ManifestReading } from '../manifest-reading.ts'
import { dependencies, dependenciesManifests } from '../rules.ts'

/**
 * No forbidden package in any manifest, and every manifest could be read. Two checks: what is found in one manifest
 * counts even where another cannot be read.
 */
export function checkDependencies(
  { names }: ForbiddenDependencies,
  manifests: readonly ManifestReading[],
): readonly Check[] {
  return [checkForbidden(names, manifests), checkManifests(manifests)]
}

function checkForbidden(names: readonly string[], manifests: readonly ManifestReading[]): Check {
  const findings = manifests.flatMap((manifest) =>
    manifest.kind === 'read' ? forbiddenIn(names, manifest.path, manifest.list) : [],
  )
  const outcome = {
    ...noneOf(findings, 'packages'),
  }
  if (findings.length > 0) return checkOf(dependencies, {}, { ...outcome, status: 'fail' })
  if (manifests.length > 0 && manifests.every(isWhole))
    return checkOf(dependencies, {}, { ...outcome, status: 'pass' })
  return checkOf(
    dependencies,
    {},
    {
      ...outcome,
      status: 'inconclusive',
      actual: null,
      detail: `a manifest could not be read: see ${dependenciesManifests.id}`,
      remedy: dependenciesManifests.remedy,
    },
  )
}

/** Whether every package of a manifest is known by its name. */
function isWhole(manifest: ManifestReading): boolean {
  return manifest.kind === 'read' && manifest.list.unknown.length === 0
}

function forbiddenIn(
  names: readonly string[],
  file: string,
  { system, dependencies }: DeclaredPackages,
): readonly Finding[] {
  // What a project calls another package does not matter: it is the package that mocks.
  const isForbidden = ({ name }: DeclaredPackage) => names.some((each) => samePackage(system, name, each))
  return dependencies.filter(isForbidden).map(({ name, alias, section, line }) => {
    const called = alias === undefined ? '' : `, called ${alias}`
    return { subject: name, message: `is a dependency (${section}${called})`, file, line }
  })
}

function checkManifests(manifests: readonly ManifestReading[]): Check {
  const partial = manifests.filter((manifest) => !isWhole(manifest))
  const unusable = manifests.flatMap(faultsOf)
  const elsewhere = elsewhereOf(manifests)
  const outcome = {
    actual: measured(partial.length, 'manifests'),
    expected: exactly(0, 'manifests'),
    findings: [...unusable, ...elsewhere],
  }
  if (partial.length > 0) {
    const detail = `${partial.length} of ${manifests.length} manifests could not be read`
    return checkOf(dependenciesManifests, {}, { ...outcome, status: 'inconclusive', detail })
  }
  if (elsewhere.length === 0) return checkOf(dependenciesManifests, {}, { ...outcome, status: 'pass' })
  return checkOf(
    dependenciesManifests,
    {},
    {
      ...outcome,
      status: 'warn',
      detail: 'a manifest takes dependencies from files that the policy does not name',
      remedy: 'name those files in suites.forbid-dependencies.manifests of the policy too',
    },
  )
}

/** Why a manifest does not say every package. */
function faultsOf(manifest: ManifestReading): readonly Finding[] {
  if (manifest.kind === 'unreadable') return [manifest.finding]
  const { path: file, list } = manifest
  return list.unknown.map(({ what, line }) => {
    return {
      subject: what,
      message: 'is not written out: which package it names is only known when it runs',
      file,
      line,
    }
  })
}

/** Dependencies that a manifest takes from a file that the policy does not name. */
function elsewhereOf(manifests: readonly ManifestReading[]): readonly Finding[] {
  const read = new Set(manifests.map(({ path }) => path))
  return manifests.flatMap((manifest) => {
    if (manifest.kind === 'unreadable') return []
    const { path: file, list } = manifest
    return list.elsewhere
      .filter(({ file: other, ending }) => {
        if (ending !== undefined) return ![...read].some((path) => path.endsWith(ending))
        return other === undefined || !read.has(beside(file, other))
      })
      .map(({ what, line }): Finding => ({ message: `takes dependencies from ${what}`, file, line }))
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
