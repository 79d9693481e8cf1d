import type { Instant } from '@governance-gates/core'
import type { AuditReading, Informational, Severity, UnsafeCounts } from '@governance-gates/evidence/audits'
import * as audits from '@governance-gates/evidence/audits'
import * as licences from '@governance-gates/licence'
import { readPackageWaivers } from '@governance-gates/policy'
import { describe, expect, it } from 'vitest'
import type { ReadReport } from '../audit-evidence.ts'
import { auditReports, type FoundReports } from '../audit-reports.ts'
import type { DependencyDifference } from '../decision-input.ts'
import { type CaseChanges, incomplete, inputOf, known } from '../fixtures/decision-case.ts'
import type { Step } from './progress.ts'
import { progressOf } from './requirement.ts'

const NOW = Date.parse('2026-03-01T12:00:00Z')
const DAY = 86_400_000

const added = (changes: Partial<DependencyDifference> = {}): DependencyDifference => ({
  change: 'added',
  ecosystem: 'cargo',
  name: 'zip-lite',
  version: '1.2.0',
  source: 'registry+https://github.com/rust-lang/crates.io-index',
  file: 'Cargo.lock',
  line: 3,
  ...changes,
})

interface Stated {
  readonly ecosystem: string
  readonly name: string
  readonly version: string
  /** Undefined where the tool measures none. */
  readonly advisories:
    | readonly (readonly [id: string, severity: Severity, informational?: Informational])[]
    | undefined
  readonly unsafe: readonly [used: number, unused: number, forbids?: 'forbids'] | undefined
  readonly licence: string | undefined
}

const audited = (changes: Partial<Stated> = {}): Stated => ({
  ecosystem: 'cargo',
  name: 'zip-lite',
  version: '1.2.0',
  advisories: [],
  unsafe: [0, 0],
  licence: 'MIT',
  ...changes,
})

const counts = (exprs: number): UnsafeCounts => ({
  functions: 0,
  exprs,
  item_impls: 0,
  item_traits: 0,
  methods: 0,
})
const identity = ({ ecosystem, name, version }: Stated) => ({ ecosystem, name, version })

/** A report as a reader gives it. */
const report = (packages: readonly Stated[], changes: Partial<AuditReading> = {}): ReadReport => ({
  file: 'audit.json',
  reading: {
    tool: 'auditor',
    format: 'osv-scanner',
    topics: ['advisories', 'unsafe', 'licences'],
    generated: { kind: 'unknown', why: 'no date' },
    database: { date: dated(NOW - DAY), source: { kind: 'unknown', why: 'no source' } },
    universe: {
      kind: 'listed',
      packages: packages.filter(({ advisories }) => advisories !== undefined).map(identity),
    },
    vulnerabilities: packages.flatMap(({ ecosystem, name, version, advisories = [] }) =>
      advisories.map(([id, severity, informational]) => ({
        package: { ecosystem, name, versions: { kind: 'version' as const, version } },
        ids: [id],
        severity,
        informational,
        fixed: ['1.3.0'],
        url: undefined,
      })),
    ),
    ignored: [],
    notMeasured: [],
    unsafe: packages.flatMap((each) =>
      each.unsafe === undefined
        ? []
        : [
            {
              package: identity(each),
              forbidsUnsafe: each.unsafe[2] === 'forbids',
              counts: {
                kind: 'known' as const,
                value: { used: counts(each.unsafe[0]), unused: counts(each.unsafe[1]) },
              },
            },
          ],
    ),
    licences: packages.map((each) => ({
      package: identity(each),
      expression:
        each.licence === undefined
          ? { kind: 'unknown' as const, why: 'nothing is stated' }
          : { kind: 'known' as const, value: each.licence },
    })),
    settingsFiles: ['audit.toml'],
    ...changes,
  },
})

const IGNORED = { ids: ['X-1'], package: undefined, by: 'settings.ignore' }
const dated = (instant: number): AuditReading['database']['date'] => ({
  kind: 'known',
  value: instant as Instant,
})
const databaseOf = (date: AuditReading['database']['date']): Partial<AuditReading> => ({
  database: { date, source: { kind: 'unknown', why: 'no source' } },
})

interface Judged
  extends Pick<CaseChanges, 'differences' | 'waivers'>,
    Partial<Pick<FoundReports, 'faults' | 'locks' | 'accepted' | 'changedPaths'>> {
  readonly reports?: readonly ReadReport[]
}

