import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AuditedPackage, AuditFormat, AuditReading, AuditRun } from './audit-reading.ts'
import { type AuditEvidence, joinAudit } from './join-audit.ts'
import { joinLicence } from './join-licence.ts'
import { joinUnsafe } from './join-unsafe.ts'
import { readAudit } from './read-audit.ts'

const text = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8')

/** What is known of the run of a report that is whole, and of one that was cut off. */
interface Case {
  readonly format: AuditFormat
  readonly path: string
  readonly run: Omit<AuditRun, 'text'>
  /** A run that was stopped has another exit code, or none. */
  readonly stopped?: Omit<AuditRun, 'text'>
  /** Some package that the whole report says something good about. */
  readonly proven: readonly AuditedPackage[]
}

const npm = (name: string) => ({ ecosystem: 'npm', name, version: '1.0.0' })
const memchr = { ecosystem: 'cargo', name: 'memchr', version: '2.8.3' }

const CASES: readonly Case[] = [
  { format: 'cargo-audit', path: 'cargo-audit/fixtures/warnings.json', run: {}, proven: [memchr] },
  { format: 'cargo-audit', path: 'cargo-audit/fixtures/clean.json', run: {}, proven: [memchr] },
  { format: 'cargo-deny', path: 'cargo-deny/fixtures/clean-info.jsonl', run: {}, proven: [memchr] },
  { format: 'npm-audit-2', path: 'npm-audit/fixtures/findings.json', run: {}, proven: [npm('is-fine')] },
  {
    format: 'npm-audit-2',
    path: 'npm-audit/fixtures/offline.json',
    run: { log: text('npm-audit/fixtures/redirected.log.txt') },
    proven: [npm('is-fine')],
  },
  {
    format: 'pip-audit',
    path: 'pip-audit/fixtures/findings.json',
    run: {},
    proven: [{ ecosystem: 'python', name: 'six', version: '1.16.0' }],
  },
  {
    format: 'osv-scanner',
    path: 'osv-scanner/fixtures/all-packages.json',
    run: { exitCode: 1, log: text('osv-scanner/fixtures/all-packages.log.txt') },
    proven: [npm('is-fine')],
  },
  {
    format: 'govulncheck',
    path: 'govulncheck/fixtures/findings.json',
    run: { exitCode: 0 },
    stopped: {},
    proven: [{ ecosystem: 'go', name: 'github.com/google/uuid', version: 'v1.6.0' }],
  },
  {
    format: 'govulncheck',
    path: 'govulncheck/fixtures/clean.json',
    run: { exitCode: 0 },
    stopped: { exitCode: 137 },
    proven: [{ ecosystem: 'go', name: 'golang.org/x/text', version: 'v0.3.0' }],
  },
  {
    format: 'github-dependency-compare',
    path: 'github-compare/fixtures/compare.json',
    run: { status: 200 },
    proven: [{ ecosystem: 'cargo', name: 'zip-lite', version: '1.2.0' }],
  },
  {
    format: 'cyclonedx-1',
    path: 'cyclonedx/fixtures/npm.json',
    run: {},
    proven: [{ ...npm('isarray'), version: '2.0.5' }],
  },
  {
    format: 'spdx-2.3',
    path: 'spdx/fixtures/npm.json',
    run: {},
    proven: [{ ...npm('isarray'), version: '2.0.5' }],
  },
  {
    format: 'cargo-geiger',
    path: 'cargo-geiger/fixtures/report.json',
    run: {},
    proven: [memchr],
  },
]

/** What a report proves: that packages are clean, how much unsafe code they have, which licence. */
function proves(reading: AuditReading, { proven }: Case): boolean {
  const evidence: AuditEvidence = {
    readings: [reading],
    locks: ['cargo', 'npm'].map((ecosystem) => ({ ecosystem, count: 4, packages: proven })),
    accepted: new Set(),
    changedPaths: [],
  }
  const added = proven.map((own) => ({ ...own, source: 'registry' as const }))
  return (
    joinAudit(added, evidence).some(({ outcome }) => outcome.status === 'clean') ||
    added.some((own) => joinUnsafe(own, [reading]).status === 'measured') ||
    added.some((own) => joinLicence(own, [reading]).kind === 'known')
  )
}

function outcome(of: Case, run: AuditRun): 'refused' | 'proves nothing' | 'proves something' {
  try {
    return proves(readAudit(of.format, run), of) ? 'proves something' : 'proves nothing'
  } catch (error) {
    if (error instanceof EvidenceError) return 'refused'
    throw error
  }
}

describe.each(CASES)('$path', (of) => {
  const whole = text(of.path)
  const end = whole.trimEnd().length
  const ofCut = (length: number) => outcome(of, { text: whole.slice(0, length), ...(of.stopped ?? of.run) })

  test('proves something', () => {
    expect(outcome(of, { text: whole, ...of.run })).toBe('proves something')
  })

  test('proves nothing when it is cut off anywhere', () => {
    fc.assert(
      fc.property(fc.nat(end - 1), (length) => {
        expect(ofCut(length)).not.toBe('proves something')
      }),
      { numRuns: 150 },
    )
  })

  test('proves nothing when it is cut off between two lines', () => {
    const ends = [...whole.matchAll(/\n/g)].map(({ index }) => index).filter((index) => index < end)
    for (const length of ends) expect(ofCut(length)).not.toBe('proves something')
  })
})
