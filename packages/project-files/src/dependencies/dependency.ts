import { normalisePackageName } from '@governance-gates/core'
/** Where a package comes from. Names of different ecosystems have nothing to do with each other. */
export type Ecosystem = 'cargo' | 'npm' | 'python' | 'go' | 'rubygems'

/** What a dependency is declared as; `lock` for every package of a lock file, however deep. */
export type DependencySection =
  | 'dependencies'
  | 'dev'
  | 'build'
  | 'peer'
  | 'optional'
  | 'bundled'
  | 'workspace'
  | 'config'
  | 'indirect'
  | 'replace'
  | 'tool'
  | 'lock'

export interface Dependency {
  /** The package itself, as its registry knows it, in the spelling of the file. */
  readonly name: string
  /** What the project calls it, where that is another name. */
  readonly alias?: string
  /** The exact one, where a lock file has it. */
  readonly version?: string
  /** Where a lock file has it from: a registry, a repository, an address. */
  readonly source?: string
  readonly line: number
  readonly section: DependencySection
}

/** Dependencies that a manifest has without naming them. */
export interface Elsewhere {
  readonly line: number
  /** In words: `tests/requirements.txt`, `the package at ./lib`. */
  readonly what: string
  /** The file that names them, as the manifest writes it: relative to the manifest's folder. */
  readonly file?: string
}

/** What one manifest or lock file declares. */
export interface DependencyList {
  readonly ecosystem: Ecosystem
  /** The format, by the name that its files commonly have: `Cargo.lock`. */
  readonly format: string
  /** In the order of the file. A package may be here several times. */
  readonly dependencies: readonly Dependency[]
  readonly elsewhere: readonly Elsewhere[]
  /**
   * How many packages a lock file has, as audit tools count them: of a Cargo.lock the project's own too, of npm's all but the
   * one at the root. Undefined for other files.
   */
  readonly entries?: number
}

/** Whether two names mean the same package. Never true for a part of a name. */
export function sameDependency(ecosystem: Ecosystem, left: string, right: string): boolean {
  return normalisePackageName(ecosystem, left) === normalisePackageName(ecosystem, right)
}
