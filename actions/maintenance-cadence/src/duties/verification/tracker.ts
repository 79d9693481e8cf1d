import type { Answer } from '../../answer.ts'
import type { DutyEvidence, SeenClosing } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { done, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

const NOT_ASKED: Answer<never> = {
  kind: 'missing',
  why: 'nothing says what the issues are',
  remedy: 'set the input github-token, or name a file with the facts in the input facts',
}

/** An issue that was closed. */
export function byIssue({ number }: Kind<'issue'>, { issues }: DutyEvidence): Proof {
  return byClosing(`#${number}`, issues.get(number) ?? NOT_ASKED)
}

/** A milestone that was closed. */
export function byMilestone({ title }: Kind<'milestone'>, { milestones }: DutyEvidence): Proof {
  if (milestones.kind === 'missing') return unknown(milestones.why, milestones.remedy)
  const found = milestones.value.find((each) => each.title === title)
  if (found === undefined) return open(`there is no milestone ${title}`, 'correct its title in the policy')
  return byClosing(`the milestone ${title}`, { kind: 'given', value: found })
}

/** How many issues with a label are open. */
export function byOpenIssues(
  { label, max }: Kind<'open-issues'>,
  { openIssues }: DutyEvidence,
  { now }: Moment,
): Proof {
  const found = openIssues.get(label) ?? NOT_ASKED
  if (found.kind === 'missing') return unknown(found.why, found.remedy)
  const count = `${found.value} open issues with the label ${label}`
  return found.value <= max ? done(now, count) : open(`${count}, more than ${max}`, 'close or relabel them')
}

function byClosing(name: string, found: Answer<SeenClosing>): Proof {
  if (found.kind === 'missing') return unknown(found.why, found.remedy)
  const { isOpen, closedAt, unfit, url } = found.value
  if (isOpen) return open(`${name} is open`, `finish and close ${name}`)
  if (unfit !== undefined)
    return open(`${name} ${unfit}`, 'do what it is about, or name another issue in the policy')
  if (closedAt === undefined) return unknown(`nothing says when ${name} was closed`, 'close it again')
  return done(closedAt, `${name}, which was closed`, { text: name, target: url })
}
