import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../number/instant.ts'
import { findFlakySubjects } from './flaky-subjects.ts'
import type { PastRun } from './past-run.ts'
import type { ResultStatus } from './result.ts'

const WORDS: Readonly<Record<string, ResultStatus>> = {
  P: 'pass',
  F: 'fail',
  E: 'error',
  S: 'skip',
  N: 'not-applicable',
  R: 'flaky',
}
const DAY = 86_400_000
const START = Date.UTC(2026, 1, 1)

function run(
  code: string,
  day: number,
  results: Readonly<Record<string, ResultStatus>>,
  system = '',
): PastRun {
  return {
    campaign: 'tests',
    system,
    code,
    at: (START + day * DAY) as Instant,
    results: () => Object.entries(results),
  }
}

/** Runs of the subject `x`, one a day: `A:PFP B:P` is three runs of A and one of B. */
function runsOf(text: string): readonly PastRun[] {
  const results = text.split(' ').flatMap((part) => {
    const [code = '', letters = ''] = part.split(':')
    return [...letters].map((letter) => ({ code, status: WORDS[letter] ?? 'pass' }))
  })
  return results.map(({ code, status }, day) => run(code, day, { x: status }))
}

const names = (runs: readonly PastRun[]) => findFlakySubjects(runs).map(({ subject }) => subject)

describe('flaky is', () => {
  test.each([
    ['a failure that a second run of the same code takes back', 'A:FP'],
    ['a crash that a second run takes back', 'A:EP'],
    ['a pass, a failure and a pass', 'A:PFP'],
    ['a pass that the run itself needed a second attempt for', 'A:R'],
    ['one failure after another, and then a pass', 'A:FFP'],
    ['a failure in between runs that did not execute it', 'A:FSNP'],
    ['a failure of a commit that ran again after others', 'A:F B:P A:P'],
  ])('%s', (_, text) => {
    expect(names(runsOf(text))).toEqual(['x'])
  })
})

describe('flaky is not', () => {
  test.each([
    ['what always passes', 'A:PPP'],
    ['what always fails', 'A:FFF'],
    ['what fails from some commit on', 'A:PP B:FF C:F'],
    ['what fails from some day on, without a commit', 'A:PPFF'],
    ['what was broken and repaired', 'A:P B:F C:P'],
    ['what was broken, repaired and broken again', 'A:P B:F C:P D:F E:P'],
    ['what is no longer executed', 'A:FSS'],
    ['what ran on code that nothing names', ':FPFP'],
  ])('%s', (_, text) => {
    expect(names(runsOf(text))).toEqual([])
  })

  test('what fails on one system and passes on another', () => {
    expect(
      names([
        run('A', 0, { x: 'fail' }, 'windows'),
        run('A', 1, { x: 'pass' }, 'linux'),
        run('A', 2, { x: 'fail' }, 'windows'),
      ]),
    ).toEqual([])
  })
})

test('says how often, since when, and out of how many runs', () => {
  expect(findFlakySubjects(runsOf('A:PP B:FFP C:PFP D:F E:P'))).toEqual([
    {
      campaign: 'tests',
      system: '',
      subject: 'x',
      failed: 3,
      runs: 8,
      flips: 3,
      firstDay: '2026-02-03',
      lastDay: '2026-02-07',
    },
  ])
})

test('lists first what failed most often', () => {
  const runs = [
    run('A', 0, { x: 'fail', y: 'fail', z: 'fail' }),
    run('A', 1, { x: 'pass', y: 'fail', z: 'pass' }),
    run('A', 2, { x: 'pass', y: 'pass', z: 'pass' }),
  ]
  expect(names(runs)).toEqual(['y', 'x', 'z'])
})

describe('a run that was broken itself', () => {
  const broken = (failing: number, all: number) => {
    const results = (status: ResultStatus) =>
      Object.fromEntries(
        Array.from({ length: all }, (_, index) => [`t${index}`, index < failing ? status : 'pass']),
      )
    return [run('A', 0, results('fail')), run('A', 1, results('pass'))]
  }

  test.each([
    [10, 50, 10],
    [11, 50, 0],
    [11, 110, 11],
    [12, 110, 0],
  ])('in which %i of %i fail and then pass leaves %i flaky', (failing, all, flaky) => {
    expect(findFlakySubjects(broken(failing, all))).toHaveLength(flaky)
  })

  test('does not hide what flips in other runs', () => {
    const again = [run('B', 2, { t0: 'fail' }), run('B', 3, { t0: 'pass' })]
    expect(findFlakySubjects([...broken(40, 50), ...again])).toMatchObject([
      { subject: 't0', failed: 1, runs: 2, flips: 1, firstDay: '2026-02-03' },
    ])
  })
})

