import {
  atLeast,
  type Check,
  checkOf,
  exactly,
  type Finding,
  measured,
  type Outcome,
  someOf,
} from '@governance-gates/core'
import type { Matrix } from '@governance-gates/project-files'
import { resultsEvidence, resultsPassed } from '../rules/results.ts'
import { proofName, type ResultReading, type TestOutcome } from '../traceability-input.ts'
import type { LinkGraph } from './link-graph.ts'
import { checkMaking } from './result-making.ts'
import { checkStrays } from './stray-failures.ts'

interface MatrixFile {
  readonly matrix: Matrix
  readonly path: string
  /** Tests that the matrix names and no file has. */
  readonly absent: ReadonlySet<string>
}

/** Whether this run's results can be read, and whether the tests of every requirement passed in them. */
export function checkResults(reading: ResultReading, judged: MatrixFile, graph: LinkGraph): readonly Check[] {
  const evidence = [checkEvidence(reading), ...checkMaking(reading.making)]
  return evidence.some(({ status }) => status === 'inconclusive')
    ? evidence
    : [...evidence, ...checkStrays(reading.strays), checkPassed(reading, judged, graph)]
}

function checkEvidence(reading: ResultReading): Check {
  const { files, problems, results, joined, making } = reading
  const missing = making.missing.map((name) => ({ message: `${name} does not exist` }))
  const findings = [...problems, ...missing]
  if (files === 0) {
    return checkOf(
      resultsEvidence,
      {},
      {
        status: 'inconclusive',
        actual: measured(0, 'files'),
        expected: atLeast(1, 'files'),
        remedy: 'run the tests before the gate, or fix the path in traceability.results of the policy',
        findings,
      },
    )
  }
  if (findings.length > 0) {
    return checkOf(
      resultsEvidence,
      {},
      {
        status: 'inconclusive',
        actual: measured(findings.length, 'problems'),
        expected: exactly(0, 'problems'),
        ...(problems.length > 0
          ? {}
          : {
              remedy: `run the tests that write ${making.missing[0] ?? ''} before the gate, or fix its path`,
            }),
        findings,
      },
    )
  }
  return checkOf(
    resultsEvidence,
    {},
    {
      status: making.unmatched.length === 0 ? 'pass' : 'warn',
      actual: measured(files, 'files'),
      expected: atLeast(1, 'files'),
      detail: `${joined} of ${results} results belong to a known test${othersOf(reading)}`,
      remedy:
        'run the tests that write these files, or remove the pattern from traceability.results of the policy',
      findings: making.unmatched.map((pattern) => ({ message: `no file matches ${pattern}` })),
    },
  )
}

/** So that somebody whose tests have no result sees what the report calls them. */
function othersOf({ unjoined }: ResultReading): string {
  return unjoined === undefined
    ? ''
    : `; the first of the others is ${unjoined.subject} in ${unjoined.report}`
}

/** "Its tests passed" is another question than "the matrix is well formed". */
function checkPassed(
  reading: ResultReading,
  { matrix: { requirements }, path, absent }: MatrixFile,
  graph: LinkGraph,
): Check {
  const byRequirement = Map.groupBy(graph.links, ({ requirement }) => requirement)
  // One that names no evidence at all is a matter of matrix-categories: it has no test that could have failed.
  const shown = requirements.filter(
    ({ id, categories }) =>
      byRequirement.has(id) || [...categories.values()].some(({ entries }) => entries.length > 0),
  )
  const judged = shown.map(({ id, line }) => {
    const proofs = new Set((byRequirement.get(id) ?? []).map(proofName))
    return { id, line, ...proofOf([...proofs], graph.optional.get(id) ?? new Set(), reading) }
  })
  const findings = judged.flatMap(({ id, line, faults }) =>
    faults.map((message): Finding => ({ subject: id, message, file: path, line })),
  )
  // No run can have a result of a test that does not exist: matrix-paths says what to do about its entry.
  const idle = judged.flatMap(({ spared }) => spared).filter((name) => !absent.has(name))
  const proven = judged.filter(({ faults }) => faults.length === 0).length
  return checkOf(
    resultsPassed,
    {},
    {
      ...withWayToJoin(concludePassed({ shown: shown.length, faults: findings.length, idle }, path), {
        reading,
        isAbsent: findings.some(({ message }) => message.startsWith('not-run: ')),
      }),
      actual: measured(proven, 'requirements'),
      expected: atLeast(Math.max(shown.length, 1), 'requirements'),
      ...leftOut(judged.flatMap(({ idle }) => idle)),
      findings,
    },
  )
}

