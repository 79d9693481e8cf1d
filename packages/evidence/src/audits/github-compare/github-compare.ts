import { EvidenceError, isJsonObject, name, readShape, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  known,
  type NotMeasured,
  type StatedLicence,
  unknown,
  type Vulnerability,
} from '../audit-reading.ts'
import { reportDocument } from '../json-report.ts'
import { ecosystemOf } from '../package-identity.ts'
import { severityOfWord } from '../severity.ts'

/**
 * Reads the answer of GitHub's dependency review API: what a pull request adds, with the advisories and the licence of
 * each package. An update is one removed and one added row. 403 means that the dependency graph is off or must not be
 * read, never that nothing was added.
 *
 * https://docs.github.com/en/rest/dependency-graph/dependency-review
 */
export const githubCompareReader: AuditReader = {
  format: 'github-dependency-compare',
  tool: "GitHub's dependency review API",
  docs: 'https://docs.github.com/en/rest/dependency-graph/dependency-review',
  read,
}

const advisoryShape = z.object({
  severity: name,
  advisory_ghsa_id: name,
  advisory_url: z.optional(z.nullable(z.string())),
})
const rowShape = z.object({
  change_type: z.enum(['added', 'removed']),
  ecosystem: name,
  name,
  version: z.string(),
  license: z.nullable(z.string()),
  vulnerabilities: z.array(advisoryShape),
})

type Row = z.infer<typeof rowShape>

const REMEDY =
  'turn on the dependency graph, and give the token contents: read (of a private repository it needs GitHub Code Security)'

function read(run: AuditRun): AuditReading {
  if (run.status !== undefined && run.status !== 200) {
    throw new EvidenceError(`the dependency review API answered with status ${run.status}`, {
      line: undefined,
      remedy: REMEDY,
    })
  }
  const document = reportDocument(run.text, { tool: githubCompareReader.tool, remedy: REMEDY })
  refuseMessage(document.value)
  const added = readShape(document, z.array(rowShape)).filter(({ change_type: type }) => type === 'added')
  const named = added.filter(({ version }) => version !== '')
  return auditReading(
    { ...githubCompareReader, topics: ['advisories', 'licences'] },
    {
      database: {
        date: unknown('GitHub asks its advisory database as it is now'),
        source: known('https://github.com/advisories'),
      },
      universe: { kind: 'listed', packages: named.map(identityOf) },
      vulnerabilities: added.flatMap(vulnerabilitiesOf),
      notMeasured: [...added.flatMap(withoutVersion), ...missing(run.headers ?? {})],
      licences: named.map(licenceOf),
    },
  )
}

/** `{message, documentation_url, status}` is an error, whatever the status that came with it. */
function refuseMessage(value: unknown): void {
  if (!isJsonObject(value)) return
  throw new EvidenceError(
    `the dependency review API answered ${showValue(value['message'] ?? value)}, not a list of changes`,
    { line: 1, remedy: REMEDY },
  )
}

function identityOf({ ecosystem, name: own, version }: Row): AuditedPackage {
  return { ecosystem: ecosystemOf(ecosystem), name: own, version }
}

function vulnerabilitiesOf(row: Row): readonly Vulnerability[] {
  const { ecosystem, name: own, version } = identityOf(row)
  return row.vulnerabilities.map(({ severity, advisory_ghsa_id: id, advisory_url: url }) => ({
    package: {
      ecosystem,
      name: own,
      versions: version === '' ? { kind: 'range', range: '*' } : { kind: 'version', version },
    },
    ids: [id],
    severity: severityOfWord(severity),
    informational: undefined,
    fixed: [],
    url: url ?? undefined,
  }))
}

function withoutVersion(row: Row): readonly NotMeasured[] {
  if (row.version !== '') return []
  const { ecosystem, name: own } = identityOf(row)
  return [
    {
      kind: 'package',
      package: { ecosystem, name: own, version: undefined },
      why: 'GitHub does not know its version',
    },
  ]
}

/** What is missing hides additions; it says nothing about the rows that are there. */
function missing(headers: Readonly<Record<string, string>>): readonly NotMeasured[] {
  const warnings = headers['x-github-dependency-graph-snapshot-warnings']
  return [
    ...(/\brel="?next"?/.test(headers['link'] ?? '')
      ? [part('the pages that follow', 'only one page was read')]
      : []),
    ...(warnings ? [part('dependencies from snapshots', decoded(warnings))] : []),
  ]
}

function part(what: string, why: string): NotMeasured {
  return { kind: 'part', what, why }
}

function decoded(base64: string): string {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)))
  } catch {
    return base64
  }
}

/** GitHub cuts a licence at 255 characters: the rest may ask for more. */
const MAX_LICENCE = 255

function licenceOf(row: Row): StatedLicence {
  const { license } = row
  const own = identityOf(row)
  if (license === null || license === '') {
    return { package: own, expression: unknown('GitHub does not know its licence') }
  }
  return license.length >= MAX_LICENCE
    ? { package: own, expression: unknown(`GitHub cut its licence at ${MAX_LICENCE} characters`) }
    : { package: own, expression: known(license) }
}
