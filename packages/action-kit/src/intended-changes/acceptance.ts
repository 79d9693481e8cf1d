import type { Acceptance } from '@governance-gates/core'
import type { Asked, ReadLabel } from '@governance-gates/github'
import type { IntendedChangesPolicy } from '@governance-gates/policy'

/** The label that accepts some entries, and who may set it. */
export interface AcceptingLabel {
  readonly name: string
  readonly accept: IntendedChangesPolicy['accept']
}

/** Those whom GitHub lets set labels: triage and more. */
const ENTITLED = new Set(['triage', 'write', 'maintain', 'admin'])

/** Whether a label of a pull request accepts the entries that it is for. */
export function acceptanceOf(answer: Asked<ReadLabel>, label: AcceptingLabel): Acceptance {
  if (answer.kind === 'refused') {
    const why = `it could not be read whether the label ${label.name} is set: ${answer.reason}`
    return { kind: 'unread', why, remedy: answer.remedy }
  }
  const { author, set } = answer.value
  if (set === undefined) {
    return { kind: 'declared', why: `the label ${label.name} is not set`, remedy: remedyOf(label, 'set') }
  }
  const { by, role } = set
  if (by === 'unknown') {
    const why = `it is not known who set the label ${label.name}`
    return { kind: 'unread', why, remedy: remedyOf(label, 'remove and set') }
  }
  const refuse = (why: string): Acceptance => ({
    kind: 'declared',
    why: `the label ${label.name} was set by @${by.login}, ${why}`,
    remedy: remedyOf(label, 'remove and set'),
  })
  if (by.kind === 'bot') return refuse('which is not a person')
  if (label.accept === 'others' && by.id === author?.id) return refuse('who proposes the change')
  if (role.kind === 'incomplete') return { kind: 'unread', why: role.why, remedy: role.remedy }
  if (!ENTITLED.has(role.value)) return refuse(`whose role in the repository is ${role.value}`)
  return { kind: 'accepted', by: [`@${by.login}`] }
}

function remedyOf({ name, accept }: AcceptingLabel, verb: string): string {
  if (accept === 'self') return `${verb} the label ${name} on the pull request, with triage rights`
  return `have somebody else with triage rights ${verb} the label ${name} on the pull request; a project with one maintainer can write intended-changes: { accept: self } in its policy`
}
