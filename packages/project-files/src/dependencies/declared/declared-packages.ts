import { normalisePackageName } from '@governance-gates/core'
import type { DependencySection, Ecosystem, Elsewhere } from '../dependency.ts'

/** Where a package comes from: names of different systems have nothing to do with each other. */
export type PackageSystem =
  | Ecosystem
  | 'maven'
  | 'nuget'
  | 'cmake'
  | 'conan'
  | 'vcpkg'
  | 'ruby'
  | 'composer'
  | 'swift'
  | 'hex'

/** What a package is declared as; `override` where a manifest says what another dependency's dependency becomes. */
export type PackageSection = DependencySection | 'override' | 'patch' | 'plugin' | 'parent'

/** A package that a manifest names, on whichever side. */
export interface DeclaredPackage {
  /** As its registry knows it, in the spelling of the file. */
  readonly name: string
  /** What the project calls it, where that is another name. */
  readonly alias?: string
  readonly line: number
  readonly section: PackageSection
}

/** A file that a manifest takes dependencies from. */
export interface OtherFile extends Elsewhere {
  /** How the path of that file ends, where the manifest does not say in which folder it is. */
  readonly ending?: string
}

/** A dependency whose name is only known when the manifest is run. */
export interface UnknownPackage {
  readonly line: number
  /** As the manifest has it: `implementation(deps.mocks)`. */
  readonly what: string
}

/** What one manifest says of packages. */
export interface PackageReading {
  readonly dependencies: readonly DeclaredPackage[]
  readonly elsewhere?: readonly OtherFile[]
  readonly unknown?: readonly UnknownPackage[]
}

/** Every package that a manifest or lock file names, for a rule that forbids some of them. */
export interface DeclaredPackages {
  readonly system: PackageSystem
  /** By the name that files of this format commonly have: `build.gradle`. */
  readonly format: string
  readonly dependencies: readonly DeclaredPackage[]
  readonly elsewhere: readonly OtherFile[]
  readonly unknown: readonly UnknownPackage[]
}

/** Whether two names mean the same package, as its system compares them. Never true for a part of a name. */
export function samePackage(system: PackageSystem, left: string, right: string): boolean {
  return spelling(system, left) === spelling(system, right)
}

function spelling(system: PackageSystem, name: string): string {
  switch (system) {
    case 'swift':
      // SwiftPM knows a package by the last part of its address.
      return name
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/^.*[/:]/s, '')
        .toLowerCase()
    case 'nuget':
    case 'cmake':
    case 'conan':
    case 'vcpkg':
    case 'composer':
      return name.toLowerCase()
    default:
      return normalisePackageName(system, name)
  }
}
