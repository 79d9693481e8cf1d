import type { GateStanding, GovernanceReport, StandingCheck } from '@governance-gates/verdict'
import { formatActual, formatExpected } from '../amount.ts'
import { findingLine } from '../markdown/finding-line.ts'
import { visible } from '../markdown/visible.ts'

/**
 * The checks as a JUnit file, for tools that show one: a suite a gate, a case a check. What fails is a failure, what could
 * not be judged an error.
 */
export function junitXml({ gates, checks, title }: GovernanceReport): string {
  const run = checks.length === 0 ? [] : [suite(title, checks)]
  const suites = [...gates.map((gate: GateStanding) => suite(gate.gate, gate.checks)), ...run]
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`
}

function suite(name: string, checks: readonly StandingCheck[]): string {
  const count = (status: StandingCheck['status']) => checks.filter((check) => check.status === status).length
  const totals = `tests="${checks.length}" failures="${count('fail')}" errors="${count('inconclusive')}" skipped="${count('skipped')}"`
  return `  <testsuite name="${attribute(name)}" ${totals}>\n${checks.map((check) => testCase(name, check)).join('')}  </testsuite>\n`
}

function testCase(suiteName: string, check: StandingCheck): string {
  const head = `    <testcase classname="${attribute(suiteName)}" name="${attribute(check.id)}"`
  const inner = outcome(check)
  return inner === '' ? `${head}/>\n` : `${head}>\n      ${inner}\n    </testcase>\n`
}

function outcome(check: StandingCheck): string {
  const message = attribute(
    `${check.title}: wanted ${formatExpected(check.expected)}, found ${formatActual(check)}`,
  )
  switch (check.status) {
    case 'pass':
      return ''
    case 'skipped':
      return '<skipped/>'
    case 'warn':
      return `<system-out>${text(reasons(check))}</system-out>`
    case 'fail':
      return `<failure message="${message}">${text(reasons(check))}</failure>`
    case 'inconclusive':
      return `<error message="${message}">${text(reasons(check))}</error>`
  }
}

const MAX_FINDINGS = 100
const FINDING_LIMIT = 500

function reasons({ status, detail, remedy, findings, cells = [] }: StandingCheck): string {
  return [
    ...(cells.length === 0 ? [] : [`${status} on ${cells.join(', ')}`]),
    ...(detail === undefined ? [] : [detail]),
    ...findings.slice(0, MAX_FINDINGS).map((finding) => `- ${findingLine(finding, FINDING_LIMIT)}`),
    ...(remedy === undefined ? [] : [`What to do: ${remedy}`]),
  ].join('\n')
}

const ATTRIBUTE_LIMIT = 1_000

function attribute(value: string): string {
  return entities(visible(value, ATTRIBUTE_LIMIT))
}

/** Line by line, so that line breaks stay; characters that XML does not have read `\u{1b}`. */
function text(value: string): string {
  return value
    .split('\n')
    .map((line) => entities(visible(line, ATTRIBUTE_LIMIT)))
    .join('\n')
}

function entities(value: string): string {
  return value.replace(/[&<>"'\uFFFE\uFFFF]/g, (character) =>
    character > '\uFFF0' ? '' : `&#${character.charCodeAt(0)};`,
  )
}
