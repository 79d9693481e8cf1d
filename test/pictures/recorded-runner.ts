import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Runner } from '@governance-gates/action-kit'
import { type Instant, parseInstant } from '@governance-gates/core'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'

/** One step of a job, as its source runs it, without a process of its own. */
export interface Step {
  readonly action: string
  readonly workspace: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly os?: string
  readonly env?: Readonly<Record<string, string>>
}

/** When everything happens. */
export const NOW = '2026-03-02T09:00:00Z'

/** A runner that keeps what people would see. */
export class RecordedRunner implements Runner {
  readonly env: Runner['env']
  readonly os: string
  readonly outputs = new Map<string, string>()
  readonly lines: string[] = []
  readonly #inputs: ReadonlyMap<string, string>
  summary = ''
  exitCode = 0

  constructor({ action, workspace, inputs = {}, os = 'Linux', env = {} }: Step) {
    const temporary = join(workspace, 'temp')
    this.#inputs = new Map([...defaultsOf(action), ...Object.entries(inputs)])
    this.env = { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temporary, ...env }
    this.os = os
  }

  input(name: string): string {
    return this.#inputs.get(name) ?? ''
  }

  now(): Instant {
    const now = parseInstant(NOW)
    if (now === undefined) throw new Error(`${NOW} is not an instant`)
    return now
  }

  setOutput(name: string, value: string): void {
    this.outputs.set(name, value)
  }

  writeSummary(markdown: string): void {
    this.summary += markdown
  }

  annotate(): void {}

  log(line: string): void {
    this.lines.push(line)
  }

  setExitCode(code: 0 | 1): void {
    this.exitCode = code
  }

  /** The text of a file that an output names. */
  read(output: string): string {
    return readFileSync(this.outputs.get(output) ?? '', 'utf8')
  }
}

interface ActionDefinition {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
}

/** Those that an expression fills in are empty. */
function defaultsOf(action: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(ROOT, 'actions', action, 'action.yml'), 'utf8')
  const { inputs = {} } = parse(text) as ActionDefinition
  return Object.entries(inputs).map(([name, { default: given = '' }]) => [
    name,
    String(given).includes('${{') ? '' : String(given),
  ])
}
