import { EvidenceError, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AffectedVersions,
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  known,
  type NotMeasured,
  type Vulnerability,
} from '../audit-reading.ts'
import { statedInstant } from '../json-report.ts'
import { severityOfVectors } from '../severity.ts'
import { jsonStream } from './json-stream.ts'

/**
 * Reads `govulncheck -json`: a stream of objects with no end mark, so that only the exit code shows whether it is whole.
 * An `osv` is an advisory for a required module whatever its version; only a `finding` is one for this project, up to
 * three times, and at any depth: a flaw of a module that nothing calls is a flaw of the module.
 *
 * https://pkg.go.dev/golang.org/x/vuln/internal/govulncheck
 */
export const govulncheckReader: AuditReader = {
  format: 'govulncheck',
  tool: 'govulncheck',
  docs: 'https://go.dev/doc/security/vuln/',
  read,
}

const configShape = z.object({
  protocol_version: name,
  db: z.optional(name),
  db_last_modified: z.optional(name),
})
const sbomShape = z.object({
  modules: z.optional(z.array(z.object({ path: name, version: z.optional(z.string()) }))),
})
const osvShape = z.object({
  id: name,
  aliases: z.optional(z.array(name)),
  severity: z.optional(z.array(z.object({ type: z.string(), score: z.string() }))),
})
const findingShape = z.object({
  osv: name,
  fixed_version: z.optional(z.string()),
  trace: z
    .array(z.object({ module: name, version: z.optional(z.string()) }))
    .check(z.minLength(1, 'a list that is not empty')),
})
const messageShape = z.object({
  config: z.optional(configShape),
  SBOM: z.optional(sbomShape),
  osv: z.optional(osvShape),
  finding: z.optional(findingShape),
  progress: z.optional(z.object({ message: z.optional(z.string()) })),
})

type Message = z.infer<typeof messageShape>
type Osv = z.infer<typeof osvShape>
type Finding = z.infer<typeof findingShape>

const REMEDY = 'fix what govulncheck says on standard error, and upload its whole output'

function read({ text, exitCode }: AuditRun): AuditReading {
  const messages = Array.from(jsonStream(text), (document) => readShape<Message>(document, messageShape))
  const config = messages[0]?.config
  refuseSecond(messages)
  const sbom = messages.find(({ SBOM }) => SBOM !== undefined)?.SBOM
  if (config === undefined || sbom === undefined) {
    throw new EvidenceError(
      `the stream of govulncheck has no ${config === undefined ? 'config at its start' : 'SBOM'}`,
      { line: 1, remedy: REMEDY },
    )
  }
  const advisories = new Map(messages.flatMap(({ osv }) => (osv === undefined ? [] : [[osv.id, osv]])))
  const findings = messages.flatMap(({ finding }) => (finding === undefined ? [] : [finding]))
  checkModules(findings, sbom)
  return auditReading(
    { ...govulncheckReader, topics: ['advisories'] },
    {
      database: {
        date: statedInstant(config.db_last_modified, 'config.db_last_modified'),
        source: config.db === undefined ? { kind: 'unknown', why: 'config.db is not set' } : known(config.db),
      },
      universe: { kind: 'listed', packages: modulesOf(sbom) },
      vulnerabilities: flaws(findings, advisories),
      notMeasured: unfinished(messages.at(-1), exitCode),
    },
  )
}

/** What a flaw is found in is one of the modules, in the version that they have. */
function checkModules(findings: readonly Finding[], { modules = [] }: z.infer<typeof sbomShape>): void {
  const versions = new Map(modules.map(({ path, version = '' }) => [path, version]))
  for (const { osv, trace } of findings) {
    const [{ module: path, version = '' } = { module: '' }] = trace
    const listed = versions.get(path)
    if (listed !== undefined && (listed === '' || version === '' || listed === version)) continue
    throw new EvidenceError(`${osv} is found in ${path}@${version}, which is not among the modules`, {
      line: 1,
      remedy: REMEDY,
    })
  }
}

/** Streams of several runs in one file: the exit code is that of the last one only. */
function refuseSecond(messages: readonly Message[]): void {
  if (messages.filter((message) => message.config !== undefined).length < 2) return
  throw new EvidenceError('the file holds the streams of several runs of govulncheck', {
    line: 1,
    remedy: 'write the report of each run into a file of its own',
  })
}

/** The main module has no version: it is the project itself. */
function modulesOf({ modules = [] }: z.infer<typeof sbomShape>): readonly AuditedPackage[] {
  return modules.flatMap(({ path, version }) =>
    version === undefined || version === '' ? [] : [{ ecosystem: 'go', name: path, version }],
  )
}

/** A flaw gives one finding for the module, one for the package and one for each symbol: here it counts once. */
function flaws(findings: readonly Finding[], advisories: ReadonlyMap<string, Osv>): readonly Vulnerability[] {
  const found = findings.flatMap(({ osv, fixed_version: fixed, trace: [place] }) => {
    if (place === undefined) return []
    const advisory = advisories.get(osv)
    const vulnerability: Vulnerability = {
      package: { ecosystem: 'go', name: place.module, versions: affectedVersions(place.version) },
      ids: [osv, ...(advisory?.aliases ?? [])],
      severity: severityOfVectors((advisory?.severity ?? []).map(({ score }) => score)),
      informational: undefined,
      fixed: fixed === undefined || fixed === '' ? [] : [fixed],
      url: `https://pkg.go.dev/vuln/${encodeURIComponent(osv)}`,
    }
    return [[JSON.stringify([osv, place.module, place.version]), vulnerability] as const]
  })
  return [...new Map(found).values()]
}

/** A finding without a version is one for whatever version there is. */
function affectedVersions(version: string | undefined): AffectedVersions {
  return version ? { kind: 'version', version } : { kind: 'range', range: '*' }
}

const SUCCESS: readonly (number | undefined)[] = [0, 3]
const FETCHING = /^Fetching\b/

function unfinished(last: Message | undefined, exitCode: number | undefined): readonly NotMeasured[] {
  if (exitCode === undefined) {
    return [{ kind: 'run', why: 'the exit code of govulncheck is not known, and its report has no end mark' }]
  }
  if (!SUCCESS.includes(exitCode))
    return [{ kind: 'run', why: `govulncheck failed with exit code ${exitCode}` }]
  // What a whole stream ends with: a finding, or the remark that the code is checked.
  const isWhole =
    last?.finding !== undefined ||
    (last?.progress !== undefined && !FETCHING.test(last.progress.message ?? ''))
  return isWhole ? [] : [{ kind: 'run', why: 'the report ends before the code was checked' }]
}
