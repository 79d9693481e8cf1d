import { posix } from 'node:path'
import type { EvidenceReader } from '@governance-gates/action-kit'
import { type Baseline, type Check, isFailure, metricName, type ResultStatus } from '@governance-gates/core'
import { parseJsonDocument } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { Listing } from '../history/verdict-row.ts'

/** The results that a verdict judged, as far as its gate wrote them down. */
export interface Results {
  readonly listing: Listing
  /** Every subject that a check may be about. */
  subjects(check: Check): readonly string[]
  tier(check: Check, subject: string): string | undefined
  /** Those that name every subject. */
  readonly campaigns: readonly NamedCampaign[]
}

interface NamedCampaign {
  readonly campaign: string
  readonly statuses: readonly (readonly [subject: string, status: ResultStatus])[]
}

const NONE: Results = { listing: () => 'absent', subjects: () => [], tier: () => undefined, campaigns: [] }

/** Where a gate writes what it judged: beside its verdict; in an artifact in a folder of its own. */
function placesOf(verdict: string, gate: string): readonly string[] {
  const folder = posix.dirname(verdict)
  const name = `${gate}.baseline.json`
  const all = [posix.join(folder, name), posix.join(folder, '..', 'baseline', name)]
  return all.filter((place) => !place.startsWith('../'))
}

/** Reads the results beside a verdict. Without them no subject is contained in it. */
export async function readResults(
  evidence: Pick<EvidenceReader, 'read'>,
  verdict: string,
  gate: string,
): Promise<Results> {
  for (const place of placesOf(verdict, gate)) {
    const file = await evidence.read(place, async ({ text, facts }) => {
      facts.format = 'results'
      const content = text()
      if (gate === 'perf-budget') return resultsOfMetrics(content)
      // Loaded when used: it knows every format.
      const { readBaseline } = await import('@governance-gates/evidence/baselines')
      return resultsOfBaseline(readBaseline(content))
    })
    if (file.kind === 'read') return file.content
  }
  return NONE
}

function resultsOfBaseline({ campaigns }: Baseline): Results {
  const subjectsOf = ({ scope }: Check) => campaigns.get(scope.campaign ?? '')?.subjects
  return {
    listing: (check, subject) => {
      const found = subjectsOf(check)?.get(subject)
      if (found === undefined) return 'absent'
      if (isFailure(found.status)) return 'bad'
      return found.status === 'pass' || found.status === 'flaky' ? 'good' : 'absent'
    },
    subjects: (check) => [...(subjectsOf(check)?.keys() ?? [])],
    tier: (check, subject) => subjectsOf(check)?.get(subject)?.tier,
    campaigns: [...campaigns].flatMap(([campaign, { subjects }]) =>
      subjects === undefined
        ? []
        : [{ campaign, statuses: [...subjects].map(([subject, { status }]) => [subject, status] as const) }],
    ),
  }
}

const metrics = z.object({
  measurements: z.array(
    z.object({ metric: z.string(), parameters: z.exactOptional(z.record(z.string(), z.string())) }),
  ),
})

/** A metric that was measured is in the results; whether it is good its check says. */
function resultsOfMetrics(content: string): Results {
  const read = metrics.safeParse(parseJsonDocument(content).value)
  const names = new Set(
    read.success
      ? read.data.measurements.map(({ metric, parameters = {} }) => metricName({ metric, parameters }))
      : [],
  )
  return {
    listing: (_, subject) => (names.has(subject) ? 'good' : 'absent'),
    subjects: () => [...names],
    tier: () => undefined,
    campaigns: [],
  }
}
