import { type CalendarDate, dayAfter, type Instant } from '../number/instant.ts'
import type { ComparingGate } from './intended-change.ts'

/** An entry that a message proposes. */
export interface ChangeProposal {
  readonly gate: ComparingGate
  readonly subject: string
  readonly campaign?: string
  readonly change:
    | { readonly kind: 'renamed'; readonly to: string }
    | { readonly kind: 'removed' }
    | { readonly kind: 'weakened'; readonly what: string }
    /** In percent: `31%`. */
    | { readonly kind: 'regressed'; readonly atMost: string }
}

/** Where the register is, and until when what is proposed should count. */
export interface ProposalPlace {
  readonly register: string
  readonly exists: boolean
  readonly now: Instant
}

/** Time for a pull request to be merged and for the baseline to follow. */
const PROPOSED_DAYS = 30
const MAX_ID = 40

/** What to write and where, on one line, for the first of some proposals; how many more there are is in the summary. */
export function proposalRemedy(
  proposals: readonly ChangeProposal[],
  place: ProposalPlace,
): string | undefined {
  const [first] = proposals
  if (first === undefined) return undefined
  const { register, exists, now } = place
  const entry = `{ ${fieldsOf(first, idsOf(proposals)[0] ?? '', dayAfter(now, PROPOSED_DAYS)).join(', ')} }`
  const count = proposals.length
  const more = count === 1 ? '' : `; the summary has ${count === 2 ? 'both' : `all ${count}`} entries`
  return exists
    ? `declare it in the list changes of ${register}: - ${entry}${more}`
    : `declare it: create ${register} with changes: [${entry}]${more}`
}

/** Every proposal as YAML to paste, with the head of the register where there is none. */
export function proposalText(proposals: readonly ChangeProposal[], { exists, now }: ProposalPlace): string {
  const ids = idsOf(proposals)
  const until = dayAfter(now, PROPOSED_DAYS)
  const entries = proposals.map((proposal, index) =>
    fieldsOf(proposal, ids[index] ?? '', until)
      .map((field, line) => `${line === 0 ? '  - ' : '    '}${field}\n`)
      .join(''),
  )
  return `${exists ? '' : 'changes:\n'}${entries.join('')}`
}

function fieldsOf({ gate, subject, campaign, change }: ChangeProposal, id: string, until: CalendarDate) {
  return [
    `id: ${id}`,
    `kind: ${change.kind}`,
    `gate: ${gate}`,
    `subject: ${quoted(subject)}`,
    ...(campaign === undefined ? [] : [`campaign: ${campaign}`]),
    ...(change.kind === 'renamed' ? [`to: ${quoted(change.to)}`] : []),
    ...(change.kind === 'regressed' ? [`at-most: ${change.atMost}`] : []),
    ...(change.kind === 'weakened' ? [`what: ${quoted(change.what)}`] : []),
    'reason: say why',
    'owner: "@you"',
    `until: ${until}`,
  ]
}

/** A JSON text is also YAML, apart from characters that YAML wants escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Names of their own, made of what is done and to what: `removed-settings-keeps-the-theme`. */
function idsOf(proposals: readonly ChangeProposal[]): readonly string[] {
  const taken = new Map<string, number>()
  return proposals.map(({ subject, change }) => {
    const words = subject.toLowerCase().match(/[a-z0-9]+/g) ?? []
    const id = [change.kind, ...words].join('-').slice(0, MAX_ID).replace(/-$/, '')
    const times = (taken.get(id) ?? 0) + 1
    taken.set(id, times)
    return times === 1 ? id : `${id}-${times}`
  })
}
