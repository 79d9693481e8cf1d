import { expect, test } from 'vitest'
import { checkBlockers } from './blocker-check.ts'

const issue = { number: 7, title: 'It burns', url: 'https://example.org/7' }
const statuses = (...given: Parameters<typeof checkBlockers>) =>
  checkBlockers(...given).map(({ status }) => status)

test('an open issue with the label stops a release', () => {
  expect(statuses(['blocker'], { kind: 'read', issues: [] })).toEqual(['pass'])
  expect(statuses(['blocker'], { kind: 'read', issues: [issue] })).toEqual(['fail'])
  expect(checkBlockers(['blocker'], { kind: 'read', issues: [issue] })[0]?.findings).toEqual([
    { message: 'It burns: https://example.org/7', subject: '#7' },
  ])
})

test('where GitHub does not tell, nobody knows; where no label is named, nobody asks', () => {
  const unknown = { kind: 'unknown', reason: 'no token', remedy: 'grant issues: read' } as const
  expect(statuses(['blocker'], unknown)).toEqual(['inconclusive'])
  expect(statuses([], unknown)).toEqual([])
})
