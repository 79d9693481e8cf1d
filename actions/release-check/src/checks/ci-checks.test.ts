import { describe, expect, test } from 'vitest'
import type { CiInput, CommitJob } from '../release-evidence.ts'
import { checkCi } from './ci-checks.ts'

const job = (
  os: CommitJob['os'],
  conclusion: string | null = 'success',
  changes: Partial<CommitJob> = {},
): CommitJob => ({
  workflow: 'CI',
  path: '.github/workflows/ci.yml',
  event: 'push',
  name: `test (${os})`,
  runId: 7,
  headRepository: 'orbit/platform',
  conclusion,
  os,
  url: 'https://example.org/7',
  ...changes,
})

const all = [job('linux'), job('macos'), job('windows')]

function judge(jobs: readonly CommitJob[], changes: Partial<CiInput> = {}) {
  return checkCi({
    requiredOs: ['linux', 'macos', 'windows'],
    requiredCheckRuns: [],
    optionalJobs: [],
    reading: { kind: 'read', jobs, checkRuns: [] },
    repository: 'orbit/platform',
    ownRunId: 9,
    ownWorkflow: '.github/workflows/release.yml',
    ...changes,
  })
    .filter(({ status }) => status !== 'pass')
    .map(({ id, status }) => `${id}: ${status}`)
}

describe('CI on every system', () => {
  test('is not what a pull request or an issue started', () => {
    expect(judge([job('linux', 'success', { event: 'pull_request' }), job('macos'), job('windows')])).toEqual(
      ['release-check/ci-system:linux: fail'],
    )
    expect(judge([...all, job('linux', 'failure', { event: 'pull_request' })])).toEqual([
      'release-check/ci-system:linux: fail',
    ])
  })

  test('is not what another repository has run', () => {
    const stranger = job('linux', 'success', { headRepository: 'someone/platform' })
    expect(judge([stranger, job('macos'), job('windows')])).toEqual(['release-check/ci-system:linux: fail'])
    expect(judge([stranger, ...all])).toEqual([])
    expect(judge([stranger, job('macos'), job('windows')], { repository: '' })).toEqual([])
  })

  test('is not an earlier attempt to release', () => {
    const earlier = { runId: 3, path: '.github/workflows/release.yml' }
    expect(judge([...all, job('linux', 'failure', earlier), job(undefined, 'skipped', earlier)])).toEqual([])
  })

  test('is a success on each and nothing bad', () => {
    expect(judge(all)).toEqual([])
    expect(judge([...all, job('linux', 'success', { workflow: 'Docs' })])).toEqual([])
  })

  test.each([
    'failure',
    'skipped',
    'cancelled',
    'neutral',
    'timed_out',
    'action_required',
    'stale',
    'startup_failure',
    'odd',
  ])('is not a success with a job that ended as %s', (conclusion) => {
    expect(judge([job('linux'), job('macos', conclusion), job('windows')])).toEqual([
      'release-check/ci-system:macos: fail',
    ])
    expect(judge([...all, job('macos', conclusion, { workflow: 'Nightly' })])).toEqual([
      'release-check/ci-system:macos: fail',
    ])
  })

  test('is not known while a job runs', () => {
    expect(judge([...all, job('linux', null)])).toEqual(['release-check/ci-system:linux: inconclusive'])
    expect(judge([...all, job('linux', null), job('linux', 'failure')])).toEqual([
      'release-check/ci-system:linux: fail',
    ])
  })

  test('is not a success where a system has no job', () => {
    expect(judge([job('linux'), job('windows')])).toEqual(['release-check/ci-system:macos: fail'])
    expect(judge([])).toEqual([
      'release-check/ci-system:linux: fail',
      'release-check/ci-system:macos: fail',
      'release-check/ci-system:windows: fail',
    ])
  })

  test('is not a success where the matrix was skipped: it reports once, unexpanded, without a runner', () => {
    expect(judge([job(undefined, 'skipped', { name: 'test (matrix.os)' })])).toEqual([
      'release-check/ci-system:linux: fail',
      'release-check/ci-system:macos: fail',
      'release-check/ci-system:windows: fail',
      'release-check/ci-others: fail',
    ])
  })

  test('may have a job skipped that the policy names', () => {
    const optionalJobs = ['deploy*']
    for (const conclusion of ['skipped', 'neutral']) {
      expect(judge([...all, job('linux', conclusion, { name: 'deploy (eu)' })], { optionalJobs })).toEqual([])
    }
    expect(judge([...all, job('linux', 'skipped', { name: 'test' })], { optionalJobs })).toEqual([
      'release-check/ci-system:linux: fail',
    ])
    expect(judge([...all, job('linux', 'failure', { name: 'deploy' })], { optionalJobs })).toEqual([
      'release-check/ci-system:linux: fail',
    ])
    expect(
      judge([job('linux', 'skipped', { name: 'deploy' })], { optionalJobs, requiredOs: ['linux'] }),
    ).toEqual(['release-check/ci-system:linux: fail'])
  })

  test('does not count the run that asks', () => {
    expect(judge([...all, job('linux', null, { runId: 9 })])).toEqual([])
    expect(judge([job('linux', 'success', { runId: 9 }), job('macos'), job('windows')])).toEqual([
      'release-check/ci-system:linux: fail',
    ])
  })

  test('is not a success beside a bad job without a system', () => {
    expect(judge([...all, job(undefined, 'failure')])).toEqual(['release-check/ci-others: fail'])
    expect(judge([...all, job(undefined, null)])).toEqual(['release-check/ci-others: inconclusive'])
    expect(judge([...all, job(undefined, 'skipped')])).toEqual(['release-check/ci-others: fail'])
    expect(judge([...all, job(undefined, 'success')])).toEqual([])
  })

  test('is not known without GitHub', () => {
    const reading = { kind: 'unknown', reason: 'there is no token', remedy: 'grant actions: read' } as const
    expect(judge([], { reading, requiredOs: ['linux'], requiredCheckRuns: ['build'] })).toEqual([
      'release-check/ci-system:linux: inconclusive',
      'release-check/ci-check-run:build: inconclusive',
    ])
  })

  test('is not asked for where the policy does not', () => {
    const reading = { kind: 'unknown', reason: 'there is no token', remedy: 'grant actions: read' } as const
    expect(judge([], { reading, requiredOs: [] })).toEqual([])
  })
})

describe('a check run of another system', () => {
  const runs = (...conclusions: readonly (string | null)[]) => ({
    requiredOs: [],
    requiredCheckRuns: ['build'],
    reading: {
      kind: 'read',
      jobs: [],
      checkRuns: conclusions.map((conclusion) => ({ name: 'build', conclusion, url: 'https://example.org' })),
    } as const,
  })

  test('has succeeded, each time that it ran', () => {
    expect(judge([], runs('success'))).toEqual([])
    expect(judge([], runs('success', 'failure'))).toEqual(['release-check/ci-check-run:build: fail'])
    expect(judge([], runs('neutral'))).toEqual(['release-check/ci-check-run:build: fail'])
    expect(judge([], runs(null))).toEqual(['release-check/ci-check-run:build: inconclusive'])
    expect(judge([], runs())).toEqual(['release-check/ci-check-run:build: fail'])
  })
})
