import type { LookAt } from '@governance-gates/policy'
import type { ImportTarget } from '@governance-gates/source-code'
import type { Place } from '../classification/helper-places.ts'
import type { CodeBase } from './code-base.ts'
import type { FileFacts } from './source-facts.ts'
import { partOf, type SuiteToScan } from './suite-to-scan.ts'

/** A file that tests reach. */
export interface GraphFile {
  /** `open`: its place does not show whether it belongs to the tests. */
  readonly kind: 'test' | 'helper' | 'open'
  readonly facts: FileFacts
}

/** Where a file is first referred to. */
export interface Origin {
  readonly from: string
  readonly line: number
  readonly written: string
}

/** A set-up that a configuration names. */
interface UnfollowedSetUp extends Origin {
  readonly reason: string
}

interface Edge extends Origin {
  readonly path: string
  readonly isData: boolean
}

/** The files that tests import, followed once for all tests together: they share most of their helpers. */
export class ImportGraph {
  /** In the order in which they were met. */
  readonly files: ReadonlyMap<string, GraphFile>
  /** Product code that the tests import, which was not followed. */
  readonly products: ReadonlySet<string>
  readonly origins: ReadonlyMap<string, Origin>
  /** What runs around the tests, and was not followed. */
  readonly unfollowed: readonly UnfollowedSetUp[]
  readonly #importers: ReadonlyMap<string, readonly string[]>

  private constructor(walk: Walk) {
    this.files = walk.files
    this.products = walk.products
    this.origins = walk.origins
    this.unfollowed = [...walk.unfollowed.values()]
    this.#importers = walk.importers
  }

  static async from(suite: SuiteToScan, code: CodeBase): Promise<ImportGraph> {
    const walk = new Walk(suite, code)
    await walk.run()
    return new ImportGraph(walk)
  }

  /** The tests that import a file, directly or not; the file itself where it is a test. */
  testsThatReach(file: string): readonly string[] {
    const reached = new Set([file])
    for (const each of reached) for (const importer of this.#importers.get(each) ?? []) reached.add(importer)
    return [...reached].filter((each) => this.files.get(each)?.kind === 'test')
  }
}

class Walk {
  readonly files = new Map<string, GraphFile>()
  readonly products = new Set<string>()
  readonly origins = new Map<string, Origin>()
  readonly importers = new Map<string, string[]>()
  /** By configuration, line and text: most tests share them. */
  readonly unfollowed = new Map<string, UnfollowedSetUp>()
  /** Files that the runner runs around the tests: wherever they are, they belong to them. */
  readonly #setUps = new Set<string>()
  readonly #tests: ReadonlySet<string>
  readonly #code: CodeBase
  readonly #lookAt: LookAt
  readonly #ownPart: (path: string, facts: FileFacts) => FileFacts
  /** Files to look at, with whether they are read as data. Grows while it is walked. */
  readonly #queue: Map<string, boolean>
  /** Product code that is passed through. */
  readonly #passed = new Set<string>()

  constructor(suite: SuiteToScan, code: CodeBase) {
    const { tests } = suite
    this.#tests = new Set(tests)
    this.#code = code
    this.#lookAt = suite.rule['look-at']
    this.#ownPart = (path, facts) => partOf(suite, path, facts)
    this.#queue = new Map(tests.map((test) => [test, false]))
  }

  async run(): Promise<void> {
    const { facts } = this.#code
    for (const [file, isData] of this.#queue) {
      const own = isData ? facts.ofData(file) : this.#ownPart(file, await facts.of(file))
      if (!this.#passed.has(file)) this.files.set(file, { kind: this.#kindOf(file), facts: own })
      if (this.#lookAt === 'tests') continue
      for (const edge of await this.#edgesOf(file, own)) this.#follow(edge)
    }
  }

  #kindOf(file: string): GraphFile['kind'] {
    if (this.#tests.has(file)) return 'test'
    return this.#lookAt === 'imports' || this.#placeOf(file) === 'helper' ? 'helper' : 'open'
  }

  #placeOf(file: string): Place {
    return this.#setUps.has(file) ? this.#code.places.ofSetUp(file) : this.#code.places.of(file)
  }

  async #edgesOf(file: string, own: FileFacts): Promise<readonly Edge[]> {
    const imported = own.kind === 'read' ? own.imports.map((target) => edgeOf(file, target)) : []
    if (!this.#tests.has(file)) return imported
    const implied = await this.#code.facts.implied(file)
    // A test that is loaded beside another is judged where it is classified.
    const helpers = implied.filter((path) => !path.endsWith('_test.go') || !this.#code.isTest(path))
    const setUps = await this.#setUpOf(file)
    return [...imported, ...[...helpers, ...setUps].map((path) => impliedEdge(file, path))]
  }

  async #setUpOf(test: string): Promise<readonly string[]> {
    const setUps = await this.#code.facts.setUp(test)
    for (const { config, line, written, targets, reason } of setUps) {
      for (const path of targets) this.#setUps.add(path)
      if (reason === undefined) continue
      this.unfollowed.set(`${config} ${line} ${written}`, { from: config, line, written, reason })
    }
    return setUps.flatMap(({ targets }) => targets)
  }

  #follow({ path, isData, ...origin }: Edge): void {
    if (!this.origins.has(path)) this.origins.set(path, origin)
    if (this.#lookAt !== 'imports' && !this.#tests.has(path) && this.#placeOf(path) === 'product') {
      this.products.add(path)
      // Where the policy says which files are helpers, product code may lead to one of them.
      if (!this.#code.places.namesHelpers) return
      this.#passed.add(path)
    }
    const others = this.importers.get(path)
    if (others === undefined) this.importers.set(path, [origin.from])
    else others.push(origin.from)
    if (!this.#queue.has(path)) this.#queue.set(path, isData)
  }
}

function edgeOf(from: string, { path, line, written, isData }: ImportTarget): Edge {
  return { from, line, written, path, isData }
}

function impliedEdge(from: string, path: string): Edge {
  return { from, line: 1, written: path.slice(path.lastIndexOf('/') + 1), path, isData: false }
}
