import { expect, test } from 'vitest'
import { commitText, headText, shortCommit } from './short-commit.ts'

test.each([
  ['0123456789'.repeat(4), '0123456', 'commit 0123456', 'the head 0123456'],
  ['ab'.repeat(32), 'abababa', 'commit abababa', 'the head abababa'],
  ['commit 1', 'commit 1', 'commit 1', 'the head'],
  ['simulated', 'simulated', 'simulated', 'the head'],
  ['0123456789', '0123456789', '0123456789', 'the head'],
])('%s is shown as %s, %s and %s', (commit, short, text, head) => {
  expect([shortCommit(commit), commitText(commit), headText(commit)]).toEqual([short, text, head])
})
