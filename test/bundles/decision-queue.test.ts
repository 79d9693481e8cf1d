import {
  createRepository,
  type Repository,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { ACTION, AS_OF, BASE, POLICY, type Verdict } from './decision-run.ts'

const REPOSITORY = 'orbit/platform'
const RULES = `version: 1
platform: Orbit
thresholds: test.v1
decisions:
  default: allow
  api: { when: { paths: ["src/api/**"] }, require: { approvals: { from: "@dana" } } }
  entry: { when: { paths: ["src/lib.rs"] }, require: { changelog: entry } }
`

type Method = 'merge' | 'squash' | 'rebase'

interface Queue {
  readonly repository: Repository
  readonly base: string
  /** Of the pull requests, in their order. */
  readonly heads: readonly string[]
}

/** Pull requests 6 and 7, in the order of the queue: the first changes the API, the second adds a change log entry. */
const CHANGES = [
  { 'src/api/mod.rs': 'changed\n' },
  {
    'src/lib.rs': 'x\n',
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n- Search is faster.\n- And more.\n',
  },
]

/** A repository whose checkout is a merge group. */
function queued(methods: readonly Method[], rules: string): Queue {
  const repository = createRepository({ ...BASE, [POLICY]: rules })
  const { git, commit } = repository
  const base = git('rev-parse', 'HEAD')
  const heads = CHANGES.map((files, index) => {
    git('checkout', '--quiet', '-b', `change-${index}`, base)
    return commit(files, 'Change')
  })
  git('checkout', '--quiet', '-b', 'queue', base)
  methods.forEach((method, index) => {
    const head = heads[index] ?? ''
    if (method === 'merge') git('merge', '--quiet', '--no-ff', '--no-edit', head)
    else {
      git('cherry-pick', head)
      if (method === 'squash') git('commit', '--quiet', '--amend', '--message', `Change (#${index + 6})`)
    }
  })
  return { repository, base, heads }
}

interface Run {
  readonly methods: readonly Method[]
  /** Those who approved the first pull request. */
  readonly approvers?: readonly string[]
  /** Whose head moved on after it was queued. */
  readonly pushed?: number
  readonly name?: string
  readonly rules?: string
}

/** The status of each check, and what was written for which commit. */
async function run({ methods, approvers = [], pushed, name = 'pr-7', rules = RULES }: Run) {
  const { repository, base, heads } = queued(methods, rules)
  using made = repository
  await using github = await startEmulatedGitHub({
    repository: REPOSITORY,
    tokens: { secret: ['contents:read', 'pull-requests:read', 'statuses:write'] },
  })
  heads.forEach((sha, index) => {
    const head = { repository: REPOSITORY, branch: `change-${index}`, sha }
    const files = Object.keys(CHANGES[index] ?? {})
    const number = index + 6
    github.addPullRequest({ number, head, base: { branch: 'main', sha: base }, author: 'kim', files })
  })
  for (const login of approvers) github.reviews.add({ pullRequest: 6, login, state: 'APPROVED' })
  if (pushed !== undefined) github.push(pushed, 'f'.repeat(40))
  const head = made.git('rev-parse', 'HEAD')
  const result = await runActionAsync({
    action: ACTION,
    workspace: made.path,
    inputs: { ...AS_OF, 'github-token': 'secret', status: 'decisions' },
    event: {
      name: 'merge_group',
      payload: {
        repository: { default_branch: 'main' },
        merge_group: {
          head_sha: head,
          head_ref: `refs/heads/gh-readonly-queue/main/${name}-${base}`,
          base_sha: base,
          base_ref: 'refs/heads/main',
        },
      },
    },
    env: { GITHUB_SHA: head, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
  })
  const { checks } = result.verdict as Verdict
  const shown = checks
    .filter(({ id }) => !/governance-base|undecided|unmatched/.test(id))
    .map(({ id, status }) => `${id.replace('decision-authority/', '')} ${status}`)
  const details = (result.verdict as { readonly checks: readonly { readonly detail?: string }[] }).checks.map(
    ({ detail }) => detail,
  )
  const statuses = github.statuses(head).map(({ state }) => state)
  expect(github.violations).toEqual([])
  return { shown, details, statuses }
}

const BOTH: readonly Method[] = ['merge', 'merge']

test.each<[readonly Method[]]>([[BOTH], [['squash', 'squash']], [['squash', 'merge']]])(
  'every pull request of a merge group is judged by its own change, queued by %j',
  async (methods) => {
    expect(await run({ methods, approvers: ['dana'] })).toMatchObject({
      shown: [
        'decision:api:#6 pass',
        'decision:entry:#6 skipped',
        'decision:api:#7 skipped',
        'decision:entry:#7 pass',
      ],
      statuses: ['success', 'pending'],
    })
    expect(await run({ methods })).toMatchObject({
      shown: [
        'decision:api:#6 fail',
        'decision:entry:#6 skipped',
        'decision:api:#7 skipped',
        'decision:entry:#7 pass',
      ],
      statuses: ['failure', 'pending'],
    })
  },
)

test('the change log entry of one pull request is not that of another', async () => {
  const rules = RULES.replace('["src/lib.rs"]', '["src/**"]')
  const { shown } = await run({ methods: BOTH, approvers: ['dana'], rules })
  expect(shown).toEqual([
    'decision:api:#6 pass',
    'decision:entry:#6 fail',
    'decision:api:#7 skipped',
    'decision:entry:#7 pass',
  ])
})

test('a merge group of one pull request has the checks of a pull request', async () => {
  for (const methods of [['merge'], ['squash'], ['rebase']] satisfies readonly (readonly Method[])[]) {
    const { shown, statuses } = await run({ methods, approvers: ['dana'], name: 'pr-6' })
    expect([methods, shown, statuses]).toEqual([
      methods,
      ['decision:api pass', 'decision:entry skipped'],
      ['success', 'pending'],
    ])
  }
})

test.each<[string, Run, string]>([
  [
    'was rebased, and names none',
    { methods: ['rebase', 'rebase'] },
    'the commits of the merge group are not those of pull request 7, and name no other',
  ],
  [
    'has another one at its end than its branch says',
    { methods: BOTH, name: 'pr-6' },
    'the commits of the merge group name other pull requests than its branch',
  ],
  [
    'is not of the heads that are open',
    { methods: BOTH, pushed: 6 },
    expect.stringMatching(/^commit [0-9a-f]{7} of the merge group is not of an open pull request to main$/),
  ],
])('a merge group is inconclusive that %s', async (_, group, why) => {
  expect(await run({ ...group, approvers: ['dana'] })).toMatchObject({
    shown: ['pull-request inconclusive'],
    details: expect.arrayContaining([why]),
    statuses: ['failure', 'pending'],
  })
})
