import { checkLength, EvidenceError } from '@governance-gates/document/strict'
import { readCargoList } from './cargo/cargo-list.ts'
import { beginsWithGoEvent, readGoJsonList } from './go/go-json-list.ts'
import { readGoList } from './go/go-list.ts'
import { readNextestList } from './nextest/nextest-list.ts'
import { readPytestList } from './pytest/pytest-list.ts'
import { terminalRows } from './terminal-row.ts'
import type { ListedTest, TestList, TestRunner } from './test-list.ts'
import { readVitestList } from './vitest/vitest-list.ts'

interface Format {
  readonly runner: TestRunner
  readonly read: (text: string) => readonly ListedTest[]
}

const CARGO: Format = { runner: 'cargo', read: readCargoList }
const PYTEST: Format = { runner: 'pytest', read: readPytestList }
const GO: Format = { runner: 'go', read: readGoList }

/** What only one runner prints comes first; below it, what is left of a list that is cut off. */
const SIGNS: readonly (readonly [RegExp, Format])[] = [
  [/^\d+ tests?, \d+ benchmarks?$/, CARGO],
  [/^(?:=+ )?(?:[\d/]+ tests? collected|no tests (?:collected|ran))\b/, PYTEST],
  [/^(?:ok {2}|FAIL|\? {3})\t\S/, GO],
  [/^ *(?:Running \S.*-[0-9a-f]{16}|Doc-tests \S)|: (?:test|benchmark)$/, CARGO],
  [/^\S[^:]*\.py::?|^ *<Module |^ERROR: /, PYTEST],
  [/^(?:Test|Benchmark|Example|Fuzz)\w*$/, GO],
]

/**
 * Reads which tests a runner says it would run, told by the text: `cargo test -- --list` (with `2>&1`, to know the
 * targets), `cargo nextest list --message-format json`, `vitest list --json`, `pytest --collect-only -q`, `go test -list
 * . ./...`, also with `-json`.
 *
 * @throws EvidenceError with the line: for a list that is cut off, contradicts itself, tells of a failure, or is empty.
 */
export function readTestList(text: string): TestList {
  checkLength(text)
  const { runner, read } = formatOf(text)
  const tests = read(text)
  if (tests.length > 0) return { runner, tests }
  throw new EvidenceError(`the list of ${runner} names no test that would run`, {
    remedy: 'list the tests with the options that they are run with, and see why there are none',
  })
}

function formatOf(text: string): Format {
  const start = text.trimStart()
  if (start.startsWith('[')) return { runner: 'vitest', read: readVitestList }
  if (start.startsWith('{')) {
    return beginsWithGoEvent(start)
      ? { runner: 'go', read: readGoJsonList }
      : { runner: 'nextest', read: readNextestList }
  }
  const rows = terminalRows(text)
  const sign = SIGNS.find(([pattern]) => rows.some((row) => pattern.test(row.text)))
  if (sign !== undefined) return sign[1]
  throw new EvidenceError(start === '' ? 'the list is empty' : 'this is no list of tests that is known', {
    remedy:
      'what can be read: cargo test -- --list, cargo nextest list --message-format json, vitest list --json, pytest --collect-only -q, go test -list',
  })
}
