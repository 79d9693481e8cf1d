import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { cargoDenyReader } from './cargo-deny.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')
const read = (text: string) => cargoDenyReader.read({ text })
const refusal = (message: string, line: number) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line,
    remedy: expect.stringMatching(/./),
  })

const itoa = { ecosystem: 'cargo', name: 'itoa', version: '1.0.19' }
const memchr = { ecosystem: 'cargo', name: 'memchr', version: '2.8.3' }

const diagnostic = (fields: object) =>
  JSON.stringify({ type: 'diagnostic', fields: { severity: 'warning', message: 'made up', ...fields } })
const summary = (advisories?: object) =>
  JSON.stringify({ type: 'summary', fields: advisories === undefined ? {} : { advisories } })
const counts = (change: object = {}) => summary({ errors: 0, warnings: 0, notes: 0, helps: 0, ...change })

describe('cargo deny', () => {
  test.each(['findings.jsonl', 'no-graphs.jsonl'])('lists flaws, with and without graphs: %s', (name) => {
    const { vulnerabilities, ignored, notMeasured } = read(fixture(name))
    expect(vulnerabilities).toEqual([
      {
        package: { ecosystem: 'cargo', name: 'itoa', versions: { kind: 'version', version: '1.0.19' } },
        ids: ['RUSTSEC-2026-0901', 'CVE-2026-90001', 'GHSA-aaaa-bbbb-cccc'],
        severity: 'critical',
        informational: undefined,
        fixed: ['>=99.0.0'],
        url: 'https://example.com/RUSTSEC-2026-0901',
      },
      expect.objectContaining({ ids: ['RUSTSEC-2026-0902'], severity: 'unknown', fixed: [] }),
      expect.objectContaining({ ids: ['RUSTSEC-2026-0903'], informational: 'unmaintained' }),
    ])
    expect(ignored).toEqual([])
    expect(notMeasured).toEqual([])
  })

  test('says how many packages it looked at only at a higher log level', () => {
    expect(read(fixture('findings.jsonl')).universe).toEqual({
      kind: 'unknown',
      why: expect.stringContaining('does not say which packages'),
    })
    const reading = read(fixture('clean-info.jsonl'))
    expect(reading.universe).toEqual({ kind: 'counted', ecosystem: 'cargo', count: 4 })
    expect(reading.generated).toEqual({ kind: 'known', value: expect.any(Number) })
  })

  test('counts in its summary what a deny.toml ignores, and does not show it', () => {
    const reading = read(fixture('ignored.jsonl'))
    expect(reading.vulnerabilities).toEqual([])
    expect(reading.ignored).toEqual([
      { ids: [], package: undefined, by: 'deny.toml (4 notes that only --log-level info shows)' },
    ])
    expect(reading.settingsFiles).toEqual(['deny.toml', '.deny.toml'])
  })

  test('names what a deny.toml ignores at a higher log level', () => {
    const reading = read(fixture('ignored-info.jsonl'))
    expect(reading.vulnerabilities).toEqual([])
    expect(reading.ignored).toEqual([
      { ids: ['RUSTSEC-2026-0901'], package: itoa, by: 'deny.toml' },
      { ids: ['RUSTSEC-2026-0902'], package: memchr, by: 'deny.toml' },
    ])
  })

  test('did not look for flaws where only another check ran', () => {
    expect(read(fixture('bans.jsonl')).notMeasured).toEqual([
      { kind: 'run', why: 'the check of advisories did not run' },
    ])
  })

  test('hides warnings at a lower log level', () => {
    expect(read(counts({ warnings: 2 })).notMeasured).toEqual([
      { kind: 'run', why: '2 warnings of advisories are not in the report' },
    ])
  })

  test('knows a yanked package, which has no advisory', () => {
    const yanked = diagnostic({ code: 'yanked', graphs: [{ Krate: { name: 'zip-lite', version: '1.2.0' } }] })
    expect(read(`${yanked}\n${counts({ warnings: 1 })}`).vulnerabilities).toEqual([
      {
        package: { ecosystem: 'cargo', name: 'zip-lite', versions: { kind: 'version', version: '1.2.0' } },
        ids: [],
        severity: 'unknown',
        informational: 'yanked',
        fixed: [],
        url: undefined,
      },
    ])
  })

  test('proves nothing where a finding names no package', () => {
    expect(read(`${diagnostic({ code: 'yanked' })}\n${counts({ warnings: 1 })}`).notMeasured).toEqual([
      { kind: 'run', why: 'a finding names no package: made up' },
    ])
  })

  test('takes a finding that names no version for one of every version', () => {
    const line = fixture('no-graphs.jsonl').split('\n')[0]?.replaceAll('itoa 1.0.19 registry', 'elsewhere')
    expect(read(`${line}\n${counts({ errors: 1 })}`).vulnerabilities[0]?.package).toEqual({
      ecosystem: 'cargo',
      name: 'itoa',
      versions: { kind: 'range', range: '*' },
    })
  })

  test('says that the registry could not be asked for yanked packages', () => {
    const failure = diagnostic({ code: 'index-failure', message: 'unable to check for yanked crates' })
    expect(read(`${failure}\n${counts({ warnings: 1 })}`).notMeasured).toEqual([
      { kind: 'part', what: 'yanked', why: 'unable to check for yanked crates' },
    ])
  })

  test('may have lines of cargo beside its own', () => {
    expect(read(`    Updating crates.io index\n${counts()}\n`).notMeasured).toEqual([])
  })

  test.each([
    ['', 'its last line is not a summary', 1],
    ['error: no such command\n', 'its last line is not a summary', 1],
    [fixture('no-database.jsonl'), "is not a summary (\"failed to get 'FETCH_HEAD' metadata", 1],
    [`${counts()}\n${diagnostic({})}`, 'its last line is not a summary', 2],
    [`${diagnostic({})}\n{"type":"summ`, 'the JSON ends in the middle', 2],
    [`${diagnostic({})}\n{"type":"summary"}`, 'fields: it is missing', 2],
    ['{"type":"other"}', 'type: expected one of', 1],
    [`${diagnostic({ severity: 'fatal' })}\n${counts()}`, 'fields.severity: expected one of', 1],
    [counts({ errors: 1 }), 'the summary counts 1 errors of advisories, and 0 are listed', 1],
    [summary({ errors: 0 }), 'fields.advisories.warnings: it is missing', 1],
  ])('is refused: %.60s', (text, message, line) => {
    expect(() => read(text)).toThrow(refusal(message, line))
  })
})
