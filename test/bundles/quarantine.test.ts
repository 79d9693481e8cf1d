import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository, runAction } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Subjects that are not judged for a time, seen from outside. */
const REGISTER = '.github/quarantine.yml'
const AS_OF = '2026-03-01T12:00:00Z'

const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
    corpus: { evidence: results.jsonl, min-pass-rate: 100% }
  quarantine: ${REGISTER}
`

const register = (...days: readonly (readonly [since: string, lastDay: string])[]) =>
  ['quarantine:', ...days.map(([since, lastDay], index) => entry(index, since, lastDay))].join('\n')

const entry = (index: number, since: string, lastDay: string) => `  - subject: fail-${index}
    owner: dana@orbit.example
    reason: The test server drops connections at random.
    since: ${since}
    last-day: ${lastDay}`

const EMPTY = 'quarantine: []\n'
const ACTIVE = ['2026-02-20', '2026-03-01'] as const
const OVER = ['2026-02-20', '2026-02-28'] as const

function results(failing: number): string {
  const lines = Array.from({ length: 40 }, (_, index) => {
    const status = index < failing ? 'fail' : 'pass'
    return JSON.stringify({ subject: `${status}-${index}`, status })
  })
  return `${lines.join('\n')}\n`
}

function judge({ path }: Repository, event?: { name: string; payload: object }) {
  return runAction({
    action: join(ROOT, 'actions/conformance-gate'),
    workspace: path,
    inputs: { 'as-of': AS_OF, 'verdict-path': 'out/conformance-gate.verdict.json' },
    ...(event === undefined ? {} : { event }),
  })
}

function repositoryWith(text: string, failing: number): Repository {
  return createRepository({
    '.github/governance.yml': POLICY,
    [REGISTER]: text,
    'results.jsonl': results(failing),
  })
}

describe('a quarantined subject', () => {
  test('is not judged, and shown with owner, reason and last day', () => {
    using repository = repositoryWith(register(ACTIVE), 1)
    const run = judge(repository)
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ status: 'pass', 'pass-rate': '100', failures: '0', quarantined: '1' })
    expect(run.summary).toContain('Quarantine (1 not judged)')
    for (const text of ['fail-0', 'dana', '2026-03-01', 'The test server drops connections at random.'])
      expect(run.summary).toContain(text)
  })

  test('is recorded as skipped where it failed, so that its failure is a new one later', () => {
    using repository = repositoryWith(register(ACTIVE), 1)
    judge(repository)
    const candidate = readFileSync(join(repository.path, 'out/conformance-gate.baseline.json'), 'utf8')
    expect(JSON.parse(candidate).campaigns.corpus).toMatchObject({
      counts: { fail: 0, skip: 1, pass: 39, total: 40 },
      subjects: { 'fail-0': { status: 'skip' } },
    })
  })

  test('is judged again after its last day, and its entry fails', () => {
    using repository = repositoryWith(register(OVER), 1)
    expect(JSON.parse(judge(repository).outputs['failed-checks'] ?? '')).toEqual([
      'conformance-gate/pass-rate:corpus',
      'conformance-gate/quarantine-expired',
    ])
  })

  test('is one of few: more than 5% are too many', () => {
    using few = repositoryWith(register(ACTIVE, ACTIVE), 2)
    expect(judge(few).exitCode).toBe(0)
    using many = repositoryWith(register(ACTIVE, ACTIVE, ACTIVE), 3)
    expect(judge(many).outputs['failed-checks']).toBe('["conformance-gate/quarantined:corpus"]')
  })
})

test.each([
  ['30 days', '2026-01-30', '2026-03-01', 0],
  ['31 days', '2026-01-29', '2026-03-01', 1],
])('a quarantine of %s from %s to %s', (_, since, lastDay, exitCode) => {
  using repository = repositoryWith(register([since, lastDay]), 1)
  const run = judge(repository)
  expect(run.exitCode).toBe(exitCode)
  if (exitCode === 1) expect(run.outputs['headline']).toContain('is more than 30 days after 2026-01-29')
})

test('a register that does not exist is a mistake in the policy', () => {
  using repository = createRepository({ '.github/governance.yml': POLICY, 'results.jsonl': results(0) })
  expect(judge(repository).outputs['headline']).toContain('create it, with quarantine: []')
})

describe('on a pull request', () => {
  /** Judges a change of the register by the rules of its base. */
  function change(base: string, head: string, failing: number) {
    using repository = repositoryWith(base, failing)
    const sha = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit({ [REGISTER]: head })
    const pull = { number: 1, base: { sha, ref: 'main' }, head: { sha } }
    return judge(repository, {
      name: 'pull_request',
      payload: { repository: { default_branch: 'main' }, pull_request: pull },
    })
  }

  test('what only the change quarantines is judged, and the verdict says when it takes effect', () => {
    const run = change(EMPTY, register(ACTIVE), 1)
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/pass-rate:corpus"]')
    expect(run.summary).toContain('takes effect when it is merged')
  })

  test('what the base quarantines is not judged, whatever the change makes of it', () => {
    expect(change(register(ACTIVE), EMPTY, 1).exitCode).toBe(0)
  })

  test('a change that removes an entry that is over passes', () => {
    expect(change(register(OVER), EMPTY, 0).exitCode).toBe(0)
    expect(change(register(OVER), `# kept\n${register(OVER)}`, 0).outputs['failed-checks']).toBe(
      '["conformance-gate/quarantine-expired"]',
    )
  })

  test('a change that breaks the register is refused', () => {
    const run = change(EMPTY, 'quarantine: 3\n', 0)
    expect(run.exitCode).toBe(1)
    expect(run.outputs['failed-checks']).toBe('["conformance-gate/proposed-policy"]')
  })
})
