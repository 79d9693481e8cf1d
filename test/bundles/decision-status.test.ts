import { describe, expect, test } from 'vitest'
import { approved, judgeOnGitHub, type PullRequest, start } from './decision-on-github.ts'
import { BREAKING, POLICY, policy } from './decision-run.ts'

describe('hostile text on GitHub', () => {
  const HOSTILE = '::error::x%0A<img src=x>[a](javascript:b)`@orbit/everyone'
  const LINES = `${HOSTILE}\n::set-output name=status::pass\n::stop-commands::x`

  test.each([
    ['open', '::error::x@example.org', 'inconclusive', 'failure', ['error']],
    // The note that it was edited is shown.
    ['passing', 'kim@example.org', 'pass', 'success', []],
  ])('takes no effect in what is %s, wherever it is', async (_, email, verdict, state, commands) => {
    await using github = await start()
    const { run, head } = await judgeOnGitHub(github, {
      inputs: { 'github-token': 'app', status: 'decisions' },
      files: { ...BREAKING, [`src/api/${LINES.replaceAll('/', '')}.rs`]: 'x' },
      title: `feat!: ${LINES}`,
      branch: HOSTILE,
      author: LINES,
      commit: {
        message: `feat!: ${LINES}`,
        coAuthors: [{ login: email === 'kim@example.org' ? 'kim' : null, email }],
      },
      prepare: (hub) => {
        hub.people.addTeam({ slug: 'reviewers', members: ['ana', LINES] })
        hub.reviews.add({ pullRequest: 7, login: LINES, state: 'APPROVED', body: LINES })
        hub.reviews.add({ pullRequest: 7, login: `${HOSTILE}2`, state: 'COMMENTED', body: LINES })
        hub.reviews.add({
          ...{ pullRequest: 7, login: 'dana', state: 'APPROVED', body: LINES },
          edited: { at: LINES, by: HOSTILE },
        })
        hub.addLabel(7, HOSTILE, LINES)
      },
    })
    expect(run.outputs['status']).toBe(verdict)
    expect(new Set(run.commands.map(({ name }) => name))).toEqual(new Set(commands))
    expect(run.commands.every(({ properties }) => properties['title'] !== undefined)).toBe(true)
    expect(run.stdout.split('\n').filter((line) => /^::(?:set-output|stop-commands)/.test(line))).toEqual([])
    expect(run.summary).not.toContain('<img')
    expect(run.summary).not.toContain('](javascript:')
    expect(run.summary).not.toMatch(/(?<!span>)@orbit\/everyone/)
    expect(run.outputs['headline']).not.toContain('\n')
    expect(run.summary.includes('edited the text of the review')).toBe(verdict === 'pass')
    const [status] = github.statuses(head)
    expect(status).toMatchObject({ state, context: 'decisions' })
    expect(status?.description).not.toContain('\n')
  })
})

describe('a run that breaks', () => {
  const GREEN = { state: 'success', context: 'decisions' }

  /** An older run of this very commit passed. */
  const before: PullRequest['prepare'] = (github, head) => {
    approved('dana')(github)
    github.addStatus(head, GREEN)
  }
  const broken = { ...BREAKING, [POLICY]: policy() }

  test.each<[string, PullRequest, string]>([
    ['before it judges', { inputs: { policy: 'none.yml' } }, 'error'],
    [
      'after it wrote the verdict',
      {
        files: {
          ...broken,
          [POLICY]: policy().replace('unowned: allow', 'codeowners: .github/CODEOWNERS'),
          // What should be a file is a folder.
          'out/gate.codeowners.txt/x': '',
        },
        inputs: { 'verdict-path': 'out/gate.verdict.json' },
      },
      'error',
    ],
  ])('%s leaves an error and no older success', async (_, change, state) => {
    await using github = await start()
    const { run, head } = await judgeOnGitHub(github, {
      ...change,
      inputs: { ...change.inputs, status: 'decisions' },
      prepare: before,
    })
    expect(github.statuses(head).map((each) => each.state)).toEqual([state, 'pending', 'success'])
    expect(run.exitCode).toBe(1)
  })

  test('at once leaves it pending: that is written before anything is asked', async () => {
    await using github = await start()
    await judgeOnGitHub(github, { inputs: { status: 'decisions' }, prepare: before })
    const [first, second] = github.requests
    expect([first?.method, second?.method]).toEqual(['POST', 'GET'])
    expect(first?.path).toMatch(/\/statuses\//)
  })
})