test('names a thousand, and no more', () => {
  const runs = Array.from({ length: 150 }, (_, index) => {
    const results = (status: ResultStatus) =>
      Object.fromEntries(Array.from({ length: 10 }, (_ignored, place) => [`t${index}-${place}`, status]))
    return [run(`c${index}`, 0, results('fail')), run(`c${index}`, 1, results('pass'))]
  })
  expect(findFlakySubjects(runs.flat())).toHaveLength(1_000)
})

const executed = fc.constantFrom<ResultStatus>('pass', 'fail', 'error')
const failure = fc.constantFrom<ResultStatus>('fail', 'error')
const unexecuted = fc.constantFrom<ResultStatus>('skip', 'not-applicable')

describe('over random histories', () => {
  test('what fails from some commit on is never flaky, however often and in which order commits run', () => {
    const history = fc.array(
      fc.record({ commit: fc.nat(9), day: fc.nat(40), broken: failure, idle: fc.option(unexecuted) }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(history, fc.nat(10), (steps, from) => {
        const runs = steps.map(({ commit, day, broken, idle }) =>
          run(`c${commit}`, day, { x: idle ?? (commit >= from ? broken : 'pass') }),
        )
        expect(findFlakySubjects(runs)).toEqual([])
      }),
      { numRuns: 10_000 },
    )
  })

  test('what alternates on one commit always is, whatever other commits do', () => {
    const others = fc.array(fc.record({ commit: fc.nat(5), day: fc.nat(40), status: executed }))
    fc.assert(
      fc.property(others, fc.integer({ min: 2, max: 20 }), failure, (steps, times, broken) => {
        const alternating = Array.from({ length: times }, (_, index) =>
          run('one', index, { x: index % 2 === 0 ? broken : 'pass' }),
        )
        const rest = steps.map(({ commit, day, status }) => run(`c${commit}`, day, { x: status }))
        const [flaky] = findFlakySubjects([...rest, ...alternating])
        expect(flaky?.failed).toBeGreaterThanOrEqual(Math.floor(times / 2))
        expect(flaky?.flips).toBeGreaterThanOrEqual(times - 1)
      }),
      { numRuns: 10_000 },
    )
  })

  test('the order in which runs are given does not matter, and no number exceeds the runs', () => {
    const history = fc.array(
      fc.record({ commit: fc.nat(3), status: fc.oneof(executed, unexecuted, fc.constant('flaky' as const)) }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(history, fc.nat(), (steps, seed) => {
        const runs = steps.map(({ commit, status }, day) => run(`c${commit}`, day, { x: status }))
        const shuffled = runs.toSorted((left, right) => ((left.at * seed) % 7) - ((right.at * seed) % 7))
        const found = findFlakySubjects(runs)
        expect(findFlakySubjects(shuffled)).toEqual(found)
        for (const { failed, runs: seen } of found) {
          expect(failed).toBeGreaterThan(0)
          expect(failed).toBeLessThanOrEqual(seen)
          expect(seen).toBeLessThanOrEqual(steps.length)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})

test('reads one run at a time: only subjects that failed are remembered', () => {
  let open = 0
  let most = 0
  const large = (code: string, day: number, failing: number): PastRun => ({
    ...run(code, day, {}),
    *results() {
      most = Math.max(most, ++open)
      for (let index = 0; index < 50_000; index++)
        yield [`subject ${index}`, index === failing ? 'fail' : 'pass'] as const
      open--
    },
  })
  const runs = Array.from({ length: 6 }, (_, day) => large('A', day, day % 2 === 0 ? 7 : -1))
  expect(findFlakySubjects(runs)).toMatchObject([{ subject: 'subject 7', failed: 3, runs: 6, flips: 5 }])
  expect(most).toBe(1)
})
