import { resolve } from 'node:path'
import { ConfigurationError, inputLines, jobFolders, type Runner } from '@governance-gates/action-kit'
import type { NeededJob } from './needed-job.ts'

/** The inputs, typed. */
export interface ReportInputs {
  readonly workspace: string
  /** Where the gates of this job wrote; absolute. */
  readonly gateFolder: string
  /** Undefined: what the gates wrote, and what was restored. */
  readonly verdicts: readonly string[] | undefined
  readonly baseVerdicts: readonly string[]
  /** As given: relative to the workspace. */
  readonly policy: string
  readonly requiredGates: readonly string[]
  /** Undefined where the workflow gives none. */
  readonly needs: readonly NeededJob[] | undefined
  readonly expectedCells: number | undefined
  readonly title: string
  readonly comment: 'auto' | 'off'
  readonly commentAuthor: string
  readonly check: 'check-run' | 'status' | 'off'
  readonly checkName: string
  readonly token: string
  /** Absolute. */
  readonly reportPath: string
}

/** Reads the inputs. @throws ConfigurationError */
export function readReportInputs(runner: Pick<Runner, 'input' | 'env'>): ReportInputs {
  const { workspace, gateFolder } = jobFolders(runner)
  const verdicts = inputLines(runner, 'verdicts')
  const reportPath = runner.input('report-path')
  return {
    workspace,
    gateFolder,
    verdicts: verdicts.length === 0 ? undefined : verdicts,
    baseVerdicts: inputLines(runner, 'base-verdicts'),
    policy: runner.input('policy') || '.github/governance.yml',
    requiredGates: inputLines(runner, 'required-gates'),
    needs: readNeeds(runner.input('needs')),
    expectedCells: readCount(runner.input('expected-cells')),
    title: runner.input('title') || 'Governance',
    comment: choice('comment', runner.input('comment') || 'auto', ['auto', 'off']),
    commentAuthor: runner.input('comment-author') || 'github-actions[bot]',
    check: choice('check', runner.input('check') || 'check-run', ['check-run', 'status', 'off']),
    checkName: runner.input('check-name') || 'governance',
    token: runner.input('github-token'),
    reportPath:
      reportPath === '' ? resolve(gateFolder, 'governance.report.json') : resolve(workspace, reportPath),
  }
}

function choice<Value extends string>(name: string, given: string, values: readonly Value[]): Value {
  const found = values.find((value) => value === given)
  if (found !== undefined) return found
  throw new ConfigurationError(`input ${name}: ${JSON.stringify(given)} is not one of ${values.join(', ')}`)
}

function readCount(given: string): number | undefined {
  if (given === '') return undefined
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given)
  throw new ConfigurationError(
    `input expected-cells: ${JSON.stringify(given)} is not a number of cells: write a whole number of at least 1, such as 3`,
  )
}

const NEEDS_REMEDY = 'write needs: $' + '{{ toJSON(needs) }}'

function readNeeds(given: string): readonly NeededJob[] | undefined {
  if (given === '') return undefined
  const jobs = parsed(given)
  if (typeof jobs !== 'object' || jobs === null || Array.isArray(jobs)) {
    throw new ConfigurationError(`input needs: not a JSON object of jobs: ${NEEDS_REMEDY}`)
  }
  return Object.entries(jobs).map(([name, job]: readonly [string, unknown]) => {
    const result = typeof job === 'object' && job !== null && 'result' in job ? job.result : undefined
    if (typeof result === 'string') return { name, result }
    throw new ConfigurationError(`input needs: job ${JSON.stringify(name)} has no result: ${NEEDS_REMEDY}`)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
