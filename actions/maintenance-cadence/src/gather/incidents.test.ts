import type { Issue } from '@governance-gates/github'
import type { TrackedIssue } from '@governance-gates/issue-plan'
import { BOT } from '@governance-gates/issue-plan/in-memory-tracker'
import { expect, test } from 'vitest'
import { incidentsAmong } from './incidents.ts'

function tracked(
  state: Readonly<Record<string, string>>,
  changes: Partial<Issue> = {},
  kind = 'incident',
): TrackedIssue {
  const issue: Issue = {
    number: 7,
    title: 'It fails',
    body: '',
    state: 'open',
    stateReason: undefined,
    locked: false,
    author: BOT,
    closedBy: undefined,
    createdAt: 0,
    closedAt: undefined,
    updatedAt: 0,
    labels: ['incident'],
    assignees: [],
    milestone: undefined,
    url: 'https://github.example/orbit/platform/issues/7',
    ...changes,
  }
  return { issue, marker: { kind, identity: '', title: issue.title, state } }
}

const HIGH = { severity: 'high', family: 'runtime' }
const DANA = { id: '1', login: 'dana', kind: 'user' } as const

test.each<[string, TrackedIssue, boolean | undefined]>([
  ['nobody has looked at', tracked(HIGH), false],
  ['only has the owner who was assigned as it was opened', tracked(HIGH, { assignees: [DANA] }), false],
  ['somebody has looked at', tracked({ ...HIGH, triaged: '2026-03-02T03:00:00Z' }), true],
  ['has the label', tracked(HIGH, { labels: ['Triaged'] }), true],
  ['is closed', tracked(HIGH, { state: 'closed' }), undefined],
  ['only names those that wait', tracked({}), undefined],
  ['is of something else', tracked(HIGH, {}, 'maintenance'), undefined],
])('an incident that %s', (_, issue, isTriaged) => {
  expect(incidentsAmong([issue])[0]?.isTriaged).toBe(isTriaged)
})
