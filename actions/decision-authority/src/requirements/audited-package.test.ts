import type { Instant } from '@governance-gates/core'
import { readPackageWaivers } from '@governance-gates/policy'
import { describe, expect, it } from 'vitest'
import type { AuditedPackage, AuditReading, AuditReport } from '../audit-evidence.ts'
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
  source: 'registry',
  file: 'Cargo.lock',
  line: 3,
  ...changes,
})

const audited = (changes: Partial<AuditedPackage> = {}): AuditedPackage => ({
  ecosystem: 'cargo',
  name: 'zip-lite',
  version: '1.2.0',
  advisories: [],
  unsafe: { used: 0, unused: 0, forbidsUnsafe: false },
  licence: 'MIT',
  ...changes,
})

const report = (packages: readonly AuditedPackage[], changes: Partial<AuditReport> = {}): AuditReading => ({
  kind: 'read',
  report: {
    file: 'audit.json',
    tool: 'x',
    packages,
    databaseAt: (NOW - DAY) as Instant,
    ignored: [],
    ...changes,
  },
})

const UNREADABLE: AuditReading = {
  kind: 'unreadable',
  file: 'audit.json',
  why: 'it is cut',
  remedy: 'write it again',
}

interface Judged extends Pick<CaseChanges, 'differences' | 'waivers'> {
  readonly reports?: readonly AuditReading[]
}

function judge(requirement: string, { reports = [], differences, waivers }: Judged): Step {
  const input = inputOf(`  d: { when: { dependency: added }, require: ${requirement} }\n`, {
    audit: { reportsOf: () => reports },
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
const advisory = (severity: 'low' | 'medium' | 'high' | 'critical' | 'unknown') => ({
  id: 'X-1',
  severity,
  title: 'Overflow',
})

describe('an audit', () => {
  it.each<[string, Judged, readonly string[]]>([
    ['without advisories', { reports: [report([audited()])] }, ['yes', 'zip-lite 1.2.0: none']],
    [
      'of nothing that is added',
      { differences: { dependencies: known([added({ change: 'removed' })]) } },
      ['yes', 'it adds no package'],
    ],
    [
      'with an advisory',
      { reports: [report([audited({ advisories: [advisory('low')] })])] },
      ['no', 'replace or update zip-lite 1.2.0: X-1 (low) Overflow'],
    ],
    [
      'that does not have the package',
      { reports: [report([])] },
      ['unknown', 'zip-lite 1.2.0 is in no report: it was not audited'],
    ],
    [
      'that has another version of it',
      { reports: [report([audited({ version: '1.2.1' })])] },
      ['unknown', 'zip-lite 1.2.0 is in no report: it was not audited'],
    ],
    [
      'that has it from another ecosystem',
      { reports: [report([audited({ ecosystem: 'npm' })])] },
      ['unknown', 'zip-lite 1.2.0 is in no report: it was not audited'],
    ],
    [
      'that counts unsafe and no advisories',
      { reports: [report([audited({ advisories: undefined })])] },
      ['unknown', 'zip-lite 1.2.0 is in no report: it was not audited'],
    ],
    [
      'that knows the crate by another spelling',
      { reports: [report([audited({ name: 'zip_lite' })])] },
      ['yes', 'zip-lite 1.2.0: none'],
    ],
    [
      'without a report',
      {},
      ['unknown', 'no report matches audit.json', 'zip-lite 1.2.0 is in no report: it was not audited'],
    ],
    [
      'with a report that cannot be read',
      { reports: [report([audited()]), UNREADABLE] },
      ['unknown', 'audit.json: it is cut'],
    ],
    [
      'that ignores something',
      { reports: [report([audited()], { ignored: ['X-1'] })] },
      ['unknown', 'audit.json leaves out X-1, which the base does not'],
    ],
    [
      'by a database of no known age',
      { reports: [report([audited()], { databaseAt: undefined })] },
      ['unknown', 'audit.json does not say how old its advisories are'],
    ],
    [
      'by a database that is just young enough',
      { reports: [report([audited()], { databaseAt: (NOW - 3 * DAY) as Instant })] },
      ['yes', 'zip-lite 1.2.0: none'],
    ],
    [
      'by one that is too old',
      { reports: [report([audited()], { databaseAt: (NOW - 3 * DAY - 1) as Instant })] },
      ['unknown', 'the advisories of audit.json are of 2026-02-26T11:59:59.999Z, and may be 3d old'],
    ],
    [
      'by one of tomorrow',
      { reports: [report([audited()], { databaseAt: (NOW + DAY) as Instant })] },
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
      ['yes', 'zip-lite 1.2.0: none'],
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
    const reports = [report([audited({ advisories: [advisory(severity)] })])]
    expect(judge(`{ audit: { evidence: audit.json, fail-from: ${from} } }`, { reports }).truth).toBe(truth)
  })
})

describe('unsafe', () => {
  const unsafeOf = (used: number, unused = 0, forbidsUnsafe = false) => ({
    reports: [report([audited({ unsafe: { used, unused, forbidsUnsafe } })])],
  })
  const UNSAFE = '{ unsafe: { evidence: geiger.json, max: 3 } }'

  it.each<[string, Judged, readonly string[]]>([
    ['none', unsafeOf(0), ['yes', 'zip-lite 1.2.0: 0 uses of unsafe']],
    ['forbidden', unsafeOf(0, 0, true), ['yes', 'zip-lite 1.2.0: forbids unsafe']],
    ['as many as permitted', unsafeOf(3), ['yes', 'zip-lite 1.2.0: 3 uses of unsafe']],
    ['one more', unsafeOf(4), ['no', 'replace zip-lite 1.2.0: it has 4 uses of unsafe']],
    [
      'only what is not compiled',
      unsafeOf(0, 7),
      ['yes', 'zip-lite 1.2.0: 0 uses of unsafe, and 7 that are not compiled here'],
    ],
    [
      'not counted',
      { reports: [report([audited({ unsafe: undefined })])] },
      ['unknown', 'zip-lite 1.2.0 is in no report on unsafe'],
    ],
    ['not in the report', { reports: [report([])] }, ['unknown', 'zip-lite 1.2.0 is in no report on unsafe']],
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
      'replace zip-lite 1.2.0: its licence GPL-3.0-only is not allowed',
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
  const above = { reports: [report([audited({ unsafe: { used: 148, unused: 0, forbidsUnsafe: false } })])] }
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
