import { describe, expect, it } from 'vitest'
import { policyOf } from '../fixtures/decision-case.ts'
import { questionsOf } from './policy-questions.ts'

const NOTHING = {
  teams: [],
  wants: { roles: false, labelActors: false, statuses: false },
  changelogs: [],
  waivers: [],
  reported: [],
}

const asked = (when: string, require: string) =>
  questionsOf(policyOf(`  d: { when: ${when}, require: ${require} }\n`))

describe('what a policy makes the gate ask', () => {
  it.each([
    ['{ paths: a }', '{ approvals: { from: "@dana" } }', {}],
    [
      '{ paths: a }',
      '{ approvals: { from: [owner:runtime, backup:runtime, "@orbit/x"] } }',
      { teams: ['@orbit/reviewers', '@orbit/x'] },
    ],
    [
      '{ not: { any: [ { label: { name: x, by: "@orbit/x" } } ] } }',
      '{ verdict: x }',
      { teams: ['@orbit/x'], wants: { ...NOTHING.wants, labelActors: true } },
    ],
    [
      '{ author: ["@orbit/x", permission:write] }',
      '{ verdict: x }',
      { teams: ['@orbit/x'], wants: { ...NOTHING.wants, roles: true } },
    ],
    [
      '{ label: x }',
      '{ any: [ { status: { name: a, app: b } }, { changelog: entry } ] }',
      { wants: { ...NOTHING.wants, statuses: true }, changelogs: ['CHANGELOG.md'] },
    ],
    [
      '{ paths: a }',
      '{ all: [ { unsafe: { evidence: a, waivers: w.yml } }, { licences: { allow: MIT, waivers: w.yml } } ] }',
      {
        waivers: ['w.yml'],
        reported: [
          expect.objectContaining({ kind: 'unsafe', evidence: ['a'] }),
          expect.objectContaining({ kind: 'licences', evidence: [] }),
        ],
      },
    ],
  ])('%s, %s', (when, require, expected) => {
    expect(asked(when, require)).toEqual({ ...NOTHING, ...expected })
  })

  it('is nothing without decisions', () => {
    expect(questionsOf({})).toEqual(NOTHING)
  })
})
