import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AuditFormat, readAudit } from '@governance-gates/evidence/audits'
import { grownFixture } from './grown-fixture.ts'
import { type GrowthGroup, repeated } from './growth.ts'

const AUDITS = 'packages/evidence/src/audits'
const GOVULNCHECK = readFileSync(
  resolve(import.meta.dirname, `../../../${AUDITS}/govulncheck/fixtures/findings.json`),
  'utf8',
)

const AUDIT_TEXTS: Readonly<Record<AuditFormat, (units: number) => string>> = {
  'cargo-audit': grownFixture({
    path: `${AUDITS}/cargo-audit/fixtures/findings.json`,
    list: 'vulnerabilities.list',
    names: ['advisory.id'],
    totals: ['vulnerabilities.count'],
  }),
  'cargo-deny': (units) =>
    `${repeated(units, (index) => `{"fields":{"code":"unlicensed","graphs":[{"Krate":{"name":"demo-${index}","version":"0.1.0"}}],"labels":[],"message":"demo-${index} = 0.1.0 is unlicensed","severity":"error"},"type":"diagnostic"}\n`)}{"fields":{"advisories":{"errors":0,"helps":0,"notes":0,"warnings":0},"bans":{"errors":0,"helps":0,"notes":0,"warnings":0},"licenses":{"errors":${units},"helps":0,"notes":0,"warnings":0},"sources":{"errors":0,"helps":0,"notes":0,"warnings":0}},"type":"summary"}\n`,
  'cargo-geiger': grownFixture({
    path: `${AUDITS}/cargo-geiger/fixtures/report.json`,
    list: 'packages',
    names: ['package.id.name'],
  }),
  'npm-audit-2': grownFixture({
    path: `${AUDITS}/npm-audit/fixtures/findings.json`,
    list: 'vulnerabilities',
    item: 1,
    names: ['name', 'via.0.source', 'via.0.name', 'via.0.dependency', 'nodes.0'],
    totals: ['metadata.vulnerabilities.critical', 'metadata.vulnerabilities.total'],
    set: { 'metadata.vulnerabilities.moderate': 0 },
  }),
  'pip-audit': grownFixture({
    path: `${AUDITS}/pip-audit/fixtures/findings.json`,
    list: 'dependencies',
    names: ['name'],
  }),
  'osv-scanner': grownFixture({
    path: `${AUDITS}/osv-scanner/fixtures/findings.json`,
    list: 'results.0.packages',
    names: ['package.name'],
  }),
  govulncheck: (units) =>
    GOVULNCHECK +
    repeated(
      units,
      (index) =>
        `{"finding":{"osv":"GO-2026-9001","fixed_version":"v0.3.7","trace":[{"module":"golang.org/x/text","version":"v0.3.0","package":"golang.org/x/text/language","function":"Make${index}"}]}}\n`,
    ),
  'github-dependency-compare': grownFixture({
    path: `${AUDITS}/github-compare/fixtures/compare.json`,
    list: '',
    names: ['name'],
  }),
  'cyclonedx-1': grownFixture({
    path: `${AUDITS}/cyclonedx/fixtures/pip-audit.json`,
    list: 'components',
    item: 1,
    names: ['name', 'bom-ref'],
    set: { dependencies: [], vulnerabilities: [] },
  }),
  'spdx-2.3': grownFixture({
    path: `${AUDITS}/spdx/fixtures/npm.json`,
    list: 'packages',
    item: 1,
    names: ['name', 'SPDXID'],
    set: { relationships: [], documentDescribes: [] },
  }),
}

const FORMATS: readonly AuditFormat[] = [
  ...(['cargo-audit', 'cargo-deny', 'cargo-geiger', 'npm-audit-2', 'pip-audit', 'osv-scanner'] as const),
  ...(['govulncheck', 'github-dependency-compare', 'cyclonedx-1', 'spdx-2.3'] as const),
]

export const audits: GrowthGroup = {
  name: 'audits',
  growths: FORMATS.map((format) => ({
    name: `findings in ${format}`,
    text: AUDIT_TEXTS[format],
    read: (text: string) => readAudit(format, { text, exitCode: 0, status: 200 }),
  })),
}
