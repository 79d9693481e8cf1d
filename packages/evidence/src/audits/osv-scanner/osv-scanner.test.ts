import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AuditRun } from '../audit-reading.ts'
import { osvScannerReader } from './osv-scanner.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const LOG = fixture('all-packages.log.txt')
const read = (text: string, run: Omit<AuditRun, 'text'> = { exitCode: 1, log: LOG }) =>
  osvScannerReader.read({ text, ...run })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })
const npm = (name: string) => ({ ecosystem: 'npm', name, version: '1.0.0' })

/** A report on one package. */
const report = (own: object, more: object = {}) =>
  JSON.stringify({
    results: [{ packages: [{ package: { name: 'x', version: '1', ecosystem: 'PyPI', ...own }, ...more }] }],
  })

describe('osv-scanner', () => {
  test('lists flaws, one for each group of ids', () => {
    expect(read(fixture('findings.json')).vulnerabilities).toEqual([
      {
        package: { ecosystem: 'npm', name: 'left-padded', versions: { kind: 'version', version: '1.0.0' } },
        ids: ['GHSA-aaaa-1111-bbbb', 'CVE-2026-60001'],
        severity: 'medium',
        informational: undefined,
        fixed: ['2.0.0'],
        url: 'https://osv.dev/GHSA-aaaa-1111-bbbb',
      },
      expect.objectContaining({ ids: ['GHSA-cccc-2222-dddd'], severity: 'unknown', fixed: [] }),
    ])
  })

  test.each([
    ['findings.json', ['left-padded', 'never-ending']],
    ['all-packages.json', ['is-fine', 'left-padded', 'never-ending', 'parent']],
  ])('looked at the packages that it lists, and perhaps at others: %s', (name, packages) => {
    expect(read(fixture(name)).universe).toEqual({ kind: 'listed', packages: packages.map(npm) })
    expect(read(fixture(name)).notMeasured).toEqual([])
  })

  test('does not say what it looked at where it found nothing', () => {
    expect(read(fixture('empty.json'), { exitCode: 0, log: LOG }).universe).toEqual({
      kind: 'unknown',
      why: 'osv-scanner lists only packages with findings (without --all-packages)',
    })
  })

  test.each([
    ['no-database.json', { exitCode: 127, log: fixture('no-database.log.txt') }, 'failed with exit code 127'],
    ['empty.json', { exitCode: 128, log: LOG }, 'failed with exit code 128'],
    ['all-packages.json', { log: LOG }, 'the exit code of osv-scanner is not known'],
    ['ignored.json', { exitCode: 0 }, 'its log (standard error) is not there'],
    ['ignored.json', { exitCode: 0, log: '' }, 'its log (standard error) is not there'],
  ])('proves nothing where it is not known how it ended: %s %j', (name, run, why) => {
    const reading = read(fixture(name), run)
    expect(reading.notMeasured).toEqual([{ kind: 'run', why: expect.stringContaining(why) }])
    expect(reading.universe.kind).toBe('unknown')
  })

  test('names in its log what an osv-scanner.toml filtered out, and nowhere else', () => {
    const reading = read(fixture('ignored.json'), { exitCode: 0, log: fixture('ignored.log.txt') })
    expect(reading.vulnerabilities).toEqual([])
    expect(reading.ignored).toEqual([
      { ids: ['GHSA-aaaa-1111-bbbb'], package: undefined, by: 'osv-scanner.toml' },
      { ids: ['GHSA-cccc-2222-dddd'], package: undefined, by: 'osv-scanner.toml' },
    ])
    expect(reading.settingsFiles).toEqual(['osv-scanner.toml'])
  })

  test('may filter without a name', () => {
    const log = `${LOG}Filtered 1 vulnerability from output\n`
    expect(read(fixture('all-packages.json'), { exitCode: 0, log }).ignored).toEqual([
      { ids: [], package: undefined, by: 'Filtered 1 vulnerability from output' },
    ])
  })

  test('takes an entry in no group for a flaw of its own, with the severity of its vector', () => {
    const flaw = {
      id: 'PYSEC-1',
      aliases: ['CVE-1'],
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    }
    expect(read(report({}, { vulnerabilities: [flaw] })).vulnerabilities).toEqual([
      expect.objectContaining({ ids: ['PYSEC-1', 'CVE-1'], severity: 'critical' }),
    ])
  })

  test('knows vendored source by its commit', () => {
    const own = { name: '', version: '', ecosystem: '', commit: 'c0ffee' }
    expect(read(report(own)).universe).toEqual({
      kind: 'listed',
      packages: [{ ecosystem: 'git', name: 'c0ffee', version: 'c0ffee' }],
    })
  })

  test.each([
    [undefined, []],
    [[], []],
    [['MIT'], ['MIT']],
    [['MIT', 'Apache-2.0 OR ISC'], ['(MIT) AND (Apache-2.0 OR ISC)']],
  ])('asks for all licences of a package: %j', (licenses, expressions) => {
    const { licences } = read(report({}, { licenses }))
    expect(licences.map(({ expression }) => expression)).toEqual(
      expressions.map((value) => ({ kind: 'known', value })),
    )
  })

  test.each([
    ['', 'the report of osv-scanner is empty'],
    ['{}', 'results: it is missing'],
    ['{"results":[{}]}', 'results[0].packages: it is missing'],
    ['{"results":[{"packages":[{}]}]}', 'results[0].packages[0].package: it is missing'],
    [report({}, { vulnerabilities: [{}] }), 'results[0].packages[0].vulnerabilities[0].id: it is missing'],
  ])('is refused: %s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
