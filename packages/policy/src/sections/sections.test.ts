import { decimalToText } from '@governance-gates/core'
import { describe, expect, it } from 'vitest'
import { complaintsAbout, FILE, policyWith } from '../fixtures/policy-text.ts'
import { loadPolicy } from '../load-whole-policy.ts'

/** Complaints about a section in JSON, without their position. */
function complaints(section: string, content: unknown): readonly string[] {
  return complaintsAbout(policyWith(`${section}: ${JSON.stringify(content)}`)).map((line) =>
    line.replace(/^\S+ /, ''),
  )
}

const WAIVER = {
  budget: 'load',
  ceiling: '240ms',
  owner: 'runtime',
  reason: 'a slower allocator until 2.0',
  'tracking-issue': '#12',
  'review-by': '2026-03-31',
}
const BUDGETS = { load: { metric: 'm', below: '200ms' } }

describe('performance', () => {
  it('reads budgets in base units', () => {
    const { performance } = loadPolicy(
      policyWith(
        `performance: ${JSON.stringify({ evidence: 'perf/*.json', budgets: BUDGETS, waivers: [WAIVER] })}`,
      ),
      FILE,
    ).policy
    const limit = performance?.budgets['load']?.below
    expect(limit && [decimalToText(limit.value), limit.unit, limit.text]).toEqual([
      '200000000',
      'ns',
      '200ms',
    ])
    expect(performance?.evidence).toEqual(['perf/*.json'])
    expect(performance?.budgets['load']?.['if-missing']).toBe('fail')
    expect(performance?.waivers[0]).toMatchObject({ budget: 'load', 'review-by': '2026-03-31' })
    expect(performance?.budgets['constructor']).toBeUndefined()
  })

  it.each([
    [{ metric: 'm', statistic: 'p95', below: '200ms' }],
    [{ metric: 'm', above: '1000 ops/s' }],
    [{ metric: 'm', min: 5, max: 10 }],
    [{ metric: 'm', above: '1ms', max: '2s' }],
    [{ metric: 'm', max: '80%' }],
    [{ file: 'target/release/pi', below: '50MB', 'if-missing': 'warn' }],
    [{ file: 'dist/*.js', max: '20MiB' }],
  ])('accepts the budget %j', (budget) => {
    expect(complaints('performance', { budgets: { b: budget } })).toEqual([])
  })

  it.each([
    [{ below: '1ms' }, 'measures nothing: write either metric or file'],
    [{ metric: 'm', file: 'f', below: '1B' }, 'measures nothing: write either metric or file'],
    [{ metric: 'm' }, 'has no limit: write below, above, max or min'],
    [{ metric: 'm', below: '1ms', max: '1ms' }, 'has two upper limits: write either below or max'],
    [{ metric: 'm', above: '1ms', min: '1ms' }, 'has two lower limits: write either above or min'],
    [{ metric: 'm', above: '1ms', below: '1MB' }, 'has limits in bytes and ns: write both in one unit'],
    [{ file: 'f', below: '50' }, 'limits the size of a file, but not in bytes: write B, kB, MB, KiB or MiB'],
    [{ file: 'f', statistic: 'p95', below: '50MB' }, 'statistic does not apply to a file: delete it'],
  ])('refuses the budget %j', (budget, complaint) => {
    expect(complaints('performance', { budgets: { b: budget } })).toEqual([
      `performance.budgets.b: ${complaint}`,
    ])
  })

  it.each([
    [{ budgets: {} }, /^performance\.budgets: is an empty mapping/],
    [{}, /^performance\.budgets: is missing/],
    [{ budgets: { B: BUDGETS.load } }, /^performance\.budgets\.B: "B" is not a name/],
    [
      { budgets: { b: { metric: 'm', statistic: 'p96', below: '1ms' } } },
      /statistic: "p96" is not one of mean, median, .*did you mean p9/,
    ],
    [{ budgets: { b: { metric: 'm', below: '1KB' } } }, /below: "1KB" is not a quantity/],
    [
      { budgets: BUDGETS, overrun: { 'fail-above': '20%' } },
      /^performance\.overrun\.waiver-below: is missing/,
    ],
    [
      { budgets: BUDGETS, overrun: { 'fail-above': 20, 'waiver-below': '20%' } },
      /fail-above: 20 is not a percentage: write 20%/,
    ],
    [{ budgets: BUDGETS, regression: { baseline: 'b' } }, /max-worsening: is missing/],
    [
      { budgets: BUDGETS, regression: { baseline: '/b', 'max-worsening': '150%' } },
      /baseline: "\/b" is not a path/,
    ],
    [{ budgets: BUDGETS, waivers: {} }, /^performance\.waivers: a mapping is not a list/],
    [
      { budgets: BUDGETS, waivers: [{ ...WAIVER, budget: 'laod' }] },
      /waivers\[0\]\.budget: no budget is named "laod": did you mean load\?/,
    ],
    [
      { budgets: BUDGETS, waivers: [{ ...WAIVER, budget: 'constructor' }] },
      /no budget is named "constructor": name a budget/,
    ],
    [
      { budgets: BUDGETS, waivers: [{ ...WAIVER, 'review-by': '2026-02-30' }] },
      /review-by: "2026-02-30" is not a day/,
    ],
    [{ budgets: BUDGETS, waivers: [{ ...WAIVER, reason: ' ' }] }, /reason: " " is not text/],
    [{ budgets: BUDGETS, waivers: [{ ...WAIVER, until: 'x' }] }, /until: unknown key/],
  ])('refuses %j', (content, complaint) => {
    expect(complaints('performance', content)).toEqual([expect.stringMatching(complaint)])
  })
})