function judge(requirement: string, { reports = [], differences, waivers, ...found }: Judged): Step {
  const about = { faults: [], locks: [], accepted: new Set<string>(), changedPaths: [], ...found }
  const input = inputOf(`  d: { when: { dependency: added }, require: ${requirement} }\n`, {
    audit: { reportsOf: () => auditReports({ ...audits, ...licences }, { read: reports, ...about }) },
    waivers: waivers ?? new Map(),
    differences: differences ?? { dependencies: known([added()]) },
  })
  const policy = input.decisions.named['d']
  const progress = policy && progressOf(policy.require, input)
  if (progress?.kind !== 'step') throw new Error('no step')
  return progress
}

const said = ({ truth, done, todo, missing }: Step) => [
  truth,
  ...done,
  ...todo,
  ...missing.map(({ text }) => text),
]

const AUDIT = '{ audit: { evidence: audit.json, max-database-age: 3d } }'
describe('an audit', () => {
  it.each<[string, Judged, readonly string[]]>([
    ['without advisories', { reports: [report([audited()])] }, ['yes', 'zip-lite 1.2.0: none (auditor)']],
    [
      'of nothing that is added',
      { differences: { dependencies: known([added({ change: 'removed' })]) } },
      ['yes', 'it adds no package'],
    ],
    [
      'with an advisory',
      { reports: [report([audited({ advisories: [['X-1', 'low']] })])] },
      ['no', 'replace or update zip-lite 1.2.0: X-1 (severity low), fixed in 1.3.0'],
    ],
    [
      'that does not have the package',
      { reports: [report([])] },
      ['unknown', 'zip-lite 1.2.0 was not audited: auditor: it is not among the packages of the report'],
    ],
    [
      'that has another version of it',
      { reports: [report([audited({ version: '1.2.1' })])] },
      ['unknown', 'zip-lite 1.2.0 was not audited: auditor: it is not among the packages of the report'],
    ],
    [
      'that has it from another ecosystem',
      { reports: [report([audited({ ecosystem: 'npm' })])] },
      ['unknown', 'zip-lite 1.2.0 was not audited: auditor: it is not among the packages of the report'],
    ],
    [
      'that counts unsafe and no advisories',
      { reports: [report([audited({ advisories: undefined })])] },
      ['unknown', 'zip-lite 1.2.0 was not audited: auditor: it is not among the packages of the report'],
    ],
    [
      'that knows the crate by another spelling',
      { reports: [report([audited({ name: 'zip_lite' })])] },
      ['yes', 'zip-lite 1.2.0: none (auditor)'],
    ],
    ['without a report', {}, ['unknown', 'zip-lite 1.2.0 was not audited: there is no audit report']],
    [
      'with a report that cannot be read',
      { reports: [report([audited()])], faults: [{ text: 'audit.json: it is cut' }] },
      ['unknown', 'audit.json: it is cut'],
    ],
    [
      'that ignores something',
      { reports: [report([audited()], { ignored: [IGNORED] })] },
      ['unknown', 'auditor leaves out X-1 (settings.ignore), which the base does not'],
    ],
    [
      'that ignores what its base ignores',
      { reports: [report([audited()], { ignored: [IGNORED] })], accepted: new Set(['X-1']) },
      ['yes', 'zip-lite 1.2.0: none (auditor)'],
    ],
    [
      'whose settings the change touches',
      { reports: [report([audited()])], accepted: new Set(['X-1']), changedPaths: ['sub/audit.toml'] },
      [
        'unknown',
        'auditor leaves out advisories (sub/audit.toml, which this change touches), which the base does not',
      ],
    ],
    [
      'that counts as many packages as the lock file has',
      {
        reports: [report([], { universe: { kind: 'counted', ecosystem: 'cargo', count: 7 } })],
        locks: [{ ecosystem: 'cargo', count: 7, packages: [identity(audited())] }],
      },
      ['yes', 'zip-lite 1.2.0: none (auditor)'],
    ],
    [
      'that counts one package less',
      {
        reports: [report([], { universe: { kind: 'counted', ecosystem: 'cargo', count: 6 } })],
        locks: [{ ecosystem: 'cargo', count: 7, packages: [identity(audited())] }],
      },
      [
        'unknown',
        'zip-lite 1.2.0 was not audited: auditor: the report counts 6 packages and names none of them, and no lock file of this commit has as many',
      ],
    ],
    [
      'of a package from a repository',
      {
        reports: [report([audited()])],
        differences: { dependencies: known([added({ source: 'git+https://example.org/zip-lite#abc' })]) },
      },
      [
        'unknown',
        'zip-lite 1.2.0 was not audited: auditor: it is not from a registry, and advisories are about packages that are',
      ],
    ],
    [
      'of a crate of the workspace itself',
      { differences: { dependencies: known([added({ source: undefined })]) } },
      ['yes', 'it adds no package'],
    ],
    [
      'by a database of no known age',
      {
        reports: [
          report(
            [audited()],
            databaseOf({ kind: 'unknown', why: 'nothing says how old its advisories are' }),
          ),
        ],
      },
      ['unknown', 'audit.json: nothing says how old its advisories are'],
    ],
    [
      'by a database that is just young enough',
      { reports: [report([audited()], databaseOf(dated(NOW - 3 * DAY)))] },
      ['yes', 'zip-lite 1.2.0: none (auditor)'],
    ],
    [
      'by one that is too old',
      { reports: [report([audited()], databaseOf(dated(NOW - 3 * DAY - 1)))] },
      ['unknown', 'the advisories of audit.json are of 2026-02-26T11:59:59.999Z, and may be 3d old'],
    ],
    [
      'by one of tomorrow',
      { reports: [report([audited()], databaseOf(dated(NOW + DAY)))] },
      ['unknown', 'the advisories of audit.json are of 2026-03-02T12:00:00Z, and may be 3d old'],
    ],
    [
      'of packages without a version',
      {
        differences: { dependencies: known([added({ version: undefined, file: 'Cargo.toml' })]) },
        reports: [report([])],
      },
      ['unknown', 'the version of zip-lite in Cargo.toml is not known'],
    ],
    [
      'of a manifest and its lock file',
      {
        differences: { dependencies: known([added({ version: undefined, file: 'Cargo.toml' }), added()]) },
        reports: [report([audited()])],
      },
      ['yes', 'zip-lite 1.2.0: none (auditor)'],
    ],
    [
      'of dependencies that could not be read',
      { differences: { dependencies: incomplete([]) }, reports: [report([])] },
      ['unknown', 'it is cut'],
    ],
  ])('%s', (_, judged, expected) => {
    expect(said(judge(AUDIT, judged))).toEqual(expected)
  })

  it.each([
    ['low', 'low', 'no'],
    ['medium', 'high', 'yes'],
    ['high', 'high', 'no'],
    ['critical', 'high', 'no'],
    // Nothing says that it is mild.
    ['unknown', 'critical', 'no'],
  ] as const)('with a severity of %s from %s: %s', (severity, from, truth) => {
    const reports = [report([audited({ advisories: [['X-1', severity]] })])]
    expect(judge(`{ audit: { evidence: audit.json, fail-from: ${from} } }`, { reports }).truth).toBe(truth)
  })

  it.each([
    ['', 'no'],
    ['unmaintained', 'yes'],
    ['unmaintained, notice', 'yes'],
    ['unsound', 'no'],
  ])('with what is not a flaw, where the policy allows %j: %s', (allow, truth) => {
    const reports = [report([audited({ advisories: [['X-1', 'unknown', 'unmaintained']] })])]
    const allowed = allow === '' ? '' : `, allow: [${allow}]`
    expect(judge(`{ audit: { evidence: audit.json${allowed} } }`, { reports }).truth).toBe(truth)
  })
})

