import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { NAMED_RULES } from '../../packages/report/src/causes/cause-text.ts'
import { ROOT } from '../architecture/source-file.ts'
import type { Seen } from './job.ts'
import { pageOf } from './page.ts'
import { SITUATIONS } from './situations.ts'

const seen = new Map<string, Seen>()
beforeAll(async () => {
  for (const [name, situation] of SITUATIONS) seen.set(name, await situation())
})

const see = (name: string): Seen => {
  const found = seen.get(name)
  if (found === undefined) throw new Error(`there is no situation ${name}`)
  return found
}

/** What is seen without unfolding anything. */
const open = (markdown: string) => markdown.replaceAll(/<details>[\s\S]*?<\/details>/g, '')
const plain = (markdown: string) => markdown.replaceAll(/<[^>]*>/g, '').replaceAll('&#58;', ':')
const timesIn = (text: string, part: string) => text.split(part).length - 1

/** The title, the causes, and the first row of the table of gates. */
const EXPECTED: readonly (readonly [string, string, readonly string[], readonly string[]])[] = [
  ['all-pass', '✅ Governance: both gates passed', [], ['| conformance-gate | ✅ | ✅ | ✅ | – |']],
  [
    'one-test-on-one-system',
    '❌ Governance: 1 of 2 gates blocks',
    ['**1 test fails** on windows-latest · 21 of 22 executed subjects passed (95.45%), wanted ≥ 100%'],
    ['| conformance-gate | ✅ | ✅ | ❌ | – |'],
  ],
  [
    'many-failures',
    '❌ Governance: 1 of 2 gates blocks',
    ['**120 tests fail** on all 3 systems · 21 of 141 executed subjects passed (14.89%), wanted ≥ 100%'],
    ['| conformance-gate | ❌ | ❌ | ❌ | – |'],
  ],
  [
    'policy-typo',
    '❌ Governance: conformance-gate blocks',
    ['**Policy of the change: 1 mistake** · the lines are those of the change, not of its base'],
    ['| conformance-gate | ❌ |'],
  ],
  [
    'missing-shard',
    '❌ Governance: the run failed',
    ['**1 piece of evidence is missing** · 2 of 3 cells left evidence', '**1 job did not succeed**'],
    ['| conformance-gate | ✅ | ✅ | – |'],
  ],
  [
    'slower-benchmark',
    '❌ Governance: perf-budget blocks',
    [
      '**Budget (clone): 80 ms, wanted &#60; 80 ms** · clone, exactly at the limit',
      '**Regression against the baseline: 1 regression** · 1 of 2 metrics regressed, the worst is merge: 39.03% worse',
    ],
    ['| perf-budget | ❌ |'],
  ],
  [
    'release-not-ready',
    '❌ Governance: release-check blocks',
    [
      '**Version in the manifest (package.json): 6.1.5, wanted 6.2.0**',
      '**Entry in the change log: 1 problem**',
      '**Unreleased changes in the change log: 1 change**',
    ],
    ['| release-check | ❌ |'],
  ],
  [
    'observe',
    '⚠️ Governance: conformance-gate would block after 2026-04-15',
    ['**1 test fails** · 21 of 22 executed subjects passed (95.45%), wanted ≥ 100%'],
    ['| conformance-gate | ❌ |'],
  ],
  [
    'fork-without-token',
    '❌ Governance: conformance-gate blocks',
    ['**1 test fails** · 21 of 22 executed subjects passed (95.45%), wanted ≥ 100%'],
    ['| conformance-gate | ❌ |'],
  ],
  ['nothing-to-judge', '❓ Governance: nothing was judged', ['**1 verdict is missing**'], []],
]

test('there are ten situations', () => {
  expect([...SITUATIONS.keys()]).toEqual(EXPECTED.map(([name]) => name))
})

describe.each(EXPECTED)('%s', (name, title, causes, row) => {
  test('says whether it may be merged, then what is wrong, then where', () => {
    const lines = plain(open(see(name).comment)).split('\n')
    expect(lines[0]).toBe(`## ${title}`)
    expect(lines.filter((line) => line.startsWith('**'))).toEqual(causes)
    const places = [...causes, ...row].map((line) => lines.indexOf(line))
    expect(places).toEqual(places.toSorted((left, right) => left - right))
    expect(places).not.toContain(-1)
  })

  test('names each finding once, and what to do with each cause', () => {
    const lines = plain(see(name).comment.split('<summary>⚠️')[0] ?? '').split('\n')
    const findings = lines.filter((line) => line.startsWith('- '))
    expect(new Set(findings).size).toBe(findings.length)
    expect(lines.filter((line) => line.startsWith('→ '))).toHaveLength(causes.length)
  })

  test('fits where it is shown, and ends with where it comes from', () => {
    const { comment, summary } = see(name)
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536)
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_048_576)
    expect(open(comment).split('\n').length).toBeLessThan(60)
    expect(comment.trimEnd()).toMatch(/^<sub>commit .*>run<\/a><\/sub>$/m)
    expect(timesIn(comment, '<details>')).toBe(timesIn(comment, '</details>'))
  })

  test('has a log in columns, without commands', () => {
    const { log } = see(name)
    expect(log).not.toMatch(/^::|##\[/m)
    expect(log).toContain('Governance ')
  })

  test('can be drawn', () => {
    const page = pageOf(name, see(name).comment, 'dark')
    expect(page).toContain('<h2>')
    expect(page).not.toMatch(/[❌❓✅➖]|\*\*/u)
  })
})

test('120 failures are all there, in the comment and in the summary', () => {
  const { comment, summary } = see('many-failures')
  for (const text of [comment, summary]) {
    const shown = plain(text)
    for (let index = 1; index <= 120; index++) {
      expect(timesIn(shown, ` keeps property ${index} of the defaults: expected`)).toBe(1)
    }
    expect(shown).not.toContain('10 of 120')
  }
  expect(open(comment)).toContain('keeps property 10 of')
  expect(open(comment)).not.toContain('keeps property 11 of')
  expect(comment).toContain('<summary>110 more</summary>')
})

test('a change of the policy is shown as a change', () => {
  expect(plain(open(see('fork-without-token').comment))).toContain(
    '> Policy: conformance.campaigns.tests.min-pass-rate "100%" → "50%" (looser; takes effect when merged)',
  )
})

test('what could not be posted is said in the summary', () => {
  expect(see('fork-without-token').summary).toContain('There is no token to post with')
})

test('performance is one table and one chart, and a bar is full where nothing is left', () => {
  const shown = plain(see('slower-benchmark').summary)
  expect(shown).toContain('|  | Metric | Before | Now | Change | Limit | Left |')
  expect(shown).toContain(
    '| ❌ fail | clone | 71 ms | 80 ms | ↗ 12.68% worse | &#60; 80 ms | ▓▓▓▓▓▓▓▓▓▓ used up |',
  )
  expect(shown).toContain('| ▓▓▓▓▓▓▓▓▓░ 14.5% left |'.slice(2))
  expect(timesIn(shown, 'xychart-beta')).toBe(1)
})

test('every rule that a cause has words for is one', () => {
  const missing = NAMED_RULES.filter((id) => !existsSync(join(ROOT, 'docs/rules', `${id}.md`)))
  expect(missing).toEqual([])
})
