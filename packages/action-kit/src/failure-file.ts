import { resolve } from 'node:path'
import type { Finding } from '@governance-gates/core'
import { PolicyError } from '@governance-gates/policy'
import { FAILURE_SCHEMA, type GateFailure } from '@governance-gates/verdict'
import { ConfigurationError } from './configuration-error.ts'
import { failurePath } from './failure-place.ts'
import { isMistake } from './failure-report.ts'
import { readInputs } from './inputs.ts'
import { jobFolders } from './job-folders.ts'
import type { Runner } from './runner.ts'
import { writeReport } from './workspace/report-file.ts'

const MAX_FINDINGS = 100

/** Leaves the reason why a gate stopped beside the place of its verdict, for the step that reports. It never throws. */
export function writeFailure(gate: string, runner: Runner, error: unknown): void {
  const { env } = runner
  const failure: GateFailure = {
    schema: FAILURE_SCHEMA,
    gate,
    kind: isMistake(error) ? 'configuration' : 'defect',
    findings: findingsOf(error).slice(0, MAX_FINDINGS),
    subject: { repository: env['GITHUB_REPOSITORY'] ?? '', commit: env['GITHUB_SHA'] ?? '' },
  }
  try {
    writeReport(failurePath(verdictPathOf(gate, runner)), `${JSON.stringify(failure, null, 2)}\n`)
  } catch {
    // The exit code says it already.
  }
}

/** An input may be the very mistake: then it is where the gates of the job write. */
function verdictPathOf(gate: string, runner: Runner): string {
  try {
    return readInputs(runner, gate).verdictPath
  } catch {
    return resolve(jobFolders(runner).gateFolder, `${gate}.verdict.json`)
  }
}

function findingsOf(error: unknown): readonly Finding[] {
  if (error instanceof PolicyError) {
    const { file } = error
    return error.problems.map(({ line, path, message }) => ({
      message: path === '' ? message : `${path}: ${message}`,
      file,
      line,
    }))
  }
  const message = error instanceof Error ? error.message : String(error)
  if (!(error instanceof ConfigurationError)) return [{ message }]
  const { file, line } = error
  return [{ message, ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) }]
}
