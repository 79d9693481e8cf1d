import type { SuiteRule } from '@governance-gates/policy'
import type { ForbiddenUse, SourceProblem, SuiteContents } from '../suite-contents.ts'
import type { FileFacts, Hit, SourceFacts } from './source-facts.ts'

/** A suite with what its rule says and the tests that it is for. */
export interface SuiteToScan {
  readonly suite: string
  readonly rule: SuiteRule
  readonly tests: readonly string[]
}

/** How reports name a file. */
export type Display = (path: string) => string

/** Looks at the tests of a suite and at everything in the repository that they import, directly or not. */
export async function scanSuite(
  { suite, rule, tests }: SuiteToScan,
  facts: SourceFacts,
  display: Display,
): Promise<SuiteContents> {
  const graph = await ImportGraph.from(tests, facts)
  const uses = graph.uses(rule)
  const shown = (hits: readonly ForbiddenUse[]) => hits.map((use) => ({ ...use, file: display(use.file) }))
  return {
    suite,
    tests: tests.length,
    helpers: graph.size - tests.length,
    content: shown(uses.content),
    identifiers: shown(uses.identifier),
    ...graph.problems(rule, display),
  }
}

/** The files that tests import, followed once for all tests together: they share most of their helpers. */
class ImportGraph {
  readonly #tests: ReadonlySet<string>
  readonly #facts: ReadonlyMap<string, FileFacts>
  readonly #importers: ReadonlyMap<string, readonly string[]>

  private constructor(
    tests: readonly string[],
    facts: ReadonlyMap<string, FileFacts>,
    importers: ReadonlyMap<string, readonly string[]>,
  ) {
    this.#tests = new Set(tests)
    this.#facts = facts
    this.#importers = importers
  }

  static async from(tests: readonly string[], facts: SourceFacts): Promise<ImportGraph> {
    const importers = new Map<string, string[]>()
    const known = new Map<string, FileFacts>()
    const files = new Set(tests)
    // The set grows while it is walked.
    for (const file of files) {
      const own = await facts.of(file)
      known.set(file, own)
      for (const target of own.kind === 'read' ? own.imports : []) {
        const others = importers.get(target)
        if (others === undefined) importers.set(target, [file])
        else others.push(file)
        files.add(target)
      }
    }
    return new ImportGraph(tests, known, importers)
  }

  get size(): number {
    return this.#facts.size
  }

  /** Every use of what a rule forbids, once for each test that reaches it. */
  uses(rule: SuiteRule): Readonly<Record<Hit['kind'], readonly ForbiddenUse[]>> {
    const found: Record<Hit['kind'], ForbiddenUse[]> = { content: [], identifier: [] }
    for (const [file, facts] of this.#facts) {
      const hits = facts.kind === 'read' ? hitsFor(rule, facts.hits) : []
      if (hits.length === 0) continue
      for (const test of this.#testsThatReach(file)) {
        for (const hit of test === file ? hits : firstOfEach(hits))
          found[hit.kind].push(useOf(test, file, hit))
      }
    }
    return found
  }

  problems(rule: SuiteRule, display: Display): Pick<SuiteContents, 'unmeasured' | 'approximate'> {
    const unmeasured: SourceProblem[] = []
    const approximate: SourceProblem[] = []
    for (const [path, facts] of this.#facts) {
      const file = display(path)
      if (facts.kind === 'unmeasured') unmeasured.push({ file, message: facts.reason })
      else if (facts.firstErrorLine !== undefined) {
        const [unclear] = hitsFor(rule, facts.unclear)
        if (unclear !== undefined) unmeasured.push({ file, line: unclear.line, message: mayBeCode(unclear) })
        approximate.push({ file, line: facts.firstErrorLine, message: APPROXIMATE })
      }
    }
    return { unmeasured, approximate }
  }

  /** The tests that import a file, directly or not; the file itself where it is a test. */
  #testsThatReach(file: string): readonly string[] {
    const reached = new Set([file])
    for (const each of reached) for (const importer of this.#importers.get(each) ?? []) reached.add(importer)
    return [...reached].filter((each) => this.#tests.has(each))
  }
}

const APPROXIMATE =
  'could not be read exactly: it has a syntax error, or syntax that the parser does not know'

function mayBeCode({ found }: Hit): string {
  return `has ${found} in a comment or a string, which may be code: the file could not be read exactly`
}

/** What one rule forbids, once where several of its patterns forbid the same name. */
function hitsFor(rule: SuiteRule, hits: readonly Hit[]): readonly Hit[] {
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
