import type { AreaPolicy, IncidentsPolicy, Severity } from '@governance-gates/policy'
import type { IncidentInput } from '../incident-input.ts'
import type { Rating } from '../symptom.ts'
import { type Clock, clockOf, reopenings } from './clock.ts'
import type { FoundIssue } from './found-issue.ts'
import { type Occurrence, reopenWithin, verdictOccurrences } from './occurrence.ts'
import { securityOccurrences } from './security-case.ts'
import { countedSeverity } from './severity.ts'
import { type Standing, standingOf } from './standing.ts'

/** One occurrence with everything that the plan, the checks and the issue say of it. */
export interface Incident {
  readonly occurrence: Occurrence
  readonly standing: Standing
  /** The issue that it is handled in, whatever its state. */
  readonly found: FoundIssue | undefined
  readonly family: string
  /** Undefined where the policy names nobody. */
  readonly area: (AreaPolicy & { readonly name: string }) | undefined
  readonly rating: Rating
  readonly severity: Severity
  readonly clock: Clock
  readonly playbook: readonly string[]
  /** How many times the issue was opened again: what was said before is said once more. */
  readonly episode: number
  readonly isFlapping: boolean
}

const WAIVER = 30 * 86_400_000

/** Everything that is wrong, or was and may have an issue. */
export function incidentsOf(input: IncidentInput): readonly Incident[] {
  return occurrencesOf(input).map((occurrence) => incidentOf(occurrence, input))
}

/** What the verdicts and the advisories tell of. */
export function occurrencesOf(
  input: Pick<IncidentInput, 'rows' | 'policy' | 'flaws' | 'releases' | 'now'>,
): readonly Occurrence[] {
  const { rows, policy, flaws, releases, now } = input
  const { security } = policy.fixed
  const told =
    security === undefined || flaws?.kind !== 'known' || releases.kind !== 'known'
      ? []
      : securityOccurrences(security, { ...flaws.value, releases: releases.value, now })
  return [...verdictOccurrences(rows, policy, now), ...told]
}

function incidentOf(occurrence: Occurrence, input: IncidentInput): Incident {
  const { policy, issues, entitled, targets, releases, now } = input
  const standing = standingOf(occurrence, {
    issues,
    entitled,
    targets,
    reopenWithin: reopenWithin(policy),
    waiver: policy.fixed.waiver?.milliseconds ?? WAIVER,
    now,
  })
  const found = 'found' in standing ? standing.found : undefined
  const family = chosen(found, 'kind:')[0] ?? occurrence.family
  const rating = ratingBy(occurrence, found)
  const kind = policy.named[occurrence.stream]?.kinds?.[family]
  const name = kind?.area ?? occurrence.area
  const clock = clockOf({ ...occurrence, area: name }, found, {
    account: issues.kind === 'read' ? issues.account : undefined,
    entitled,
    releases: releases.kind === 'known' ? releases.value : [],
    severity: countedSeverity(rating),
    now,
  })
  const episode = (found === undefined ? 0 : reopenings(found)) + (standing.kind === 'reopen' ? 1 : 0)
  return {
    occurrence,
    standing,
    found,
    family,
    area: areaOf(input, name),
    rating,
    severity: countedSeverity(rating),
    clock,
    playbook: playbookOf(policy, { occurrence, path: kind?.playbook, input }),
    episode,
    isFlapping: occurrence.flips + episode >= policy.fixed['flapping-after'],
  }
}

function areaOf({ areas }: IncidentInput, name: string | undefined): Incident['area'] {
  const area = name === undefined ? undefined : areas[name]
  return area === undefined || name === undefined ? undefined : { ...area, name }
}

interface Playbook {
  readonly occurrence: Occurrence
  readonly path: string | undefined
  readonly input: IncidentInput
}

function playbookOf({ fixed }: IncidentsPolicy, { occurrence, path, input }: Playbook): readonly string[] {
  const named = occurrence.subject.kind === 'security' ? fixed.security?.playbook : path
  return named === undefined ? [] : (input.playbooks.get(named) ?? [])
}

/** What people chose by labels such as `kind: runtime`. Labels are the same in any case. */
function chosen(found: FoundIssue | undefined, prefix: string): readonly string[] {
  const labels = found?.issue.labels.map((label) => label.toLowerCase()) ?? []
  return labels.flatMap((label) => (label.startsWith(prefix) ? [label.slice(prefix.length).trim()] : []))
}

/** What is not known people may say; what is known they may not. */
function ratingBy({ rating }: Occurrence, found: FoundIssue | undefined): Rating {
  if (rating.severity !== undefined) return rating
  const words = chosen(found, 'severity:')
  const severity = SEVERITIES.findLast((each) => words.includes(each))
  return severity === undefined ? rating : { severity, because: `the label severity: ${severity} says so` }
}

const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
