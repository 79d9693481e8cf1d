import { resolve } from 'node:path'
import { type Instant, type Mode, parseInstant } from '@governance-gates/core'
import { ConfigurationError } from './configuration-error.ts'
import { inputLines } from './input-lines.ts'
import { jobFolders } from './job-folders.ts'
import type { Runner } from './runner.ts'

/** The inputs that every gate has, typed. Paths are absolute. */
export interface GateInputs {
  /** The repository's root: evidence never lies outside it. */
  readonly workspace: string
  /** What relative paths are relative to; the workspace itself by default. */
  readonly directory: string
  /** As given: relative to the directory, else to the workspace. */
  readonly policy: string
  /** Undefined: the policy's own mode. */
  readonly mode: Mode | undefined
  /** Lines that replace the policy's evidence; empty when the policy's is to be used. */
  readonly evidence: readonly string[]
  readonly now: Instant
  readonly verdictPath: string
}

/** Reads the inputs of a gate. @throws ConfigurationError */
export function readInputs(runner: Pick<Runner, 'input' | 'env' | 'now'>, gate: string): GateInputs {
  const { workspace, gateFolder } = jobFolders(runner)
  const directory = resolve(workspace, runner.input('working-directory') || '.')
  const verdictPath = runner.input('verdict-path')
  return {
    workspace,
    directory,
    policy: runner.input('policy') || '.github/governance.yml',
    mode: readMode(runner.input('mode')),
    evidence: inputLines(runner, 'evidence'),
    now: readInstant(runner.input('as-of')) ?? runner.now(),
    verdictPath:
      verdictPath === '' ? resolve(gateFolder, `${gate}.verdict.json`) : resolve(directory, verdictPath),
  }
}

function readMode(value: string): Mode | undefined {
  if (value === '') return undefined
  if (value === 'strict' || value === 'rollback' || value === 'observe') return value
  throw new ConfigurationError(
    `input mode: ${JSON.stringify(value)} is not a mode: write strict, rollback or observe`,
  )
}

function readInstant(value: string): Instant | undefined {
  if (value === '') return undefined
  const instant = parseInstant(value)
  if (instant !== undefined) return instant
  throw new ConfigurationError(
    `input as-of: ${JSON.stringify(value)} is not an instant: write it like 2026-02-08T12:00:00Z`,
  )
}
