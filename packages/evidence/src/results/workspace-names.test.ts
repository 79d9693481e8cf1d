import { readFileSync } from 'node:fs'
import type { Result } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConformance } from './read-conformance.ts'
import type { ConformanceRecord } from './record.ts'
import { workspaceNames } from './workspace-names.ts'

const fixture = (name: string) => readFileSync(new URL(`junit/fixtures/${name}`, import.meta.url))

async function read(xml: Uint8Array | string, root: string): Promise<readonly Result[]> {
  const bytes = [typeof xml === 'string' ? Buffer.from(xml) : xml]
  const { records } = await readConformance({ path: 'junit.xml', bytes }, { root })
  return [...records].flatMap((record) => (record.kind === 'result' ? [record.result] : []))
}

describe('absolute paths of a report by Node', () => {
  test.each(['/home/runner/work/demo/demo', '/elsewhere'])('are relative in %s', async (root) => {
    const results = await read(fixture('node-absolute.xml'), root)
    expect(results.map(({ subject, file, attributes }) => [subject, file, attributes?.['file']])).toEqual([
      ['test > b.test.mjs', 'a.test.mjs', 'a.test.mjs'],
      ['orders > total', 'a.test.mjs', 'a.test.mjs'],
      ['test > sub/b.test.mjs', 'sub/b.test.mjs', 'sub/b.test.mjs'],
      ['test > sub/c.test.mjs', 'sub/c.test.mjs', 'sub/c.test.mjs'],
    ])
  })

  test.each([
    ['/home/me/demo', ['test > a.test.mjs', 'a.test.mjs']],
    ['/home/me', ['test > demo/a.test.mjs', 'demo/a.test.mjs']],
    ['/home/me/dem', ['test > /home/me/demo/a.test.mjs', '/home/me/demo/a.test.mjs']],
    ['/home/you/demo', ['test > /home/me/demo/a.test.mjs', '/home/me/demo/a.test.mjs']],
  ])('below %s', async (root, expected) => {
    const path = '/home/me/demo/a.test.mjs'
    const [result] = await read(report([[path, path]]), root)
    expect([result?.subject, result?.file]).toEqual(expected)
  })

  test.each([
    ['a.test.mjs', 'before'],
    ['a.test.mjs', 'behind'],
  ])('stay where another test is called %s, %s it', async (name, place) => {
    const own = ['/w/a.test.mjs', '/w/a.test.mjs'] as const
    const other = [name, '/w/b.test.mjs'] as const
    const results = await read(report(place === 'before' ? [other, own] : [own, other]), '/w')
    expect(results.map(({ subject, file }) => [subject, file])).toEqual([
      ...(place === 'before' ? [OTHER, OWN] : [OWN, OTHER]),
    ])
  })
})

const OTHER = ['test > a.test.mjs', 'b.test.mjs']
const OWN = ['test > /w/a.test.mjs', 'a.test.mjs']

describe('results stay in the order of the report', () => {
  const named = (subject: string, file?: string): ConformanceRecord => {
    const place = file === undefined ? {} : { file }
    return { kind: 'result', result: { subject, status: 'pass', evidenceLine: 1, ...place } }
  }
  const subjectsOf = (records: readonly ConformanceRecord[]) =>
    [...workspaceNames(records, '/w')].flatMap((each) =>
      each.kind === 'result' ? [each.result.subject] : [],
    )

  test.each<[string, readonly ConformanceRecord[], readonly string[]]>([
    [
      'without a file the second time',
      [named('/w/a.js', '/w/a.js'), named('/w/a.js')],
      ['/w/a.js', '/w/a.js'],
    ],
    [
      'in another file the second time',
      [named('/w/a.js', '/w/a.js'), named('/w/a.js', '/w/b.js')],
      ['/w/a.js', '/w/a.js'],
    ],
    [
      'with a name between them',
      [named('/w/a.js', '/w/a.js'), named('x'), named('/w/a.js', '/w/a.js')],
      ['a.js', 'x', 'a.js'],
    ],
  ])('%s', (_, records, subjects) => {
    expect(subjectsOf(records)).toEqual(subjects)
  })

  test.each([
    [9_997, 'a.js'],
    [9_998, '/w/a.js'],
  ])('with %d others between two of them, under the name %s', (others, name) => {
    const own = named('/w/a.js', '/w/a.js')
    const between = Array.from({ length: others }, (_, index) => named(`other ${index}`))
    const subjects = subjectsOf([own, ...between, own])
    expect([subjects.length, subjects[0], subjects.at(-1)]).toEqual([others + 2, name, name])
  })
})

test('names that differ are never made equal', () => {
  const names = fc.constantFrom(
    'a.js',
    '/w/a.js',
    '/x/work/r/r/a.js',
    '/other/a.js',
    'w/a.js',
    '/w/w/a.js',
    'a',
  )
  const files = fc.constantFrom('a.js', '/w/a.js', '/x/work/r/r/a.js', '/other/a.js', '/w/w/a.js')
  fc.assert(
    fc.property(fc.array(fc.tuple(names, files), { maxLength: 6 }), (cases) => {
      const records = cases.map(([subject, file], line): ConformanceRecord => {
        return { kind: 'result', result: { subject, status: 'pass', file, evidenceLine: line } }
      })
      const after = [...workspaceNames(records, '/w')].flatMap((each) =>
        each.kind === 'result' ? [each.result] : [],
      )
      expect(new Set(after.map(({ subject }) => subject)).size).toBe(
        new Set(cases.map(([name]) => name)).size,
      )
      expect(after).toHaveLength(cases.length)
    }),
    { numRuns: 1_000 },
  )
})

function report(cases: readonly (readonly [name: string, file: string])[]): string {
  const elements = cases.map(([name, file]) => `<testcase name="${name}" classname="test" file="${file}"/>`)
  return `<testsuites>${elements.join('')}</testsuites>`
}

test('the path in the workspace tells tests of one name apart; one elsewhere does not', async () => {
  const cases = ['/w/a.js', '/w/b.js', '/elsewhere/c.js'].map(
    (file) => `<testcase classname="C" name="t" file="${file}"/>`,
  )
  const results = await read(`<testsuite>${cases.join('')}</testsuite>`, '/w')
  expect(results.map(({ place }) => place)).toEqual(['a.js', 'b.js', undefined])
})
