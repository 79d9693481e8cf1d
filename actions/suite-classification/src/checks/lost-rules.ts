import type { LookAt, SuiteRule } from '@governance-gates/policy'

type Rules = Readonly<Record<string, SuiteRule>>

/**
 * What the rules of a test's suites forbade and those of its new suites do not, as relative clauses: `which does not forbid
 * Mock*`, `which permits MockServer`. A test in two suites keeps the rules of both.
 */
export function lostRules(had: readonly string[], has: readonly string[], rules: Rules): readonly string[] {
  const before = had.flatMap((suite) => rules[suite] ?? [])
  const now = has.flatMap((suite) => rules[suite] ?? [])
  const content = before
    .flatMap((rule) => rule['forbid-content'] ?? [])
    .filter((text) => !now.some((rule) => rule['forbid-content']?.includes(text) === true))
  const identifiers = before.flatMap((rule) =>
    (rule['forbid-identifiers'] ?? []).filter((pattern) => forbidding(now, pattern).length === 0),
  )
  const unforbidden = [...new Set([...content, ...identifiers])]
  const permitted = [...new Set(before.flatMap((rule) => newlyPermitted(rule, now)))]
  const hadHelpers = new Set(before.flatMap(helpersOf))
  const helpers = [...new Set(now.flatMap(helpersOf))].filter((file) => !hadHelpers.has(file))
  return [
    ...(unforbidden.length === 0 ? [] : [`which does not forbid ${unforbidden.join(', ')}`]),
    ...(permitted.length === 0 ? [] : [`which permits ${permitted.join(', ')}`]),
    ...(before.length === 0 || helpers.length === 0
      ? []
      : [`which lets a helper have what is forbidden: ${helpers.join(', ')}`]),
    ...(now.length === 0 || widest(now) >= widest(before) ? [] : [SEEN[widest(now)] ?? '']),
  ]
}

const WIDTHS: readonly LookAt[] = ['tests', 'helpers', 'imports']
const SEEN = ['whose rules look only at tests', 'whose rules look only at tests and their helpers']

/** How far the rules of a test look. */
function widest(rules: readonly SuiteRule[]): number {
  return Math.max(0, ...rules.map((rule) => WIDTHS.indexOf(rule['look-at'])))
}

/** The helpers that may have what a rule forbids. */
function helpersOf({ allow = [] }: SuiteRule): readonly string[] {
  return allow.flatMap(({ file }) => file ?? [])
}

function forbidding(rules: readonly SuiteRule[], pattern: string): readonly SuiteRule[] {
  return rules.filter((rule) => rule['forbid-identifiers']?.includes(pattern) === true)
}

/** Identifiers that every rule permits which still forbids a pattern, and that the old one did not. */
function newlyPermitted(before: SuiteRule, now: readonly SuiteRule[]): readonly string[] {
  const had = allowedBy(before)
  return (before['forbid-identifiers'] ?? []).flatMap((pattern) => {
    const [first, ...others] = forbidding(now, pattern).map((rule) =>
      [...allowedBy(rule)].filter((identifier) => !had.has(identifier)),
    )
    return (first ?? []).filter((identifier) => others.every((other) => other.includes(identifier)))
  })
}

function allowedBy({ allow = [] }: SuiteRule): ReadonlySet<string> {
  return new Set(allow.flatMap(({ identifier }) => identifier ?? []))
}
