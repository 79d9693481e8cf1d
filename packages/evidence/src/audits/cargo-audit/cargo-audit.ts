import {
  count,
  EvidenceError,
  type JsonDocument,
  name,
  readMembers,
  readShape,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Ignored,
  type NotMeasured,
  type Vulnerability,
} from '../audit-reading.ts'
import { reportDocument, statedInstant } from '../json-report.ts'
import { advisoryShape, rustVulnerability, yankedPackage } from './rustsec-advisory.ts'

/**
 * Reads `cargo audit --json`. There is no severity in it but what the CVSS vector says. Its settings may come from a
 * `.cargo/audit.toml` of the change itself; they are in the report, and what they keep out is `ignored`.
 *
 * https://github.com/rustsec/rustsec/tree/main/cargo-audit
 */
export const cargoAuditReader: AuditReader = {
  format: 'cargo-audit',
  tool: 'cargo audit',
  docs: 'https://github.com/rustsec/rustsec/tree/main/cargo-audit',
  read,
}

const REMEDY =
  'fix what cargo audit says on standard error (exit code 1 also means that it could not fetch its advisories), and upload its whole output'

const packageShape = z.object({ name, version: name })
const versionsShape = z.object({ patched: z.array(z.string()) })
const settingsShape = z.object({
  ignore: z.array(name),
  severity: z.nullable(z.string()),
  target_arch: z.array(z.string()),
  target_os: z.array(z.string()),
  informational_warnings: z.array(z.string()),
})
const findingsShape = z.object({
  found: z.boolean(),
  count,
  list: z.array(z.object({ advisory: advisoryShape, versions: versionsShape, package: packageShape })),
})
const warningShape = z.object({
  kind: name,
  package: packageShape,
  advisory: z.nullable(advisoryShape),
  versions: z.optional(z.nullable(versionsShape)),
})
const databaseShape = z.object({ 'advisory-count': count, 'last-updated': z.nullable(z.string()) })

function read({ text, log }: AuditRun): AuditReading {
  const document = reportDocument(text, { tool: 'cargo audit', remedy: REMEDY })
  const database = readShape(document, databaseShape, ['database'])
  const settings = readShape(document, settingsShape, ['settings'])
  const dependencies = readShape(document, count, ['lockfile', 'dependency-count'])
  return auditReading(
    { ...cargoAuditReader, topics: ['advisories'] },
    {
      database: {
        date: statedInstant(
          database['last-updated'],
          'database.last-updated (the database is a folder without a history)',
        ),
        source: { kind: 'unknown', why: 'cargo audit does not say where its database is from' },
      },
      universe: { kind: 'counted', ecosystem: 'cargo', count: dependencies },
      vulnerabilities: [...flaws(document), ...warnings(document)],
      ignored: silencedBy(settings),
      notMeasured: [...emptyDatabase(database['advisory-count']), ...unwanted(settings), yankedCheck(log)],
      settingsFiles: ['.cargo/audit.toml'],
    },
  )
}

function flaws(document: JsonDocument): readonly Vulnerability[] {
  const { found, count: declared, list } = readShape(document, findingsShape, ['vulnerabilities'])
  if (declared !== list.length || found !== list.length > 0) {
    throw new EvidenceError(`vulnerabilities.count is ${declared}, and ${list.length} are listed`, {
      line: document.lineOf(['vulnerabilities', 'count']),
      remedy: 'upload the report as cargo audit wrote it',
    })
  }
  return list.map(({ package: own, advisory, versions }) =>
    rustVulnerability(crate(own), advisory, versions.patched),
  )
}

function warnings(document: JsonDocument): readonly Vulnerability[] {
  const kinds = readMembers(document, z.array(warningShape), ['warnings'])
  return [...kinds.values()]
    .flat()
    .map(({ package: own, advisory, versions }) =>
      advisory === null
        ? yankedPackage(crate(own))
        : rustVulnerability(crate(own), advisory, versions?.patched ?? []),
    )
}

function crate(own: z.infer<typeof packageShape>): AuditedPackage {
  return { ecosystem: 'cargo', ...own }
}

function silencedBy(settings: z.infer<typeof settingsShape>): readonly Ignored[] {
  const filters = [
    ['settings.severity', settings.severity ?? ''],
    ['settings.target_arch', settings.target_arch.join(', ')],
    ['settings.target_os', settings.target_os.join(', ')],
  ] as const
  return [
    ...settings.ignore.map((id) => ({ ids: [id], package: undefined, by: 'settings.ignore' })),
    ...filters
      .filter(([, value]) => value !== '')
      .map(([setting, value]) => ({ ids: [], package: undefined, by: `${setting} = ${value}` })),
  ]
}

/** A database without advisories is a folder that is not one: nothing could have been found. */
function emptyDatabase(advisories: number): readonly NotMeasured[] {
  return advisories > 0 ? [] : [{ kind: 'run', why: 'the database has no advisories' }]
}

const WARNINGS = ['unmaintained', 'unsound', 'notice']

function unwanted({ informational_warnings: wanted }: z.infer<typeof settingsShape>): readonly NotMeasured[] {
  return WARNINGS.filter((kind) => !wanted.includes(kind)).map((kind) => ({
    kind: 'part',
    what: kind,
    why: 'settings.informational_warnings leaves it out',
  }))
}

/** That the registry could not be asked for a package is only on standard error. */
function yankedCheck(log: string | undefined): NotMeasured {
  const failed = log?.split('\n').find((line) => line.includes('yanked') && /error|warn|couldn't/i.test(line))
  return {
    kind: 'part',
    what: 'yanked',
    why: failed?.trim() ?? 'the report does not say whether the registry was asked',
  }
}
