import { type Check, type Finding, groupBy } from '@governance-gates/core'
import type { Matrix } from '@governance-gates/evidence'
import type { LinkGraph } from './link-graph.ts'
import { checkMaking } from './result-making.ts'
import type { ResultReading } from './traceability-input.ts'

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
  { outcomes }: ResultReading,
  { requirements }: Matrix,
  path: string,
  { links }: LinkGraph,
): Check {
  const findings: Finding[] = []
  let unproven = 0
  const byRequirement = groupBy(links, ({ requirement }) => requirement)
  // One that names no evidence at all is a matter of matrix.categories: there is no test of it that could have failed.
  const shown = requirements.filter(
    ({ id, categories }) =>
      byRequirement.has(id) || [...categories.values()].some(({ entries }) => entries.length > 0),
  )
  for (const { id, line } of shown) {
    const files = new Set((byRequirement.get(id) ?? []).map(({ file }) => file))
    const tests = [...files].filter((file) => outcomes.has(file))
    const own = tests.flatMap((file) => outcomeFinding(outcomes, file))
    if (tests.length === 0) own.push('has no test whose result could show it')
    if (own.length > 0) unproven++
    findings.push(...own.map((message) => ({ subject: id, message, file: path, line })))
  }
  const check = {
    id: 'results.passed',
    title: 'The tests of every requirement passed',
    rule: RULE,
    actual: `${shown.length - unproven} of ${shown.length} requirements`,
    expected: 'all',
    findings,
  }
  if (shown.length === 0) {
    return { ...check, status: 'inconclusive', remedy: 'name the tests of at least one requirement' }
  }
  if (unproven === 0) return { ...check, status: 'pass' }
  return { ...check, status: 'fail', remedy: 'mend the failing tests, and run those that have no result' }
}

function outcomeFinding(outcomes: ResultReading['outcomes'], file: string): readonly string[] {
  const outcome = outcomes.get(file)
  switch (outcome?.kind) {
    case 'failed': {
      const { subject, message } = outcome
      return [`failed: ${file}: ${subject}${message === undefined ? '' : `: ${message}`}`]
    }
    case 'not-run':
      return [`not-run: ${file} has no result in this run`]
    case 'passed':
    case undefined:
      return []
  }
}
