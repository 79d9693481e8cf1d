import type { Known, RepositoryFacts, TrackerAnswer } from '@governance-gates/github'
import type { SecurityIncidentPolicy } from '@governance-gates/policy'
import type { Answer, PublicFlaws } from '../incident-input.ts'

/** Asks for public flaws. What cannot be read is not "none". */
export async function gatherFlaws(
  facts: RepositoryFacts,
  { alerts, advisories }: SecurityIncidentPolicy,
): Promise<Answer<PublicFlaws>> {
  const found = alerts === 'off' ? KNOWN_NONE : whole(await facts.alerts())
  if (found.kind === 'unknown') return found
  const published = advisories === 'off' ? KNOWN_NONE : whole(await facts.advisories())
  if (published.kind === 'unknown') return published
  return { kind: 'known', value: { alerts: found.value, advisories: published.value } }
}

const KNOWN_NONE: Answer<never[]> = { kind: 'known', value: [] }

function whole<Item>(answer: TrackerAnswer<Known<readonly Item[]>>): Answer<readonly Item[]> {
  if (answer.kind === 'refused') return { kind: 'unknown', why: answer.reason, remedy: answer.remedy }
  const { value } = answer
  return value.kind === 'known' ? value : { kind: 'unknown', why: value.why, remedy: value.remedy }
}
