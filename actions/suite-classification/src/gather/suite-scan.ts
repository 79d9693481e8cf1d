import type { LookAt, SuiteRule } from '@governance-gates/policy'
import type { ForbiddenUse, SourceProblem, SuiteContents } from '../suite-contents.ts'
import type { CodeBase } from './code-base.ts'
import { type GraphFile, ImportGraph } from './import-graph.ts'
import type { Belonging } from './product-code.ts'
import type { FileFacts, Hit } from './source-facts.ts'
import { caseOf, type SuiteToScan } from './suite-to-scan.ts'

/** How reports name a file. */
export type Display = (path: string) => string

/** Looks at the tests of a suite and at what they import, directly or not, as far as the rule says. */
export async function scanSuite(
  toScan: SuiteToScan,
  code: CodeBase,
  display: Display,
): Promise<SuiteContents> {
  const { suite, tests } = toScan
  const graph = await ImportGraph.from(toScan, code)
  const scan = new SuiteScan({ toScan, graph, code, display })
  await scan.run()
  const shown = (uses: readonly ForbiddenUse[]) => uses.map((use) => ({ ...use, file: display(use.file) }))
  return {
    suite,
    tests: tests.length,
    helpers: scan.looked - tests.length,
    products: scan.products,
    content: shown(scan.found.content),
    identifiers: shown(scan.found.identifier),
    unmeasured: scan.unmeasured,
    approximate: scan.approximate,
    unfollowed: scan.unfollowed,
  }
}

/** What a rule forbids in a file, and what may be that. */
interface FoundHits {
  readonly hits: readonly Hit[]
  readonly unclear: readonly Hit[]
}

interface ScanInput {
  readonly graph: ImportGraph
  readonly code: CodeBase
  readonly toScan: SuiteToScan
  readonly display: Display
}

/** Collects what the files of a graph have, for those that belong to the tests. */
class SuiteScan {
  readonly found: Record<Hit['kind'], ForbiddenUse[]> = { content: [], identifier: [] }
  readonly unmeasured: SourceProblem[] = []
  readonly approximate: SourceProblem[] = []
  readonly unfollowed: SourceProblem[] = []
  /** Files that were looked at, and files that were not because they are product code. */
  looked = 0
  products: number
  readonly #input: ScanInput
  readonly #lookAt: LookAt

  constructor(input: ScanInput) {
    this.#input = input
    this.#lookAt = input.toScan.rule['look-at']
    this.products = input.graph.products.size
  }

  async run(): Promise<void> {
    const { graph } = this.#input
    for (const [path, file] of graph.files) {
      const { hits, unclear } = this.#testHits(path, file)
      const belonging = await this.#belonging(file, path, [...hits, ...unclear])
      if (belonging === 'product') this.products++
      else this.looked++
      if (belonging === 'tests') this.#add(path, file.facts, { hits, unclear })
      if (belonging === 'doubtful') this.#addDoubtful(path, hits)
    }
    for (const path of graph.products) await this.#searchProduct(path)
    for (const { from, line, written, reason } of graph.unfollowed) {
      this.unfollowed.push({
        file: this.#input.display(from),
        line,
        message: `refers to ${written}, which ${reason}`,
      })
    }
  }

  /** Of a test that lies in a file of the product, as in Rust, only what is in its modules counts. */
  #testHits(path: string, { kind, facts }: GraphFile): FoundHits {
    if (facts.kind !== 'read') return { hits: [], unclear: [] }
    const { rule } = this.#input.toScan
    const [hits, unclear] = [hitsFor(rule, facts.hits), hitsFor(rule, facts.unclear)]
    if (kind !== 'test' || facts.testModules.length === 0) return { hits, unclear }
    if (this.#lookAt === 'imports' || !this.#input.code.places.isProductWithTests(path))
      return { hits, unclear }
    const isInTests = ({ line }: Hit) =>
      facts.testModules.some(([first, last]) => line >= first && line <= last)
    // Where the file was read with a guess, so was the end of a module.
    return { hits: hits.filter(isInTests), unclear }
  }

