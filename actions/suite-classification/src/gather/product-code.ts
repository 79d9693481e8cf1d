import type { TestFiles } from '../classification/test-files.ts'
import type { CodePlaces } from './code-places.ts'
import type { SourceFacts } from './source-facts.ts'

/**
 * What a file is that tests reach and whose place does not show it. `tests`: only tests import it, so it is a helper.
 * `doubtful`: only tests import it, but others may, outside of the repository.
 */
export type Belonging = 'tests' | 'product' | 'doubtful'

/** So many files are looked for in the imports of all others; what is left is doubtful. */
const MOST_SEARCHED = 200

/** Finds out whether product code imports a file. Asked only for files that matter to a rule: it may search them all. */
export class ProductCode {
  readonly #files: TestFiles
  readonly #facts: SourceFacts
  readonly #places: CodePlaces
  readonly #known = new Map<string, Belonging>()
  #byKind: ReadonlyMap<string, readonly string[]> | undefined

  constructor(files: TestFiles, facts: SourceFacts, places: CodePlaces) {
    this.#files = files
    this.#facts = facts
    this.#places = places
  }

  /** @param path of a file that a test reaches. */
  async judge(path: string): Promise<Belonging> {
    const known = this.#known.get(path)
    if (known !== undefined) return known
    if (this.#known.size >= MOST_SEARCHED) return 'doubtful'
    // In a circle of imports nothing is product code because of the circle.
    this.#known.set(path, 'tests')
    const found = await this.#judge(path)
    this.#known.set(path, found)
    return found
  }

  async #judge(path: string): Promise<Belonging> {
    const others: string[] = []
    for await (const importer of this.#importersOf(path)) {
      const place = this.#places.of(importer)
      if (place === 'product' || this.#places.isProductWithTests(importer)) return 'product'
      if (place === 'unclear') others.push(importer)
    }
    for (const importer of others) {
      const isReached = await this.#isImported(importer)
      if (!isReached || (await this.judge(importer)) === 'product') return 'product'
    }
    return this.#places.of(path) === 'product' || isPublicGo(path) ? 'doubtful' : 'tests'
  }

  /** What nobody imports is a program, or a library's entry. */
  async #isImported(path: string): Promise<boolean> {
    for await (const _ of this.#importersOf(path)) return true
    return false
  }

  async *#importersOf(path: string): AsyncGenerator<string> {
    const word = wordFor(path)
    const folder = folderOf(path)
    const isGo = path.endsWith('.go')
    for (const other of this.#sameKind(path)) {
      // The files of a Go package see each other without an import.
      if (other === path || (isGo && folderOf(other) === folder)) continue
      if (!this.#facts.mentions(other, word)) continue
      const facts = await this.#facts.of(other)
      if (facts.kind === 'read' && facts.imports.some((each) => each.path === path)) yield other
    }
  }

  #sameKind(path: string): readonly string[] {
    this.#byKind ??= Map.groupBy(this.#files.paths, kindOf)
    const kind = kindOf(path)
    return kind === '' ? (this.#byKind.get('script') ?? []) : (this.#byKind.get(kind) ?? [])
  }
}

/** Files that import each other. */
function kindOf(path: string): string {
  if (/\.(?:[ch](?:c|h|pp|xx|\+\+)?|[it]pp|inl|ixx|cppm)$/.test(path)) return 'c'
  const [, extension = ''] = /\.(py|go|rs|[mc]?[jt]sx?)$/.exec(path) ?? []
  return /^[mc]?[jt]s/.test(extension) ? 'script' : extension
}

/** A word that is in every file that imports the file: its name, or its folder's where the folder is what they import. */
function wordFor(path: string): string {
  const parts = path.replace(/(?:\.d)?\.\w+$/, '').split('/')
  const name = parts.at(-1) ?? ''
  const isFolder =
    path.endsWith('.go') || (kindOf(path) !== 'c' && /^(?:index|__init__|mod|lib|main)$/.test(name))
  // The name of a package need not be that of its folder.
  if (isFolder && /^(?:src|lib)$/.test(parts.at(-2) ?? '')) return ''
  return isFolder ? (parts.at(-2) ?? '') : name
}

/** A package of Go may be imported from outside unless it lies below `internal`. */
function isPublicGo(path: string): boolean {
  return path.endsWith('.go') && !path.split('/').includes('internal')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