describe('suites', () => {
  const least = { classification: 'suites.toml', tests: 'tests/*.rs' }

  it.each([
    [least],
    [
      {
        ...least,
        tests: ['a/*.rs', 'b/*.rs'],
        rules: { unit: { 'forbid-content': ['x'], 'forbid-identifiers': ['Mock*'] } },
      },
    ],
    [
      {
        ...least,
        rules: {
          vcr: { allow: [{ identifier: 'MockHttp{A,B}', reason: 'real', 'review-by': '2026-03-31' }] },
        },
      },
    ],
    [{ ...least, 'forbid-dependencies': { names: ['mockall'], manifests: ['Cargo.toml'] } }],
    [{ ...least, 'runner-lists': 'reports/vitest-list.json' }],
    [{ ...least, rules: { unit: { 'look-at': 'imports' } }, 'unfollowed-imports': 'fail' }],
    [{ ...least, helpers: ['src/testing/**', '!tests/app/**'] }],
    [{ ...least, 'runner-lists': ['reports/*.list', 'pytest.txt'] }],
  ])('accepts %j', (content) => {
    expect(complaints('suites', content)).toEqual([])
  })

  it.each([
    [{ tests: 'x' }, /^suites\.classification: is missing/],
    [{ classification: 'x' }, /^suites\.tests: is missing: name files/],
    [{ ...least, rules: {} }, /rules: is an empty mapping/],
    [
      { ...least, rules: { unit: { allow: [{ identifier: 'x' }] } } },
      /allow\[0\]\.reason: is missing: write at least one word/,
    ],
    [{ ...least, rules: { unit: { forbid: [] } } }, /forbid: unknown key/],
    [{ ...least, 'forbid-dependencies': { names: [], manifests: 'x' } }, /names: is an empty list/],
    [{ ...least, 'runner-lists': [] }, /runner-lists: is an empty list/],
    [{ ...least, helpers: [] }, /helpers: is an empty list/],
    [{ ...least, 'unfollowed-imports': 'error' }, /unfollowed-imports: .* is not one of fail, warn/],
    [
      { ...least, rules: { unit: { 'look-at': 'helper' } } },
      /look-at: .* is not one of tests, helpers, imports: did you mean helpers/,
    ],
    [{ ...least, 'runner-lists': '../list.json' }, /runner-lists: "\.\.\/list\.json" is not a path/],
  ])('refuses %j', (content, complaint) => {
    expect(complaints('suites', content)).toEqual([expect.stringMatching(complaint)])
  })
})

