import { describe, expect, test } from 'vitest'
import {
  type Case,
  contentOf,
  decide,
  inventoryOf,
  judge,
  matrixOf,
  policyOf,
  saidBy,
} from '../fixtures/traceability-case.ts'
import { checkEvidence } from './evidence.ts'
import { linkGraph } from './link-graph.ts'

const REQUIRED = policyOf('require: [unit_tests]')
const UNSEEN = 'R: names nothing else than out/x.json, which is made by CI and is not in the workspace'

describe('what CI makes', () => {
  const unseen = { requirements: { R: { logs: ['ci:out/x.json'] } }, absent: ['out/x.json'] }

  test.each<readonly [string, Case, readonly string[], string]>([
    ['shows a requirement where it is there', { requirements: unseen.requirements }, ['pass'], 'covered'],
    ['is not taken at its word', unseen, ['warn', UNSEEN], 'not-seen'],
    [
      'nor where categories are required',
      { ...unseen, policy: policyOf('require: [logs]') },
      ['inconclusive', UNSEEN],
      'not-seen',
    ],
    [
      'need not be there beside a test',
      { ...unseen, requirements: { R: { unit_tests: ['a'], logs: ['ci:out/x.json'] } } },
      ['pass'],
      'covered',
    ],
    [
      'does not help an optional test',
      { ...unseen, requirements: { R: { unit_tests: ['?a'], logs: ['ci:out/x.json'] } } },
      ['warn', UNSEEN],
      'not-seen',
    ],
    [
      'is beside a path that is missing a matter of that path',
      { requirements: { R: { unit_tests: ['a'], logs: ['ci:out/x.json'] } }, absent: ['a', 'out/x.json'] },
      ['pass'],
      'missing',
    ],
  ])('%s', async (_, given, said, state) => {
    const { checks, standings } = await decide(given)
    expect(saidBy(checks.find(({ id }) => id === 'matrix.evidence'))).toEqual(said)
    expect(standings[0]?.state).toBe(state)
  })

  test('is named by its files, not by their folder', async () => {
    const { matrix, files, required } = {
      matrix: await matrixOf(contentOf(unseen.requirements)),
      files: new Map([['out/x.json', { files: [], vague: { kind: 'folder', example: undefined } as const }]]),
      required: [],
    }
    const check = checkEvidence({ matrix, files, required, path: 'm.json' }, linkGraph(matrix, new Map(), []))
    expect(saidBy(check)).toEqual([
      'warn',
      'R: names nothing else than out/x.json, which is a folder: name the files that CI writes into it',
    ])
  })

  test('is counted where it is not there', async () => {
    const requirements = { R: { unit_tests: ['a'], logs: ['ci:out/x.json', 'ci:out/y.json'] } }
    const check = (await judge({ requirements, absent: ['out/x.json'] })).get('matrix.evidence')
    expect(check).toMatchObject({
      status: 'pass',
      detail: '1 of 2 entries that CI makes are not in the workspace and show nothing',
    })
  })

  test('fills a category of reports, and none of tests', async () => {
    const policy = policyOf('require: [unit_tests, logs]')
    const made = { requirements: { R: { unit_tests: ['ci:t'], logs: ['a', 'ci:l'] } }, policy }
    expect((await judge({ ...made, absent: ['l'] })).get('matrix.categories')?.status).toBe('pass')
    expect(saidBy((await judge({ ...made, absent: ['t'] })).get('matrix.categories'))).toEqual([
      'fail',
      'R: missing: its unit_tests are made by CI and not in the workspace, and a test is in the repository',
    ])
  })
})

test('a requirement with nothing at all is a matter of matrix.categories', async () => {
  const checks = await judge({ requirements: { R: {} }, policy: REQUIRED })
  expect(checks.get('matrix.evidence')?.status).toBe('pass')
  expect(checks.get('matrix.categories')?.status).toBe('fail')
})

describe('links.unknown', () => {
  const tests = inventoryOf(['tests/a.rs'])
  const said = async (named: Readonly<Record<string, readonly string[]>>, tags: Case['tags'] = undefined) =>
    saidBy((await judge({ requirements: { R: named }, tests, tags })).get('links.unknown'))

  const UNKNOWN = [
    'warn',
    'tests/x/y.rs: is evidence for R and matches no pattern of suites.tests: it is in no suite, and nothing says that it runs',
  ]

  test.each<readonly [string, Readonly<Record<string, readonly string[]>>, readonly string[]]>([
    ['a known test', { unit_tests: ['tests/a.rs'] }, ['pass']],
    ['a script, a log, a review', { e2e_scripts: ['run.sh'], logs: ['x.log'], reviews: ['r.md'] }, ['pass']],
    ['a file of unit_tests', { unit_tests: ['tests/x/y.rs'] }, UNKNOWN],
    ['a file of tests', { tests: ['tests/x/y.rs'] }, UNKNOWN],
    ['a file of integration-test', { 'integration-test': ['tests/x/y.rs'] }, UNKNOWN],
    ['a file of attests', { attests: ['tests/x/y.rs'] }, ['pass']],
  ])('%s', async (_, named, expected) => {
    expect(await said(named)).toEqual(expected)
  })

  test('a file with a tag', async () => {
    const tag = { id: 'R', file: 'tests/x/y.rs', shown: 'tests/x/y.rs', line: 1 }
    const reading = { files: ['tests/x/y.rs'], tags: [tag], problems: [] }
    expect(await said({ unit_tests: ['tests/a.rs'] }, reading)).toEqual([
      'warn',
      expect.stringContaining('y.rs'),
    ])
  })
})
