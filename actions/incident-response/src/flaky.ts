import {
  type FlakySubject,
  findFlakySubjects,
  proposeQuarantines,
  type QuarantineProposal,
  runOfRecord,
  unhandledFlaky,
} from '@governance-gates/core'
import type { IncidentInput } from './incident-input.ts'

/** What flips without a change, and what could be done about it. */
export interface FlakyStanding {
  readonly subjects: readonly FlakySubject[]
  readonly proposals: readonly QuarantineProposal[]
}

/** The gate whose campaigns have subjects. */
export const CONFORMANCE = 'conformance-gate'

/** Finds the flaky subjects in the records of runs; each is proposed with the owner of the area that answers for its gate. */
export function flakyStanding(input: IncidentInput): FlakyStanding {
  const { records, quarantine: register, now } = input
  const found = findFlakySubjects(records.map(runOfRecord))
  const owner = ownerOfConformance(input)
  return {
    subjects: unhandledFlaky(found, { now, register }),
    proposals: proposeQuarantines(found, { now, register, ownerOf: () => owner }),
  }
}

function ownerOfConformance({ policy, areas }: IncidentInput): string | undefined {
  const stream = Object.values(policy.named).find(({ gates }) => gates.includes(CONFORMANCE))
  return stream?.area === undefined ? undefined : areas[stream.area]?.owner.text
}