describe('traceability', () => {
  it.each([
    [{ matrix: 'm.json' }],
    [
      {
        matrix: 'm.json',
        require: ['unit_tests'],
        'min-coverage': '20%',
        documents: [{ path: 'C.md', title: 'C', 'max-age': '30d' }],
      },
    ],
    [{ matrix: 'm.yml', tags: { files: 'tests/**/*.rs' } }],
    [{ matrix: 'm.yml', tags: { pattern: '@req\\s+(\\S+)', files: ['a/*.ts', 'b/*.ts'] } }],
    [{ matrix: 'm.yml', results: 'reports/*.xml', lock: 'm.lock.json' }],
    [{ matrix: 'm.yml', results: ['a.xml', 'b/*.xml'] }],
  ])('accepts %j', (content) => {
    expect(complaints('traceability', content)).toEqual([])
  })

  it.each([
    [{}, /^traceability\.matrix: is missing/],
    [{ matrix: 'm', 'min-coverage': 20 }, /min-coverage: 20 is not a percentage: write 20%/],
    [{ matrix: 'm', documents: [{ path: 'C.md' }] }, /documents\[0\]\.title: is missing/],
    [
      { matrix: 'm', documents: [{ path: '../C.md', title: 'C' }] },
      /documents\[0\]\.path: "\.\.\/C\.md" is not a path/,
    ],
    [
      { matrix: 'm', documents: [{ path: 'C.md', title: 'C', 'max-age': 30 }] },
      /max-age: 30 is not a duration/,
    ],
    [
      {
        matrix: 'm',
        documents: [
          { path: 'C.md', title: 'C' },
          { path: 'C.md', title: 'D' },
        ],
      },
      /documents\[1\]\.path: "C\.md" appears twice/,
    ],
    [{ matrix: 'm', tags: {} }, /tags\.files: is missing/],
    [{ matrix: 'm', tags: { files: [] } }, /tags\.files: is an empty list/],
    [{ matrix: 'm', tags: { files: 'x', pattern: 3 } }, /tags\.pattern: 3 is not a line of text/],
    [{ matrix: 'm', tags: { files: 'x', patern: 'y' } }, /tags\.patern: unknown key, did you mean pattern/],
    [{ matrix: 'm', results: '/tmp/x.xml' }, /results: "\/tmp\/x\.xml" is not a path/],
    [{ matrix: 'm', lock: '*.json' }, /lock: "\*\.json" is not a path/],
    [{ matrix: 'm', lokc: 'x' }, /lokc: unknown key, did you mean lock/],
  ])('refuses %j', (content, complaint) => {
    expect(complaints('traceability', content)).toEqual([expect.stringMatching(complaint)])
  })
})

describe('release', () => {
  it.each([
    [{ manifest: 'Cargo.toml' }],
    [
      {
        manifest: 'm',
        tag: 'v{version}',
        changelog: 'c',
        'required-os': ['linux', 'macos', 'windows'],
        'evidence-max-age': '7d',
      },
    ],
    [
      {
        manifest: 'm',
        cadence: { major: '12 months', minor: '1 month', patch: '2 weeks' },
        deprecations: 'd.yml',
      },
    ],
    [
      {
        manifest: 'm',
        'one-zero': { 'min-pass-rate': '90%', 'budgets-met-for': '30d', attestations: ['security-review'] },
      },
    ],
    [
      {
        manifest: 'm',
        'missing-previous': 'fail',
        candidates: { 'min-age': '3d' },
        'one-zero': { campaigns: { corpus: '90%', scenarios: '95%' }, 'attestation-max-age': '90d' },
      },
    ],
  ])('accepts %j', (content) => {
    expect(complaints('release', content)).toEqual([])
  })

  it.each([
    [{}, /^release\.manifest: is missing/],
    [{ manifest: 'm', tag: 'v1' }, /tag: "v1" is not a tag with \{version\} in it/],
    [
      { manifest: 'm', 'required-os': ['osx'] },
      /required-os\[0\]: "osx" is not one of linux, macos, windows/,
    ],
    [{ manifest: 'm', 'required-os': ['linux', 'linux'] }, /required-os\[1\]: "linux" appears twice/],
    [
      { manifest: 'm', cadence: { minor: 'monthly' } },
      /cadence\.minor: "monthly" is not a calendar interval/,
    ],
    [
      { manifest: 'm', packages: { sdk: { manifest: 's', tag: 'v{version}' } } },
      /packages\.sdk\.tag: is also the format of release\.tag/,
    ],
    [{ manifest: 'm', 'one-zero': { attestations: ['budgets'] } }, /attestations\[0\]: is measured/],
    [{ manifest: 'm', 'missing-previous': 'ignore' }, /missing-previous/],
    [{ manifest: 'm', candidates: { 'min-age': 3 } }, /candidates\.min-age: 3 is not a duration/],
    [{ manifest: 'm', 'one-zero': { campaigns: {} } }, /one-zero\.campaigns: is an empty mapping/],
    [{ manifest: 'm', 'one-zero': { campaigns: { a: '101%' } } }, /one-zero\.campaigns\.a: "101%"/],
    [{ manifest: 'm', cadence: { weekly: '1 week' } }, /cadence\.weekly: unknown key/],
    [{ manifest: 'm', 'evidence-max-age': '1 week' }, /evidence-max-age: "1 week" is not a duration/],
    [
      { manifest: 'm', 'required-verdicts': ['Perf Budget'] },
      /required-verdicts\[0\]: "Perf Budget" is not a name/,
    ],
  ])('refuses %j', (content, complaint) => {
    expect(complaints('release', content)).toEqual([expect.stringMatching(complaint)])
  })
})
