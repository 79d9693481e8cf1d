import { ConfigurationError, inputLines, jobFolders, type Runner } from '@governance-gates/action-kit'
import {
  type ArtifactCell,
  type ArtifactJob,
  type ArtifactStep,
  matrixLabel,
} from '@governance-gates/evidence-artifact'
import { type EvidenceGlob, evidenceGlob } from '../evidence-glob.ts'
import { readSteps } from './step-outcomes.ts'

/** The inputs, typed. */
export interface SaveInputs {
  readonly name: string
  readonly workspace: string
  /** Where the gates of this job wrote; absolute. */
  readonly gateFolder: string
  /** Undefined: everything in the gates' folder. */
  readonly verdicts: readonly string[] | undefined
  readonly evidence: readonly EvidenceGlob[]
  /** The gates that this cell was asked to run; empty where the workflow does not say. */
  readonly gates: readonly string[]
  /** How the steps ended that made the evidence; empty where the workflow does not say. */
  readonly steps: readonly ArtifactStep[]
  readonly job: string
  readonly jobRun: ArtifactJob
  readonly cell: ArtifactCell
  /** Undefined: as the repository is set. */
  readonly retentionDays: number | undefined
  readonly compressionLevel: number
}

/** Reads the inputs. @throws ConfigurationError */
export function readSaveInputs(runner: Pick<Runner, 'input' | 'env'>): SaveInputs {
  const verdicts = inputLines(runner, 'verdicts')
  const total = count(runner, 'cells', { standard: 1, least: 1, most: 256 })
  const index = count(runner, 'cell', { standard: 0, least: 0, most: 255 })
  if (index >= total) {
    throw new ConfigurationError(
      `input cell: ${index} is out of range for ${total} cells: write a number from 0 to ${total - 1}`,
    )
  }
  return {
    name: runner.input('name') || 'governance',
    ...jobFolders(runner),
    verdicts: verdicts.length === 0 ? undefined : verdicts,
    evidence: inputLines(runner, 'evidence').map(evidenceGlob),
    gates: inputLines(runner, 'gates'),
    steps: readSteps(runner),
    jobRun: jobRunOf(runner),
    job: runner.input('job') || (runner.env['GITHUB_JOB'] ?? ''),
    cell: { index, total, label: matrixLabel(matrixOf(runner.input('matrix'))) },
    retentionDays:
      runner.input('retention-days') === ''
        ? undefined
        : count(runner, 'retention-days', { standard: 90, least: 1, most: 400 }),
    compressionLevel: count(runner, 'compression-level', { standard: 6, least: 0, most: 9 }),
  }
}

const STATUSES = ['success', 'failure', 'cancelled'] as const

/** What the job context says of this job; an older server, or another runner, says less. */
function jobRunOf(runner: Pick<Runner, 'input'>): ArtifactJob {
  const status = STATUSES.find((each) => each === runner.input('job-status'))
  const checkRun = runner.input('check-run-id')
  return {
    ...(status === undefined ? {} : { status }),
    ...(/^[1-9]\d{0,14}$/.test(checkRun) ? { checkRun: Number(checkRun) } : {}),
  }
}

function count(
  runner: Pick<Runner, 'input'>,
  name: string,
  { standard, least, most }: { readonly standard: number; readonly least: number; readonly most: number },
): number {
  const given = runner.input(name)
  if (given === '') return standard
  const value = /^\d{1,4}$/.test(given) ? Number(given) : Number.NaN
  if (value >= least && value <= most) return value
  throw new ConfigurationError(
    `input ${name}: ${JSON.stringify(given)} is not a whole number from ${least} to ${most}: write one`,
  )
}

/** Only used to make a name; invalid JSON gives an empty one. */
function matrixOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
