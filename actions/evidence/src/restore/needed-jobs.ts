import { ConfigurationError } from '@governance-gates/action-kit'

const REMEDY = 'write needs: $' + '{{ toJSON(needs) }}'

/** How the jobs ended that this one needs, by their key. @throws ConfigurationError */
export function readNeeds(given: string): ReadonlyMap<string, string> | undefined {
  if (given === '') return undefined
  const jobs = parsed(given)
  if (typeof jobs !== 'object' || jobs === null || Array.isArray(jobs)) {
    throw new ConfigurationError(`input needs: not a JSON object of jobs: ${REMEDY}`)
  }
  return new Map(Object.entries(jobs).map(([name, job]) => [name, resultOf(name, job)]))
}

function resultOf(name: string, job: unknown): string {
  const result = typeof job === 'object' && job !== null && 'result' in job ? job.result : undefined
  if (typeof result === 'string') return result
  throw new ConfigurationError(`input needs: job ${JSON.stringify(name)} has no result: ${REMEDY}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const BADNESS = ['success', 'cancelled', 'failure']

/**
 * How a job ended. Where evidence was saved under a job's name of its own, nobody knows which of the needed jobs it was: the
 * worst of them counts. A needed job that was skipped then says nothing about the cell.
 */
export function resultOfJob(needs: ReadonlyMap<string, string>, job: string): string | undefined {
  const own = needs.get(job)
  if (own !== undefined) return own
  const worst = Math.max(...[...needs.values()].map((result) => BADNESS.indexOf(result)))
  return BADNESS[worst]
}
