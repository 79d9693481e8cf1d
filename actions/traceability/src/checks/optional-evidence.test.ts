import { describe, expect, test } from 'vitest'
import { contentOf, decide, MAKING, matrixOf, policyOf, saidBy } from '../fixtures/traceability-case.ts'
import type { TestOutcome } from '../traceability-input.ts'
import { linkGraph } from './link-graph.ts'

type Ended = TestOutcome['kind']

const resultsOf = (outcomes: Readonly<Record<string, Ended>>) => ({
  ...{ files: 1, problems: [], results: 3, joined: 2, ambiguous: [], strays: [], making: MAKING },
  outcomes: new Map(
    Object.entries(outcomes).map(([file, kind]): [string, TestOutcome] => [
      file,
      kind === 'failed' ? { kind, subject: 'case', message: 'boom' } : { kind },
    ]),
  ),
})

/** A requirement with tests, of which those that begin with `?` are optional; how they ended; what is said. */
async function judged(unit_tests: readonly string[], outcomes: Readonly<Record<string, Ended>> | undefined) {
  const results = outcomes === undefined ? undefined : resultsOf(outcomes)
  const { checks, standings } = await decide({ requirements: { R: { unit_tests } }, results })
  const find = (id: string) => checks.find((check) => check.id === id)
  return {
    passed: saidBy(find('traceability/results-passed')),
    detail: find('traceability/results-passed')?.detail,
    evidence: saidBy(find('traceability/matrix-evidence')),
    state: standings[0]?.state,
  }
}

const ALONE = 'R: has only optional tests: name one that runs every time'

describe('an optional test', () => {
  test.each([
    ['passed', ['pass'], undefined, 'covered'],
    ['skipped', ['pass'], '1 optional test did not run: b', 'covered'],
    ['not-run', ['pass'], '1 optional test did not run: b', 'covered'],
    ['failed', ['fail', 'R: failed: b: case: boom'], undefined, 'failed'],
  ] as const)('that %s beside a required one that passed', async (ended, passed, detail, state) => {
    expect(await judged(['a', '?b'], { a: 'passed', b: ended })).toEqual({
      ...{ passed, detail, state },
      evidence: ['pass'],
    })
  })

  test.each([
    ['skipped', ['fail', 'R: not-run: a was skipped in this run'], 'not-run'],
    ['not-run', ['fail', 'R: not-run: a has no result in this run'], 'not-run'],
    ['failed', ['fail', 'R: failed: a: case: boom'], 'failed'],
  ] as const)('that passed does not help a required one that is %s', async (ended, passed, state) => {
    expect(await judged(['a', '?b'], { a: ended, b: 'passed' })).toMatchObject({ passed, state })
  })

  test.each([
    ['passed', ['fail', ALONE]],
    ['skipped', ['fail', ALONE]],
    ['failed', ['fail', 'R: failed: a: case: boom', ALONE]],
  ] as const)('that %s is never all that a requirement has', async (ended, passed) => {
    const alone = await judged(['?a'], { a: ended })
    expect(alone.passed).toEqual(passed)
    expect(alone.evidence).toEqual(['fail', 'R: names only optional evidence'])
    expect(alone.state).not.toBe('covered')
  })

  test('is never all that a requirement has, where no results are judged too', async () => {
    expect(await judged(['?a', '?b'], undefined)).toMatchObject({
      evidence: ['fail', 'R: names only optional evidence'],
      state: 'optional',
    })
    expect(await judged(['a', '?b'], undefined)).toMatchObject({ evidence: ['pass'], state: 'covered' })
  })

  test('that is named by a script beside it shows nothing alone', async () => {
    const requirements = { R: { scripts: ['run.sh'], unit_tests: ['?a'] } }
    const { checks, standings } = await decide({ requirements, results: resultsOf({ a: 'passed' }) })
    expect(saidBy(checks.find(({ id }) => id === 'traceability/results-passed'))).toEqual(['fail', ALONE])
    expect(standings[0]?.state).toBe('not-run')
  })

  test('may be what fills a required category, where another shows the requirement', async () => {
    const policy = policyOf('require: [unit_tests, e2e_scripts]')
    const requirements = { R: { unit_tests: ['a'], e2e_scripts: ['?b'] } }
    const { checks } = await decide({ policy, requirements })
    expect(checks.map(({ status }) => status)).toEqual(checks.map(() => 'pass'))
  })

  test('has its reason in the report of what did not run, five files at most', async () => {
    const many = Array.from({ length: 7 }, (_, index) => `t${index}`)
    const ended = Object.fromEntries(many.map((file) => [file, 'skipped' as const]))
    const { detail } = await judged(['a', ...many.map((file) => `?${file}`)], { a: 'passed', ...ended })
    expect(detail).toBe('7 optional tests did not run: t0, t1, t2, t3, t4 and 2 more')
  })
})

describe('where several entries name a file', () => {
  const files = new Map([
    ['t/*', ['t/a', 't/b']],
    ['t/?', ['t/a', 't/b']],
    ['t/a', ['t/a']],
  ])

  test.each([
    ['a path is more exact than a glob', { x: ['t/*', '?t/a'] }, ['t/a']],
    ['in another category too', { x: ['t/*'], y: ['?t/a'] }, ['t/a']],
    ['a required path beats an optional glob', { x: ['?t/*', 't/a'] }, ['t/b']],
    ['of two globs the one that asks for more counts', { x: ['?t/*', 't/?'] }, []],
    ['of two paths too', { x: ['?t/a'], y: ['t/a'] }, []],
    ['both optional', { x: ['?t/*'], y: ['?t/?'] }, ['t/a', 't/b']],
    ['none optional', { x: ['t/*'] }, []],
  ])('%s', async (_, categories, optional) => {
    for (const turned of [categories, reversed(categories)]) {
      const graph = linkGraph(await matrixOf(contentOf({ R: turned })), files, [])
      expect([...(graph.optional.get('R') ?? [])].sort()).toEqual(optional)
    }
  })

  const reversed = (categories: Readonly<Record<string, readonly string[]>>) =>
    Object.fromEntries(Object.entries(categories).map(([name, paths]) => [name, paths.toReversed()]))
})
