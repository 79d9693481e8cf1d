import { isGlob, type TestFiles, withoutDot } from './test-files.ts'

/** What a name in the classification means; files by their index. */
export type NamedFiles =
  | { readonly kind: 'path'; readonly file: number }
  /** Tests and other files. */
  | { readonly kind: 'glob'; readonly files: readonly number[] }
  /** Tests only: a stem means a test, even if another file has that name. */
  | { readonly kind: 'stem'; readonly files: readonly number[] }
  /** `namesake`: a test of that name in another folder. */
  | { readonly kind: 'nothing'; readonly namesake: string | undefined }

/** Finds files by the names that a classification uses: stems, paths and globs. */
export class TestNames {
  readonly #files: TestFiles
  #byStem: ReadonlyMap<string, readonly number[]> | undefined

  constructor(files: TestFiles) {
    this.#files = files
  }

  find(name: string): NamedFiles {
    const path = withoutDot(name)
    const isPath = path.includes('/')
    const file = this.#files.find(path)
    if (file !== -1 && (isPath || this.#files.isTest(file))) return { kind: 'path', file }
    if (isGlob(path)) return { kind: 'glob', files: this.#files.matching(path) }
    const files = isPath ? [] : this.#testsWithStem(path)
    if (files.length > 0) return { kind: 'stem', files }
    if (file !== -1) return { kind: 'path', file }
    const [namesake] = this.#testsWithStem(stemOf(path))
    return { kind: 'nothing', namesake: namesake === undefined ? undefined : this.#files.pathAt(namesake) }
  }

  #testsWithStem(stem: string): readonly number[] {
    this.#byStem ??= Map.groupBy(
      this.#files.tests.map((path) => this.#files.find(path)),
      (file) => stemOf(this.#files.pathAt(file)),
    )
    return this.#byStem.get(stem) ?? []
  }
}

/** The name of a file without its last extension; of `name/main.rs`, where Cargo looks for a test too, its folder's. */
export function stemOf(path: string): string {
  const slash = path.lastIndexOf('/')
  const name = path.slice(slash + 1)
  if (name === 'main.rs' && slash > 0) return path.slice(path.lastIndexOf('/', slash - 1) + 1, slash)
  const dot = name.lastIndexOf('.')
  return dot <= 0 ? name : name.slice(0, dot)
}
