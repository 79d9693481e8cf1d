import {
  count,
  EvidenceError,
  isJsonObject,
  type JsonDocument,
  name,
  readMembers,
  readShape,
  showValue,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Known,
  known,
  type NotMeasured,
  unknown,
  type Vulnerability,
} from '../audit-reading.ts'
import { reportDocument } from '../json-report.ts'
import { severityOfVector, severityOfWord } from '../severity.ts'

/**
 * Reads `npm audit --json`, version 2 of its report. It counts packages, a flaw once more for every package above it;
 * here each advisory counts once. An empty report is also what `--offline` writes, so that it proves something only
 * beside a log (`--loglevel=http`) in which the registry answers.
 *
 * https://docs.npmjs.com/cli/v11/commands/npm-audit
 */
export const npmAuditReader: AuditReader = {
  format: 'npm-audit-2',
  tool: 'npm audit',
  docs: 'https://docs.npmjs.com/cli/v11/commands/npm-audit',
  read,
}

const advisoryShape = z.object({
  source: z.union([z.number(), z.string()]),
  name,
  url: z.optional(z.nullable(z.string())),
  severity: z.optional(z.nullable(z.string())),
  cvss: z.optional(z.nullable(z.object({ vectorString: z.optional(z.nullable(z.string())) }))),
  range: z.string(),
})
const fixShape = z.object({ name, version: name })
const packageShape = z.object({
  name,
  via: z.array(z.union([name, advisoryShape])),
  fixAvailable: z.union([z.boolean(), fixShape]),
})
const metadataShape = z.object({
  vulnerabilities: z.object({ total: count }),
  dependencies: z.object({ total: count }),
})

type Advisory = z.infer<typeof advisoryShape>
type Package = z.infer<typeof packageShape>

function read({ text, log }: AuditRun): AuditReading {
  const document = reportDocument(text, {
    tool: 'npm audit',
    remedy: 'run npm audit --json where it can reach the registry, and upload its whole output',
  })
  refuseError(document)
  const { vulnerabilities: declared, dependencies } = readShape(document, metadataShape, ['metadata'])
  const packages = readMembers(document, packageShape, ['vulnerabilities'])
  checkTotal(document, declared.total, packages)
  const vulnerabilities = [...packages.values()].flatMap(vulnerabilitiesOf)
  const source = answeringRegistry(log)
  return auditReading(
    { ...npmAuditReader, topics: ['advisories'] },
    {
      database: { date: unknown('npm audit asks the registry, which gives no date'), source },
      universe: { kind: 'counted', ecosystem: 'npm', count: dependencies.total },
      vulnerabilities: [...new Map(vulnerabilities.map((one) => [keyOf(one), one])).values()],
      notMeasured: [...offline(vulnerabilities.length, source), DEVELOPMENT],
      settingsFiles: ['.npmrc'],
    },
  )
}

/** What npm prints instead of a report: `{message, error…}` or `{error: {code}}`, with the exit code of a finding. */
function refuseError(document: JsonDocument): void {
  const { value } = document
  const version = isJsonObject(value) ? value['auditReportVersion'] : undefined
  if (version === 2) return
  const reason = isJsonObject(value) ? reasonOf(value) : undefined
  throw new EvidenceError(
    reason === undefined
      ? `auditReportVersion is ${showValue(version)}, not 2: this is not a report of npm audit that can be read`
      : `npm audit failed: ${reason}`,
    {
      line: 1,
      remedy: 'run npm audit --json of npm 7 or later, with a lock file, where it can reach the registry',
    },
  )
}

function reasonOf(value: Readonly<Record<string, unknown>>): string | undefined {
  const { message, error } = value
  if (typeof message === 'string') return showValue(message)
  if (!isJsonObject(error)) return undefined
  return showValue(error['code'] ?? error['summary'] ?? error)
}

function checkTotal(document: JsonDocument, total: number, packages: ReadonlyMap<string, Package>): void {
  if (total === packages.size) return
  throw new EvidenceError(`metadata.vulnerabilities.total is ${total}, and ${packages.size} are listed`, {
    line: document.lineOf(['metadata', 'vulnerabilities', 'total']),
    remedy: 'upload the report as npm wrote it',
  })
}

function vulnerabilitiesOf({ name: affected, via, fixAvailable }: Package): readonly Vulnerability[] {
  const fixed =
    typeof fixAvailable === 'object' && fixAvailable.name === affected ? [fixAvailable.version] : []
  // A name in `via` is a package below this one, which has an entry of its own.
  return via.filter((cause) => typeof cause !== 'string').map((advisory) => vulnerability(advisory, fixed))
}

function vulnerability(advisory: Advisory, fixed: readonly string[]): Vulnerability {
  const word = severityOfWord(advisory.severity)
  return {
    package: { ecosystem: 'npm', name: advisory.name, versions: { kind: 'range', range: advisory.range } },
    ids: [advisoryId(advisory)],
    severity: word === 'unknown' ? severityOfVector(advisory.cvss?.vectorString) : word,
    informational: undefined,
    fixed,
    url: advisory.url ?? undefined,
  }
}

/** The id that other tools know, where the address has one; else the registry's own number. */
function advisoryId({ url, source }: Advisory): string {
  return /\/(GHSA(?:-[a-z\d]{4}){3})$/i.exec(url ?? '')?.[1] ?? `npm:${source}`
}

function keyOf({ package: { name: affected, versions }, ids }: Vulnerability): string {
  return JSON.stringify([affected, ids, versions])
}

const ANSWER = /^npm http fetch POST 200 (\S+?)\/-\/npm\/v1\/security\/advisories\/bulk\b/m

function answeringRegistry(log: string | undefined): Known<string> {
  const registry = ANSWER.exec(log ?? '')?.[1]
  return registry === undefined
    ? unknown(
        log === undefined
          ? 'there is no log of npm audit beside its report'
          : 'the log of npm audit shows no answer of a registry (it needs --loglevel=http)',
      )
    : known(registry)
}

/** A report with a finding was written by a run that reached the registry. */
function offline(findings: number, source: Known<string>): readonly NotMeasured[] {
  if (findings > 0 || source.kind === 'known') return []
  return [{ kind: 'run', why: `npm audit --offline writes the same empty report, and ${source.why}` }]
}

const DEVELOPMENT: NotMeasured = {
  kind: 'part',
  what: 'packages left out with --omit',
  why: 'the report counts them all the same, and does not say that it left them out',
}
