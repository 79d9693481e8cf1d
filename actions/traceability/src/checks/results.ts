import { type Check, type Finding, groupBy } from '@governance-gates/core'
import type { Matrix } from '@governance-gates/evidence'
import type { ResultReading, TestOutcome } from '../traceability-input.ts'
import type { LinkGraph } from './link-graph.ts'
import { checkMaking } from './result-making.ts'

const RULE = 'traceability.results'

/** Whether this run's results can be read, and whether the tests of every requirement passed in them. */
export function checkResults(
  reading: ResultReading,
  matrix: Matrix,
  path: string,
  graph: LinkGraph,
): readonly Check[] {
  const evidence = [checkEvidence(reading), ...checkMaking(reading.making)]
  return evidence.some(({ status }) => status === 'inconclusive')
    ? evidence
    : [...evidence, checkPassed(reading, matrix, path, graph)]
}

function checkEvidence({ files, problems: defects, results, joined, making }: ResultReading): Check {
  const missing = making.missing.map((name) => ({ message: `${name} does not exist` }))
  const problems = [...defects, ...missing]
  const check = {
    id: 'results.evidence',
    title: 'The results of the tests are there and readable',
    rule: RULE,
    expected: 'readable, naming their tests',
    findings: problems,
  }
  if (files === 0) {
    const remedy = 'run the tests before the gate, or correct the path in the policy'
    return { ...check, status: 'inconclusive', actual: 'no file', remedy }
  }
  if (problems.length > 0) {
    const remedy =
      defects.length === 0
        ? `run the tests that write ${making.missing[0] ?? ''} before the gate, or correct its path`
        : 'fix the step that writes the results, and run the tests again'
    return {
      ...check,
      status: 'inconclusive',
      actual: problems.length === 1 ? '1 problem' : `${problems.length} problems`,
      remedy,
    }
  }
  const read = {
    ...check,
    actual: files === 1 ? '1 file' : `${files} files`,
    detail: `${joined} of ${results} results belong to a test that the policy knows`,
  }
  if (making.unmatched.length === 0) return { ...read, status: 'pass' }
  return {
    ...read,
    status: 'warn',
    remedy: 'run the tests that write these files, or take the pattern out of the policy',
    findings: making.unmatched.map((pattern) => ({ message: `no file matches ${pattern}` })),
  }
}

/** "Its tests passed" is another question than "the matrix is well formed". */
function checkPassed(
  reading: ResultReading,
  { requirements }: Matrix,
  path: string,
  graph: LinkGraph,
): Check {
  const byRequirement = groupBy(graph.links, ({ requirement }) => requirement)
  // One that names no evidence at all is a matter of matrix.categories: there is no test of it that could have failed.
  const shown = requirements.filter(
    ({ id, categories }) =>
      byRequirement.has(id) || [...categories.values()].some(({ entries }) => entries.length > 0),
  )
  const judged = shown.map(({ id, line }) => {
    const files = new Set((byRequirement.get(id) ?? []).map(({ file }) => file))
    return { id, line, ...proofOf([...files], graph.optional.get(id) ?? new Set(), reading) }
  })
  const findings = judged.flatMap(({ id, line, faults }) =>
    faults.map((message): Finding => ({ subject: id, message, file: path, line })),
  )
  const proven = judged.filter(({ faults }) => faults.length === 0).length
  const check = {
    id: 'results.passed',
    title: 'The tests of every requirement passed',
    rule: RULE,
    actual: `${proven} of ${shown.length} requirements`,
    expected: 'all',
    ...leftOut(judged.flatMap(({ idle }) => idle)),
    findings,
  }
  if (shown.length === 0) {
    return { ...check, status: 'inconclusive', remedy: 'name the tests of at least one requirement' }
  }
  if (findings.length === 0) return { ...check, status: 'pass' }
  const remedy = `fix the failing tests, and run those that have no result; a test that not every run can have is "optional": true in ${path}, with its justification`
  return { ...check, status: 'fail', remedy }
}

interface Proof {
  /** Why the tests do not show that the requirement is met. */
  readonly faults: readonly string[]
  /** Optional tests that did not run. */
  readonly idle: readonly string[]
}

/** What the results say of the tests of one requirement. An optional one may not have run; if it failed, it failed. */
function proofOf(
  files: readonly string[],
  optional: ReadonlySet<string>,
  { outcomes }: ResultReading,
): Proof {
  const tests = files.filter((file) => outcomes.has(file))
  const idle = tests.filter((file) => optional.has(file) && !isRun(outcomes.get(file)))
  const faults = tests
    .filter((file) => !idle.includes(file))
    .flatMap((file) => outcomeFinding(outcomes.get(file), file))
  if (tests.length === 0) return { faults: ['has no test whose result could show it'], idle }
  if (tests.some((file) => !optional.has(file))) return { faults, idle }
  return { faults: [...faults, 'has only optional tests: name one that every run has'], idle }
}

const SHOWN_FILES = 5

/** Seen by whoever reads the check: what did not run may fail. */
function leftOut(idle: readonly string[]): { readonly detail?: string } {
  const files = [...new Set(idle)].sort()
  if (files.length === 0) return {}
  const more = files.length > SHOWN_FILES ? ` and ${files.length - SHOWN_FILES} more` : ''
  const count = files.length === 1 ? '1 optional test' : `${files.length} optional tests`
  return { detail: `${count} did not run: ${files.slice(0, SHOWN_FILES).join(', ')}${more}` }
}

function isRun(outcome: TestOutcome | undefined): boolean {
  return outcome?.kind === 'passed' || outcome?.kind === 'failed'
}

function outcomeFinding(outcome: TestOutcome | undefined, file: string): readonly string[] {
  switch (outcome?.kind) {
    case 'failed': {
      const { subject, message } = outcome
      return [`failed: ${file}: ${subject}${message === undefined ? '' : `: ${message}`}`]
    }
    case 'not-run':
      return [`not-run: ${file} has no result in this run`]
    case 'skipped':
      return [
        `not-run: ${file} was skipped in this run${outcome.reason === undefined ? '' : `: ${outcome.reason}`}`,
      ]
    case 'passed':
    case undefined:
      return []
  }
}
