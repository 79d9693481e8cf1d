import { type IssueTracker, openIssueTracker } from '@governance-gates/github'
import { startEmulatedGitHub } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { executePlan } from './execute-plan.ts'
import { identityOf } from './identity.ts'
import { InMemoryIssues, personOf } from './in-memory-tracker.ts'
import type { IssueAction } from './issue-action.ts'
import { checkbox, lines, markdown } from './markdown.ts'

const NOW = Date.UTC(2026, 10, 29, 12)
const LIMITS = { opensPerRun: 5, opensPerDay: 5, writesPerRun: 20 }

/** What a person does, and what a test looks at. */
interface Scene {
  readonly tracker: IssueTracker
  body(): string
  write(body: string): void
  state(): readonly unknown[]
  comments(): Promise<number>
}

async function emulated() {
  const repository = 'orbit/platform'
  const tokens = { secret: ['issues:write'] }
  const github = await startEmulatedGitHub({ repository, tokens, clock: () => NOW })
  github.issues.dropAssignee('stranger')
  const scene: Scene = {
    tracker: openIssueTracker({ token: 'secret', apiUrl: github.url, repository, second: 1 }),
    body: () => github.issues.find(1)?.body ?? '',
    write: (body) => void github.issues.edit(1, { body }, 'someone'),
    state: () => github.issues.all().map(({ state, stateReason, labels }) => [state, stateReason, ...labels]),
    comments: async () => (await github.comments(1)).length,
  }
  return {
    scene,
    end: async () => {
      expect(github.violations).toEqual([])
      await github[Symbol.asyncDispose]()
    },
  }
}

async function inMemory() {
  const issues = new InMemoryIssues(NOW)
  issues.dropAssignee('stranger')
  const scene: Scene = {
    tracker: issues.tracker(),
    body: () => issues.issue(1).body,
    write: (body) => void issues.edit(1, { body }, personOf('someone')),
    state: () =>
      issues.issues.map(({ state, stateReason = null, labels }) => [state, stateReason, ...labels]),
    comments: async () => issues.commentsOn(1).length,
  }
  return { scene, end: async () => undefined }
}

test.each([
  ['GitHub', emulated],
  ['memory', inMemory],
])('an issue lives and is closed the same way in %s', async (_, start) => {
  const { scene, end } = await start()
  const identity = identityOf('incident', ['core'])
  const summary = { identity: identityOf('incident', ['summary']), title: 'More', labels: [] }
  const run = (...actions: readonly IssueAction[]) =>
    executePlan({ actions, summary }, { tracker: scene.tracker, limits: LIMITS, now: NOW })
  const content = (text: string) => ({
    text: lines([markdown`${text}`, checkbox('look', markdown`Look`)]),
    state: {},
  })
  const opening = await run({
    ...{ kind: 'open', identity, because: 'x', severity: 0, title: 'core fails', content: content('Fails.') },
    ...{ labels: ['incident'], assignees: ['dana', 'stranger'] },
  })
  const notes = ['stranger cannot be assigned: give the account access to the repository']
  expect(opening).toMatchObject({ done: [{ number: 1, change: 'written', notes }], notDone: [] })

  scene.write(`My note\n\n${scene.body().replace('[ ]', '[x]')}`.replaceAll('\n', '\r\n'))
  const about = { number: 1, identity, because: 'x' }
  const comment = { key: 'closed-1', text: markdown`Done.` }
  const close: IssueAction = {
    kind: 'close',
    ...about,
    reason: 'completed',
    content: content('Passes.'),
    comment,
  }
  const labels = { add: ['late'] }
  for (const change of ['written', 'unchanged']) {
    const outcome = await run(
      { kind: 'edit', ...about, labels },
      { kind: 'comment', ...about, comment },
      close,
    )
    expect(outcome.done.map((done) => done.change)).toEqual([change, change, change])
  }
  expect(scene.body()).toMatch(
    /^My note\r\n\r\n<!-- governance-gates: .*\nPasses\.\n- \[x\] <!-- id=look --> Look\n/,
  )
  expect(scene.state()).toEqual([['closed', 'completed', 'incident', 'late']])
  expect(await scene.comments()).toBe(1)
  await end()
})
