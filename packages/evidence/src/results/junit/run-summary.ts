import { EvidenceError } from '@governance-gates/document/strict'

/** https://github.com/nodejs/node: `lib/internal/test_runner/reporter/junit.js` writes the summary of the run so. */
const COUNT = /^ (fail|cancelled) (\d{1,9}) $/

/** What comments at the end of a report say of the run. Node's reporter writes no case for a test that has subtests. */
export class RunSummary {
  readonly #counts = new Map<string, number>()

  /** A later one counts: a test may write such a comment too, and the summary comes last. */
  take(comment: string): void {
    const [, name, count] = COUNT.exec(comment) ?? []
    if (name !== undefined) this.#counts.set(name, Number(count))
  }

  /** @throws EvidenceError where more tests failed than the report can show. */
  check(shown: number, line: number): void {
    const failed = [...this.#counts.values()].reduce((sum, count) => sum + count, 0)
    if (failed <= shown) return
    throw new EvidenceError(
      `its summary says that ${failed} tests failed, and only ${shown} of them are in it`,
      {
        line,
        remedy:
          "look into the output of the run: Node's reporter leaves out a test that fails beside subtests which pass",
      },
    )
  }
}
