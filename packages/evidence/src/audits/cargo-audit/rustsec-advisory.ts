import { name, remark } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { AuditedPackage, Informational, Vulnerability } from '../audit-reading.ts'
import { severityOfVector } from '../severity.ts'

/** An advisory of the RustSec database, as cargo audit and cargo deny print it. */
export interface RustAdvisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly cvss: string | null
  readonly informational: string | null
  readonly url?: string | null | undefined
}

export const advisoryShape: z.ZodMiniType<RustAdvisory> = z.object({
  id: name,
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

/** What an advisory says of a package. */
export function rustVulnerability(
  { ecosystem, name, version }: AuditedPackage,
  advisory: RustAdvisory,
  fixed: readonly string[],
): Vulnerability {
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
