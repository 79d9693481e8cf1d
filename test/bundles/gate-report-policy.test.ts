import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, type EmulatedGitHub, type Files, runAction } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import {
  COMMIT,
  cell,
  check,
  on,
  pullRequest,
  type Reporting,
  reportTo,
  startGitHub,
  verdict,
} from './gate-report-run.ts'

/** What a report says of the policy: that it stopped a gate, that it is another one now, that a change breaks it. */
let github: EmulatedGitHub
beforeAll(async () => {
  github = await startGitHub()
})
afterAll(async () => {
  await github[Symbol.asyncDispose]()
})

const report = (reporting: Reporting) => reportTo(github, reporting)

const POLICY = '.github/governance.yml'
const GOOD = `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
    corpus: { evidence: results.jsonl, max-failures: 0 }
`
const TYPO = GOOD.replace('max-failures', 'max-failurs')

const failure = (gate: string, message: string, kind = 'configuration') => ({
  schema: 'governance.failure/v1',
  gate,
  kind,
  findings: [{ message, file: POLICY, line: 6 }],
  subject: { repository: '', commit: '' },
})

describe('a gate that stopped', () => {
  /** Steps of one job: the gate, and the report. */
  function job(files: Files, change: (path: string, gate: () => ReturnType<typeof runAction>) => void) {
    using folder = createFolder({ 'results.jsonl': '{"subject":"a","status":"pass"}\n', ...files })
    using temporary = createFolder()
    const step = (action: string, inputs = {}) =>
      runAction({
        action: join(ROOT, 'actions', action),
        workspace: folder.path,
        inputs,
        env: { RUNNER_TEMP: temporary.path },
      })
    change(folder.path, () => step('conformance-gate'))
    return step('gate-report', { check: 'off', comment: 'off' })
  }

  test('is reported with its reason, file and line', () => {
    const done = job({ [POLICY]: TYPO }, (_, gate) => {
      expect(gate().outputs['failed-checks']).toBe('["configuration"]')
    })
    expect(done.exitCode).toBe(1)
    expect(done.outputs).toMatchObject({
      status: 'inconclusive',
      'failed-checks': '["gate-report/stopped-gates"]',
    })
    expect(done.outputs['headline']).toContain(
      'Nothing was judged. 1 gate stopped: conformance-gate: stopped: invalid configuration: conformance.campaigns.corpus.max-failurs: unknown key, did you mean max-failures?',
    )
    expect(done.summary.replaceAll('&#58;', ':')).toContain(`${POLICY}:6`)
  })

  test('is not reported any more once it has judged', () => {
    const done = job({ [POLICY]: TYPO }, (path, gate) => {
      gate()
      writeFileSync(join(path, POLICY), GOOD)
      expect(gate().exitCode).toBe(0)
    })
    expect(done.exitCode, done.stdout).toBe(0)
  })

  test('blocks a report of other gates that pass', async () => {
    const done = await report({
      files: {
        'governance-evidence/a.verdict.json': verdict('perf-budget', [check('perf-budget/rate', 'pass')]),
        'governance-evidence/report/conformance-gate.failure.json': failure('conformance-gate', 'is wrong'),
      },
      inputs: { 'required-gates': 'conformance-gate' },
    })
    expect(done.exitCode).toBe(1)
    expect(done.outputs['headline']).toContain('conformance-gate: stopped: invalid configuration: is wrong')
    // One cause is one check: that gate has no verdict because it stopped.
    expect(JSON.parse(done.outputs['failed-checks'] ?? '')).toEqual(['gate-report/stopped-gates'])
  })

  test('in an earlier attempt of its cell counts no more', async () => {
    const files = {
      ...cell([0, 1], on('Linux', 'pass'), { attempt: 2, folder: 'new' }),
      ...cell([0, 1], undefined, { attempt: 1, folder: 'old', producer: { os: 'Linux' } }),
    }
    const stopped = failure('conformance-gate', 'is wrong')
    const run = async (folder: string) =>
      (
        await report({
          files: {
            ...files,
            [`governance-evidence/${folder}/report/conformance-gate.failure.json`]: stopped,
          },
        })
      ).outputs['failed-checks']
    expect(await run('new')).toContain('gate-report/stopped-gates')
    expect(await run('old')).not.toContain('gate-report/stopped-gates')
  })

  test('and left something that nobody can read blocks all the same', async () => {
    const done = await report({
      files: {
        'governance-evidence/a.verdict.json': on('Linux', 'pass'),
        'governance-evidence/b.failure.json': { schema: 'governance.failure/v2' },
      },
    })
    expect(done.outputs['headline']).toContain('is not a file that a gate wrote')
  })
})

