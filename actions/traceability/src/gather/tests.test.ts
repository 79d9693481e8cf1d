import { loadPathMatcher } from '@governance-gates/action-kit'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { gatherTests } from './tests.ts'

const matcher = await loadPathMatcher()
const FILES = ['a.test.ts', 'b.test.ts', 'c.ts', 'test_m.py', 'test_n.py']
const TEXTS: Readonly<Record<string, string>> = {
  'test_m.py': '@pytest.mark.slow\ndef test_x(): pass\ndef test_y(): pass\ndef test_z(): pass\n',
  'test_n.py': 'def test_slow(): pass\n',
}

async function gather(classification: string | undefined, suites?: string) {
  using folder = createFolder({
    'x.txt': '',
    ...(classification === undefined ? {} : { 's.toml': classification }),
  })
  const given = { folder: folder.path, traceability: '{ matrix: m.json }' }
  const { context, evidence } = gatherContext(suites === undefined ? given : { ...given, suites })
  return {
    found: await gatherTests(context, FILES, { matcher, read: (path) => TEXTS[path] }),
    listed: evidence.files,
  }
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

const PYTHON = '{ classification: s.toml, tests: "*.py" }'
const SLOW = '{ file = "*.py", marker = "slow" }'

test.each<
  readonly [string, string, readonly (readonly string[])[], Readonly<Record<string, readonly string[]>>]
>([
  ['the tests with a marker', SLOW, [['test_m.py']], { 'test_m.py': ['test_y', 'test_z'] }],
  [
    'some tests by their names',
    `${SLOW}, "test_m::test_y"`,
    [['test_m.py'], ['test_m.py']],
    { 'test_m.py': ['test_z'] },
  ],
  [
    'each test',
    `${SLOW}, "test_m.py::test_y", "test_m.py::test_z"`,
    [['test_m.py'], ['test_m.py'], ['test_m.py']],
    {},
  ],
  ['the rest of the file too', `${SLOW}, "test_m.py"`, [['test_m.py'], ['test_m.py']], {}],
  ['a test that is not there', '"test_m.py::test_q"', [[]], {}],
])('entries for parts of files name %s', async (_, files, named, partly) => {
  const { found } = await gather(`[suite.slow]\nfiles = [${files}]\n`, PYTHON)
  expect(found).toMatchObject({ entries: named.map((each) => ({ files: each })) })
  expect(found).toMatchObject({ partly: new Map(Object.entries(partly)) })
})
