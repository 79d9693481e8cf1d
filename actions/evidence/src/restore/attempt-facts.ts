import type { ArtifactManifest, AttemptFacts } from '@governance-gates/evidence-artifact'
import type { Asked, RunJobs } from '@governance-gates/github'
import { resultOfJob } from './needed-jobs.ts'

/** The run that artifacts are restored from, as far as its attempts matter. */
export interface AttemptSource {
  readonly runAttempt: number
  /** How the whole run ended; undefined for the run that restores, which goes on. */
  readonly conclusion: string | null | undefined
  readonly needs: ReadonlyMap<string, string> | undefined
  /** Asks GitHub for the jobs of the run; undefined where there is no token. */
  readonly askJobs: (() => Promise<Asked<RunJobs>>) | undefined
}

/** What is known of the attempt. GitHub is asked only where an artifact is of an earlier attempt, and may not count. */
export async function attemptFacts(
  source: AttemptSource,
  manifests: readonly ArtifactManifest[],
): Promise<AttemptFacts> {
  const { runAttempt } = source
  const resultOf = (job: string) => resultIn(source, job)
  const isInDoubt = manifests.some(
    ({ producer }) => producer.runAttempt < runAttempt && resultOf(producer.job) !== 'success',
  )
  const answer = isInDoubt ? await source.askJobs?.() : undefined
  const jobs = answer?.kind === 'answered' ? answer.value : undefined
  return { runAttempt, resultOf, conclusionOf: ({ jobRun }) => jobs && conclusionIn(jobs, jobRun?.checkRun) }
}

function resultIn({ conclusion, needs }: AttemptSource, job: string): string | undefined {
  if (needs !== undefined) return resultOfJob(needs, job)
  return conclusion === null ? 'no result yet' : conclusion
}

/**
 * A job keeps its name from attempt to attempt, and changes its number. Of several jobs with one name every one must have
 * succeeded.
 */
function conclusionIn({ all, latest }: RunJobs, checkRun: number | undefined): string | undefined {
  const name = all.find(({ id }) => id === checkRun)?.name
  const own = latest.filter((job) => job.name === name)
  if (own.length === 0) return undefined
  const bad = own.find(({ conclusion }) => conclusion !== 'success')
  return bad === undefined ? 'success' : (bad.conclusion ?? 'no result yet')
}
