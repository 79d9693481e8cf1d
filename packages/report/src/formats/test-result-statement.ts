import type { CheckStatus } from '@governance-gates/core'
import type { GateStanding, GovernanceReport } from '@governance-gates/verdict'

/** https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md */
const PREDICATE_TYPE = 'https://in-toto.io/attestation/test-result/v0.1'
/** https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md */
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1'

/** What the run found, as the predicate of a test result: every check is a test, named by its id. */
export function testResultPredicate(report: GovernanceReport, runUrl: string | undefined): object {
  const checks = [...report.gates.flatMap((gate) => gate.checks), ...report.checks]
  const named = (...statuses: readonly CheckStatus[]) =>
    checks.filter(({ status }) => statuses.includes(status)).map(({ id }) => id)
  const warned = named('warn')
  return {
    result: report.status !== 'pass' ? 'FAILED' : warned.length > 0 ? 'WARNED' : 'PASSED',
    configuration: policiesOf(report.gates),
    ...(runUrl === undefined ? {} : { url: runUrl }),
    passedTests: named('pass'),
    warnedTests: warned,
    failedTests: named('fail', 'inconclusive'),
  }
}

/** The same as a statement about the commit, to be signed as it is. */
export function testResultStatement(report: GovernanceReport, runUrl: string | undefined): string {
  const { repository, commit } = report.subject
  const statement = {
    _type: STATEMENT_TYPE,
    subject: [{ name: repository, digest: { gitCommit: commit } }],
    predicateType: PREDICATE_TYPE,
    predicate: testResultPredicate(report, runUrl),
  }
  return `${JSON.stringify(statement, null, 2)}\n`
}

function policiesOf(gates: readonly GateStanding[]): readonly object[] {
  const policies = new Map(gates.map(({ rules }) => [rules.sha256, rules]))
  return [...policies.values()].map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }))
}
