import type { Duty } from '../duty.ts'
import type { DutyEvidence, SeenAttestation } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { type Deed, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

interface Circumstances {
  readonly evidence: DutyEvidence
  readonly moment: Moment
}

/** A declaration by the owner or the backup, about a commit that was the state of the default branch in its period. */
export function byAttestation(
  { name }: Kind<'attestation'>,
  duty: Duty,
  { evidence, moment }: Circumstances,
): Proof {
  const { attestations } = evidence
  if (attestations.kind === 'missing') return unknown(attestations.why, attestations.remedy)
  const entry = attestations.value.find((each) => each.name === name)
  const entitled = [duty.owner, ...(duty.backup === undefined ? [] : [duty.backup])]
  const todo = `let ${entitled.join(' or ')} write the entry ${name} with the day and the commit`
  if (entry === undefined) return open(`there is no attestation ${name}`, todo)
  const deed = deedOf(entry)
  const entitlement = isEntitled(entry.by, entitled, evidence)
  if (entitlement.kind === 'unknown') return unknown(entitlement.why, entitlement.remedy)
  if (entitlement.kind === 'no')
    return open(`${name} is by ${entry.by}, who is not ${entitled.join(' or ')}`, todo)
  if (entry.commit === undefined)
    return open(`${name} names no commit`, `add the commit that was looked at to ${name}`)
  const { attested } = entry
  if (attested === undefined || attested.kind === 'missing') {
    const { why, remedy } = attested ?? {
      why: `nothing is known of ${entry.commit}`,
      remedy: 'check out the history',
    }
    return unknown(why, remedy)
  }
  const short = entry.commit.slice(0, 7)
  if (!attested.value.isOnDefaultBranch)
    return open(`${name} is about ${short}, which is not on the default branch`, todo)
  const { replacedAt } = attested.value
  if (entry.at >= moment.start && replacedAt !== undefined && replacedAt < moment.start) {
    return open(`${name} is about ${short}, which was replaced before this period began`, todo)
  }
  return { kind: 'done', deed }
}

function deedOf({ at, name, by, link, file }: SeenAttestation): Deed {
  const target = /^https?:\/\//.test(link) ? link : file
  return { at, what: `the attestation ${name} of ${by}`, link: { text: name, target } }
}

type Entitlement =
  | { readonly kind: 'yes' | 'no' }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

/** One team that cannot be read leaves it open, unless somebody else makes it true. */
function isEntitled(by: string, entitled: readonly string[], { teams }: DutyEvidence): Entitlement {
  const login = by.toLowerCase()
  let open_: Entitlement = { kind: 'no' }
  for (const each of entitled) {
    if (each.toLowerCase() === login) return { kind: 'yes' }
    if (!each.includes('/')) continue
    const team = teams.get(each.toLowerCase())
    if (team?.kind === 'given') {
      if (team.value.some((member) => `@${member}`.toLowerCase() === login)) return { kind: 'yes' }
    } else {
      const { why, remedy } = team ?? {
        why: `nothing says who is in ${each}`,
        remedy: 'name a person as owner or backup, or give github-token a token that may read the team',
      }
      open_ = { kind: 'unknown', why, remedy }
    }
  }
  return open_
}
