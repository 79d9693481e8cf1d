import { expect, test } from 'vitest'
import { attemptsOf, inOrderOfAttempts } from './attempts.ts'

test.each<[string, readonly string[], readonly (readonly string[])[]]>([
  [
    'numbered runs',
    ['run-2.jsonl', 'run-10.jsonl', 'run-1.jsonl'],
    [['run-1.jsonl', 'run-2.jsonl', 'run-10.jsonl']],
  ],
  [
    'a rerun beside the first run',
    ['results-rerun.xml', 'results.xml'],
    [['results.xml', 'results-rerun.xml']],
  ],
  ['a folder for the rerun', ['rerun/junit.xml', 'junit.xml'], [['junit.xml', 'rerun/junit.xml']]],
  [
    'first runs and reruns of numbered shards',
    ['r/first-1.jsonl', 'r/first-2.jsonl', 'r/rerun-1.jsonl', 'r/rerun-2.jsonl'],
    [
      ['r/first-1.jsonl', 'r/rerun-1.jsonl'],
      ['r/first-2.jsonl', 'r/rerun-2.jsonl'],
    ],
  ],
  [
    'attempts of each version',
    ['py3.11/attempt-1/j.xml', 'py3.11/attempt-2/j.xml', 'py3.12/attempt-1/j.xml'],
    [['py3.11/attempt-1/j.xml', 'py3.11/attempt-2/j.xml'], ['py3.12/attempt-1/j.xml']],
  ],
  ['systems', ['r/linux/j.xml', 'r/windows/j.xml'], [['r/linux/j.xml'], ['r/windows/j.xml']]],
  ['runs on systems', ['run-linux.xml', 'run-windows.xml'], [['run-linux.xml'], ['run-windows.xml']]],
  // A number alone may be a version, or a part of the subjects.
  ['versions', ['node-22.xml', 'node-24.xml'], [['node-22.xml'], ['node-24.xml']]],
  ['numbers', ['1.xml', '2.xml'], [['1.xml'], ['2.xml']]],
  ['two files of the same attempt', ['run-1/a.xml', 'run-1-a.xml'], [['run-1/a.xml'], ['run-1-a.xml']]],
  ['words that only begin so', ['runtime-1.xml', 'runtime-2.xml'], [['runtime-1.xml'], ['runtime-2.xml']]],
  // Words that may belong to what is tested.
  [
    'subjects called first and last',
    ['r-first-user.xml', 'r-last-user.xml'],
    [['r-first-user.xml'], ['r-last-user.xml']],
  ],
  ['folders called so', ['first/user.xml', 'last/user.xml'], [['first/user.xml'], ['last/user.xml']]],
  ...['initial/final', 'original/again', 'first/second', 'third/last', 'first/rerun'].map(
    (pair): [string, readonly string[], readonly (readonly string[])[]] => {
      const files = pair.split('/').map((word) => `r-${word}.xml`)
      return [`the last words ${pair}`, files, [files]]
    },
  ),
  ['tries', ['r-try-2-user.xml', 'r-try-1-user.xml'], [['r-try-1-user.xml', 'r-try-2-user.xml']]],
  ['compressed', ['r-first.jsonl.gz', 'r-last.jsonl.gz'], [['r-first.jsonl.gz', 'r-last.jsonl.gz']]],
  ['nothing', [], []],
])('%s', (_, paths, expected) => {
  expect(attemptsOf(paths)).toEqual(expected)
})

test('the files of one shard are in the order of its attempts, others as they come', () => {
  expect(inOrderOfAttempts(['l/unit-rerun.xml', 'l/api.xml', 'l/unit.xml'])).toEqual([
    'l/api.xml',
    'l/unit.xml',
    'l/unit-rerun.xml',
  ])
})
