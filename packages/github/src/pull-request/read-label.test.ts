import { expect, test } from 'vitest'
import { optionsOf, requestsOf, startWithPullRequest } from '../fixtures/emulated-pull-request.ts'
import { type ReadLabel, readLabel } from './read-label.ts'

const LABEL = 'accept-changes-0123abcd'
const DANA = { id: '7', login: 'dana', kind: 'user' } as const

type Github = Awaited<ReturnType<typeof startWithPullRequest>>

async function read(github: Github, sender?: typeof DANA): Promise<ReadLabel> {
  const answer = await readLabel(optionsOf(github), { number: 7, label: LABEL, sender })
  if (answer.kind === 'refused') throw new Error(answer.reason)
  return answer.value
}

test('a label that is not set takes one request', async () => {
  await using github = await startWithPullRequest()
  github.addLabel(7, 'accept-changes-ffffffff')
  const { author, set } = await read(github)
  expect([author?.login, set]).toEqual(['kim', undefined])
  expect(requestsOf(github)).toEqual(['GET /pulls/7'])
})

test('the one who set it last counts, with the role', async () => {
  await using github = await startWithPullRequest()
  github.people.setRole({ login: 'dana', permission: 'read', roleName: 'triage' })
  github.addLabel(7, LABEL, 'kim')
  github.removeLabel(7, LABEL, 'kim')
  github.addLabel(7, LABEL, 'dana')
  expect((await read(github)).set).toMatchObject({
    by: { login: 'dana' },
    role: { kind: 'known', value: 'triage' },
  })
  expect(github.violations).toEqual([])
})

test('a label that was removed again is not set', async () => {
  await using github = await startWithPullRequest()
  github.addLabel(7, LABEL, 'dana')
  github.removeLabel(7, LABEL, 'kim')
  expect((await read(github, DANA)).set).toBeUndefined()
})

test('the event says who set it, where its history cannot be read', async () => {
  await using github = await startWithPullRequest()
  github.people.setRole({ login: 'dana', permission: 'write' })
  github.addLabel(7, LABEL, 'dana')
  github.refuse({ path: /\/issues\/7\/events/, status: 403 })
  expect((await read(github, DANA)).set).toMatchObject({ by: DANA, role: { value: 'write' } })
  const answer = await readLabel(optionsOf(github), { number: 7, label: LABEL, sender: undefined })
  expect(answer).toMatchObject({ kind: 'refused', remedy: 'give the job permissions: { issues: read }' })
})

test('a pull request that cannot be read says nothing', async () => {
  await using github = await startWithPullRequest()
  const answer = await readLabel(optionsOf(github), { number: 8, label: LABEL, sender: undefined })
  expect(answer.kind).toBe('refused')
})
