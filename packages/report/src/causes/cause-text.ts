import type { Check, Finding } from '@governance-gates/core'
import { formatActual, formatCount, formatExpected } from '../amount.ts'
import { findingLimit, findingLine } from '../markdown/finding-line.ts'
import type { Cause, FailedCheck } from './cause.ts'

/** What the findings of a rule are, where its title does not say it. */
const NOUNS: ReadonlyMap<string, readonly [one: string, more: string]> = new Map([
  ['conformance-gate/pass-rate', ['test fails', 'tests fail']],
  ['conformance-gate/failures', ['test fails', 'tests fail']],
  ['conformance-gate/tier-pass-rate', ['test fails', 'tests fail']],
  ['conformance-gate/raw-pass-rate', ['test fails', 'tests fail']],
  [
    'conformance-gate/baseline-new-failures',
    ['test fails that passed before', 'tests fail that passed before'],
  ],
  ['conformance-gate/baseline-absent', ['test is gone', 'tests are gone']],
  ['conformance-gate/flaky', ['test is flaky', 'tests are flaky']],
  ['gate-report/run-jobs', ['job did not succeed', 'jobs did not succeed']],
  ['gate-report/run-gates', ['verdict is missing', 'verdicts are missing']],
  ['gate-report/run-cells', ['piece of evidence is missing', 'pieces of evidence are missing']],
  ['gate-report/run-verdicts', ['verdict cannot be used', 'verdicts cannot be used']],
  ['gate-report/run-policy', ['verdict is by another policy', 'verdicts are by another policy']],
  ['gate-report/stopped-gates', ['gate stopped', 'gates stopped']],
])

/** The rules that have a noun of their own. */
export const NAMED_RULES: readonly string[] = [...NOUNS.keys()]

/** What is wrong, in a few words: `1 test fails`, `Budget (load): 230 ms, wanted < 200 ms`. */
export function causeTitle({ checks: [{ check }], findings, told }: Cause): string {
  const noun = NOUNS.get(check.rule)
  const { actual, expected } = check
  // One gate may give several reasons.
  const isCounted = expected.operator === 'is' && expected.limit === 0 && typeof actual?.value === 'number'
  const count = isCounted ? actual.value : findings.length + told
  const name = nameOf(check)
  const isUnknown = check.status === 'inconclusive' && !RUN.test(check.rule)
  if (isUnknown || check.actual === null) return `${name} could not be judged`
  if (noun !== undefined && count > 0) return `${formatCount(count)} ${noun[count === 1 ? 0 : 1]}`
  // Of what there must be none, the limit is nothing new.
  if (check.expected.operator === 'is' && check.expected.limit === 0) return `${name}: ${formatActual(check)}`
  return `${name}: ${amountsOf(check)}`
}

/** The title, with what the rule was applied to: `Pass rate (tests)`. */
export function nameOf({ title, scope }: Check): string {
  const places = Object.values(scope)
  return places.length === 0 ? title : `${title} (${places.join(', ')})`
}

/** What was measured and what was wanted: `95.45%, wanted ≥ 100%`. */
function amountsOf(check: Check): string {
  return `${formatActual(check)}, wanted ${formatExpected(check.expected)}`
}

/** Where: `on windows-latest`, `on all 3 systems`; nothing where there is only one. */
export function whereOf({ checks }: Cause): string {
  const places = new Set(checks.flatMap(({ cells }) => cells.map(shortLabel)))
  const [{ cellCount }] = checks
  if (cellCount < 2 || places.size === 0) return ''
  if (places.size >= cellCount) return ` on all ${formatCount(cellCount)} systems`
  return ` on ${[...places].slice(0, MAX_PLACES).join(' and ')}${places.size > MAX_PLACES ? ` and ${formatCount(places.size - MAX_PLACES)} more` : ''}`
}

const MAX_PLACES = 4

/** `os=windows-latest` is `windows-latest`. */
function shortLabel(label: string): string {
  return label.replace(/^[\w-]+=([^=,]+)$/, '$1')
}

/** What is counted there is what is listed. */
const RUN = /^gate-report\//

/** The numbers and the explanation that the title leaves out. */
export function causeDetail(cause: Cause): string | undefined {
  const [{ check }] = cause.checks
  // A title without a noun has the amounts already.
  const isCounted = NOUNS.has(check.rule) && cause.findings.length + cause.told > 0
  const told = isCounted && check.actual !== null && !RUN.test(check.rule) && check.expected.limit !== 0
  const amounts = told ? amountsOf(check) : undefined
  if (check.detail === undefined) return amounts && `${nameOf(check)}: ${amounts}`
  if (amounts === undefined) return check.detail
  return `${check.detail.replace(/\.$/, '')}, wanted ${formatExpected(check.expected)}`
}

/** A finding without what the title and its own place say already. */
export function shortFinding(rule: string, finding: Finding): Finding {
  const { subject, message, file } = finding
  const prefix = [' > ', '::'].map((sign) => `${file}${sign}`).find((each) => subject?.startsWith(each))
  return {
    ...finding,
    ...(subject === undefined || prefix === undefined ? {} : { subject: subject.slice(prefix.length) }),
    message: message.replace(SAID_BY_TITLE.get(NOUNS.get(rule)?.[0] ?? '') ?? '', ''),
  }
}

/** What a message begins with that the noun of its title says. */
const SAID_BY_TITLE: ReadonlyMap<string, RegExp> = new Map([
  ['test fails', /^fail: /],
  ['test fails that passed before', /^fails, but did not in the baseline: /],
])

/** The first of some causes as a line: what is wrong, the first that shows it, what to do. There is at least one. */
export function causeSentence(causes: readonly Cause[]): string {
  const [first] = causes
  if (first === undefined) return ''
  const [{ check }] = first.checks
  const [finding] = first.findings
  const shown = finding && findingLine(shortFinding(check.rule, finding), findingLimit(check))
  const fact = `${causeTitle(first)}${whereOf(first)}${shown === undefined ? '' : `: ${shown}`}`
  const more = causes.length === 1 ? '' : ` (and ${formatCount(causes.length - 1)} more)`
  const end = /[.?!]$/.test(`${fact}${more}`) ? '' : '.'
  return `${fact}${more}${end} To do: ${inShort(check.remedy ?? 'see the check').replace(/\.$/, '')}.`
}

/** The checks of one gate, as causes are made of them; those of the run itself belong to no gate. */
export function failedChecks(
  gate: string,
  checks: readonly (Check & { readonly cells?: readonly string[] })[],
  cellCount: number,
): readonly FailedCheck[] {
  return checks.map((check) => ({ gate, check, cells: check.cells ?? [], cellCount }))
}

/** One line has no room for the ways out that end in an entry to paste: the check has them. */
const MAX_REMEDY = 120

function inShort(remedy: string): string {
  return remedy.length <= MAX_REMEDY ? remedy : (remedy.split(/; |, or /, 1)[0] ?? '')
}
