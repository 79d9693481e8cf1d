import { createRepository, runActionAsync, startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { ACTION, AS_OF, decision, POLICY } from './decision-run.ts'

const RULES = `version: 1
platform: Orbit
thresholds: test.v1
decisions:
  default: allow
  update-merges: keep
  api: { when: { paths: ["src/**"] }, require: { approvals: { from: "@dana" } } }
`
const DISMISS = RULES.replace('keep', 'dismiss')

type After = 'a clean merge' | 'a merge with a change of its own'

/** A change that is approved, and into which main is merged afterwards. */
async function judge(rules: string, after: After): Promise<readonly string[]> {
  using made = createRepository({ [POLICY]: rules, 'src/a.rs': 'a\n', 'b.txt': 'b\n' })
  const { git, commit } = made
  git('checkout', '--quiet', '-b', 'change')
  const approved = commit({ 'src/a.rs': 'changed\n' }, 'Change')
  git('checkout', '--quiet', 'main')
  const base = commit({ 'b.txt': 'changed\n' }, 'Main goes on')
  git('checkout', '--quiet', 'change')
  git('merge', '--quiet', '--no-commit', '--no-ff', 'main')
  const head = commit(after === 'a clean merge' ? {} : { 'src/a.rs': 'smuggled\n' }, 'Merge main')
  const repository = 'orbit/platform'
  await using github = await startEmulatedGitHub({
    repository,
    tokens: { secret: ['contents:read', 'pull-requests:read'] },
  })
  const files = ['src/a.rs']
  github.addPullRequest({
    ...{ number: 7, author: 'kim', files },
    head: { repository, branch: 'change', sha: approved },
    base: { branch: 'main', sha: base },
  })
  github.reviews.add({ pullRequest: 7, login: 'dana', state: 'APPROVED' })
  github.push(7, head)
  const run = await runActionAsync({
    action: ACTION,
    workspace: made.path,
    inputs: { ...AS_OF, 'github-token': 'secret' },
    event: {
      name: 'pull_request',
      payload: {
        repository: { default_branch: 'main' },
        pull_request: {
          ...{ number: 7, title: 'Change', labels: [], user: { id: 1, login: 'kim', type: 'User' } },
          head: { sha: head },
          base: { ref: 'main', sha: base },
        },
      },
    },
    env: { GITHUB_SHA: head, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: repository },
  })
  expect(github.violations).toEqual([])
  const sha = (text: string) =>
    text.replaceAll(head.slice(0, 7), '<head>').replaceAll(approved.slice(0, 7), '<approved>')
  return decision(run, 'api').map(sha)
}

test('an approval outlives a merge of the base branch where the policy says so', async () => {
  expect(await judge(RULES, 'a clean merge')).toEqual(['pass'])
  expect((await judge(DISMISS, 'a clean merge')).slice(3)).toEqual([
    'does not count: @dana approved the commit <approved>, and not the head <head>',
  ])
})

test('an approval does not outlive a merge that somebody adds to', async () => {
  expect(await judge(RULES, 'a merge with a change of its own')).toEqual([
    'fail',
    'applies because of: src/a.rs',
    '☐ 1 approval from @dana: ask @dana to approve',
    'does not count: @dana approved the commit <approved>, and not the head <head>: commit <head> merges main, and changes something besides',
  ])
})
