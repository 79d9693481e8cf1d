import { EvidenceError, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  type AuditReader,
  type AuditReading,
  type AuditRun,
  auditReading,
  type Ignored,
  type NotMeasured,
  type Vulnerability,
} from '../audit-reading.ts'
import { reportDocument } from '../json-report.ts'

/**
 * Reads `pip-audit -f json`. It has no severities. A package that it skipped (it is not on the index, say) was not
 * looked at, whatever the exit code. `--ignore-vuln` shows only on standard error.
 *
 * https://github.com/pypa/pip-audit
 */
export const pipAuditReader: AuditReader = {
  format: 'pip-audit',
  tool: 'pip-audit',
  docs: 'https://github.com/pypa/pip-audit',
  read,
}

const reportShape = z.object({
  dependencies: z.array(
    z.union(
      [
        z.object({
          name,
          version: name,
          vulns: z.array(
            z.object({ id: name, fix_versions: z.array(name), aliases: z.optional(z.array(name)) }),
          ),
        }),
        z.object({ name, skip_reason: z.string() }),
      ],
      'a dependency with a version and its vulns, or with a skip_reason',
    ),
  ),
})

type Dependency = z.infer<typeof reportShape>['dependencies'][number]
type Audited = Extract<Dependency, { vulns: unknown }>

function read({ text, log }: AuditRun): AuditReading {
  const document = reportDocument(text, {
    tool: 'pip-audit',
    remedy:
      'fix what pip-audit says on standard error (it could not reach its service, or --strict), and upload its output',
  })
  const { dependencies } = readShape(document, reportShape)
  if (dependencies.length === 0) {
    throw new EvidenceError('pip-audit looked at no package', {
      line: 1,
      remedy: 'let it read the requirements, or run it where the project is installed',
    })
  }
  const audited = dependencies.filter((dependency): dependency is Audited => 'vulns' in dependency)
  return auditReading(
    { ...pipAuditReader, topics: ['advisories'] },
    {
      universe: {
        kind: 'listed',
        packages: audited.map(({ name: own, version }) => ({ ecosystem: 'python', name: own, version })),
      },
      vulnerabilities: audited.flatMap(vulnerabilitiesOf),
      ignored: silenced(log),
      notMeasured: dependencies.flatMap(skipped),
    },
  )
}

function vulnerabilitiesOf({ name: own, version, vulns }: Audited): readonly Vulnerability[] {
  return vulns.map(({ id, fix_versions: fixed, aliases = [] }) => ({
    package: { ecosystem: 'python', name: own, versions: { kind: 'version', version } },
    ids: [id, ...aliases],
    severity: 'unknown',
    informational: undefined,
    fixed,
    url: undefined,
  }))
}

function skipped(dependency: Dependency): readonly NotMeasured[] {
  if (!('skip_reason' in dependency)) return []
  return [
    {
      kind: 'package',
      package: { ecosystem: 'python', name: dependency.name, version: undefined },
      why: dependency.skip_reason,
    },
  ]
}

/** `No known vulnerabilities found, 1 ignored`, `Found 1 known vulnerability, ignored 1 in 1 package`. */
function silenced(log: string | undefined): readonly Ignored[] {
  const match = /\b(?:ignored (\d+)|(\d+) ignored)\b/.exec(log ?? '')
  return Number(match?.[1] ?? match?.[2] ?? 0) === 0
    ? []
    : [{ ids: [], package: undefined, by: '--ignore-vuln' }]
}
