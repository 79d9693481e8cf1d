import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AuditRun } from '../audit-reading.ts'
import { githubCompareReader } from './github-compare.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string, run: Omit<AuditRun, 'text'> = {}) => githubCompareReader.read({ text, ...run })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    remedy: expect.stringContaining('turn on the dependency graph'),
  })

const ROW = {
  change_type: 'added',
  manifest: 'package-lock.json',
  ecosystem: 'npm',
  name: 'x',
  version: '1.0.0',
  package_url: 'pkg:npm/x@1.0.0',
  license: 'MIT',
  source_repository_url: null,
  scope: 'runtime',
  vulnerabilities: [],
}
const rows = (...changes: readonly object[]) =>
  JSON.stringify(changes.map((change) => ({ ...ROW, ...change })))

describe("GitHub's dependency review API", () => {
  test('lists what is added, with advisories and licences, and not what is removed', () => {
    const reading = read(fixture('compare.json'))
    expect(reading.universe).toEqual({
      kind: 'listed',
      packages: [
        { ecosystem: 'cargo', name: 'zip-lite', version: '1.2.0' },
        { ecosystem: 'python', name: 'Foo.Bar', version: '1.0' },
        { ecosystem: 'go', name: 'example.com/x', version: '1.2.3' },
      ],
    })
    expect(reading.vulnerabilities).toEqual([
      {
        package: { ecosystem: 'python', name: 'Foo.Bar', versions: { kind: 'version', version: '1.0' } },
        ids: ['GHSA-eeee-3333-ffff'],
        severity: 'medium',
        informational: undefined,
        fixed: [],
        url: 'https://github.com/advisories/GHSA-eeee-3333-ffff',
      },
    ])
    expect(reading.licences.map(({ expression }) => expression)).toEqual([
      { kind: 'unknown', why: 'GitHub does not know its licence' },
      { kind: 'known', value: 'MIT' },
      { kind: 'known', value: 'Apache-2.0 OR MIT' },
    ])
  })

  test('may say that nothing was added', () => {
    expect(read('[]', { status: 200 }).universe).toEqual({ kind: 'listed', packages: [] })
  })

  test.each([
    ['MIT AND '.padEnd(254, 'x'), 'known'],
    ['MIT AND '.padEnd(255, 'x'), 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
  ])('cuts a licence at 255 characters: %.20s', (license, kind) => {
    expect(read(rows({ license })).licences[0]?.expression.kind).toBe(kind)
  })

  test('may know no version: then the package was not looked at, and an advisory is about every version', () => {
    const advisory = { severity: 'high', advisory_ghsa_id: 'GHSA-1', advisory_summary: '', advisory_url: '' }
    const reading = read(rows({ version: '', vulnerabilities: [advisory] }))
    expect(reading.universe).toEqual({ kind: 'listed', packages: [] })
    expect(reading.notMeasured).toEqual([
      {
        kind: 'package',
        package: { ecosystem: 'npm', name: 'x', version: undefined },
        why: 'GitHub does not know its version',
      },
    ])
    expect(reading.vulnerabilities[0]?.package.versions).toEqual({ kind: 'range', range: '*' })
  })

  test.each([
    [
      {
        link: '<https://api.github.com/x?page=2>; rel="next", <https://api.github.com/x?page=3>; rel="last"',
      },
      ['the pages that follow'],
    ],
    [{ link: '<https://api.github.com/x?page=1>; rel="prev"' }, []],
    [
      { 'x-github-dependency-graph-snapshot-warnings': btoa('No snapshots were found for the head') },
      ['dependencies from snapshots'],
    ],
    [{}, []],
  ])('says what is missing: %j', (headers, what) => {
    const { notMeasured } = read(rows({}), { status: 200, headers })
    expect(notMeasured.map((entry) => (entry.kind === 'part' ? entry.what : entry.kind))).toEqual(what)
  })

  test.each([
    [btoa('No snapshots were found'), 'No snapshots were found'],
    ['%%%', '%%%'],
  ])('shows the warning about snapshots: %s', (warnings, why) => {
    const headers = { 'x-github-dependency-graph-snapshot-warnings': warnings }
    expect(read('[]', { headers }).notMeasured).toEqual([expect.objectContaining({ why })])
  })

  test.each([
    ['[]', 403, 'answered with status 403'],
    ['[]', 404, 'answered with status 404'],
    [fixture('forbidden.json'), undefined, 'answered "Dependency review is not supported on this repository'],
    [fixture('forbidden.json'), 200, 'answered "Dependency review is not supported on this repository'],
    ['{}', undefined, 'answered {}, not a list of changes'],
    ['', 200, "the report of GitHub's dependency review API is empty"],
  ])('that refuses is not one that finds nothing: %.20s, status %s', (text, status, message) => {
    expect(() => read(text, { status })).toThrow(refusal(message))
  })

  test.each([
    [rows({ change_type: 'moved' }), '[0].change_type: expected one of'],
    [rows({ vulnerabilities: undefined }), '[0].vulnerabilities: it is missing'],
    [rows({ license: undefined }), '[0].license: it is missing'],
    ['[[]]', '[0]: expected an object'],
  ])('is refused: %.60s', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})
