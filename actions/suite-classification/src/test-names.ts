import { isGlob, type TestFiles, withoutDot } from './test-files.ts'

/** What a name in the classification stands for. */
export type NamedFiles =
  | { readonly kind: 'path'; readonly path: string }
  /** Tests and other files. */
  | { readonly kind: 'glob'; readonly paths: readonly string[] }
  /** Tests only: a stem means a test, whatever else in the repository is called so. */
  | { readonly kind: 'stem'; readonly paths: readonly string[] }
  /** `namesake`: a test that is called so and lies elsewhere. */
  | { readonly kind: 'nothing'; readonly namesake: string | undefined }

/** Finds files by the names that a classification uses: stems, paths and globs. */
export class TestNames {
  readonly #files: TestFiles
  #byStem: ReadonlyMap<string, readonly string[]> | undefined

  constructor(files: TestFiles) {
    this.#files = files
  }

  find(name: string): NamedFiles {
    const path = withoutDot(name)
    const isPath = path.includes('/')
    if (this.#files.isTest(path) || (isPath && this.#files.exists(path))) return { kind: 'path', path }
    if (isGlob(path)) return { kind: 'glob', paths: this.#files.matching(path) }
    const paths = isPath ? [] : this.#testsWithStem(path)
    if (paths.length > 0) return { kind: 'stem', paths }
    if (this.#files.exists(path)) return { kind: 'path', path }
    return { kind: 'nothing', namesake: this.#testsWithStem(stemOf(path))[0] }
  }

  #testsWithStem(stem: string): readonly string[] {
    this.#byStem ??= Map.groupBy(this.#files.tests, stemOf)
    return this.#byStem.get(stem) ?? []
  }
}

/** The name of a file without its last extension; of `name/main.rs`, where Cargo looks for a test too, its folder's. */
export function stemOf(path: string): string {
  const folders = path.split('/')
  const file = folders.at(-1) ?? ''
  const folder = folders.at(-2)
  if (file === 'main.rs' && folder !== undefined) return folder
  const dot = file.lastIndexOf('.')
  return dot <= 0 ? file : file.slice(0, dot)
}
