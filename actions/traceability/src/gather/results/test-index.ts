import type { Result } from '@governance-gates/core'
import { stemOf } from '../test-inventory.ts'
import { DeclaredClasses } from './declared-classes.ts'
import { GoPackages } from './go-packages.ts'
import { GoTests } from './go-tests.ts'
import { isWithin, type RepositoryFiles } from './repository-files.ts'
import { namesOf } from './result-names.ts'
import { RustCrates } from './rust-crates.ts'
import { TestModules } from './test-modules.ts'
import { TestPaths } from './test-paths.ts'

/** The test files that a result belongs to. */
export type FoundTests =
  /** `isPlaced`: it says where it belongs, and no known test is there. */
  | { readonly kind: 'none'; readonly isPlaced: boolean }
  | { readonly kind: 'found'; readonly files: readonly string[] }
  /** Several files have the name, and it is unclear which is meant. */
  | { readonly kind: 'ambiguous'; readonly name: string; readonly files: readonly string[] }

/** A result as far as it says whose it is. */
export type NamedResult = Pick<Result, 'subject' | 'file' | 'place' | 'attributes' | 'whole'>

const ELSEWHERE: FoundTests = { kind: 'none', isPlaced: true }
const NOWHERE: FoundTests = { kind: 'none', isPlaced: false }

const IDENTIFIER = String.raw`[\p{L}_][\p{L}\p{N}_-]*`
const SIMPLE = new RegExp(`^${IDENTIFIER}$`, 'u')
/** A class, module or namespace with what it is in. */
const QUALIFIED = new RegExp(String.raw`^${IDENTIFIER}(?:(?:[.\\$+])${IDENTIFIER})+$`, 'u')
const CRATE_PATH = /^[\w-]+(?:::[\w/-]+)+$/
/** A path to a file with an ending, or a package of Go. */
const PATH = /^(?:[^\n<>"|?*]*[\\/][^\n<>"|?*/\\]*\.[A-Za-z]\w{0,7}|[\w.~-]+(?:\/[\w.~-]+)+)$/

/**
 * Finds the file of a test result. A result that names its file belongs to that file. Otherwise the names around it decide: a path
 * (`tests/a.test.ts`), a module (`tests.unit.test_a.TestX`), a class (`com.acme.SessionTest`), a crate's target
 * (`orbit::sessions`) or, in Go, a package. One with a package, a module or a folder has to say all of what the file says of
 * itself; a simple name counts only where a result has no other.
 */
export class TestIndex {
  readonly #tests: ReadonlySet<string>
  readonly #byStem: ReadonlyMap<string, readonly string[]>
  readonly #byFileName: ReadonlySet<string>
  readonly #paths: TestPaths
  readonly #go: GoPackages
  readonly #goTests: GoTests
  readonly #crates: RustCrates
  readonly #classes: DeclaredClasses
  readonly #modules: TestModules
  /** A million results have some hundred names. */
  readonly #known = new Map<string, FoundTests>()

  constructor(tests: readonly string[], repository: RepositoryFiles) {
    this.#tests = new Set(tests)
    const named = tests.flatMap((file) => stemsOf(file).map((stem) => ({ stem, file })))
    const byStem = Map.groupBy(named, ({ stem }) => stem)
    this.#byStem = new Map([...byStem].map(([stem, own]) => [stem, own.map(({ file }) => file)]))
    this.#byFileName = new Set(tests.map((file) => file.slice(file.lastIndexOf('/') + 1)))
    this.#paths = new TestPaths(repository)
    this.#go = new GoPackages(tests, repository)
    this.#goTests = new GoTests(repository)
    this.#crates = new RustCrates(tests, repository)
    this.#classes = new DeclaredClasses(tests, repository)
    this.#modules = new TestModules(
      tests.filter((file) => !this.#classes.isClassFile(file)),
      repository,
    )
  }

