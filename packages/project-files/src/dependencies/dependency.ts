/** Where a package comes from. Names of different ecosystems have nothing to do with each other. */
export type Ecosystem = 'cargo' | 'npm' | 'python' | 'go'

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

/**
 * The one spelling of a name that counts when names are compared.
 *
 * PyPI takes `Foo.Bar`, `foo_bar` and `foo-bar` for one package (PEP 503), crates.io takes `foo_bar` and `Foo-bar` for
 * one; npm and Go compare exactly.
 */
export function normaliseDependency(ecosystem: Ecosystem, name: string): string {
  switch (ecosystem) {
    case 'python':
      return name.replaceAll(/[-_.]+/g, '-').toLowerCase()
    case 'cargo':
      return name.replaceAll('_', '-').toLowerCase()
    case 'npm':
    case 'go':
      return name
  }
}

/** Whether two names mean the same package. Never true for a part of a name. */
export function sameDependency(ecosystem: Ecosystem, left: string, right: string): boolean {
  return normaliseDependency(ecosystem, left) === normaliseDependency(ecosystem, right)
}
