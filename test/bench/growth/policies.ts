import { loadPathMatcher } from '@governance-gates/action-kit'
import { compareWithBaseline, Permissions, ResultLedger } from '@governance-gates/core'
import { loadPolicy } from '@governance-gates/policy'
import { compileTagPattern } from '../../../actions/traceability/src/gather/tag-pattern.ts'
import { type Growth, type GrowthGroup, joined, repeated } from './growth.ts'

const HEAD = 'version: 1\nplatform: x\nthresholds: x\n'

function policy(name: string, text: (units: number) => string): Growth {
  return {
    name: `${name} of a policy`,
    text: (units) => HEAD + text(units),
    read: (content) => loadPolicy(content, 'x.yml'),
  }
}

const suites = (more: string) => `suites:\n  classification: suites.toml\n${more}`

const POLICIES: readonly Growth[] = [
  policy(
    'campaigns',
    (units) =>
      `conformance:\n  campaigns:\n${repeated(units, (index) => `    c-${index}: { evidence: a-${index}.xml, max-failures: 0 }\n`)}`,
  ),
  policy(
    'budgets',
    (units) =>
      `performance:\n  evidence: a.json\n  budgets:\n${repeated(units, (index) => `    b-${index}: { metric: m-${index}, max: 10ms }\n`)}`,
  ),
  policy(
    'waivers',
    (units) =>
      `performance:\n  evidence: a.json\n  budgets: { b: { metric: m, max: 10ms } }\n  waivers:\n${repeated(units, (index) => `    - { budget: b, ceiling: ${index + 11}ms, owner: k, reason: r, tracking-issue: t, review-by: 2026-06-30 }\n`)}`,
  ),
  policy('globs', (units) => suites(`  tests: [${joined(units, (index) => `    "a-${index}/**/*.ts"`)}]\n`)),
  policy(
    'areas',
    (units) =>
      `ownership:\n  areas:\n${repeated(units, (index) => `    a-${index}: { paths: ["a-${index}/**"], owner: "@kim", backup: "@lee" }\n`)}`,
  ),
  policy(
    'decisions',
    (units) =>
      `decisions:\n  default: allow\n${repeated(units, (index) => `  d-${index}: { when: { paths: ["a-${index}/**"] }, require: { approvals: { from: ["@kim"] } } }\n`)}`,
  ),
  policy(
    'documents',
    (units) =>
      `traceability:\n  matrix: m.json\n  documents:\n${repeated(units, (index) => `    - { path: a-${index}.md, title: A }\n`)}`,
  ),
  policy('anchors', (units) =>
    suites(
      `  tests: a\n  rules:\n    u: &a { forbid-content: [x] }\n${repeated(Math.min(units, 90), (index) => `    u${index}: *a\n`)}${repeated(units, (index) => `    w${index}: { forbid-content: [x] }\n`)}`,
    ),
  ),
  policy('escaped texts', (units) =>
    suites(
      `  tests: a\n  rules:\n    u: { forbid-content: [${joined(units, (index) => `        "\\u0041\\x41 ${index}"`)}] }\n`,
    ),
  ),
]

/** What the rules of a policy are applied to. */
const APPLIED: readonly Growth[] = [
  {
    name: 'paths against a list of globs',
    text: (units) => repeated(units, (index) => `packages/p-${index}/src/a.test.ts\n`),
    read: async (text) => matched(await loadPathMatcher(), text, GLOBS),
  },
  {
    name: 'globs against a list of paths',
    text: (units) => repeated(units, (index) => `packages/p-${index}/**/{a,b}*.@(test|spec).ts\n`),
    read: async (text) => matched(await loadPathMatcher(), PATHS, text.trimEnd().split('\n')),
  },
  {
    name: 'letters of a path against a glob with many stars',
    text: (units) => 'a'.repeat(units),
    read: async (text) => matched(await loadPathMatcher(), text, ['*a*a*a*ab', '**/a*/[!b]*a*']),
  },
  {
    name: 'lines for a pattern of the policy',
    text: (units) => repeated(units, (index) => `aaaaaaaa b: ${index}\n`),
    read: async (text) => {
      const find = await compileTagPattern('(?:(a+)+)+b: (\\w+)')
      if (typeof find !== 'function') throw new Error('the pattern is refused')
      return find(text)
    },
  },
  {
    name: 'files with tests of one name',
    text: (units) => repeated(units, (index) => `${index}.js\n`),
    read: (text) => comparedPlaces(text.trimEnd().split('\n')),
  },
]

const GLOBS = [
  'packages/*/src/**/*.test.ts',
  'packages/{a,b}/**',
  '**/*.@(spec|test).ts',
  '!**/c/**',
  'x/**/y',
]
const PATHS = Array.from({ length: 20 }, (_, index) => `packages/p-${index}/src/a.test.ts`).join('\n')

function matched(
  matcher: Awaited<ReturnType<typeof loadPathMatcher>>,
  paths: string,
  globs: readonly string[],
): number {
  const matchers = globs.map((glob) => matcher(glob))
  return paths.split('\n').filter((path) => matchers.some((matches) => matches(path))).length
}

function comparedPlaces(places: readonly string[]): unknown {
  const ledger = new ResultLedger('worst')
  ledger.open('r.xml')
  for (const place of places) ledger.add({ subject: 't', status: 'fail', place })
  const { tally, tiers } = ledger.evidence()
  const before = { tally, tiers, failing: new Set(['t']) }
  return compareWithBaseline(ledger.evidence(), before, {
    tiers: undefined,
    permissions: new Permissions([]),
  })
}

export const policies: GrowthGroup = { name: 'policies', growths: [...POLICIES, ...APPLIED] }
