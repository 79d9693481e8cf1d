import { expect, test } from 'vitest'
import { readNeeds, resultOfJob } from './needed-jobs.ts'

const REMEDY = 'write needs: $' + '{{ toJSON(needs) }}'

test('the results of jobs are read by their keys', () => {
  expect(readNeeds('')).toBeUndefined()
  expect([...(readNeeds('{}') ?? [])]).toEqual([])
  expect([...(readNeeds('{"a":{"result":"success","outputs":{}},"b":{"result":"skipped"}}') ?? [])]).toEqual([
    ['a', 'success'],
    ['b', 'skipped'],
  ])
})

test.each(['{', '[]', 'null', '"a"', '1'])('%s is not what a workflow has', (given) => {
  expect(() => readNeeds(given)).toThrow(`input needs: not a JSON object of jobs: ${REMEDY}`)
})

test.each(['{}', 'null', '"success"', '{"result":1}'])('a job that is %s has no result', (job) => {
  expect(() => readNeeds(`{"a":${job}}`)).toThrow(`input needs: job "a" has no result: ${REMEDY}`)
})

test.each([
  [['success'], 'success'],
  [['success', 'cancelled'], 'cancelled'],
  [['failure', 'cancelled', 'success'], 'failure'],
  [['success', 'skipped'], 'success'],
  [['skipped'], undefined],
  [[], undefined],
])('of an unknown job the worst of %j counts: %s', (results, expected) => {
  const needs = new Map(results.map((result, index) => [`job-${index}`, result]))
  expect(resultOfJob(needs, 'own')).toBe(expected)
})

test.each(['success', 'failure', 'cancelled', 'skipped'])(
  'of a known job its own result counts: %s',
  (result) => {
    const needs = new Map([
      ['own', result],
      ['other', 'failure'],
    ])
    expect(resultOfJob(needs, 'own')).toBe(result)
  },
)