describe('unsafe', () => {
  const unsafeOf = (...unsafe: NonNullable<Stated['unsafe']>) => ({
    reports: [report([audited({ unsafe })])],
  })
  const UNSAFE = '{ unsafe: { evidence: geiger.json, max: 3 } }'

  it.each<[string, Judged, readonly string[]]>([
    ['none', unsafeOf(0, 0), ['yes', 'zip-lite 1.2.0: 0 uses of unsafe']],
    ['forbidden', unsafeOf(0, 0, 'forbids'), ['yes', 'zip-lite 1.2.0: forbids unsafe']],
    ['as many as permitted', unsafeOf(3, 0), ['yes', 'zip-lite 1.2.0: 3 uses of unsafe']],
    ['one more', unsafeOf(4, 0), ['no', 'replace zip-lite 1.2.0: it has 4 uses of unsafe']],
    [
      'only what is not compiled',
      unsafeOf(0, 7),
      ['yes', 'zip-lite 1.2.0: 0 uses of unsafe, and 7 that are not compiled here'],
    ],
    [
      'not counted',
      { reports: [report([audited({ unsafe: undefined })])] },
      [
        'unknown',
        'the unsafe code of zip-lite 1.2.0 was not counted: auditor: it is not among the packages of the report',
      ],
    ],
    [
      'not in the report',
      { reports: [report([])] },
      [
        'unknown',
        'the unsafe code of zip-lite 1.2.0 was not counted: auditor: it is not among the packages of the report',
      ],
    ],
    [
      'of a package that is not Rust',
      { differences: { dependencies: known([added({ ecosystem: 'npm' })]) } },
      ['yes', 'it adds no crate'],
    ],
    [
      'of what could not be read',
      { differences: { dependencies: incomplete([]) }, reports: [report([])] },
      ['unknown', 'it is cut'],
    ],
  ])('%s', (_, judged, expected) => {
    expect(said(judge(UNSAFE, judged))).toEqual(expected)
  })
})

