import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository, runAction } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** From results that flip on one commit to the entry that somebody pastes, run after run. */
const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
ownership:
  areas:
    runtime: { paths: ["src/**"], owner: "@dana", backup: "@lee" }
conformance:
  campaigns:
    tests: { evidence: results.jsonl, max-failures: 9 }
  quarantine: quarantine.yml
incidents:
  conformance: { gates: [conformance-gate], area: runtime, triage: 24h }
`

const EVENT = { name: 'push', payload: { repository: { default_branch: 'main' } } }

interface Day {
  readonly day: number
  readonly commit: string
  readonly upload: 'pass' | 'fail'
  readonly search: 'pass' | 'fail'
}

/** One run of the default branch: the gate judges, and the incidents follow with the history of the run before. */
function runOn(repository: Repository, { day, commit, upload, search }: Day) {
  const line = (subject: string, status: string) => `${JSON.stringify({ subject, status })}\n`
  repository.write({
    'results.jsonl': line('upload', upload) + line('search', search) + line('login', 'pass'),
  })
  const workspace = repository.path
  const env = { GITHUB_SHA: commit, GITHUB_REF: 'refs/heads/main' }
  const asOf = { 'as-of': `2026-03-${String(day).padStart(2, '0')}T12:00:00Z` }
  const step = { workspace, env, event: EVENT }
  runAction({
    ...step,
    action: join(ROOT, 'actions/conformance-gate'),
    inputs: { ...asOf, 'verdict-path': 'out/conformance-gate.verdict.json' },
  })
  const run = runAction({
    ...step,
    action: join(ROOT, 'actions/incident-response'),
    inputs: {
      ...asOf,
      evidence: 'out/conformance-gate.verdict.json',
      'verdict-path': 'out/incidents/incident-response.verdict.json',
      'dry-run': 'true',
      ...(day === 1 ? {} : { history: 'history.jsonl' }),
    },
  })
  copyFileSync(run.outputs['history'] ?? '', join(workspace, 'history.jsonl'))
  return run
}

test('a subject that flips on one commit is proposed for quarantine, one that broke is not', () => {
  using repository = createRepository({
    '.github/governance.yml': POLICY,
    'quarantine.yml': 'quarantine: []\n',
  })
  const [before, after] = ['a'.repeat(40), 'b'.repeat(40)]
  const days = [
    { day: 1, commit: before, upload: 'pass', search: 'pass' },
    { day: 2, commit: after, upload: 'fail', search: 'fail' },
    { day: 3, commit: after, upload: 'pass', search: 'fail' },
    { day: 4, commit: after, upload: 'fail', search: 'fail' },
    { day: 5, commit: after, upload: 'pass', search: 'fail' },
  ] as const
  const runs = days.map((day) => runOn(repository, day))
  expect(runs.map(({ outputs }) => outputs['flaky'])).toEqual(['0', '0', '1', '1', '1'])
  const [last] = runs.slice(-1)
  expect(last?.verdict).toMatchObject({
    checks: expect.arrayContaining([
      expect.objectContaining({
        id: 'incident-response/flaky-subjects',
        status: 'warn',
        findings: [expect.objectContaining({ subject: 'upload' })],
      }),
    ]),
  })
  const [, entry = ''] = /```yaml\n([\s\S]*?)```/.exec(last?.summary ?? '') ?? []
  expect(entry).toContain('owner: "@dana"')

  repository.write({ 'quarantine.yml': `quarantine:\n${entry}` })
  const quarantined = runOn(repository, { day: 6, commit: after, upload: 'fail', search: 'fail' })
  expect(quarantined.outputs['flaky']).toBe('0')
})
