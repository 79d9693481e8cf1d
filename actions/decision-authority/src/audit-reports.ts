import type * as audits from '@governance-gates/evidence/audits'
import type * as licences from '@governance-gates/licence'
import type { AuditReports, ReadReport } from './audit-evidence.ts'
import type { Reason } from './logic/answer.ts'

/** The readers' own joins: loaded with them, and only where a change adds packages. */
type Joins = Pick<typeof audits, 'joinAudit' | 'joinLicence' | 'joinUnsafe' | 'packageKey'> &
  Pick<typeof licences, 'judgeLicence' | 'readAllowList'>

/** What the reports of one requirement are, and what the change is that they are about. */
export interface FoundReports extends Omit<audits.AuditEvidence, 'readings'> {
  readonly read: readonly ReadReport[]
  readonly faults: readonly Reason[]
}

/** The reports of one requirement, with what they say of packages. */
export function auditReports(joins: Joins, { read, faults, ...change }: FoundReports): AuditReports {
  const readings = read.map(({ reading }) => reading)
  const licensed = new Set(
    readings.flatMap(({ licences }) => licences.map((each) => joins.packageKey(each.package))),
  )
  return {
    read,
    faults,
    advisoriesOf: (added) => joins.joinAudit(added, { readings, ...change }),
    unsafeOf: (added) => joins.joinUnsafe(added, readings),
    licenceOf: ({ version = '', ...added }, allow) => {
      if (!licensed.has(joins.packageKey({ ...added, version }))) return undefined
      const list = joins.readAllowList(allow)
      if (list.kind === 'invalid') throw new Error(`${list.entry}: ${list.why}`)
      const expression = joins.joinLicence({ ...added, version }, readings)
      const verdict =
        expression.kind === 'unknown'
          ? expression
          : joins.judgeLicence(expression.value, list.list, added.ecosystem)
      return { expression, verdict }
    },
  }
}
