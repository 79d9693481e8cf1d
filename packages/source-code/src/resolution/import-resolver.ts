import type { ComputedImport, LocalImport } from '../imports/local-import.ts'
import { resolveInclude } from './c/c-include.ts'
import type { ConfigValue } from './config-value.ts'
import { GoResolver } from './go/go-resolver.ts'
import { PytestPaths } from './python/pytest-paths.ts'
import { PythonProjects } from './python/python-projects.ts'
import { PythonResolver } from './python/python-resolver.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { folderOf } from './repository-path.ts'
import { COMPUTED, type Resolution, type Unfollowed, unfollowed } from './resolution.ts'
import { Cargo } from './rust/cargo.ts'
import { RustResolver } from './rust/rust-resolver.ts'
import { isScript } from './script/script-files.ts'
import { ScriptResolver } from './script/script-resolver.ts'
import type { SetUpImport } from './script/setup-files.ts'

/** A file that an import means. */
export interface ImportTarget {
  readonly path: string
  /** The line (from 1) that refers to it, and what is written there. */
  readonly line: number
  readonly written: string
  /** Whether it is read as data, whatever it is called. */
  readonly isData: boolean
}

/** An import that could mean a file of the repository and was not followed. */
export interface UnfollowedImport extends Unfollowed {
  readonly line: number
  readonly written: string
}

export interface ResolvedImports {
  /** Each file once, where it is first referred to. They never leave the repository. */
  readonly targets: readonly ImportTarget[]
  /** By path, the other lines that refer to a target. */
  readonly again: ReadonlyMap<string, readonly number[]>
  readonly unfollowed: readonly UnfollowedImport[]
}

/**
 * Finds the files that imports mean, by what the repository says: tsconfig.json, package.json, pytest's configuration, go.mod,
 * Cargo.toml. Each of these is read once. What is not known before the code runs (loader options, search paths, conditions)
 * is not decided: every file that an import may mean is a target.
 */
export class ImportResolver {
  readonly #files: RepositoryFiles
  readonly #script: ScriptResolver
  readonly #go: GoResolver
  readonly #python: PythonResolver
  readonly #rust: RustResolver

  constructor(files: RepositoryFiles, parseToml: (text: string) => ConfigValue) {
    this.#files = files
    this.#script = new ScriptResolver(files)
    this.#go = new GoResolver(files)
    this.#python = new PythonResolver(files, {
      paths: new PytestPaths(files, parseToml),
      projects: new PythonProjects(files, parseToml),
    })
    this.#rust = new RustResolver(files, new Cargo(files, parseToml))
  }

  /** What the imports of a file mean. */
  resolve(fromPath: string, imports: readonly LocalImport[]): ResolvedImports {
    const targets = new Map<string, ImportTarget>()
    const again = new Map<string, number[]>()
    const open: UnfollowedImport[] = []
    // A module that is in one of two places, by a condition, is written once.
    const modules = new Set<string>()
    for (const reference of imports) {
      const { line, written } = reference
      const resolution = this.#resolve(fromPath, reference)
      for (const path of resolution.targets) {
        const isFirst = path !== fromPath && !targets.has(path)
        if (isFirst) targets.set(path, { path, line, written, isData: resolution.areData === true })
        else again.set(path, [...(again.get(path) ?? []), line])
      }
      const name = reference.kind === 'rust-module' ? `${line} ${reference.name}` : ''
      if (resolution.targets.length > 0) modules.add(name)
      else if (resolution.unfollowed !== undefined && (name === '' || !modules.has(name))) {
        open.push({ ...resolution.unfollowed, line, written })
      }
    }
    return { targets: [...targets.values()], again, unfollowed: open }
  }

  /** The files that are loaded with a test without an import: pytest's conftest.py, the package of a Go test. */
  implied(test: string): readonly string[] {
    if (test.endsWith('.py')) return this.#python.implied(test)
    return test.endsWith('.go') ? this.#go.implied(test) : []
  }

  /** What a test runner's configuration runs around a test: the setup files of Vitest, Jest and Playwright. */
  setUp(test: string): readonly SetUpImport[] {
    return isScript(test) ? this.#script.setUp(folderOf(test)) : []
  }

  /** Whether a file is in a package of the repository that only tests and tools depend on. */
  isForDevelopment(path: string): boolean {
    return path.endsWith('.rs') ? this.#rust.isForDevelopment(path) : this.#script.isForDevelopment(path)
  }

  /** Whether a file is what a package of the repository is published for: its entry, or the Python package of its name. */
  isPublished(path: string): boolean {
    return path.endsWith('.py') ? this.#python.isPublished(path) : this.#script.isEntry(path)
  }

  #resolve(fromPath: string, reference: LocalImport): Resolution {
    switch (reference.kind) {
      case 'rust-module':
      case 'rust-include':
      case 'rust-crate':
        return this.#rust.resolve(fromPath, reference)
      case 'script':
        return this.#script.resolve(fromPath, reference)
      case 'script-glob':
        return this.#script.resolveGlob(fromPath, reference)
      case 'python':
        return this.#python.resolve(fromPath, reference)
      case 'go':
        return this.#go.resolve(fromPath, reference)
      case 'go-embed':
        return this.#go.resolveEmbed(fromPath, reference)
      case 'c-include':
        return resolveInclude(this.#files, fromPath, reference)
      case 'computed':
        return this.#resolveComputed(fromPath, reference)
    }
  }

  #resolveComputed(fromPath: string, { start }: ComputedImport): Resolution {
    if (fromPath.endsWith('.py')) return this.#python.resolveComputed(fromPath, start)
    return fromPath.endsWith('.rs') ? unfollowed(COMPUTED) : this.#script.resolveComputed(fromPath, start)
  }
}
