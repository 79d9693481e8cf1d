import type { EmulatedGitHub, Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { approved, judgeOnGitHub, type PullRequest, start } from './decision-on-github.ts'
import { decision, POLICY, policy, type Verdict } from './decision-run.ts'

const DANA = { login: 'dana', email: 'd@example.org' }
const APP = { 'github-token': 'app' }
const team = (github: EmulatedGitHub) =>
  github.people.addTeam({ slug: 'reviewers', members: ['ana'], invited: ['ben'] })

describe('who approved', () => {
  test.each<[string, PullRequest, string, string | undefined]>([
    ['the owner', { prepare: approved('dana') }, 'pass', undefined],
    [
      'a member of the team',
      {
        inputs: APP,
        prepare: (github) => {
          team(github)
          approved('ana')(github)
        },
      },
      'pass',
      undefined,
    ],
    [
      'somebody who has not accepted the invitation',
      {
        inputs: APP,
        prepare: (github) => {
          team(github)
          approved('ben')(github)
        },
      },
      'fail',
      '@ben is invited to @orbit/reviewers and has not accepted',
    ],
    [
      'somebody who may be a member, for a token that sees no team',
      {
        prepare: (github) => {
          team(github)
          approved('ana')(github)
        },
      },
      'inconclusive',
      '@orbit/reviewers: GitHub answered 404',
    ],
    [
      'a co-author, by an address of theirs',
      { commit: { coAuthors: [DANA] }, prepare: approved('dana') },
      'fail',
      '@dana approved, but worked on a commit of the change',
    ],
    [
      'the owner, where a co-author may be anybody',
      { commit: { coAuthors: [{ ...DANA, login: null }] }, prepare: approved('dana') },
      'inconclusive',
      'is by d@example.org, an address of no account: it may be @dana',
    ],
    [
      'the owner, where nobody says who the co-author is',
      {
        commit: { coAuthors: [DANA] },
        prepare: (github) => {
          approved('dana')(github)
          github.refuse({ path: /^\/graphql$/, status: 403 })
        },
      },
      'inconclusive',
      'is by d@example.org, which may be @dana: GitHub answered 403',
    ],
    [
      'the owner, of what GitHub committed',
      { commit: { committer: 'web-flow' }, prepare: approved('dana') },
      'pass',
      undefined,
    ],
    [
      'the owner, who was dismissed later',
      {
        prepare: (github) => {
          approved('dana')(github)
          approved('dana')(github)
          github.reviews.dismiss(7, 'dana')
        },
      },
      'fail',
      'the review of @dana was dismissed, and no earlier one counts in its place',
    ],
    [
      'the owner, who commented later',
      {
        prepare: (github) => {
          approved('dana')(github)
          github.reviews.add({ pullRequest: 7, login: 'dana', state: 'COMMENTED' })
        },
      },
      'pass',
      undefined,
    ],
    [
      'an account that is gone',
      { prepare: approved('ghost') },
      'fail',
      'a review of an account that is gone',
    ],
  ])('%s', async (_, change, status, message) => {
    await using github = await start()
    const { run } = await judgeOnGitHub(github, change)
    const [found, ...messages] = decision(run, 'api-break')
    expect(found).toBe(status)
    if (message !== undefined) expect(messages.join('\n')).toContain(message)
    expect(github.violations).toEqual([])
  })

  test.each([
    [
      'was edited',
      (github: EmulatedGitHub) =>
        approved('dana', { edited: { at: '2026-03-01T10:00:00Z', by: 'lee' } })(github),
      'and @lee edited the text of the review at 2026-03-01T10:00:00Z',
    ],
    [
      'may have been edited',
      (github: EmulatedGitHub) => {
        approved('dana')(github)
        github.refuse({ path: /^\/graphql$/, status: 403 })
      },
      'whether the text of the review was edited is not known: GitHub answered 403',
    ],
  ])('an approval that %s counts, and the summary says so', async (_, prepare, note) => {
    await using github = await start()
    const { run } = await judgeOnGitHub(github, { prepare })
    expect(decision(run, 'api-break')).toEqual(['pass'])
    expect(textOf(run.summary)).toContain(note)
  })
})

/** As people see it. */
function textOf(markdown: string): string {
  return markdown
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
}

describe('CODEOWNERS', () => {
  const WITH_CODEOWNERS: Files = {
    [POLICY]: policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS'),
    '.github/CODEOWNERS': '* @sam\n',
  }

  test.each<[string, PullRequest['prepare'], string | undefined, string | undefined]>([
    [
      'is said',
      (github) =>
        github.codeowners.set({
          path: '.github/CODEOWNERS',
          errors: [{ line: 1, kind: 'Unknown owner', source: '* @sam' }],
        }),
      'GitHub skips the line * @sam: Unknown owner',
      undefined,
    ],
    ['is not, where GitHub finds no file', undefined, undefined, 'GitHub answered 404'],
    [
      'is not, where it may not be read',
      (github) => github.refuse({ path: /codeowners/, status: 403 }),
      undefined,
      'GitHub answered 403',
    ],
  ])('what GitHub skips %s', async (_, prepare, message, detail) => {
    await using github = await start()
    const { run } = await judgeOnGitHub(github, { files: WITH_CODEOWNERS, ...(prepare && { prepare }) })
    const check = (
      run.verdict as Verdict & { readonly checks: readonly { readonly detail?: string }[] }
    ).checks.find(({ id }) => id === 'decision-authority/codeowners')
    const messages = check?.findings.map((each) => each.message) ?? []
    expect(messages).toContain('- * @sam')
    expect(messages.filter((each) => each.startsWith('GitHub skips'))).toEqual(
      message === undefined ? [] : [message],
    )
    expect(JSON.stringify(check)).toContain(detail ?? '"findings"')
    expect(github.violations).toEqual([])
  })
})
