import { matchesName } from '@governance-gates/core'
import type { Answer } from '../../answer.ts'
import type { DutyEvidence, SeenRun } from '../evidence.ts'
import type { Moment } from '../moment.ts'
import { type Deed, open, type Proof, unknown } from '../proof.ts'
import type { Kind } from './kind.ts'

type Wanted = Kind<'workflow'>

/**
 * A run that proves something: it was made in its time, of the default branch, and what matters in it ran. A run that was
 * cancelled, or whose job was skipped, succeeds as little as one of another branch.
 */
export function byWorkflow(wanted: Wanted, { runs }: DutyEvidence, { now, start }: Moment): Proof {
  const found = runs.get(wanted.file) ?? NOT_ASKED
  const name = wanted.file.replace(/^\.github\/workflows\//, '')
  if (found.kind === 'missing') return unknown(found.why, found.remedy)
  const ofEvent = found.value.filter(({ event, createdAt }) => {
    return createdAt <= now && (wanted.event === undefined ? !isOfChange(event) : event === wanted.event)
  })
  const judged = ofEvent.map((run) => ({ run, flaw: flawOf(run, wanted) }))
  const good = judged.find(({ flaw }) => flaw === undefined)
  const deed = good && deedOf(good.run, name)
  if (deed !== undefined && (deed.at >= start || good === judged[0])) return { kind: 'done', deed }
  // A run of this period that cannot be read could be its proof.
  for (const { run, flaw } of judged) {
    if (run.createdAt >= start && flaw?.kind === 'missing') return unknown(flaw.why, flaw.remedy, deed)
  }
  return open(whyNot(judged, name, wanted), todoOf(name, wanted), deed)
}

interface JudgedRun {
  readonly run: SeenRun
  readonly flaw: Answer<string> | undefined
}

function whyNot([newest]: readonly JudgedRun[], name: string, { event }: Wanted): string {
  if (newest?.flaw === undefined) return `${name} has no${event === undefined ? '' : ` ${event}`} run`
  const { flaw, run } = newest
  return `run ${run.id} of ${name} ${flaw.kind === 'given' ? flaw.value : flaw.why}`
}

const NOT_ASKED: Answer<never> = {
  kind: 'missing',
  why: 'nothing says which runs there were',
  remedy: 'set the input github-token, or name a file with the facts in the input facts',
}

/** Their code is that of a change, which could make any workflow succeed. */
function isOfChange(event: string): boolean {
  return event.startsWith('pull_request') || event === 'merge_group'
}

function todoOf(name: string, { event, job }: Wanted): string {
  const how = event === 'schedule' ? `fix the schedule of ${name}` : `run ${name} on the default branch`
  return job === undefined ? how : `${how}, with the job ${job}`
}

/** Why a run proves nothing; undefined where it does. */
function flawOf(run: SeenRun, { job }: Wanted): Answer<string> | undefined {
  const { conclusion, isOnDefaultBranch, jobs } = run
  if (conclusion !== 'success')
    return says(conclusion === undefined ? 'has not ended' : `ended as ${conclusion}`)
  if (isOnDefaultBranch.kind === 'missing') return isOnDefaultBranch
  if (!isOnDefaultBranch.value) return says('is of a commit that the default branch does not have')
  if (jobs.kind === 'missing') return jobs
  if (job === undefined) {
    const skipped = jobs.value.find((each) => each.conclusion !== 'success')
    if (jobs.value.length === 0) return says('has no jobs')
    return (
      skipped && says(`has a job that was not a success, ${skipped.name}: name the job that matters in job`)
    )
  }
  const matching = jobs.value.filter(({ name }) => matchesName(job, name))
  const other = matching.find((each) => each.conclusion !== 'success')
  if (matching.length === 0) return says(`has no job ${job}`)
  return other && says(`has the job ${other.name}, which ended as ${other.conclusion ?? 'nothing yet'}`)
}

function says(value: string): Answer<string> {
  return { kind: 'given', value }
}

function deedOf({ id, createdAt, url }: SeenRun, name: string): Deed {
  return { at: createdAt, what: `run ${id} of ${name}`, link: { text: `run ${id}`, target: url } }
}
