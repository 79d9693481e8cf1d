import type { Instant } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { breakingChanges } from './breaking-change.ts'

const commit = (subject: string, body = '') => ({ sha: 'a1', at: 0 as Instant, subject, body })

test.each([
  ['feat!: drop Node 18', '', 'drop Node 18'],
  ['refactor(api)!: rename load', '', 'rename load'],
  ['feat: new loader', 'Faster.\n\nBREAKING CHANGE: load is async', 'load is async'],
  ['feat: new loader', 'BREAKING-CHANGE: load is async', 'load is async'],
  ['feat: new loader', 'BREAKING CHANGE:', 'feat: new loader'],
  ['chore!: tidy', 'BREAKING CHANGE: the old flag is gone', 'the old flag is gone'],
  ['Release work (#12)', '* fix: a slip\n* feat(cli)!: no --old\n\nMore', 'no --old'],
])('%s breaks something (%#)', (subject, body, text) => {
  expect(breakingChanges([commit(subject, body)])).toEqual([{ sha: 'a1', subject, text }])
})

test.each([
  ['feat: new loader', ''],
  ['fix: say ! less', 'No breaking change: nothing breaks'],
  ['Wow! This: works', ''],
  ['feat: words', 'a BREAKING CHANGE: in the middle of a line'],
  ['feat!:no space', ''],
  ['', ''],
])('%s breaks nothing (%#)', (subject, body) => {
  expect(breakingChanges([commit(subject, body)])).toEqual([])
})

test('takes time in proportion to a hostile message', () => {
  const noise = `${'a('.repeat(200_000)}!: x`
  expect(breakingChanges([commit(noise, noise), commit('feat!: x')])).toHaveLength(1)
})
