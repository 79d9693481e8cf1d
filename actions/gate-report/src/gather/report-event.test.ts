import { describe, expect, test } from 'vitest'
import { readReportEvent } from './report-event.ts'

const SHA = 'a'.repeat(40)
const OWN = 'f'.repeat(40)

describe('an event', () => {
  test.each<[string, unknown, object]>([
    [
      'pull_request',
      { pull_request: { number: 7, head: { sha: SHA } } },
      { kind: 'pull-request', number: 7, headSha: SHA },
    ],
    [
      'pull_request_target',
      { pull_request: { number: 7, head: { sha: SHA } } },
      { kind: 'pull-request', number: 7, headSha: SHA },
    ],
    ['merge_group', { merge_group: { head_sha: SHA } }, { kind: 'commit', sha: SHA }],
    ['push', { after: SHA }, { kind: 'commit', sha: OWN }],
    ['schedule', {}, { kind: 'commit', sha: OWN }],
    ['workflow_dispatch', undefined, { kind: 'commit', sha: OWN }],
    [
      'workflow_run',
      {
        workflow_run: {
          id: 5,
          event: 'pull_request',
          head_branch: 'x',
          head_sha: SHA,
          head_repository: { full_name: 'a/b' },
          conclusion: 'success',
        },
      },
      {
        kind: 'second-stage',
        runId: 5,
        head: { repository: 'a/b', branch: 'x', sha: SHA },
        conclusion: 'success',
        isPullRequest: true,
      },
    ],
    [
      'workflow_run',
      {
        workflow_run: {
          id: 5,
          event: 'push',
          head_branch: 'x',
          head_sha: SHA,
          head_repository: { full_name: 'a/b' },
          conclusion: null,
        },
      },
      {
        kind: 'second-stage',
        runId: 5,
        head: { repository: 'a/b', branch: 'x', sha: SHA },
        conclusion: '',
        isPullRequest: false,
      },
    ],
  ])('%s of %j', (name, payload, expected) => {
    expect(readReportEvent(name, payload, OWN)).toEqual(expected)
  })

  test.each<[string, unknown]>([
    ['pull_request', undefined],
    ['pull_request', 'text'],
    ['pull_request', { pull_request: { number: '7', head: { sha: SHA } } }],
    ['pull_request', { pull_request: { number: 7, head: { sha: 'main' } } }],
    ['merge_group', { merge_group: { head_sha: '../x' } }],
    ['workflow_run', { workflow_run: { id: 5 } }],
    ['workflow_run', []],
  ])('%s of %j is one of the commit, as far as anybody can tell', (name, payload) => {
    expect(readReportEvent(name, payload, OWN)).toEqual({ kind: 'commit', sha: OWN })
  })
})