  /** @param base the folder that the report is relative to; empty for the root, or where none is known. */
  find(result: NamedResult, base = ''): FoundTests {
    const found = this.#findFiles(result, base)
    // A name has several files only where it is that of a package of Go.
    if (found.kind !== 'found' || found.files.length === 1 || result.whole !== undefined) return found
    return { kind: 'found', files: this.#goTests.declaring(found.files, namesOf(result).name) }
  }

  #findFiles(result: NamedResult, base: string): FoundTests {
    const { file } = result
    // A report that names files is right about them: no other name counts then.
    if (file !== undefined) return this.#once('file', file, base)
    const { around, name } = namesOf(result)
    const names = around.length === 0 ? [name] : result.whole === undefined ? around : [...around, name]
    const crate = names.find((each) => this.#crates.isCrate(each))
    if (crate !== undefined && !names.some((each) => each.includes('::'))) {
      return this.#pick(`${crate}::${name}`, this.#crates.findInLibrary(crate, name))
    }
    const key = ['names', base, result.place ?? '', ...names].join('\0')
    const found = this.#known.get(key) ?? this.#findByNames(names, result, base)
    this.#known.set(key, found)
    return found
  }

  #findByNames(names: readonly string[], result: NamedResult, base: string): FoundTests {
    const placed = placedNames(
      names.map((each) => withPackage(each, result)),
      this.#byFileName,
    )
    for (const [kind, each] of placed) {
      const found = this.#once(kind, each, base)
      if (found.kind !== 'none') return found
    }
    if (placed.length > 0) return ELSEWHERE
    for (const each of names) {
      const found = this.#once('simple', each, base)
      if (found.kind !== 'none') return found
    }
    return NOWHERE
  }

  #once(kind: NameKind, name: string, base: string): FoundTests {
    const key = `${kind}\0${base}\0${name}`
    const found = this.#known.get(key) ?? this.#pick(name, this.#filesOf(kind, name, base), kind)
    this.#known.set(key, found)
    return found
  }

  #filesOf(kind: NameKind, name: string, base: string): readonly string[] {
    switch (kind) {
      case 'file':
      case 'path': {
        const files = this.#paths.find(name, base)
        return files.length > 0 ? files : this.#go.find(name, base)
      }
      case 'crate':
        return this.#crates.find(name)
      case 'class': {
        const classes = this.#classes.find(name)
        const near = classes.filter((file) => isWithin(base, file))
        return classes.length > 0 ? near : this.#modules.find(name, base)
      }
      case 'simple':
        return this.#simple(name, base)
    }
  }

  #simple(name: string, base: string): readonly string[] {
    const found = new Set([...(this.#byStem.get(name) ?? []), ...this.#classes.findSimple(name)])
    const near = [...found].filter((file) => isWithin(base, file))
    return near.length > 0 ? near : this.#go.find(name, base)
  }

  /** A file that is not a test has no result here, but it makes the name of a test ambiguous. */
  #pick(name: string, files: readonly string[], kind?: NameKind): FoundTests {
    const tests = files.filter((file) => this.#tests.has(file))
    if (tests.length === 0) return kind === 'simple' ? NOWHERE : ELSEWHERE
    const isPackage = files.every((file) => file.endsWith('_test.go')) && !name.endsWith('.go')
    return files.length === 1 || isPackage
      ? { kind: 'found', files: tests }
      : { kind: 'ambiguous', name, files: tests }
  }
}

/** What a name says: `file` and `path` a place, `class` and `crate` a name with what it is in, `simple` nothing else. */
type NameKind = 'file' | 'path' | 'crate' | 'class' | 'simple'

/** The names that say where they are: paths first, then from the innermost on. */
function placedNames(
  names: readonly string[],
  fileNames: ReadonlySet<string>,
): readonly (readonly [NameKind, string])[] {
  const isPath = (name: string) => fileNames.has(name) || PATH.test(name)
  const others = names.filter((name) => !isPath(name)).toReversed()
  return [
    ...names.filter(isPath).map((name) => ['path', name] as const),
    ...others.filter((name) => CRATE_PATH.test(name)).map((name) => ['crate', name] as const),
    ...others.filter((name) => QUALIFIED.test(name)).map((name) => ['class', name] as const),
  ]
}

/** Some reports have the package of a class in a place of its own. */
function withPackage(name: string, { file, place }: NamedResult): string {
  const isPackage = file === undefined && place !== undefined && (SIMPLE.test(place) || QUALIFIED.test(place))
  return isPackage && SIMPLE.test(name) && !place.endsWith(`.${name}`) ? `${place}.${name}` : name
}

/** `sessions.test` and `sessions` of `sessions.test.ts`. */
function stemsOf(file: string): readonly string[] {
  const stem = stemOf(file)
  const base = stem.split('.')[0] ?? stem
  return base === '' ? [stem] : [...new Set([stem, base])]
}