  /** Whether a file matters to the rule, and if so, whether it belongs to the tests. */
  async #belonging({ kind, facts }: GraphFile, path: string, hits: readonly Hit[]): Promise<Belonging> {
    const matters = hits.length > 0 || facts.kind === 'unmeasured' || facts.unfollowed.length > 0
    return kind === 'open' && matters ? this.#input.code.products.judge(path) : 'tests'
  }

  #add(path: string, facts: FileFacts, { hits, unclear: [unclear] }: FoundHits): void {
    const file = this.#input.display(path)
    if (facts.kind === 'unmeasured') {
      this.unmeasured.push({ file, message: facts.reason })
      return
    }
    if (unclear !== undefined) this.unmeasured.push({ file, line: unclear.line, message: mayBeCode(unclear) })
    if (facts.firstErrorLine !== undefined) {
      this.approximate.push({ file, line: facts.firstErrorLine, message: GUESSED })
    }
    this.#addUnfollowed(file, facts)
    if (hits.length === 0) return
    for (const test of this.#input.graph.testsThatReach(path)) {
      for (const hit of test === path ? hits : firstOfEach(hits)) {
        this.found[hit.kind].push({
          ...useOf(test, path, hit),
          ...caseOf(this.#input.toScan, path, hit.line),
        })
      }
    }
  }

  /** What leads to product code only would not have been looked at either. */
  #addUnfollowed(file: string, { unfollowed }: Extract<FileFacts, { readonly kind: 'read' }>): void {
    if (this.#lookAt === 'tests') return
    const { places } = this.#input.code
    for (const { line, written, reason, towards } of unfollowed) {
      const isProduct = towards !== undefined && places.of(towards) === 'product'
      if (isProduct && this.#lookAt === 'helpers') continue
      this.unfollowed.push({ file, line, message: `refers to ${written}, which ${reason}` })
    }
  }

  #addDoubtful(path: string, hits: readonly Hit[]): void {
    const origin = this.#input.graph.origins.get(path)
    const [hit] = hits
    if (hit === undefined || origin === undefined) return
    const where = `${this.#input.display(origin.from)}:${origin.line} refers to ${origin.written}`
    const message = `has ${hit.found}, and only tests import it, but it may be product code: ${where}`
    this.unfollowed.push({ file: this.#input.display(path), line: hit.line, message })
  }

  /** Product code that only tests import is named if it has what the rule forbids: its place may be misleading. */
  async #searchProduct(path: string): Promise<void> {
    const { code, graph, toScan } = this.#input
    if (graph.files.has(path) || !code.facts.mayHaveHits(path)) return
    const facts = await code.facts.of(path)
    const hits = facts.kind === 'read' ? hitsFor(toScan.rule, facts.hits) : []
    if (hits.length > 0 && (await code.products.judge(path)) !== 'product') this.#addDoubtful(path, hits)
  }
}

const GUESSED = 'could not be read exactly: it has a syntax error, or syntax that the parser does not know'

function mayBeCode({ found }: Hit): string {
  return `has ${found} in a comment or a string, which may be code: the file could not be read exactly`
}

/** What one rule forbids, once where several of its patterns forbid the same name. */
function hitsFor(rule: SuiteRule, hits: readonly Hit[]): readonly Hit[] {
  if (hits.length === 0) return hits
  const forbidden = { content: rule['forbid-content'] ?? [], identifier: rule['forbid-identifiers'] ?? [] }
  const own = hits.filter((hit) => forbidden[hit.kind].includes(hit.forbidden))
  return [...new Map(own.map((hit) => [`${hit.kind} ${hit.line} ${hit.found}`, hit])).values()]
}

function useOf(test: string, file: string, { forbidden, found, line }: Hit): ForbiddenUse {
  return { test, file, ...(file === test ? {} : { helper: file }), line, forbidden, found }
}

/** A helper is shown once for each thing in it, not for each line. */
function firstOfEach(hits: readonly Hit[]): readonly Hit[] {
  return [...new Map(hits.toReversed().map((hit) => [`${hit.kind} ${hit.found}`, hit])).values()].reverse()
}
