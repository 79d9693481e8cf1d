import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { npmAuditReader } from './npm-audit.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string, log?: string) => npmAuditReader.read({ text, log })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })
const runs = ({ notMeasured }: ReturnType<typeof read>) => notMeasured.filter(({ kind }) => kind === 'run')

describe('npm audit', () => {
  test('counts each advisory once, and not again for the packages above', () => {
    const { vulnerabilities } = read(fixture('findings.json'))
    expect(vulnerabilities).toEqual([
      {
        package: { ecosystem: 'npm', name: 'left-padded', versions: { kind: 'range', range: '<2.0.0' } },
        ids: ['GHSA-aaaa-1111-bbbb'],
        severity: 'medium',
        informational: undefined,
        fixed: [],
        url: 'https://github.com/advisories/GHSA-aaaa-1111-bbbb',
      },
      expect.objectContaining({ ids: ['GHSA-cccc-2222-dddd'], severity: 'critical' }),
    ])
  })

  test('names the fix of a package itself, never that of a package above it', () => {
    const fix = (name: string) =>
      fixture('findings.json').replaceAll(
        '"fixAvailable": false',
        `"fixAvailable": {"name": "${name}", "version": "2.0.0", "isSemVerMajor": true}`,
      )
    expect(read(fix('left-padded')).vulnerabilities[0]?.fixed).toEqual(['2.0.0'])
    expect(read(fix('parent')).vulnerabilities[0]?.fixed).toEqual([])
  })

  test('has the vector where the word is missing, and the number of an advisory without an address', () => {
    const report = fixture('findings.json')
      .replace('"severity": "moderate",\n          "cwe"', '"cwe"')
      .replace('"url": "https://github.com/advisories/GHSA-aaaa-1111-bbbb",', '')
    expect(read(report).vulnerabilities[0]).toMatchObject({ severity: 'medium', ids: ['npm:1090001'] })
  })

  test('counts the packages of the tree, and names none', () => {
    expect(read(fixture('findings.json')).universe).toEqual({ kind: 'counted', ecosystem: 'npm', count: 4 })
  })

  test('writes with --omit=dev what it writes without, less the findings', () => {
    const reading = read(fixture('omitdev.json'))
    expect(reading.universe).toEqual(read(fixture('findings.json')).universe)
    expect(reading.notMeasured).toContainEqual(
      expect.objectContaining({ kind: 'part', what: 'packages left out with --omit' }),
    )
  })

  test('measures nothing with an empty report: --offline writes the same', () => {
    expect(runs(read(fixture('offline.json')))).toEqual([
      {
        kind: 'run',
        why: 'npm audit --offline writes the same empty report, and there is no log of npm audit beside its report',
      },
    ])
    expect(
      runs(read(fixture('offline.json'), 'npm http fetch GET 200 https://registry.npmjs.org/x 5ms')),
    ).toEqual([expect.objectContaining({ why: expect.stringContaining('shows no answer of a registry') })])
  })

  test('proves something with an empty report and a log in which the registry answers', () => {
    const reading = read(fixture('offline.json'), fixture('redirected.log.txt'))
    expect(runs(reading)).toEqual([])
    expect(reading.database.source).toEqual({ kind: 'known', value: 'https://registry.npmjs.org' })
  })

  test('says which registry answered: an .npmrc may name one that knows of nothing', () => {
    const log = 'npm http fetch POST 200 https://mirror.example.com/npm/-/npm/v1/security/advisories/bulk 9ms'
    expect(read(fixture('offline.json'), log).database.source).toEqual({
      kind: 'known',
      value: 'https://mirror.example.com/npm',
    })
    expect(read(fixture('offline.json')).settingsFiles).toEqual(['.npmrc'])
  })

  test.each([
    ['', 'the report of npm audit is empty'],
    [fixture('failed.json'), 'npm audit failed: "500 Internal Server Error'],
    [fixture('refused.json'), 'npm audit failed: "request to http://127.0.0.1:1'],
    [fixture('nolock.json'), 'npm audit failed: "ENOLOCK"'],
    ['{}', 'auditReportVersion is nothing, not 2'],
    ['[]', 'auditReportVersion is nothing, not 2'],
    ['{"auditReportVersion":1,"advisories":{}}', 'auditReportVersion is 1, not 2'],
    ['{"auditReportVersion":2}', 'metadata: it is missing'],
    [
      fixture('findings.json').replace('"total": 3', '"total": 2'),
      'metadata.vulnerabilities.total is 2, and 3 are',
    ],
  ])('is refused: %.60s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