describe('licences', () => {
  const LICENCES =
    '{ licences: { allow: [MIT, Apache-2.0, Apache-2.0 WITH LLVM-exception, GPL-2.0+], evidence: sbom.json } }'
  const licenceOf = (licence: string | undefined) => ({ reports: [report([audited({ licence })])] })

  it.each([
    ['MIT', 'yes'],
    ['MIT OR GPL-3.0-only', 'yes'],
    ['GPL-3.0-only OR MIT', 'yes'],
    ['MIT AND GPL-3.0-only', 'no'],
    ['MIT AND (Apache-2.0 OR GPL-3.0-only)', 'yes'],
    ['MIT/Apache-2.0', 'yes'],
    ['Apache-2.0 WITH LLVM-exception', 'yes'],
    ['MIT WITH LLVM-exception', 'no'],
    ['GPL-2.0+', 'yes'],
    ['GPL-2.0', 'no'],
    ['mit', 'no'],
    ['LIMITED', 'no'],
    ['UNLICENSED', 'no'],
    ['NOASSERTION', 'no'],
    ['NONE', 'no'],
    ['LicenseRef-own', 'no'],
    ['MIT OR LicenseRef-own', 'yes'],
    ['SEE LICENSE IN LICENSE.md', 'no'],
    ['', 'no'],
    [undefined, 'no'],
  ])('%j: %s', (licence, truth) => {
    expect(judge(LICENCES, licenceOf(licence)).truth).toBe(truth)
  })

  it('that nobody states may be allowed, and one that is not allowed never', () => {
    const lenient = LICENCES.replace('evidence', 'unknown: allow, evidence')
    expect(judge(lenient, licenceOf('UNLICENSED')).truth).toBe('yes')
    expect(judge(lenient, licenceOf(undefined)).truth).toBe('yes')
    expect(judge(lenient, licenceOf('GPL-3.0-only')).truth).toBe('no')
    expect(judge(lenient, { reports: [report([])] }).truth).toBe('unknown')
  })

  it('of reports that disagree each have to be allowed', () => {
    const reports = [report([audited()]), report([audited({ licence: 'GPL-3.0-only' })])]
    expect(said(judge(LICENCES, { reports }))).toEqual([
      'no',
      'replace zip-lite 1.2.0: its licence (MIT) AND (GPL-3.0-only) needs GPL-3.0-only, which is not allowed',
    ])
  })

  it('of a package in no report are not known', () => {
    expect(judge(LICENCES, { reports: [report([])] }).truth).toBe('unknown')
    expect(judge(LICENCES, {}).truth).toBe('unknown')
  })
})

describe('a waiver', () => {
  const waived = (changes: object = {}) => {
    const waiver = {
      package: 'zip-lite',
      version: '1.2.0',
      owner: 'Dana',
      reason: 'Reviewed.',
      until: '2026-03-01',
      ...changes,
    }
    return {
      waivers: new Map([['w.yml', readPackageWaivers(JSON.stringify({ waivers: [waiver] }), 'w.yml')]]),
    }
  }
  const UNSAFE = '{ unsafe: { evidence: geiger.json, waivers: w.yml } }'
  const above = { reports: [report([audited({ unsafe: [148, 0] })])] }
  const LICENCES = '{ licences: { allow: MIT, evidence: sbom.json, waivers: w.yml } }'
  const licensed = (licence: string | undefined) => ({ reports: [report([audited({ licence })])] })

  it.each([
    ['of the package, on its last day', {}, 'yes'],
    ['by another spelling of the crate', { package: 'zip_lite' }, 'yes'],
    ['of another package', { package: 'zip' }, 'no'],
    ['of another version', { version: '1.2.1' }, 'no'],
    ['that ended yesterday', { until: '2026-02-28' }, 'no'],
  ])('%s', (_, changes, truth) => {
    expect(judge(UNSAFE, { ...above, ...waived(changes) }).truth).toBe(truth)
    expect(judge(LICENCES, { ...licensed('NOASSERTION'), ...waived(changes) }).truth).toBe(truth)
  })

  it('says who answers for it, and why', () => {
    expect(said(judge(UNSAFE, { ...above, ...waived() }))).toEqual([
      'yes',
      'zip-lite 1.2.0: waived until 2026-03-01 by Dana: Reviewed.',
    ])
  })

  it('is not for a licence that is known and not allowed, nor for what was not measured', () => {
    expect(judge(LICENCES, { ...licensed('GPL-3.0-only'), ...waived() }).truth).toBe('no')
    expect(judge(LICENCES, { reports: [report([])], ...waived() }).truth).toBe('unknown')
    expect(judge(UNSAFE, { reports: [report([])], ...waived() }).truth).toBe('unknown')
  })
})
