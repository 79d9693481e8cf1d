import { unicodePattern } from '@governance-gates/core'
import type { Incident } from '../incident/incident.ts'

const LONGEST = 120

/** The title of an issue. It has no numbers that change; people may change it. */
export function incidentTitle({ occurrence: { subject } }: Incident): string {
  if (subject.kind === 'security') {
    return shortened(`${subject.advisory.ghsa}: ${subject.advisory.summary}`)
  }
  const { lead, kind, gate } = subject.cause
  if (kind === 'unmeasured') return shortened(`Cannot measure: ${lead.check}`)
  return shortened(
    lead.subject === undefined ? `${gate} fails: ${lead.check}` : `${gate} fails: ${lead.subject}`,
  )
}

/** What follows in a title nobody reads in a list. Control characters and line ends are blanks. */
function shortened(text: string): string {
  const line = text.replace(BLANKS(), ' ').trim()
  const signs = [...line]
  return signs.length <= LONGEST ? line : `${signs.slice(0, LONGEST - 1).join('')}…`
}

const BLANKS = unicodePattern(String.raw`[\p{Cc}\p{Cf}\s]+`, 'gu')
