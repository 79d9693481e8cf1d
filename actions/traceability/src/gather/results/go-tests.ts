import type { RepositoryFiles } from './repository-files.ts'

/** A test, or the method of a suite that is one. */
const DECLARED: RegExp = /^func\s+(?:\([^)\n]*\)\s*)?((?:Test|Fuzz|Example|Benchmark)[\p{L}\p{N}_]*)\s*\(/gmu

/** Finds the files of a package of Go that declare a test: reports name the package alone. */
export class GoTests {
  readonly #repository: RepositoryFiles
  /** By file, the names of the tests that it declares. */
  readonly #known = new Map<string, ReadonlySet<string>>()

  constructor(repository: RepositoryFiles) {
    this.#repository = repository
  }

  /**
   * Those of a package's files that declare a test, or a method of its suite: `TestDoor/TestOpens`. All of them where none is
   * seen to: a failure that belongs to no test may be of any.
   */
  declaring(files: readonly string[], name: string): readonly string[] {
    const steps = name.split('/')
    const own = files.filter((file) => {
      const declared = this.#declaredIn(file)
      return steps.some((step) => declared.has(step))
    })
    return own.length === 0 ? files : own
  }

  #declaredIn(file: string): ReadonlySet<string> {
    const known = this.#known.get(file)
    if (known !== undefined) return known
    const text = this.#repository.read(file) ?? ''
    const declared = new Set([...text.matchAll(DECLARED)].map(([, name = '']) => name))
    this.#known.set(file, declared)
    return declared
  }
}