describe('a verdict by the policy of the checkout', () => {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex')
  const judged = (text: string, rules = {}) =>
    verdict('conformance-gate', [check('conformance-gate/rate', 'pass')], {
      rules: { path: POLICY, sha256: digest(text), ...rules },
    })
  const files = (own: object, policy = GOOD) => ({
    'governance-evidence/a.verdict.json': own,
    [POLICY]: policy,
  })

  test.each<readonly [string, object, string]>([
    ['the same', judged(GOOD), GOOD],
    ['the same with other line breaks', judged(GOOD), GOOD.replaceAll('\n', '\r\n')],
    ['that of a base', judged(TYPO, { commit: 'a'.repeat(40) }), GOOD],
    ['outside of the workspace', judged(TYPO, { path: '../policy.yml' }), GOOD],
  ])('counts where the policy is %s', async (_, own, policy) => {
    expect((await report({ files: files(own, policy) })).exitCode).toBe(0)
  })

  test.each([{}, { commit: COMMIT }])('does not count where it is another one now: %j', async (rules) => {
    const done = await report({ files: files(judged(`${GOOD}# more\n`, rules)) })
    expect(done.exitCode).toBe(1)
    expect(done.outputs['failed-checks']).toBe('["gate-report/run-policy"]')
    expect(done.outputs['headline']).toContain(`was judged by another version of ${POLICY}`)
  })
})

test('what a change does to the policy is said once, whichever gates name it', async () => {
  const change = {
    file: POLICY,
    key: 'release.cadence.minor',
    before: '2 weeks',
    after: '1 month',
    direction: 'looser',
  } as const
  const other = { file: POLICY, key: 'mode', after: 'strict', direction: 'other' } as const
  const own = (gate: string, policyChanges: Verdict['policyChanges'] & object) =>
    verdict(gate, [check(`${gate}/rate`, 'pass')], { policyChanges })
  const done = await report({
    files: {
      'governance-evidence/a.verdict.json': own('conformance-gate', [change]),
      'governance-evidence/b.verdict.json': own('perf-budget', [other, change]),
    },
  })
  expect(done.exitCode, done.stdout).toBe(0)
  const comment = done.read('comment-body').replaceAll('&#58;', ':')
  expect(comment.match(/^> Policy: .*/gm)).toEqual([
    '> Policy: release.cadence.minor 2 weeks → 1 month (looser; takes effect when merged)<br>',
    '> Policy: mode added: strict (takes effect when merged)<br>',
  ])
})

describe('the policy of a pull request', () => {
  const BASE = { rules: { path: POLICY, sha256: 'ab'.repeat(32), commit: 'a'.repeat(40) } }
  const run = (policy: string, rule = 'conformance-gate/rate', event = pullRequest(7)) =>
    report({
      files: {
        'governance-evidence/a.verdict.json': verdict('conformance-gate', [check(rule, 'pass')], BASE),
        [POLICY]: policy,
      },
      inputs: { comment: 'off', check: 'off' },
      event,
    })

  test('is refused with its line where no gate has read it', async () => {
    const done = await run(TYPO)
    expect(done.exitCode).toBe(1)
    expect(done.outputs['failed-checks']).toBe('["gate-report/proposed-policy"]')
    expect(done.outputs['headline']).toContain('max-failurs: unknown key, did you mean max-failures?')
    expect((await run(GOOD)).exitCode).toBe(0)
  })

  test('is left to the gates where one has read it, and on other events', async () => {
    expect((await run(TYPO, 'conformance-gate/proposed-policy')).outputs['failed-checks']).toBe('[]')
    expect((await run(TYPO, undefined, { ...pullRequest(7), name: 'push' })).outputs['failed-checks']).toBe(
      '[]',
    )
  })
})
