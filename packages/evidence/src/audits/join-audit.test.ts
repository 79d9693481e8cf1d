import { describe, expect, test } from 'vitest'
import {
  type AuditReading,
  auditReading,
  type Ignored,
  type NotMeasured,
  type Universe,
  type Vulnerability,
} from './audit-reading.ts'
import { type AddedPackage, type AuditEvidence, joinAudit } from './join-audit.ts'

const added = (change: Partial<AddedPackage> = {}): AddedPackage => ({
  ecosystem: 'python',
  name: 'Foo.Bar',
  version: '1.0',
  source: 'registry',
  ...change,
})
const listed = (...names: readonly string[]): Universe => ({
  kind: 'listed',
  packages: names.map((name) => ({ ecosystem: 'python', name, version: '1.0.0' })),
})
const flaw = (change: Partial<Vulnerability> = {}): Vulnerability => ({
  package: { ecosystem: 'python', name: 'foo_bar', versions: { kind: 'version', version: '1.0.0' } },
  ids: ['PYSEC-1'],
  severity: 'unknown',
  informational: undefined,
  fixed: [],
  url: undefined,
  ...change,
})
const reading = (stated: Partial<AuditReading> = {}, tool = 'pip-audit'): AuditReading =>
  auditReading(
    { tool, format: 'pip-audit', topics: stated.topics ?? ['advisories'] },
    { universe: listed('foo-bar'), ...stated },
  )
const outcome = (
  readings: readonly AuditReading[],
  own: AddedPackage = added(),
  more: Partial<Omit<AuditEvidence, 'readings'>> = {},
) => {
  const evidence = { readings, locks: [], accepted: new Set<string>(), changedPaths: [], ...more }
  return joinAudit([own], evidence)[0]?.outcome
}
const notMeasured = (...why: readonly string[]) => ({ status: 'not-measured', why })
const absent = 'pip-audit: it is not among the packages of the report'

describe('an added package', () => {
  test('is clean where a tool looked at it, in any spelling of its name', () => {
    expect(outcome([reading()])).toEqual({ status: 'clean', tools: ['pip-audit'] })
    expect(outcome([reading(), reading({}, 'other')])).toEqual({
      status: 'clean',
      tools: ['pip-audit', 'other'],
    })
  })

  test('is vulnerable where any tool says so, in any spelling of its name', () => {
    const result = outcome([reading({}, 'other'), reading({ vulnerabilities: [flaw()] })])
    expect(result).toEqual({ status: 'vulnerable', vulnerabilities: [flaw()] })
  })

  test.each<[string, readonly AuditReading[], Partial<AddedPackage>, readonly string[]]>([
    ['without a report', [], {}, ['there is no audit report']],
    ['with a report of licences', [reading({ topics: ['licences'] })], {}, ['there is no audit report']],
    ['that no report names', [reading({ universe: listed('other') })], {}, [absent]],
    ['of another ecosystem', [reading()], { ecosystem: 'npm', name: 'foo-bar' }, [absent]],
    ['in another version', [reading()], { version: '1.0.1' }, [absent]],
    ['without a version', [reading()], { version: undefined }, ['no lock file says which version it is']],
    [
      'from elsewhere',
      [reading()],
      { source: 'elsewhere' },
      ['pip-audit: it is not from a registry, and advisories are about packages that are'],
    ],
    [
      'in a universe that is not known',
      [reading({ universe: { kind: 'unknown', why: 'it does not say' } })],
      {},
      ['pip-audit: it does not say'],
    ],
    [
      'in two reports that do not name it',
      [reading({ universe: listed() }), reading({ universe: listed() }, 'other')],
      {},
      [absent, 'other: it is not among the packages of the report'],
    ],
  ])('is not measured %s', (_, readings, change, why) => {
    expect(outcome(readings, added(change))).toEqual(notMeasured(...why))
  })

  test.each<[NotMeasured, 'clean' | 'not-measured']>([
    [{ kind: 'run', why: 'it broke off' }, 'not-measured'],
    [
      { kind: 'package', package: { ecosystem: 'python', name: 'FOO-bar', version: undefined }, why: 'x' },
      'not-measured',
    ],
    [
      { kind: 'package', package: { ecosystem: 'python', name: 'foo-bar', version: '1' }, why: 'x' },
      'not-measured',
    ],
    [{ kind: 'package', package: { ecosystem: 'python', name: 'foo-bar', version: '2' }, why: 'x' }, 'clean'],
    [
      { kind: 'package', package: { ecosystem: 'python', name: 'other', version: undefined }, why: 'x' },
      'clean',
    ],
    [{ kind: 'part', what: 'yanked', why: 'x' }, 'clean'],
  ])('beside what was not measured (%j) is %s', (entry, status) => {
    expect(outcome([reading({ notMeasured: [entry] })])?.status).toBe(status)
    // A finding counts however the run ended.
    expect(outcome([reading({ notMeasured: [entry], vulnerabilities: [flaw()] })])?.status).toBe('vulnerable')
  })

  test('is clean where one tool looked at it and another did not', () => {
    const other = reading({ universe: { kind: 'unknown', why: 'x' } }, 'other')
    expect(outcome([other, reading()])).toEqual({ status: 'clean', tools: ['pip-audit'] })
  })
})

