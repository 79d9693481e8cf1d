import { EvidenceError, name, remark } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { AuditedPackage, Informational, Vulnerability } from '../audit-reading.ts'
import { severityOfVector } from '../severity.ts'

/** An advisory of the RustSec database, as cargo audit and cargo deny print it. */
export interface RustAdvisory {
  readonly id: string
  /** The name of the crate that it is about. */
  readonly package?: string | null | undefined
  readonly aliases: readonly string[]
  readonly cvss: string | null
  readonly informational: string | null
  readonly url?: string | null | undefined
}

export const advisoryShape: z.ZodMiniType<RustAdvisory> = z.object({
  id: name,
  package: remark,
  aliases: z.array(name),
  cvss: z.nullable(z.string()),
  informational: z.nullable(z.string()),
  url: remark,
})

const INFORMATIONAL: ReadonlySet<string> = new Set<Informational>([
  'unmaintained',
  'unsound',
  'yanked',
  'notice',
])

/** Whether an advisory is not about a flaw. A kind that is not known counts as a flaw: nothing says that it is mild. */
function isInformational(kind: string | null): kind is Informational {
  return kind !== null && INFORMATIONAL.has(kind)
}

/**
 * What an advisory says of a package.
 *
 * @throws EvidenceError where it is about another one.
 */
export function rustVulnerability(
  { ecosystem, name, version }: AuditedPackage,
  advisory: RustAdvisory,
  fixed: readonly string[],
): Vulnerability {
  if (typeof advisory.package === 'string' && advisory.package !== name) {
    throw new EvidenceError(`${advisory.id} is about ${advisory.package}, and is listed for ${name}`, {
      line: 1,
      remedy: 'upload the report as the tool wrote it',
    })
  }
  return {
    package: { ecosystem, name, versions: { kind: 'version', version } },
    ids: [advisory.id, ...advisory.aliases],
    severity: severityOfVector(advisory.cvss),
    informational: isInformational(advisory.informational) ? advisory.informational : undefined,
    fixed,
    url: advisory.url ?? undefined,
  }
}

/** A version that its author withdrew from the registry. There is no advisory for that. */
export function yankedPackage({ ecosystem, name, version }: AuditedPackage): Vulnerability {
  return {
    package: { ecosystem, name, versions: { kind: 'version', version } },
    ids: [],
    severity: 'unknown',
    informational: 'yanked',
    fixed: [],
    url: undefined,
  }
}
