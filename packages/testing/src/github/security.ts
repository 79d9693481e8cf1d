import { gunzipSync } from 'node:zlib'
import { accountOf } from './account.ts'
import { type Answer, type Call, type Operations, refusal } from './call.ts'
import type { RepositoryShapes } from './repository-shape.ts'

type Severity = 'low' | 'medium' | 'high' | 'critical'

export interface AddedAlert {
  /** `open` where absent. */
  readonly state?: 'open' | 'dismissed' | 'fixed' | 'auto_dismissed'
  readonly package: string
  /** `npm` where absent. */
  readonly ecosystem?: string
  readonly ghsa: string
  readonly severity: Severity
  readonly classification?: 'general' | 'malware'
  readonly range?: string
  readonly fixedIn?: string
  /** An instant. */
  readonly createdAt: string
  readonly fixedAt?: string
  readonly dismissed?: {
    readonly at: string
    readonly by: string
    readonly reason: string
    readonly comment?: string
  }
  readonly withdrawnAt?: string
}

export interface AddedAdvisory {
  readonly ghsa: string
  /** `published` where absent. */
  readonly state?: 'triage' | 'draft' | 'published' | 'closed' | 'withdrawn'
  readonly summary: string
  readonly severity?: Severity
  readonly package?: string
  readonly publishedAt?: string
  readonly withdrawnAt?: string
}

/** Findings as code scanning took them. */
export interface UploadedFindings {
  readonly commit: string
  readonly ref: string
  /** SARIF, unpacked. */
  readonly text: string
}

/** Alerts of Dependabot and advisories of the repository, the latest first; what code scanning was given. */
export class Security {
  readonly findings: UploadedFindings[] = []
  readonly #alerts: AddedAlert[] = []
  readonly #advisories: AddedAdvisory[] = []
  readonly #repositories: RepositoryShapes
  readonly #url: string
  #areAlertsOn = true

  constructor(repositories: RepositoryShapes, url: string) {
    this.#repositories = repositories
    this.#url = url
  }

  readonly operations: Operations = {
    'code-scanning/upload-sarif': ({ body }) => {
      const packed = Buffer.from(String(body['sarif']), 'base64')
      this.findings.push({
        commit: String(body['commit_sha']),
        ref: String(body['ref']),
        text: gunzipSync(packed).toString('utf8'),
      })
      const id = `00000000-0000-4000-8000-${String(this.findings.length).padStart(12, '0')}`
      const url = `${this.#repositories.api()}/code-scanning/sarifs/${id}`
      return { status: 202, body: { id, url } }
    },
    'dependabot/list-alerts-for-repo': (call) => {
      if (!this.#areAlertsOn) return refusal(403, 'Dependabot alerts are disabled for this repository.')
      const states = (call.query.get('state') ?? '').split(',').filter((state) => state !== '')
      const shapes = this.#alerts.map((alert, index) => ({ alert, shape: this.#alert(alert, index + 1) }))
      const found = shapes.filter(
        ({ alert }) => states.length === 0 || states.includes(alert.state ?? 'open'),
      )
      return this.#cursor(
        call,
        found.toReversed().map(({ shape }) => shape),
      )
    },
    'security-advisories/list-repository-advisories': (call) => {
      const state = call.query.get('state')
      // Everybody sees those that are published; more needs a right that the token of a job never has.
      const found = this.#advisories.filter((each) => (each.state ?? 'published') === (state ?? 'published'))
      return this.#cursor(
        call,
        found.toReversed().map((each) => this.#advisory(each)),
      )
    },
  }

  addAlert(alert: AddedAlert): void {
    this.#alerts.push(alert)
  }

  addAdvisory(advisory: AddedAdvisory): void {
    this.#advisories.push(advisory)
  }

  turnAlertsOff(): void {
    this.#areAlertsOn = false
  }

  /** Pages that are found by a cursor; it has no number to go on with. */
  #cursor({ path, query }: Call, items: readonly object[]): Answer {
    const start = Number(Buffer.from(query.get('after') ?? '', 'base64url').toString() || 0)
    const end = start + Number(query.get('per_page') ?? 30)
    const next = new URLSearchParams(query)
    next.set('after', Buffer.from(String(end)).toString('base64url'))
    const link = `<${this.#url}${path}?${next}>; rel="next"`
    return { body: items.slice(start, end), headers: end < items.length ? { link } : {} }
  }

  #alert(alert: AddedAlert, number: number): object {
    const { severity, dismissed, ghsa, state = 'open', createdAt } = alert
    const vulnerability = {
      package: { ecosystem: alert.ecosystem ?? 'npm', name: alert.package },
      severity,
      vulnerable_version_range: alert.range ?? '< 2.0.0',
      first_patched_version: alert.fixedIn === undefined ? null : { identifier: alert.fixedIn },
    }
    return {
      number,
      state,
      dependency: {
        ...{ package: vulnerability.package, manifest_path: 'package-lock.json' },
        ...{ scope: 'runtime', relationship: 'direct' },
      },
      security_advisory: {
        ...{ ghsa_id: ghsa, cve_id: null, summary: `A flaw in ${alert.package}`, description: '', severity },
        ...{ classification: alert.classification ?? 'general', vulnerabilities: [vulnerability] },
        ...{ cvss: { score: 0, vector_string: null }, cwes: [], references: [] },
        identifiers: [{ type: 'GHSA', value: ghsa }],
        ...{ published_at: createdAt, updated_at: createdAt, withdrawn_at: alert.withdrawnAt ?? null },
      },
      security_vulnerability: vulnerability,
      url: `${this.#repositories.api()}/dependabot/alerts/${number}`,
      html_url: `${this.#repositories.html()}/security/dependabot/${number}`,
      ...{ created_at: createdAt, updated_at: createdAt, fixed_at: alert.fixedAt ?? null },
      dismissed_at: dismissed?.at ?? null,
      dismissed_by: dismissed === undefined ? null : accountOf(dismissed.by, this.#url),
      dismissed_reason: dismissed?.reason ?? null,
      dismissed_comment: dismissed?.comment ?? null,
      auto_dismissed_at: state === 'auto_dismissed' ? createdAt : null,
    }
  }

  #advisory({ ghsa, summary, severity = 'high', state = 'published', ...rest }: AddedAdvisory): object {
    const { publishedAt = '2026-02-01T08:00:00Z', withdrawnAt = null } = rest
    const vulnerability = {
      package: { ecosystem: 'npm', name: rest.package ?? 'platform' },
      ...{ vulnerable_version_range: '< 2.0.0', patched_versions: '2.0.0', vulnerable_functions: [] },
    }
    return {
      ...{ ghsa_id: ghsa, cve_id: null, summary, description: '', severity, state, submission: null },
      url: `${this.#repositories.api()}/security-advisories/${ghsa}`,
      html_url: `${this.#repositories.html()}/security/advisories/${ghsa}`,
      ...{ author: null, publisher: null, identifiers: [{ type: 'GHSA', value: ghsa }] },
      ...{ created_at: publishedAt, updated_at: publishedAt, published_at: publishedAt, closed_at: null },
      ...{ withdrawn_at: withdrawnAt, vulnerabilities: [vulnerability] },
      ...{ cvss: null, cwes: [], cwe_ids: [], credits: [], credits_detailed: [] },
      ...{ collaborating_users: [], collaborating_teams: [], private_fork: null },
    }
  }
}
