import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, runAction } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** What conformance-gate measured of a part of a campaign says nothing about 1.0. */
const policy = (campaign: string) => `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
    corpus:
      evidence: corpus.jsonl
      ${campaign}
      tiers: { core: { level: required }, labs: { level: best-effort } }
  baseline: { path: baseline.json, tiers: [core], max-pass-rate-drop: 1, if-missing: warn }
release:
  manifest: package.json
  release-candidate-for: []
  evidence: verdicts/*.verdict.json
  required-verdicts: [conformance-gate]
  one-zero: { min-pass-rate: 90% }
`

/** So many of ten extensions pass, the four of the tier core always. */
const corpus = (passing: number) =>
  Array.from({ length: 10 }, (_, index) => ({
    subject: `extension-${index}`,
    tier: index < 4 ? 'core' : 'labs',
    status: index < passing ? 'pass' : 'fail',
  }))
    .map((row) => JSON.stringify(row))
    .join('\n')

/** Releases 1.0.0, with the verdict of conformance-gate on this corpus. */
function release(campaign: string, passing: number) {
  using repository = createRepository({
    '.github/governance.yml': policy(campaign),
    'package.json': { name: 'orbit', version: '1.0.0' },
    'corpus.jsonl': corpus(passing),
  })
  const run = (gate: string, inputs: Readonly<Record<string, string>>) =>
    runAction({
      action: join(ROOT, 'actions', gate),
      workspace: repository.path,
      inputs: { 'as-of': '2026-03-01T12:00:00Z', ...inputs },
      env: { GITHUB_SHA: repository.git('rev-parse', 'HEAD') },
    })
  const judge = () => run('conformance-gate', { 'verdict-path': 'verdicts/conformance-gate.verdict.json' })
  const first = judge()
  cpSync(first.outputs['baseline-candidate'] ?? '', join(repository.path, 'baseline.json'))
  const conformance = judge()
  expect(conformance.outputs['status'], conformance.stdout).toBe('pass')
  const done = run('release-check', { tag: 'v1.0.0' })
  return { failed: JSON.parse(done.outputs['failed-checks'] ?? 'null'), log: done.stdout }
}

test.each<[string, string, number, readonly string[]]>([
  ['4 of 10 pass, and nothing measures it', 'max-failures: 6', 4, ['release-check/one-zero-pass-rate']],
  ['4 of 10 pass', 'min-pass-rate: 40%', 4, ['release-check/one-zero-pass-rate']],
  ['9 of 10 pass', 'min-pass-rate: 40%', 9, []],
])('1.0 where %s', (_, campaign, passing, failed) => {
  const told = release(campaign, passing)
  expect(told.failed, told.log).toEqual(failed)
})