describe('what settings silence', () => {
  const own = { ecosystem: 'python', name: 'foo-bar', version: '1.0' }
  const ignore = (change: Partial<Ignored> = {}): Ignored => ({
    ids: ['PYSEC-1'],
    package: undefined,
    by: 'settings.ignore',
    ...change,
  })

  test.each<[string, Ignored, readonly string[], 'clean' | 'ignored']>([
    ['an advisory of any package', ignore(), [], 'ignored'],
    ['an advisory of this package', ignore({ package: own }), [], 'ignored'],
    ['an advisory of another package', ignore({ package: { ...own, name: 'other' } }), [], 'clean'],
    ['an advisory that the base silences too', ignore(), ['PYSEC-1'], 'clean'],
    [
      'one that the base silences and one that it does not',
      ignore({ ids: ['PYSEC-1', 'PYSEC-2'] }),
      ['PYSEC-1'],
      'ignored',
    ],
    ['a filter', ignore({ ids: [], by: 'settings.severity = high' }), ['settings.ignore'], 'ignored'],
    [
      'a filter of the base',
      ignore({ ids: [], by: 'settings.severity = high' }),
      ['settings.severity = high'],
      'clean',
    ],
  ])('%s', (_, ignored, accepted, status) => {
    expect(outcome([reading({ ignored: [ignored] })], added(), { accepted: new Set(accepted) })?.status).toBe(
      status,
    )
  })

  test('is named, with the tool', () => {
    expect(outcome([reading({ ignored: [ignore()] })])).toEqual({
      status: 'ignored',
      ignored: [{ ...ignore(), tool: 'pip-audit' }],
    })
  })

  test('hides nothing that a report shows, and counts more than another clean report', () => {
    const silenced = reading({ ignored: [ignore()] })
    expect(outcome([silenced, reading({}, 'other')])?.status).toBe('ignored')
    expect(outcome([silenced, reading({ vulnerabilities: [flaw()] }, 'other')])?.status).toBe('vulnerable')
  })

  test('is nothing to a package that the tool never looked at', () => {
    expect(outcome([reading({ ignored: [ignore()], universe: listed() })])).toEqual(notMeasured(absent))
  })

  test.each([
    ['osv-scanner.toml', 'ignored'],
    ['sub/dir/osv-scanner.toml', 'ignored'],
    ['my-osv-scanner.toml', 'clean'],
    ['osv-scanner.toml/x', 'clean'],
    ['.cargo/audit.toml', 'ignored'],
    ['core/.cargo/audit.toml', 'ignored'],
    ['docs/audit.toml', 'clean'],
  ])('may be in a file that the change touches: %s', (path, status) => {
    const settingsFiles = ['osv-scanner.toml', '.cargo/audit.toml']
    const result = outcome([reading({ settingsFiles })], added(), { changedPaths: [path] })
    expect(result?.status).toBe(status)
  })
})

describe('a report that only counts', () => {
  const counts = (count: number) => reading({ universe: { kind: 'counted', ecosystem: 'python', count } })
  const lock = (count: number, name: string, ecosystem = 'python') => ({
    ecosystem,
    count,
    packages: [{ ecosystem, name, version: '1.0' }],
  })

  test.each([
    [3, [lock(3, 'foo_bar')], 'clean'],
    [3, [lock(2, 'foo_bar')], 'not-measured'],
    [3, [lock(4, 'foo_bar')], 'not-measured'],
    [3, [lock(3, 'other')], 'not-measured'],
    [3, [lock(3, 'foo_bar', 'npm')], 'not-measured'],
    [3, [lock(2, 'foo_bar'), lock(3, 'other')], 'not-measured'],
    [3, [], 'not-measured'],
  ])('%d packages, with lock files %j, makes it %s', (count, locks, status) => {
    expect(outcome([counts(count)], added(), { locks })?.status).toBe(status)
  })

  test('says why it proves nothing', () => {
    expect(outcome([counts(3)])).toEqual(
      notMeasured(
        'pip-audit: the report counts 3 packages and names none of them, and no lock file of this commit has as many',
      ),
    )
    expect(outcome([counts(3)], added(), { locks: [lock(3, 'foo_bar', 'npm')] })).toEqual(
      outcome([counts(3)]),
    )
    expect(outcome([counts(3)], added(), { locks: [lock(3, 'other')] })).toEqual(
      notMeasured('pip-audit: it is not in the lock file that the report counts (3 packages)'),
    )
  })
})

