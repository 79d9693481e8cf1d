import type { Result } from '@governance-gates/core'
import { stemOf } from './test-inventory.ts'

/** The test files that a result belongs to. */
export type FoundTests =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly files: readonly string[] }
  /** Several files have the name, and it is unclear which is meant. */
  | { readonly kind: 'ambiguous'; readonly name: string; readonly files: readonly string[] }

const NONE: FoundTests = { kind: 'none' }

/**
 * Finds the file of a test result. A result that names its file belongs to that file. Otherwise its names decide: formats write
 * a path (`tests/a.test.ts > …`), a module (`tests.unit.test_a.TestX`), a class (`com.acme.SessionTest`), a binary
 * (`orbit::sessions`) or, in Go, a package. The first name that means a test counts.
 */
export class TestIndex {
  readonly #byStem: ReadonlyMap<string, readonly string[]>
  readonly #goPackages: ReadonlyMap<string, readonly string[]>
  /** A million results have some hundred names. */
  readonly #known = new Map<string, FoundTests>()

  constructor(tests: readonly string[]) {
    const named = tests.flatMap((file) => stemsOf(file).map((stem) => ({ stem, file })))
    const byStem = Map.groupBy(named, ({ stem }) => stem)
    this.#byStem = new Map([...byStem].map(([stem, own]) => [stem, own.map(({ file }) => file)]))
    const inGo = tests.filter((file) => file.endsWith('_test.go') && file.includes('/'))
    this.#goPackages = Map.groupBy(inGo, (file) => file.slice(0, file.lastIndexOf('/')))
  }

  find({ subject, file }: Pick<Result, 'subject' | 'file'>): FoundTests {
    // A report that names files is right about them: no other name counts then.
    if (file !== undefined) return this.#once(file, (path) => this.#byPath(path))
    const names = subject.split(' > ')
    // The last is the test case's own, where there are others.
    for (const name of names.length > 1 ? names.slice(0, -1) : names) {
      const found = this.#once(name, (each) => (each.includes('/') ? this.#byPath(each) : this.#byName(each)))
      if (found.kind !== 'none') return found
    }
    return NONE
  }

  #once(name: string, find: (name: string) => FoundTests): FoundTests {
    const found = this.#known.get(name) ?? find(name)
    this.#known.set(name, found)
    return found
  }

  /** A path means a file, be it longer, from the machine that ran it, or shorter, from a folder beneath. */
  #byPath(written: string): FoundTests {
    const path = written.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
    const candidates = this.#byStem.get(stemOf(path)) ?? []
    const longer = candidates.filter((file) => path === file || path.endsWith(`/${file}`))
    const found = longer.length > 0 ? longer : candidates.filter((file) => file.endsWith(`/${path}`))
    return found.length > 0 ? pick(written, found) : this.#byGoPackage(path)
  }

  /** In Go a result names its package: it belongs to every test file of that folder. */
  #byGoPackage(path: string): FoundTests {
    for (let rest = path; rest !== ''; rest = rest.slice(rest.indexOf('/') + 1)) {
      const files = this.#goPackages.get(rest)
      if (files !== undefined) return { kind: 'found', files }
      if (!rest.includes('/')) break
    }
    return NONE
  }

  /** The file whose stem is a step of the name, and whose folders are the steps before it as far as possible. */
  #byName(name: string): FoundTests {
    const steps = name.split(/::|[.$]/).filter((step) => step !== '')
    const rated = steps.flatMap((step, index) =>
      (this.#byStem.get(step) ?? []).map((file) => ({
        file,
        index,
        rate: foldersInCommon(file, steps.slice(0, index)),
      })),
    )
    const best = Math.max(...rated.map(({ rate }) => rate))
    const [first, ...others] = rated.filter(({ rate }) => rate === best)
    if (first === undefined) return NONE
    const equal = others.filter(({ index }) => index === first.index)
    return pick(
      name,
      [first, ...equal].map(({ file }) => file),
    )
  }
}

function pick(name: string, files: readonly string[]): FoundTests {
  return files.length === 1 ? { kind: 'found', files } : { kind: 'ambiguous', name, files }
}

/** `sessions.test` and `sessions` of `sessions.test.ts`. */
function stemsOf(file: string): readonly string[] {
  const stem = stemOf(file)
  const base = stem.split('.')[0] ?? stem
  return base === '' ? [stem] : [...new Set([stem, base])]
}

/** How many folders of a file, from the innermost on, a name has before the file's own step. */
function foldersInCommon(file: string, before: readonly string[]): number {
  const folders = file.split('/').slice(0, -1).reverse()
  const steps = before.toReversed()
  let common = 0
  while (common < steps.length && folders[common] === steps[common]) common++
  return common
}
