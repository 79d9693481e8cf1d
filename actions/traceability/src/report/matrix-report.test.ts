import { describe, expect, test } from 'vitest'
import type { RequirementStanding } from '../checks/requirement-standing.ts'
import { decide, inventoryOf, policyOf } from '../fixtures/traceability-case.ts'
import { html } from './html-text.ts'
import { matrixCsv } from './matrix-csv.ts'
import { matrixHtml } from './matrix-html.ts'
import { matrixMarkdown } from './matrix-markdown.ts'
import { categoryTitle, type MatrixReport } from './matrix-report.ts'

const NASTY = '</td><script>alert(1)</script>|x\n::error::pwned\u001b[31m\u202e@everyone"\'&'

async function reportOf(change: Partial<MatrixReport> = {}): Promise<MatrixReport> {
  const { standings, categories, coverage, untraced } = await decide({
    requirements: {
      'R-1': { unit_tests: ['tests/a.rs', 'tests/gone.rs'], logs: ['ci:out/*.json'] },
      'R-2': { unit_tests: [] },
    },
    absent: ['tests/gone.rs'],
    tests: inventoryOf(['tests/a.rs', 'tests/b.rs']),
    policy: policyOf('require: [unit_tests]', 'min-coverage: 20%'),
  })
  return {
    platform: 'Orbit',
    commit: 'f00',
    evaluatedAt: '2026-03-01T12:00:00Z',
    categories,
    standings,
    coverage,
    untraced: untraced.map(({ name }) => name),
    orphaned: [{ id: 'R-9', file: 'tests/b.rs', shown: 'tests/b.rs', line: 3 }],
    ...change,
  }
}

/** The same report, with every text that a stranger could write being nasty. */
async function nastyReport(): Promise<MatrixReport> {
  const report = await reportOf({ platform: NASTY, commit: NASTY, categories: [NASTY], untraced: [NASTY] })
  const [first] = report.standings
  if (first === undefined) throw new Error('no standing')
  const evidence = {
    path: NASTY,
    source: 'matrix',
    state: 'missing',
    proofs: [],
    isGenerated: true,
    isOptional: false,
    justification: NASTY,
  } as const
  const standing: RequirementStanding = {
    requirement: { ...first.requirement, id: NASTY, title: NASTY, acceptanceCriteria: NASTY },
    state: 'missing',
    cells: new Map([[NASTY, { state: 'missing', evidence: [evidence] }]]),
  }
  return { ...report, standings: [standing], orphaned: [{ id: NASTY, file: NASTY, shown: NASTY, line: 1 }] }
}

describe('CSV', () => {
  test('has a line for each piece of evidence, for each empty category, and for what is loose', async () => {
    expect(matrixCsv(await reportOf()).split('\r\n')).toEqual([
      'requirement,title,category,state,path,source,generated_by_ci,justification,optional',
      'R-1,Title of R-1,unit_tests,covered,tests/a.rs,matrix,false,,false',
      'R-1,Title of R-1,unit_tests,missing,tests/gone.rs,matrix,false,,false',
      'R-1,Title of R-1,logs,covered,out/*.json,matrix,true,,false',
      'R-2,Title of R-2,unit_tests,missing,,,,,',
      ',,,untraced,tests/b.rs,,,,',
      'R-9,,,orphaned,tests/b.rs,tag,,,',
      '',
    ])
  })

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\u200b=1', "'\u200b=1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['tests/a-b=c.rs', 'tests/a-b=c.rs'],
  ])('%j is written %j', async (text, written) => {
    const csv = matrixCsv(await reportOf({ standings: [], orphaned: [], untraced: [text] }))
    expect(csv.slice(csv.indexOf('\r\n') + 2)).toBe(`,,,untraced,${written},,,,\r\n`)
  })
})

describe('HTML', () => {
  test('is one page without a script or a request', async () => {
    const page = matrixHtml(await reportOf())
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).not.toMatch(/<script|<link|<img|url\(|https?:/)
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page).toContain('<th scope="row"><code>R-1</code></th>')
    expect(page).toContain('50% <small>1 of 2, minimum 20%</small>')
  })

  test('can be filtered by its states', async () => {
    const page = matrixHtml(await reportOf())
    const states = [...page.matchAll(/id="only-([a-z-]+)"/g)].map(([, state]) => state)
    expect(states).toEqual(['missing'])
    expect(page).toContain(
      'body:has(#only-missing:checked) tbody tr:not([data-states~="missing"]){display:none}',
    )
    expect(page).toContain('<tr data-states="missing">')
  })

  test('escapes everything', async () => {
    const page = matrixHtml(await nastyReport())
    expect(page).not.toContain('<script')
    expect(page).not.toContain('</td><script')
    for (const hidden of ['\u001b', '\u202e']) expect(page).not.toContain(hidden)
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThanOrEqual(9)
  })

  test.each([
    ['<&>"\'', '&lt;&amp;&gt;&quot;&#39;'],
    ['a\r\nb\nc', 'a\nb\nc'],
    ['\u0000\u202e\ud800', '\\u{0}\\u{202e}\\u{d800}'],
    ['x'.repeat(3_000), `${'x'.repeat(1_999)}…`],
  ])('text %#', (text, expected) => {
    expect(html(text)).toBe(expected)
  })
})

describe('Markdown', () => {
  test('is a table of requirements by category', async () => {
    expect(matrixMarkdown(await reportOf())).toMatchInlineSnapshot(`
      "# Traceability of Orbit

      Judged at <code>2026-03-01T12&#58;00&#58;00Z</code> for commit <code>f00</code>. 0 of 2 requirements are covered. 1 of 2 classified tests are traced (50%).

      | Requirement | Title | State | Unit tests | Logs |
      | :--- | :--- | :--- | :--- | :--- |
      | <code>R-1</code> | Title of R-1 | 🕳️ missing | 🕳️ missing<br>✅ covered <code>tests/a.rs</code><br><code>tests/gone.rs</code> | ✅ covered<br><code>out/&#42;.json</code> |
      | <code>R-2</code> | Title of R-2 | 🕳️ missing | 🕳️ missing | – |

      ## Untraced tests

      - <code>tests/b.rs</code>

      ## Orphaned tags

      - <code>R-9</code> in <code>tests/b.rs&#58;3</code>

      ## What the states mean

      - ✅ covered: the evidence exists, and its tests passed where results are judged
      - ⚪ optional: the evidence is optional, and it did not run or there is no other
      - 👻 not-seen: CI generates the evidence, and this run does not have it
      - 🔀 ambiguous: one file is listed in two categories, so it is unclear which one it covers
      - 🔍 suspect: the text of the requirement changed after its tests were reviewed
      - ⏸️ not-run: a test has no result in this run
      - ❌ failed: a test failed in this run
      - 🕳️ missing: no evidence is named, or what is named does not exist
      "
    `)
  })

  test('escapes everything', async () => {
    const text = matrixMarkdown(await nastyReport())
    expect(text).not.toContain('<script')
    for (const hidden of ['\u001b', '\u202e']) expect(text).not.toContain(hidden)
    expect(text).not.toMatch(/^::error/m)
    // One head, one rule, one row: a line break in a title starts no new one.
    expect(text.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3)
  })
})

test.each([
  ['unit_tests', 'Unit tests'],
  ['e2e-scripts', 'E2e scripts'],
  ['Évidence', 'Évidence'],
  ['_', '_'],
])('the category %s is shown as %s', (name, title) => {
  expect(categoryTitle(name)).toBe(title)
})
