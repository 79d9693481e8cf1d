import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cargoAuditReader } from './cargo-audit.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string, log?: string) => cargoAuditReader.read({ text, log })
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
    remedy: expect.stringMatching(/./),
  })

/** A report with some members in place of the clean one's. */
const clean = (change: object) => JSON.stringify({ ...JSON.parse(fixture('clean.json')), ...change })

describe('cargo audit', () => {
  test('lists flaws, each with the severity of its vector and no other', () => {
    expect(read(fixture('findings.json')).vulnerabilities).toEqual([
      {
        package: { ecosystem: 'cargo', name: 'itoa', versions: { kind: 'version', version: '1.0.19' } },
        ids: ['RUSTSEC-2026-0901', 'CVE-2026-90001', 'GHSA-aaaa-bbbb-cccc'],
        severity: 'critical',
        informational: undefined,
        fixed: ['>=99.0.0'],
        url: 'https://example.com/RUSTSEC-2026-0901',
      },
      {
        package: { ecosystem: 'cargo', name: 'memchr', versions: { kind: 'version', version: '2.8.3' } },
        ids: ['RUSTSEC-2026-0902'],
        severity: 'unknown',
        informational: undefined,
        fixed: [],
        url: 'https://example.com/RUSTSEC-2026-0902',
      },
      expect.objectContaining({ ids: ['RUSTSEC-2026-0903'], informational: 'unmaintained' }),
    ])
  })

  test('finds the warnings that leave the exit code at 0', () => {
    const { vulnerabilities } = read(fixture('warnings.json'))
    expect(vulnerabilities.map(({ ids, informational }) => [ids, informational])).toEqual([
      [['RUSTSEC-2026-0903'], 'unmaintained'],
    ])
  })

  test('counts the packages of the lock file, and names none', () => {
    expect(read(fixture('clean.json')).universe).toEqual({ kind: 'counted', ecosystem: 'cargo', count: 4 })
  })

  test('does not know how old a database without a history is', () => {
    expect(read(fixture('clean.json')).database.date).toEqual({
      kind: 'unknown',
      why: 'database.last-updated (the database is a folder without a history) is not set',
    })
  })

  test.each([
    ['2026-11-28T10:00:00Z', { kind: 'known', value: Date.parse('2026-11-28T10:00:00Z') }],
    ['soon', { kind: 'unknown', why: expect.stringContaining('"soon", which is not a date') }],
  ])('knows the date of its database: %s', (updated, date) => {
    const database = { 'advisory-count': 812, 'last-commit': 'c'.repeat(40), 'last-updated': updated }
    expect(read(clean({ database })).database.date).toEqual(date)
  })

  test('names what an audit.toml silences', () => {
    const reading = read(fixture('silenced.json'))
    expect(reading.ignored).toEqual([
      { ids: ['RUSTSEC-2026-0901'], package: undefined, by: 'settings.ignore' },
      { ids: [], package: undefined, by: 'settings.severity = medium' },
    ])
    expect(reading.notMeasured.filter(({ kind }) => kind === 'part')).toEqual([
      expect.objectContaining({ what: 'unmaintained' }),
      expect.objectContaining({ what: 'notice' }),
      expect.objectContaining({ what: 'yanked' }),
    ])
    expect(reading.settingsFiles).toEqual(['.cargo/audit.toml'])
  })

  test('names the targets that it was limited to', () => {
    const settings = {
      ...JSON.parse(fixture('clean.json')).settings,
      target_arch: ['x86'],
      target_os: ['linux', 'wasi'],
    }
    expect(read(clean({ settings })).ignored.map(({ by }) => by)).toEqual([
      'settings.target_arch = x86',
      'settings.target_os = linux, wasi',
    ])
  })

  test('knows a yanked package, which has no advisory', () => {
    const yanked = [{ kind: 'yanked', package: { name: 'zip-lite', version: '1.2.0' }, advisory: null }]
    expect(read(clean({ warnings: { yanked } })).vulnerabilities).toEqual([
      expect.objectContaining({ ids: [], informational: 'yanked', severity: 'unknown' }),
    ])
  })

  test('takes a kind of advisory that is not known for a flaw', () => {
    const report = fixture('warnings.json').replace(
      '"informational":"unmaintained"',
      '"informational":"harmless"',
    )
    expect(read(report).vulnerabilities[0]?.informational).toBeUndefined()
  })

  test.each([
    [undefined, 'the report does not say whether the registry was asked'],
    [
      "error: couldn't check if the package is yanked: not found",
      "error: couldn't check if the package is yanked: not found",
    ],
  ])('says whether yanked packages were looked for: %j', (log, why) => {
    expect(read(fixture('clean.json'), log).notMeasured).toEqual([{ kind: 'part', what: 'yanked', why }])
  })

  test('measures nothing with an empty database', () => {
    const database = { 'advisory-count': 0, 'last-commit': null, 'last-updated': null }
    expect(read(clean({ database })).notMeasured).toContainEqual({
      kind: 'run',
      why: 'the database has no advisories',
    })
  })

  test.each([
    ['', 'the report of cargo audit is empty'],
    ['\n', 'the report of cargo audit is empty'],
    ['{}', 'database: it is missing'],
    ['{"vulnerabilities":{"found":false,"count":0,"list":[]}}', 'database: it is missing'],
    [
      clean({ vulnerabilities: { found: true, count: 2, list: [] } }),
      'vulnerabilities.count is 2, and 0 are listed',
    ],
    [
      fixture('findings.json').replace('"count":2', '"count":3'),
      'vulnerabilities.count is 3, and 2 are listed',
    ],
    [
      clean({ vulnerabilities: { found: true, count: 0, list: [] } }),
      'vulnerabilities.count is 0, and 0 are listed',
    ],
    [
      fixture('findings.json').replace('"name":"itoa"', '"name":"ryu"'),
      'RUSTSEC-2026-0901 is about itoa, and is listed for ryu',
    ],
    [clean({ lockfile: {} }), 'lockfile.dependency-count: it is missing'],
    [clean({ settings: undefined }), 'settings: it is missing'],
    [clean({ warnings: undefined }), 'warnings: it is missing'],
  ])('is refused: %.60s', (text, message) => {
    expect(() => read(text)).toThrow(refusal(message))
  })
})
