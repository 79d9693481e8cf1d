import type { Asked, Known, Person, ReadLabel, RepositoryRole } from '@governance-gates/github'
import { expect, test } from 'vitest'
import { acceptanceOf } from './acceptance.ts'

const KIM: Person = { id: '1', login: 'kim', kind: 'user' }
const DANA: Person = { id: '2', login: 'dana', kind: 'user' }
const BOT: Person = { id: '3', login: 'ci[bot]', kind: 'bot' }
const NAME = 'accept-changes-0123abcd'

const role = (value: RepositoryRole): Known<RepositoryRole> => ({ kind: 'known', value })
const HIDDEN: Known<RepositoryRole> = {
  ...{ kind: 'incomplete', value: 'none', why: 'the role of @dana is not known', remedy: 'give it' },
}
const answered = (set: ReadLabel['set'], author: Person | undefined = KIM): Asked<ReadLabel> => ({
  kind: 'answered',
  value: { author, head: 'a', set },
})
const REFUSED: Asked<ReadLabel> = { kind: 'refused', reason: 'GitHub answered 403', remedy: 'permit it' }

test.each<[string, Asked<ReadLabel>, 'others' | 'self', string, string | undefined]>([
  ['nobody', answered(undefined), 'others', 'declared', `the label ${NAME} is not set`],
  [
    'somebody with triage rights',
    answered({ by: DANA, role: role('triage') }),
    'others',
    'accepted',
    undefined,
  ],
  ['an administrator', answered({ by: DANA, role: role('admin') }), 'others', 'accepted', undefined],
  [
    'a reader',
    answered({ by: DANA, role: role('read') }),
    'others',
    'declared',
    `the label ${NAME} was set by @dana, whose role in the repository is read`,
  ],
  [
    'the author',
    answered({ by: KIM, role: role('admin') }),
    'others',
    'declared',
    `the label ${NAME} was set by @kim, who proposes the change`,
  ],
  ['the author, who may', answered({ by: KIM, role: role('write') }), 'self', 'accepted', undefined],
  ['the author, who has no rights', answered({ by: KIM, role: role('read') }), 'self', 'declared', undefined],
  [
    'a bot',
    answered({ by: BOT, role: role('admin') }),
    'self',
    'declared',
    `the label ${NAME} was set by @ci[bot], which is not a person`,
  ],
  ['somebody whose role is hidden', answered({ by: DANA, role: HIDDEN }), 'others', 'unread', HIDDEN.why],
  ['an account that is gone', answered({ by: 'unknown', role: HIDDEN }), 'others', 'unread', undefined],
  [
    'nobody knows',
    REFUSED,
    'others',
    'unread',
    `it could not be read whether the label ${NAME} is set: GitHub answered 403`,
  ],
])('set by %s', (_, answer, accept, kind, why) => {
  const acceptance = acceptanceOf(answer, { name: NAME, accept })
  expect(acceptance.kind).toBe(kind)
  if (why !== undefined) expect(acceptance).toMatchObject({ why })
})

test('the remedy names the label, and what a project of one can do', () => {
  expect(acceptanceOf(answered(undefined), { name: NAME, accept: 'others' })).toMatchObject({
    remedy: `have somebody else with triage rights set the label ${NAME} on the pull request; a project with one maintainer can write intended-changes: { accept: self } in its policy`,
  })
  expect(acceptanceOf(answered(undefined), { name: NAME, accept: 'self' })).toMatchObject({
    remedy: `set the label ${NAME} on the pull request, with triage rights`,
  })
})
