import { name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditedPackage,
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Ignored,
  known,
  type NotMeasured,
  type StatedLicence,
  type Universe,
  unknown,
  type Vulnerability,
} from '../audit-reading.ts'
import { reportDocument } from '../json-report.ts'
import { ecosystemOf } from '../package-identity.ts'
import { severityOfScore, severityOfVectors } from '../severity.ts'

/**
 * Reads `osv-scanner --format json`. It lists the packages with findings, and all of them only with `--all-packages`;
 * a run that failed writes a valid report without findings too, so that the exit code has to be known.
 *
 * https://google.github.io/osv-scanner/output/#json
 */
export const osvScannerReader: AuditReader = {
  format: 'osv-scanner',
  tool: 'osv-scanner',
  docs: 'https://google.github.io/osv-scanner/output/#json',
  read,
}

const eventShape = z.object({ fixed: z.optional(z.string()) })
const affectedShape = z.object({
  package: z.optional(z.object({ name: z.string(), ecosystem: z.string() })),
  ranges: z.optional(z.nullable(z.array(z.object({ events: z.optional(z.array(eventShape)) })))),
})
const vulnerabilityShape = z.object({
  id: name,
  aliases: z.optional(z.nullable(z.array(name))),
  severity: z.optional(z.nullable(z.array(z.object({ score: z.string() })))),
  affected: z.optional(z.nullable(z.array(affectedShape))),
})
const groupShape = z.object({
  ids: z.array(name),
  aliases: z.optional(z.nullable(z.array(name))),
  max_severity: z.optional(z.string()),
})
const packageShape = z.object({
  package: z.object({
    name: z.string(),
    version: z.string(),
    ecosystem: z.string(),
    commit: z.optional(z.string()),
  }),
  vulnerabilities: z.optional(z.nullable(z.array(vulnerabilityShape))),
  groups: z.optional(z.nullable(z.array(groupShape))),
  licenses: z.optional(z.nullable(z.array(z.string()))),
})
const reportShape = z.object({
  results: z.nullable(z.array(z.object({ packages: z.nullable(z.array(packageShape)) }))),
})

type Scanned = z.infer<typeof packageShape>
type Flaw = z.infer<typeof vulnerabilityShape>
type Group = z.infer<typeof groupShape>

function read(run: AuditRun): AuditReading {
  const document = reportDocument(run.text, {
    tool: 'osv-scanner',
    remedy: 'fix what osv-scanner says on standard error, and upload its whole output',
  })
  const scanned = (readShape(document, reportShape).results ?? []).flatMap(({ packages }) => packages ?? [])
  const failures = failed(run)
  return auditReading(
    { ...osvScannerReader, topics: ['advisories', 'licences'] },
    {
      universe: universeOf(scanned, failures),
      vulnerabilities: scanned.flatMap(vulnerabilitiesOf),
      ignored: silenced(run.log),
      notMeasured: failures,
      licences: scanned.flatMap(licenceOf),
      settingsFiles: ['osv-scanner.toml'],
    },
  )
}

/**
 * 0: no finding; 1: findings. Every other code is a run that did not look at everything; without a database (127) it
 * lists all packages, and no finding. What an osv-scanner.toml filtered out is only in the log.
 */
function failed({ exitCode, log }: AuditRun): readonly NotMeasured[] {
  if (exitCode === undefined) {
    return [
      {
        kind: 'run',
        why: 'the exit code of osv-scanner is not known, and a failed run writes a valid report',
      },
    ]
  }
  if (exitCode !== 0 && exitCode !== 1)
    return [{ kind: 'run', why: `osv-scanner failed with exit code ${exitCode}` }]
  if (/^Scanned /m.test(log ?? '')) return []
  return [
    {
      kind: 'run',
      why: 'what an osv-scanner.toml filters out leaves no trace in the report, and its log (standard error) is not there',
    },
  ]
}

function universeOf(scanned: readonly Scanned[], [failure]: readonly NotMeasured[]): Universe {
  if (failure !== undefined) return unknown(failure.why)
  if (scanned.length === 0)
    return unknown('osv-scanner lists only packages with findings (without --all-packages)')
  return { kind: 'listed', packages: scanned.map(identityOf) }
}

/** Source that is vendored has a commit in place of a name and a version. */
function identityOf({ package: own }: Scanned): AuditedPackage {
  const commit = own.commit ?? ''
  return {
    ecosystem: ecosystemOf(own.ecosystem || 'git'),
    name: own.name || commit,
    version: own.version || commit,
  }
}

/** Ids of one group are names of one flaw. An entry in no group is a flaw of its own. */
function vulnerabilitiesOf(scanned: Scanned): readonly Vulnerability[] {
  const flaws = scanned.vulnerabilities ?? []
  const groups = scanned.groups ?? []
  const grouped = new Set(groups.flatMap(({ ids }) => ids))
  const alone = flaws.filter(({ id }) => !grouped.has(id)).map(({ id }) => ({ ids: [id] }))
  return [...groups, ...alone].map((group) => vulnerability(scanned, group, flaws))
}

function vulnerability(scanned: Scanned, group: Group, flaws: readonly Flaw[]): Vulnerability {
  const { ecosystem, name: own, version } = identityOf(scanned)
  const entries = flaws.filter(({ id }) => group.ids.includes(id))
  const aliases = [...(group.aliases ?? []), ...entries.flatMap((entry) => entry.aliases ?? [])]
  const vectors = entries.flatMap(({ severity }) => severity ?? []).map(({ score }) => score)
  const score = Number.parseFloat(group.max_severity ?? '')
  return {
    package: { ecosystem, name: own, versions: { kind: 'version', version } },
    ids: [...new Set([...group.ids, ...aliases])],
    severity: Number.isNaN(score) ? severityOfVectors(vectors) : severityOfScore(score),
    informational: undefined,
    fixed: [...new Set(entries.flatMap((entry) => fixedIn(entry, scanned)))],
    url: group.ids[0] === undefined ? undefined : `https://osv.dev/${encodeURIComponent(group.ids[0])}`,
  }
}

function fixedIn({ affected }: Flaw, { package: own }: Scanned): readonly string[] {
  return (affected ?? [])
    .filter((entry) => entry.package?.name === own.name && entry.package.ecosystem === own.ecosystem)
    .flatMap(({ ranges }) => ranges ?? [])
    .flatMap(({ events }) => events ?? [])
    .flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]))
}

/** `GHSA-… and 1 alias have been filtered out because: …` of an osv-scanner.toml; of a flag only `Filtered 1 …`. */
function silenced(log = ''): readonly Ignored[] {
  const lines = log.split('\n')
  const named = lines.flatMap(
    (line) => /^(\S+) (?:and \d+ alias(?:es)? )?(?:has|have) been filtered out/.exec(line)?.[1] ?? [],
  )
  if (named.length > 0) return named.map((id) => ({ ids: [id], package: undefined, by: 'osv-scanner.toml' }))
  return lines
    .filter((line) => /^Filtered [1-9]/.test(line))
    .map((line) => ({ ids: [], package: undefined, by: line.trim() }))
}

function licenceOf(scanned: Scanned): readonly StatedLicence[] {
  const { licenses } = scanned
  if (licenses === null || licenses === undefined || licenses.length === 0) return []
  // Each file may have its own licence: all of them have to be allowed.
  const expression = licenses.length === 1 ? licenses[0] : licenses.map((text) => `(${text})`).join(' AND ')
  return [{ package: identityOf(scanned), expression: known(expression ?? '') }]
}
