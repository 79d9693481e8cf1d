import { type Instant, parseInstant } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { given, missing } from '../answer.ts'
import { factsText, readFacts } from './facts-file.ts'
import { type GitHubFacts, NO_FACTS } from './github-facts.ts'

const at = (text: string): Instant => parseInstant(text) ?? (0 as Instant)

const FACTS: GitHubFacts = {
  defaultBranch: given('main'),
  isPublic: given(true),
  lastPush: given(at('2026-02-01T12:00:00Z')),
  workflows: given([
    { path: '.github/workflows/nightly.yml', state: 'disabled_manually', createdAt: at('2026-01-05') },
  ]),
  runs: new Map([
    [
      '.github/workflows/nightly.yml',
      given({
        since: at('2026-01-01'),
        runs: [
          {
            id: 7,
            event: 'schedule',
            createdAt: at('2026-02-02T02:00:00Z'),
            status: 'in_progress',
            conclusion: undefined,
            url: 'https://github.com/orbit/platform/actions/runs/7',
            isOnDefaultBranch: missing('not looked at', 'look'),
            jobs: given([{ name: 'full', conclusion: undefined }]),
          },
        ],
      }),
    ],
    ['.github/workflows/other.yml', missing('GitHub answered 403', 'grant actions: read')],
  ]),
  issues: new Map([
    [3, given({ title: 'x', isOpen: true, closedAt: undefined, unfit: undefined, url: 'u' })],
  ]),
  milestones: given([
    { title: 'v2', isOpen: false, closedAt: at('2026-02-03'), unfit: 'was closed as not planned', url: 'u' },
  ]),
  openIssues: new Map([['bug', given(4)]]),
  incidents: given([{ number: 4, title: 'y', isTriaged: false, url: 'u' }]),
  teams: new Map([['@orbit/security', given(['dana'])]]),
  tracked: given([
    {
      issue: {
        ...{ number: 9, title: 'Maintenance 2026-W06', url: 'u', state: 'open', body: '', locked: false },
        ...{ createdAt: at('2026-02-02'), updatedAt: at('2026-02-03'), labels: [], assignees: [] },
        ...{ stateReason: undefined, author: undefined, closedBy: undefined, closedAt: undefined },
        milestone: undefined,
      },
      marker: {
        kind: 'maintenance',
        identity: '1-a',
        title: 'x',
        state: { period: '2026-W06', d0: 'audit' },
      },
    },
  ]),
  previousRun: given(undefined),
}

test.each<[string, GitHubFacts]>([
  ['a run that could ask everything', FACTS],
  ['a run that could ask nothing', NO_FACTS],
  ['a run after another one', { ...FACTS, previousRun: given(at('2026-02-04T01:02:03Z')) }],
])('the facts of %s are read back as they were', (_, facts) => {
  expect(readFacts(factsText(facts, at('2026-02-05')), 'facts.json')).toEqual(facts)
})

test.each([
  ['not JSON', '{', 'is not JSON'],
  ['something else', '{}', 'is not a file of facts'],
  [
    'another key',
    factsText(FACTS, at('2026-02-05')).replace('"isPublic"', '"isPrivate"'),
    'is not a file of facts',
  ],
  [
    'no instant',
    factsText(FACTS, at('2026-02-05')).replace('2026-02-01T12:00:00Z', 'yesterday'),
    'is not a file of facts: lastPush',
  ],
])('%s is refused', (_, text, message) => {
  expect(() => readFacts(text, 'facts.json')).toThrow(message)
})