describe('a finding for a range', () => {
  const npm = added({ ecosystem: 'npm', name: 'x', version: '1.5.0' })
  test.each([
    ['1.5.0', '<2.0.0', 'vulnerable'],
    ['2.0.0', '<2.0.0', 'not-measured'],
    ['1.9.9', '>=1.0.0 <1.5.0 || >=1.9.0', 'vulnerable'],
    ['1.5.0', '>=1.0.0 <1.5.0 || >=1.9.0', 'not-measured'],
    ['2.0.0-rc.1', '<2.0.0', 'vulnerable'],
    ['1.5.0', '*', 'vulnerable'],
    ['1.5.0', 'some versions', 'vulnerable'],
    ['next', '<1.0.0', 'vulnerable'],
  ])('is about %s in %s: %s', (version, range, status) => {
    const found = flaw({ package: { ecosystem: 'npm', name: 'x', versions: { kind: 'range', range } } })
    expect(outcome([reading({ vulnerabilities: [found] })], { ...npm, version })?.status).toBe(status)
  })

  test('is about no package of another name', () => {
    const found = flaw({ package: { ecosystem: 'npm', name: 'y', versions: { kind: 'range', range: '*' } } })
    expect(outcome([reading({ vulnerabilities: [found] })], npm)?.status).toBe('not-measured')
  })
})

describe('one flaw that several tools found', () => {
  const tools = (...found: readonly Vulnerability[]) => {
    const result = outcome(found.map((one, index) => reading({ vulnerabilities: [one] }, `tool ${index}`)))
    return result?.status === 'vulnerable' ? result.vulnerabilities : []
  }

  test('is one entry with all its names, the worst severity and every fix', () => {
    expect(
      tools(
        flaw({ ids: ['PYSEC-1', 'CVE-1'], severity: 'medium', fixed: ['2.0'] }),
        flaw({
          ids: ['GHSA-1', 'CVE-1'],
          severity: 'high',
          fixed: ['1.1', '2.0'],
          url: 'https://example.com',
        }),
      ),
    ).toEqual([
      flaw({
        ids: ['PYSEC-1', 'CVE-1', 'GHSA-1'],
        severity: 'high',
        fixed: ['2.0', '1.1'],
        url: 'https://example.com',
      }),
    ])
  })

  test('may be joined by a third', () => {
    expect(tools(flaw({ ids: ['A'] }), flaw({ ids: ['B'] }), flaw({ ids: ['A', 'B'] }))).toHaveLength(1)
    expect(tools(flaw({ ids: ['A'] }), flaw({ ids: ['B'] }))).toHaveLength(2)
  })

  test('is a flaw where one of them takes it for one', () => {
    expect(tools(flaw({ informational: 'unsound' }), flaw())[0]?.informational).toBeUndefined()
    expect(
      tools(flaw({ informational: 'unsound' }), flaw({ informational: 'unsound' }))[0]?.informational,
    ).toBe('unsound')
  })

  test('is not a yanked version, which has no id', () => {
    expect(
      tools(flaw({ ids: [], informational: 'yanked' }), flaw({ ids: [], informational: 'yanked' })),
    ).toHaveLength(1)
    expect(tools(flaw({ ids: [], informational: 'yanked' }), flaw())).toHaveLength(2)
  })
})

test('thousands of packages and findings are joined without comparing each with each', () => {
  const names = Array.from({ length: 7_000 }, (_, index) => `package-${index}`)
  const found = names.map((name) =>
    flaw({ package: { ecosystem: 'python', name, versions: { kind: 'version', version: '2.0' } } }),
  )
  const readings = [reading({ universe: listed(...names), vulnerabilities: found })]
  const evidence = { readings, locks: [], accepted: new Set<string>(), changedPaths: [] }
  const joined = joinAudit(
    names.map((name) => added({ name })),
    evidence,
  )
  expect(joined.every((one) => one.outcome.status === 'clean')).toBe(true)
})
