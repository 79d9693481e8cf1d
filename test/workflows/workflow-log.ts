/** One run of a workflow, as act's log tells it. */
export interface WorkflowRun {
  /** 0 where every job succeeded or was skipped. */
  readonly exitCode: number | null
  readonly jobs: readonly JobRun[]
  /** Everything that was printed, for the message of a failing test. */
  readonly text: string
}

export interface JobRun {
  /** As in `CI/quality/quality-gates/gate`: workflow, calling job, called workflow, job; a cell ends in `-1`, `-2`. */
  readonly name: string
  /** The key of the job in its workflow. */
  readonly id: string
  readonly matrix: Readonly<Record<string, unknown>>
  /** `running` where act stopped before its end. A skipped job is not in the log at all. */
  readonly result: 'success' | 'failure' | 'running'
  readonly steps: readonly StepRun[]
}

export interface StepRun {
  /** Its `id`, or its index in the job. In a composite action: the outer id, a slash, the inner one. */
  readonly id: string
  readonly name: string
  readonly outcome: 'success' | 'failure' | 'running'
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly { readonly level: string; readonly message: string }[]
  readonly log: string
}

/** A line of `act --json`: the fields that are read here. */
interface Line {
  readonly job?: string
  readonly jobID?: string
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly jobResult?: 'success' | 'failure'
  readonly stage?: string
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: 'success' | 'failure' | 'skipped'
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly msg?: string
  readonly raw_output?: boolean
}

export function readJobs(text: string): readonly JobRun[] {
  const lines = text.split('\n').flatMap(readLine)
  const names = [...new Set(lines.map(({ job }) => job ?? ''))].filter((name) => name !== '')
  return names.flatMap((name) => {
    const own = lines.filter(({ job }) => job === name)
    const steps = readSteps(own.filter(({ stage }) => stage === 'Main'))
    const id = own.find(({ jobID }) => jobID !== undefined)?.jobID ?? ''
    // A job that calls a workflow has no steps: its jobs are in the log by themselves.
    if (steps.length === 0 && !own.some(({ jobResult }) => jobResult !== undefined)) return []
    return [
      {
        name: name.trim(),
        id,
        matrix: own[0]?.matrix ?? {},
        result: own.findLast(({ jobResult }) => jobResult !== undefined)?.jobResult ?? 'running',
        steps,
      },
    ]
  })
}

function readLine(text: string): readonly Line[] {
  if (!text.startsWith('{')) return []
  const line: Line = JSON.parse(text)
  return [line]
}

function readSteps(lines: readonly Line[]): readonly StepRun[] {
  const idOf = ({ stepID = [] }: Line) => stepID.join('/')
  const ids = [...new Set(lines.map(idOf))].filter((id) => id !== '')
  return ids.map((id) =>
    readStep(
      id,
      lines.filter((line) => idOf(line) === id),
    ),
  )
}

function readStep(id: string, lines: readonly Line[]): StepRun {
  const commands = (...names: readonly string[]) =>
    lines.filter(({ command }) => names.includes(command ?? ''))
  const ended = lines.find(({ stepResult }) => stepResult !== undefined)?.stepResult
  return {
    id,
    name: lines[0]?.step ?? '',
    outcome: ended === 'success' || ended === 'failure' ? ended : 'running',
    outputs: Object.fromEntries(commands('set-output').map(({ name = '', arg = '' }) => [name, arg])),
    summary: commands('summary')
      .map(({ content = '' }) => content)
      .join(''),
    annotations: commands('error', 'warning', 'notice').map(({ command = '', arg = '' }) => ({
      level: command,
      message: arg,
    })),
    log: lines
      .filter(({ raw_output: raw }) => raw === true)
      .map(({ msg = '' }) => msg)
      .join(''),
  }
}
