import { EMPTY_TALLY, type ResultStatus, type Tally } from '@governance-gates/core'
import type { ConformanceRecord } from '@governance-gates/evidence'
import { expect, test } from 'vitest'
import { FailingFiles } from './failing-files.ts'

const result = (subject: string, status: ResultStatus, rerun?: boolean): ConformanceRecord => ({
  kind: 'result',
  result: { subject, status, ...(rerun === undefined ? {} : { rerun }) },
})
const counts = (tally: Partial<Tally>): ConformanceRecord => ({
  kind: 'counts',
  tally: { ...EMPTY_TALLY, ...tally },
})

test.each<[string, readonly ConformanceRecord[], boolean]>([
  ['nothing', [], false],
  ['passes', [result('a', 'pass'), result('b', 'skip')], false],
  ['a failure', [result('a', 'pass'), result('b', 'fail')], true],
  ['an error', [result('a', 'error')], true],
  ['a failure beside a pass of the same name', [result('a', 'fail'), result('a', 'pass')], true],
  ['a failure that no rerun made good', [result('a', 'fail'), result('a', 'pass', false)], true],
  ['a failure that a rerun made good', [result('a', 'fail'), result('a', 'pass', true)], false],
  ['a failure whose rerun was skipped', [result('a', 'fail'), result('a', 'skip', true)], true],
  ['a failure whose rerun failed', [result('a', 'fail'), result('a', 'fail', true)], true],
  ['a failure and the rerun of another', [result('a', 'fail'), result('b', 'pass', true)], true],
  ['counts of passes', [counts({ pass: 3, skip: 1 })], false],
  ['counts with a failure', [counts({ pass: 3 }), counts({ fail: 1 })], true],
  ['counts with an error', [counts({ error: 1 })], true],
  ['other records', [{ kind: 'note', note: { message: 'x' } }], false],
])('a file with %s fails: %#', (_, records, expected) => {
  const files = new FailingFiles()
  files.open('before.xml')
  files.add(result('x', 'fail'))
  files.add(counts({ fail: 2 }))
  files.close()
  files.open('a.xml')
  for (const record of records) files.add(record)
  files.close()
  expect(files.paths).toEqual(expected ? ['before.xml', 'a.xml'] : ['before.xml'])
})