interface PassedCounts {
  /** Requirements that name evidence. */
  readonly shown: number
  readonly faults: number
  /** Tests that did not run, of requirements that another test shows. */
  readonly idle: readonly string[]
}

function concludePassed(
  { shown, faults, idle }: PassedCounts,
  path: string,
): Pick<Outcome, 'status' | 'remedy'> {
  if (shown === 0) {
    return { status: 'inconclusive', remedy: `name the tests of at least one requirement in ${path}` }
  }
  if (faults === 0) return { status: 'pass' }
  const remedy = 'fix the failing tests, and run those that have no result'
  if (idle.length === 0) return { status: 'fail', remedy }
  const excuse = `add "optional": true and a "justification" to its entry in ${path}`
  return {
    status: 'fail',
    remedy: `${remedy}; where one of these cannot run every time, ${excuse}: ${filesOf(idle)}`,
  }
}

/** Where a test has no result and a result has no test, the two may be one. */
function withWayToJoin(
  outcome: Pick<Outcome, 'status' | 'remedy'>,
  { reading, isAbsent }: { readonly reading: ResultReading; readonly isAbsent: boolean },
): Pick<Outcome, 'status' | 'remedy'> {
  const { unjoined } = reading
  if (!isAbsent || unjoined === undefined) return outcome
  const { subject, report, place, isReportPlaceless } = unjoined
  const result = `${subject} in ${report} belongs to no known test`
  if (isReportPlaceless) {
    return {
      ...outcome,
      remedy: `${outcome.remedy}; ${result}, and nothing in the report names a file, a package or a class: where it is one of these, write the report with a tool that names files, as node --test --test-reporter=junit does from Node 24 on`,
    }
  }
  const which = place === undefined ? 'names no file, package or class' : `says that it is in ${place}`
  const way = `write { path: ${report}, root: <that folder> } in traceability.results`
  return {
    ...outcome,
    remedy: `${outcome.remedy}; ${result} and ${which}: where it is one of these, name the folder that the report is relative to: ${way}`,
  }
}

interface Proof {
  /** Why the tests do not show that the requirement is met. */
  readonly faults: readonly string[]
  /** Optional tests that did not run. */
  readonly idle: readonly string[]
  /** Those that did not run and may be made optional: another test of the requirement runs, and has to. */
  readonly spared: readonly string[]
}

/** What the results say about the tests of one requirement. An optional one may not have run; if it failed, it failed. */
function proofOf(
  proofs: readonly string[],
  optional: ReadonlySet<string>,
  { outcomes }: ResultReading,
): Proof {
  const tests = proofs.filter((name) => outcomes.has(name))
  const idle = tests.filter((file) => optional.has(file) && !isRun(outcomes.get(file)))
  const faults = tests
    .filter((file) => !idle.includes(file))
    .flatMap((file) => outcomeFinding(outcomes.get(file), file))
  const firm = tests.filter((file) => !optional.has(file))
  const absent = firm.filter((file) => !isRun(outcomes.get(file)))
  const spared = absent.length < firm.length ? absent : []
  if (tests.length === 0) {
    return { faults: ['has no test whose result could show that it is met'], idle, spared }
  }
  if (firm.length > 0) return { faults, idle, spared }
  return { faults: [...faults, 'has only optional tests: name one that runs every time'], idle, spared }
}

const SHOWN_FILES = 5

/** Shown with the check: what did not run may fail. */
function leftOut(idle: readonly string[]): { readonly detail?: string } {
  const { size } = new Set(idle)
  if (size === 0) return {}
  return {
    detail: `${size === 1 ? '1 optional test' : `${size} optional tests`} did not run: ${filesOf(idle)}`,
  }
}

function filesOf(named: readonly string[]): string {
  return someOf([...new Set(named)].sort(), SHOWN_FILES)
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
