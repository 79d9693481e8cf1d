import { BASELINE_SCHEMA, type Instant, type PastRun } from '@governance-gates/core'
import { EvidenceError, parseJsonDocument, readInstant, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { readBaseline } from './read-baseline.ts'

/** A baseline candidate that an earlier run left. */
export interface StoredCandidate {
  /** Gives its text each time it is asked for, so that not every run has to be in memory. */
  read(): string
  /** Where the run took place, as in `linux`; empty where the candidate joins several systems. */
  readonly system: string
}

const WRITE_AGAIN = 'run conformance-gate again, which writes the candidate'

const headShape = z.object({ schema: z.literal(BASELINE_SCHEMA), commit: z.string() })

/**
 * The campaigns of a baseline candidate as an earlier run left them: those that name every subject. One that names only what
 * failed, or only counts, does not show what passed.
 *
 * @throws EvidenceError for everything that is not a whole candidate of conformance-gate.
 */
export function readPastRuns({ read, system }: StoredCandidate): readonly PastRun[] {
  const text = read()
  const { commit, at } = readHead(text)
  const named = [...readBaseline(text).campaigns].filter(([, { subjects }]) => subjects !== undefined)
  return named.map(([campaign]) => ({
    campaign,
    system,
    code: commit,
    at,
    *results() {
      const { subjects = [] } = readBaseline(read()).campaigns.get(campaign) ?? {}
      for (const [subject, { status }] of subjects) yield [subject, status] as const
    },
  }))
}

function readHead(text: string): { readonly commit: string; readonly at: Instant } {
  const document = parseJsonDocument(text)
  const { commit } = readShape(document, headShape)
  const at = readInstant(document, ['generatedAt'])
  if (at !== undefined) return { commit, at }
  throw new EvidenceError('generatedAt: it is missing', { line: document.lineOf([]), remedy: WRITE_AGAIN })
}
