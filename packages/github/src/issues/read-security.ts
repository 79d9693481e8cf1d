import { type GitHubAccount, personOf } from '../pull-request/account.ts'
import { momentOf } from './read-issue.ts'
import type { AlertSeverity, DependabotAlert, PublishedAdvisory } from './repository-facts.ts'

interface ToldAlert {
  readonly number: number
  readonly state: DependabotAlert['state']
  readonly dependency: {
    readonly manifest_path?: string
    readonly scope?: 'development' | 'runtime' | null
  }
  readonly security_advisory: {
    readonly ghsa_id: string
    readonly cve_id: string | null
    readonly summary: string
    readonly severity: AlertSeverity
    readonly classification?: string
    readonly withdrawn_at: string | null
  }
  readonly security_vulnerability: {
    readonly package: { readonly ecosystem: string; readonly name: string }
    readonly severity: AlertSeverity
    readonly vulnerable_version_range: string
    readonly first_patched_version: { readonly identifier: string } | null
  }
  readonly created_at: string
  readonly fixed_at: string | null
  readonly dismissed_at: string | null
  readonly dismissed_by: GitHubAccount
  readonly dismissed_reason: string | null
  readonly dismissed_comment: string | null
  readonly html_url: string
}

/** The severity is that of the range which the package is in: an advisory may have several. */
export function alertOf(told: ToldAlert): DependabotAlert {
  const { dependency, security_advisory: advisory, security_vulnerability: vulnerability } = told
  return {
    number: told.number,
    state: told.state,
    ecosystem: vulnerability.package.ecosystem,
    package: vulnerability.package.name,
    manifest: dependency.manifest_path ?? '',
    scope: dependency.scope ?? undefined,
    ghsa: advisory.ghsa_id,
    cve: advisory.cve_id ?? undefined,
    severity: vulnerability.severity,
    isMalware: advisory.classification === 'malware',
    summary: advisory.summary,
    range: vulnerability.vulnerable_version_range,
    fixedIn: vulnerability.first_patched_version?.identifier,
    createdAt: Date.parse(told.created_at),
    fixedAt: momentOf(told.fixed_at),
    dismissedAt: momentOf(told.dismissed_at),
    dismissedBy: personOf(told.dismissed_by),
    dismissedReason: told.dismissed_reason ?? undefined,
    dismissedComment: told.dismissed_comment ?? undefined,
    withdrawnAt: momentOf(advisory.withdrawn_at),
    url: told.html_url,
  }
}

interface ToldAdvisory {
  readonly ghsa_id: string
  readonly cve_id: string | null
  readonly summary: string
  readonly severity: AlertSeverity | null
  readonly published_at: string | null
  readonly withdrawn_at: string | null
  readonly vulnerabilities:
    | readonly {
        readonly package: { readonly ecosystem: string; readonly name: string | null } | null
        readonly vulnerable_version_range: string | null
        readonly patched_versions: string | null
      }[]
    | null
  readonly html_url: string
}

export function advisoryOf(told: ToldAdvisory): PublishedAdvisory {
  return {
    ghsa: told.ghsa_id,
    cve: told.cve_id ?? undefined,
    summary: told.summary,
    severity: told.severity ?? undefined,
    publishedAt: momentOf(told.published_at),
    withdrawnAt: momentOf(told.withdrawn_at),
    affected: (told.vulnerabilities ?? []).map((each) => ({
      ecosystem: each.package?.ecosystem ?? '',
      package: each.package?.name ?? '',
      range: each.vulnerable_version_range ?? '',
      patched: each.patched_versions ?? undefined,
    })),
    url: told.html_url,
  }
}
