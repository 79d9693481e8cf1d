import type { ResultFiles } from '@governance-gates/policy'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../../fixtures/gather-context.ts'
import { gatherResults } from './results.ts'

const suite = (...cases: readonly string[]) =>
  `<testsuite name="S" tests="${cases.length}">${cases.join('')}</testsuite>`
const passing = (file: string) => `<testcase name="t" classname="C" file="${file}"/>`
const failing = (file: string) =>
  `<testcase name="t" classname="C" file="${file}"><failure message="boom"/></testcase>`

interface Given {
  readonly patterns?: readonly (string | ResultFiles)[]
  readonly outcome?: string
  readonly madeBy?: 'this-run' | 'anywhere'
}

async function gather(files: Files, { patterns = ['*.xml'], outcome = '', madeBy }: Given = {}) {
  using folder = createFolder({ 'x.txt': '', ...files })
  const inputs = { outcome }
  const { context, evidence } = gatherContext({
    folder: folder.path,
    traceability: '{ matrix: m.json }',
    inputs,
  })
  const found = await gatherResults(
    context,
    { entries: patterns.map((glob) => (typeof glob === 'string' ? { glob } : glob)), madeBy },
    {
      files: ['a.test.ts', 'b.test.ts'],
      repository: {
        files: Object.keys(files).concat('a.test.ts', 'b.test.ts').sort(),
        folder: '',
        read: () => '',
      },
      cases: new Map(),
      declared: new Map(),
    },
  )
  return { ...found, listed: evidence.files, notes: evidence.notes }
}

describe('the results of a run', () => {
  test('are joined with the files of their tests', async () => {
    const files = {
      '1.xml': suite(passing('a.test.ts'), passing('other.ts')),
      '2.xml': suite(failing('b.test.ts')),
    }
    const found = await gather(files)
    expect(found).toMatchObject({ files: 2, results: 3, joined: 2, problems: [], ambiguous: [] })
    expect(Object.fromEntries(found.outcomes)).toMatchObject({
      'a.test.ts': { kind: 'passed' },
      'b.test.ts': { kind: 'failed' },
    })
    expect(found.making).toMatchObject({
      failing: ['2.xml'],
      missing: [],
      unmatched: [],
      outcomes: { everything: [] },
      origin: { madeBy: undefined, committed: [] },
    })
    expect(Object.fromEntries(found.making.matches)).toEqual({ '*.xml': ['1.xml', '2.xml'] })
    expect(found.listed.map(({ path, format, records }) => [path, format, records])).toEqual([
      ['1.xml', 'junit', 2],
      ['2.xml', 'junit', 1],
    ])
  })

  test.each([
    ['the folder that the policy names', 'p', ['b.test.ts']],
    ['the root', '.', ['a.test.ts']],
    ['./p/', './p/', ['b.test.ts']],
  ])('are relative to %s', async (_, root, passed) => {
    const files = { 'out/1.xml': suite(passing('x.test.ts')) }
    using folder = createFolder(files)
    const { context } = gatherContext({ folder: folder.path, traceability: '{ matrix: m.json }' })
    const named = { 'a.test.ts': 'x.test.ts', 'b.test.ts': 'p/x.test.ts' }
    const { outcomes } = await gatherResults(
      context,
      { entries: [{ glob: 'out/*.xml', root }], madeBy: undefined },
      {
        files: Object.values(named),
        repository: { files: Object.values(named).sort(), folder: '', read: () => '' },
        cases: new Map(),
        declared: new Map(),
      },
    )
    const found = Object.entries(named).filter(([, file]) => outcomes.get(file)?.kind === 'passed')
    expect(found.map(([name]) => name)).toEqual(passed)
  })

  test('are read once, whatever patterns name them', async () => {
    const found = await gather({ '1.xml': suite(passing('a.test.ts')) }, { patterns: ['*.xml', '1.xml'] })
    expect(found).toMatchObject({ files: 1, results: 1 })
  })

  test('are missing', async () => {
    const found = await gather({}, { patterns: ['*.xml', 'r.xml'] })
    expect(found).toMatchObject({
      files: 0,
      results: 0,
      making: { missing: ['r.xml'], unmatched: ['*.xml'] },
    })
    expect(Object.fromEntries(found.outcomes)).toEqual({
      'a.test.ts': { kind: 'not-run' },
      'b.test.ts': { kind: 'not-run' },
    })
  })

  test('of a file that cannot be read are a problem, beside the others', async () => {
    const found = await gather({ '1.xml': '<testsuite', '2.xml': suite(passing('a.test.ts')) })
    expect(found).toMatchObject({ files: 2, results: 1, problems: [{ file: '1.xml' }] })
  })

  test('that name no test are a problem, once for each file', async () => {
    const tier = { pass: 1, fail: 0, na: 0, total: 1 }
    const summary = {
      schema: 'pi.ext.conformance_summary.v2',
      generated_at: '2026-02-08T04:05:29Z',
      counts: { pass: 2, fail: 0, na: 0, total: 2 },
      pass_rate_pct: 100,
      per_tier: { official: tier, community: tier },
      negative: { pass: 0, fail: 0 },
    }
    const found = await gather({ '1.json': summary, '2.json': summary }, { patterns: ['*.json'] })
    const message = 'counts results without naming their tests: use a report that names them'
    expect(found).toMatchObject({ files: 2, results: 0 })
    expect(found.problems).toEqual([
      { message, file: '1.json' },
      { message, file: '2.json' },
    ])
  })

  test('keep the notes and the time of their file', async () => {
    const dated =
      '<testsuite name="S" tests="1" timestamp="2026-03-01T12:00:00Z"><testcase name="t" classname="C" file="a.test.ts" line="x"/></testsuite>'
    const { listed, notes } = await gather({ '1.xml': dated })
    expect(listed).toMatchObject([{ generatedAt: '2026-03-01T12:00:00.000Z' }])
    expect(notes).toMatchObject([{ file: '1.xml' }])
  })

  test('may be of a step that failed', async () => {
    const found = await gather(
      { '1.xml': suite(passing('a.test.ts')) },
      { outcome: 'failure\n*.xml=success' },
    )
    expect(found.making.outcomes).toEqual({
      everything: ['failure'],
      named: new Map([['*.xml', ['success']]]),
    })
    await expect(gather({}, { outcome: 'r.xml=success' })).rejects.toThrow('no evidence is named "r.xml"')
  })

  test('may have to be of this run', async () => {
    expect(
      (await gather({ '1.xml': suite(passing('a.test.ts')) }, { madeBy: 'this-run' })).making.origin,
    ).toEqual({
      madeBy: 'this-run',
      committed: [],
    })
  })
})
