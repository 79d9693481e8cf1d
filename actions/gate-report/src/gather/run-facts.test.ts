import { createFolder, type Files } from '@governance-gates/testing'
import { FAILURE_SCHEMA } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { artifact, COMMIT, inputsIn, manifestOf, verdictFile } from '../fixtures/saved-run.ts'
import { gatherCells } from './cells.ts'
import type { ReportEvent } from './report-event.ts'
import { gatherRunFacts } from './run-facts.ts'

const PUSH: ReportEvent = { kind: 'commit', sha: COMMIT }
const SECOND: ReportEvent = {
  kind: 'second-stage',
  runId: 7,
  head: { repository: 'o/r', branch: 'x', sha: COMMIT },
  conclusion: 'failure',
  isPullRequest: true,
}

async function facts(
  files: Files,
  event: ReportEvent,
  given: Readonly<Record<string, string>> = {},
  name = 'push',
) {
  using folder = createFolder({ 'p.yml': 'another policy', ...files })
  const inputs = inputsIn(folder.path, { policy: 'p.yml', ...given })
  const any = { repository: undefined, commit: undefined, runId: undefined, runAttempt: undefined }
  const gathered = await gatherCells(inputs, any)
  return await gatherRunFacts(
    { env: { GITHUB_SHA: COMMIT, GITHUB_EVENT_NAME: name }, inputs, event },
    gathered,
  )
}

const FAILURE = {
  schema: FAILURE_SCHEMA,
  ...{ gate: 'x', kind: 'defect', findings: [], subject: { repository: 'o/r', commit: 'abc' } },
}
const OWN = verdictFile('temp/governance', 'perf-budget')

describe('what must be true of a run', () => {
  test('is what the inputs ask for, beside what was found', async () => {
    const files = {
      ...artifact('governance-evidence/a', manifestOf(0, 3), 'perf-budget'),
      ...artifact('governance-evidence/b', manifestOf(1, 3), 'perf-budget'),
    }
    const given = {
      'required-gates': 'perf-budget',
      needs: '{"a":{"result":"success"}}',
      'expected-cells': '3',
    }
    expect(await facts(files, PUSH, given)).toMatchObject({
      requiredGates: ['perf-budget'],
      needs: [{ name: 'a', result: 'success' }],
      cells: 2,
      expectedCells: 3,
      shortfalls: [{ kind: 'absent', job: 'test', index: 2, total: 3 }],
      stopped: [],
      manifestProblems: [],
      conclusion: undefined,
    })
  })

  test('includes how another run ended, which is judged by its own policy', async () => {
    expect(await facts(OWN, SECOND)).toMatchObject({ conclusion: 'failure', otherPolicies: [] })
    expect(await facts(OWN, PUSH)).toMatchObject({
      conclusion: undefined,
      otherPolicies: [{ subject: 'perf-budget' }],
    })
  })

  test('is not asked of a policy where a gate stopped: it says it', async () => {
    const stopped = { 'temp/governance/x.failure.json': FAILURE }
    expect((await facts({}, PUSH, {}, 'pull_request')).proposedPolicy?.status).toBe('fail')
    expect((await facts({}, PUSH, {}, 'push')).proposedPolicy).toBeUndefined()
    const found = await facts(stopped, PUSH, {}, 'pull_request')
    expect(found).toMatchObject({ stopped: [{ subject: 'x' }], proposedPolicy: undefined })
  })
})
