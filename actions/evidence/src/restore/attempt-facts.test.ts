import type { Asked, RunJobs } from '@governance-gates/github'
import { describe, expect, test } from 'vitest'
import { manifestOf } from '../fixtures/manifest.ts'
import { type AttemptSource, attemptFacts } from './attempt-facts.ts'

type Job = RunJobs['all'][number]
const job = (id: number, name: string, conclusion: string | null): Job => ({ id, name, conclusion }) as Job
const JOBS: RunJobs = {
  all: [job(1, 'test (1)', 'failure'), job(2, 'test (2)', 'success'), job(3, 'twice', 'success')],
  latest: [
    job(11, 'test (1)', 'success'),
    job(12, 'test (2)', null),
    job(13, 'twice', 'success'),
    job(14, 'twice', 'timed_out'),
  ],
}

const old = (checkRun?: number) => manifestOf(0, 1, checkRun === undefined ? {} : { jobRun: { checkRun } })

interface Given extends Partial<Omit<AttemptSource, 'askJobs'>> {
  readonly answer?: Asked<RunJobs>
  readonly manifests?: readonly ReturnType<typeof manifestOf>[]
}

async function facts({ answer = { kind: 'answered', value: JOBS }, manifests = [old()], ...source }: Given) {
  let asked = 0
  const askJobs = async () => {
    asked++
    return answer
  }
  const given = { runAttempt: 2, conclusion: undefined, needs: undefined, askJobs, ...source }
  const found = await attemptFacts(given, manifests)
  return { ...found, asked }
}

describe('GitHub is asked', () => {
  test.each<[string, Given, number]>([
    ['for an artifact of an earlier attempt', {}, 1],
    ['but not in the first attempt', { runAttempt: 1 }, 0],
    ['but not where no artifact is older', { manifests: [manifestOf(0, 1, { by: { runAttempt: 2 } })] }, 0],
    ['but not where its job has succeeded', { needs: new Map([['test', 'success']]) }, 0],
    ['where its job has failed', { needs: new Map([['test', 'failure']]) }, 1],
    ['but not where the other run has succeeded', { conclusion: 'success' }, 0],
    ['where the other run goes on', { conclusion: null }, 1],
    ['but not without an artifact', { manifests: [] }, 0],
  ])('%s', async (_, given, times) => {
    expect((await facts(given)).asked).toBe(times)
  })

  test('only where there is a token', async () => {
    const source = { runAttempt: 2, conclusion: undefined, needs: undefined, askJobs: undefined }
    const { conclusionOf, runAttempt } = await attemptFacts(source, [old(1)])
    expect([conclusionOf(old(1)), runAttempt]).toEqual([undefined, 2])
  })
})

describe('how a job ended', () => {
  test.each<[string, Given, string | undefined]>([
    [
      'is what the workflow says',
      { needs: new Map([['test', 'cancelled']]), conclusion: 'success' },
      'cancelled',
    ],
    ['is how the other run ended', { conclusion: 'failure' }, 'failure'],
    ['is not known while the other run goes on', { conclusion: null }, 'no result yet'],
    ['is not known of this run', {}, undefined],
  ])('%s', async (_, given, expected) => {
    expect((await facts(given)).resultOf('test')).toBe(expected)
  })

  test.each([
    [1, 'success'],
    [2, 'no result yet'],
    [3, 'timed_out'],
    [4, undefined],
    [undefined, undefined],
  ])('of the cell with check run %s is what GitHub says: %s', async (checkRun, expected) => {
    expect((await facts({})).conclusionOf(old(checkRun))).toBe(expected)
  })

  test('is not known where GitHub refuses to say', async () => {
    const answer = { kind: 'refused', reason: 'no', remedy: 'yes' } as const
    expect((await facts({ answer })).conclusionOf(old(1))).toBeUndefined()
  })
})
