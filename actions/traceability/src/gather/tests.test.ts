import { loadPathMatcher } from '@governance-gates/action-kit'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { gatherTests } from './tests.ts'

const matcher = await loadPathMatcher()
const FILES = ['a.test.ts', 'b.test.ts', 'c.ts']

async function gather(classification: string | undefined, suites?: string) {
  using folder = createFolder({
    'x.txt': '',
    ...(classification === undefined ? {} : { 's.toml': classification }),
  })
  const given = { folder: folder.path, traceability: '{ matrix: m.json }' }
  const { context, evidence } = gatherContext(suites === undefined ? given : { ...given, suites })
  return { found: await gatherTests(context, FILES, matcher), listed: evidence.files }
}

const SUITES = '{ classification: s.toml, tests: "*.test.ts" }'

test('which tests exist is not known without suites', async () => {
  expect(await gather('[suite.unit]\nfiles = []\n')).toEqual({ found: undefined, listed: [] })
})

test('the tests on disk are those of the policy, and the classification is evidence', async () => {
  const { found, listed } = await gather('[suite.unit]\nfiles = ["a.test.ts", "gone.test.ts"]\n', SUITES)
  expect(found).toMatchObject({
    kind: 'read',
    path: 's.toml',
    onDisk: new Set(['a.test.ts', 'b.test.ts']),
    entries: [
      { suite: 'unit', entry: 'a.test.ts', files: ['a.test.ts'], line: 2 },
      { suite: 'unit', entry: 'gone.test.ts', files: [], line: 2 },
    ],
  })
  expect(listed).toMatchObject([{ path: 's.toml', format: 'suite-classification', records: 2 }])
})

test('a classification may be missing, or unreadable', async () => {
  const message = 'does not exist: create it, and list the tests of each suite in it'
  expect((await gather(undefined, SUITES)).found).toEqual({
    kind: 'unreadable',
    path: 's.toml',
    finding: { message, file: 's.toml' },
  })
  expect((await gather('[suite', SUITES)).found).toMatchObject({
    kind: 'unreadable',
    finding: { file: 's.toml', line: 1 },
  })
})
