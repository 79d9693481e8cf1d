import type { Runner } from '@governance-gates/action-kit'
import type { Asked, WrittenStatus } from '@governance-gates/github'

type Written = Pick<WrittenStatus, 'state' | 'description'>

/** Writes the status of the commit that the run is about. */
export type StatusWriter = (status: Written) => Promise<Asked<void>>

/**
 * Runs a gate whose verdict is a commit status: `pending` before it begins, so that no earlier success outlives a crash, and the
 * verdict when it has ended. The newest status of a name counts, whichever event its run is of, so that no old failure stays. The
 * run itself succeeds then: only where the status cannot be written its own conclusion is the verdict.
 */
export async function runWithStatus(
  runner: Runner,
  write: StatusWriter,
  gate: (runner: Runner) => Promise<void>,
): Promise<void> {
  const begun = await attempt(write, { state: 'pending', description: 'Deciding' })
  const run = new ObservedRun(runner)
  await gateOrError(run.runner, write, gate)
  if (begun.kind === 'refused') {
    warn(runner, begun)
    runner.setExitCode(run.exitCode)
    return
  }
  const ended = await attempt(write, run.verdict())
  if (ended.kind === 'refused') warn(runner, ended)
  // A mistake in the configuration is not a verdict: it stays red wherever people look.
  const isTold = ended.kind === 'answered' && run.isJudged
  runner.setExitCode(isTold ? 0 : run.exitCode)
}

/** What was judged so far is nobody's verdict, and an older one is not that of this commit. */
async function gateOrError(
  runner: Runner,
  write: StatusWriter,
  gate: (runner: Runner) => Promise<void>,
): Promise<void> {
  try {
    await gate(runner)
  } catch (error) {
    await attempt(write, UNDECIDED)
    throw error
  }
}

const UNDECIDED: Written = { state: 'error', description: 'Nothing could be decided' }

async function attempt(write: StatusWriter, status: Written): Promise<Asked<void>> {
  try {
    return await write(status)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', reason, remedy: 'run the job again' }
  }
}

function warn(runner: Runner, { reason, remedy }: Extract<Asked<void>, { kind: 'refused' }>): void {
  const message = `The status could not be written: ${reason}. ${remedy}. The conclusion of this job is the verdict.`
  runner.annotate({ level: 'warning', title: 'decision-authority', message })
  runner.log(message)
}

const STATES = new Map<string, WrittenStatus['state']>([
  ['true', 'failure'],
  ['false', 'success'],
])

/** What a gate says that judged nothing, in place of its checks. */
const BROKEN: ReadonlySet<string> = new Set(['["configuration"]', '["defect"]'])

/** A run whose outcome is kept, and whose exit code waits for the status. */
class ObservedRun {
  readonly runner: Runner
  readonly #outputs = new Map<string, string>()
  exitCode: 0 | 1 = 1

  constructor(runner: Runner) {
    // The step counts as failed until everything is reported.
    runner.setExitCode(1)
    this.runner = {
      ...runner,
      setOutput: (name, value) => {
        this.#outputs.set(name, value)
        runner.setOutput(name, value)
      },
      setExitCode: (code) => {
        this.exitCode = code
      },
    }
  }

  /** Whether there is a verdict at all, and the run did not break after it was written. */
  get isJudged(): boolean {
    return this.#outputs.has('verdict') && !BROKEN.has(this.#outputs.get('failed-checks') ?? '')
  }

  verdict(): Written {
    const headline = this.#outputs.get('headline') ?? ''
    const state = this.isJudged ? STATES.get(this.#outputs.get('blocking') ?? '') : undefined
    return {
      state: state ?? UNDECIDED.state,
      description: headline === '' ? UNDECIDED.description : headline,
    }
  }
}
