import { createRepository, type EmulatedGitHub, runActionAsync } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { approved, judgeOnGitHub, start } from './decision-on-github.ts'
import { ACTION, AS_OF, BASE, BREAKING, type Verdict } from './decision-run.ts'

const FORK = 'kim/platform'
const GREEN = { state: 'success', context: 'decisions' }

/** The second stage of a fork's pull request, whose run was of a commit of the fork. */
async function secondStage(prepare: (github: EmulatedGitHub, head: string, base: string) => void) {
  using repository = createRepository(BASE)
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'change')
  const head = repository.commit(BREAKING, 'feat!: rename')
  repository.git('checkout', '--quiet', 'main')
  await using github = await start()
  github.addStatus(head, GREEN)
  prepare(github, head, base)
  const run = await runActionAsync({
    action: ACTION,
    workspace: repository.path,
    inputs: { ...AS_OF, 'github-token': 'job', status: 'decisions' },
    event: {
      name: 'workflow_run',
      payload: {
        repository: { default_branch: 'main' },
        workflow_run: { head_branch: 'change', head_sha: head, head_repository: { full_name: FORK } },
      },
    },
    env: { GITHUB_SHA: base, GITHUB_API_URL: github.url },
  })
  const { checks } = run.verdict as Verdict
  expect(github.violations).toEqual([])
  return {
    exitCode: run.exitCode,
    states: github.statuses(head).map(({ state }) => state),
    says: github.statuses(head)[0]?.description,
    checks: checks.map(({ id, status }) => `${id.replace('decision-authority/', '')} ${status}`),
  }
}

type Proposed = Partial<Parameters<EmulatedGitHub['addPullRequest']>[0]>

const proposed = (github: EmulatedGitHub, commits: readonly [string, string], more: Proposed = {}): void => {
  const [head, base] = commits
  github.addPullRequest({
    ...{ number: 7, title: 'feat!: rename', author: 'kim', files: Object.keys(BREAKING) },
    head: { repository: FORK, branch: 'change', sha: head },
    base: { branch: 'main', sha: base },
    ...more,
  })
}

describe('a second stage', () => {
  test.each<[string, Proposed]>([
    ['was closed while it ran', { state: 'closed' }],
    ['moved on while it ran', { head: { repository: FORK, branch: 'change', sha: 'f'.repeat(40) } }],
    ['is in a fork that was renamed', { head: { repository: 'kim/other', branch: 'change', sha: '' } }],
  ])('whose pull request %s decides nothing, and leaves no success', async (_, { head, ...more }) => {
    const found = await secondStage((github, sha, base) =>
      proposed(github, [sha, base], {
        ...more,
        ...(head === undefined ? {} : { head: { ...head, sha: head.sha === '' ? sha : head.sha } }),
      }),
    )
    expect(found).toMatchObject({ exitCode: 0, states: ['failure', 'pending', 'success'] })
    expect(found.checks).toContain('pull-request inconclusive')
    expect(found.says).toContain('To do: wait for the run of the newer head, or open the pull request again')
  })

  test('judges the pull request whose head it is about', async () => {
    const found = await secondStage((github, head, base) => {
      proposed(github, [head, base])
      approved('dana')(github)
    })
    // What compares both sides is not known here.
    expect(found).toMatchObject({ states: ['failure', 'pending', 'success'] })
    expect(found.checks).toContain('decision:api-break inconclusive')
  })

  test('knows from the list of files which decisions do not apply', async () => {
    const found = await secondStage((github, head, base) =>
      proposed(github, [head, base], {
        title: 'docs: x',
        files: ['docs/a.md'],
        commits: [{ sha: head, message: 'docs: x' }],
      }),
    )
    expect(found.checks.filter((each) => !/ (?:pass|skipped)$/.test(each))).toEqual([])
    expect(found).toMatchObject({ exitCode: 0, states: ['success', 'pending', 'success'] })
  })

  test('does not take the approvals of one pull request for those of another of the same commit', async () => {
    const found = await secondStage((github, head, base) => {
      proposed(github, [head, base])
      proposed(github, [head, base], { number: 8, title: 'fix: x', base: { branch: 'next', sha: base } })
    })
    expect(found).toMatchObject({ states: ['failure', 'pending', 'success'] })
    expect(found.checks).toContain('pull-request inconclusive')
  })
})

describe('a commit that is the head of two pull requests', () => {
  /** Pull request 7 is approved, and its change is described. */
  const twice = async (more: Proposed, at?: string) => {
    await using github = await start()
    const { run, head } = await judgeOnGitHub(github, {
      inputs: { status: 'decisions' },
      prepare: (hub, sha) => {
        approved('dana')(hub)
        proposed(hub, [at ?? sha, 'b'.repeat(40)], { number: 8, title: 'fix: x', ...more })
      },
    })
    expect(github.violations).toEqual([])
    const { checks } = run.verdict as Verdict
    return {
      states: github.statuses(head).map(({ state }) => state),
      checks: checks.map(({ id, status }) => `${id.replace('decision-authority/', '')} ${status}`),
      summary: run.summary,
    }
  }

  // Whatever is decided about one would count for the other, which goes elsewhere or has other approvals.
  test.each<[string, Proposed]>([
    ['to the same branch', {}],
    ['to another branch', { base: { branch: 'next', sha: 'c'.repeat(40) } }],
  ])('%s has no status that passes', async (_, more) => {
    const { states, checks, summary } = await twice(more)
    expect(states).toEqual(['failure', 'pending'])
    expect(checks).toContain('pull-request inconclusive')
    expect(summary).toContain('pull request 8 has the same head')
    expect(summary).toContain('Close one of the two, or push a commit to one of them, and run this job again')
  })

  test.each<[string, Proposed, string?]>([
    ['of which one is closed', { state: 'closed' }],
    ['whose heads are different', {}, 'd'.repeat(40)],
  ])('%s has the status of the open one', async (_, more, at) => {
    const { states, checks } = await twice(more, at)
    expect(states).toEqual(['success', 'pending'])
    expect(checks).toContain('decision:api-break pass')
  })
})
