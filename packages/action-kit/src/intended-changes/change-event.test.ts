import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { readChangeEvent } from './change-event.ts'

const KIM = { id: 1, login: 'kim', type: 'User' }

function readOf(payload: object, name = 'pull_request') {
  using folder = createFolder({ 'event.json': payload })
  return readChangeEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: `${folder.path}/event.json` })
}

const labelled = (payload: object) => ({ action: 'labeled', pull_request: { number: 7 }, ...payload })

test.each<[string, object, object | undefined]>([
  ['by a person', KIM, { label: 'ok', by: { id: '1', login: 'kim', kind: 'user' } }],
  ['by an app', { ...KIM, type: 'Bot' }, { label: 'ok', by: { id: '1', login: 'kim', kind: 'bot' } }],
  [
    'by what is called like an app',
    { ...KIM, login: 'ci[bot]' },
    { label: 'ok', by: { id: '1', login: 'ci[bot]', kind: 'bot' } },
  ],
  ['by nobody with a name', { ...KIM, login: 5 }, undefined],
  ['by nobody with a number', { ...KIM, id: '1' }, undefined],
])('a label that was set %s', (_, sender, expected) => {
  expect(readOf(labelled({ label: { name: 'ok' }, sender }))).toEqual({
    kind: 'pull-request',
    number: 7,
    labelled: expected,
  })
})

test.each<[string, object]>([
  ['a label without a name', labelled({ label: { name: 5 }, sender: KIM })],
  ['another event of the pull request', { action: 'synchronize', pull_request: { number: 7 }, sender: KIM }],
])('nobody has set %s', (_, payload) => {
  expect(readOf(payload)).toEqual({ kind: 'pull-request', number: 7, labelled: undefined })
})

test('an event that names no pull request can be accepted by nobody', () => {
  expect(readOf({}, 'push')).toMatchObject({ kind: 'unknown' })
  expect(readOf({ pull_request: { number: '7' } })).toMatchObject({ kind: 'unknown' })
})
