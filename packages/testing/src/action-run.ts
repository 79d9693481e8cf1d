import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

/** One step that uses an action, as a workflow would write it. */
export interface ActionStep {
  /** The folder of the action: its action.yml and its bundle. */
  readonly action: string
  readonly workspace: string
  /** Inputs as in `with:`; defaults come from action.yml. An input that action.yml does not declare is an error. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  readonly env?: Readonly<Record<string, string>>
  /** What starts Node, where that is to be measured: its last arguments are Node and the bundle. */
  readonly launcher?: readonly string[]
}

/** What the runner sees of a step. */
export interface ActionRun {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  /** The Markdown of the job summary. */
  readonly summary: string
  /** The commands on standard output: `::error file=…::message`. */
  readonly commands: readonly WorkflowCommand[]
  readonly stdout: string
  readonly stderr: string
  /** The verdict as it was written; undefined where the step wrote none. */
  readonly verdict: unknown
}

export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

interface ActionDefinition {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string }
}

/**
 * Runs an action's committed bundle as GitHub's runner does: inputs and files by environment variable, a Node process,
 * outputs in heredoc form. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function runAction(step: ActionStep): ActionRun {
  using prepared = prepare(step)
  const [program, ...args] = prepared.command
  return prepared.told(spawnSync(program, args, { ...prepared.options, encoding: 'utf8' }))
}

/** The same without blocking, for an action that asks a server of this very process. */
export async function runActionAsync(step: ActionStep): Promise<ActionRun> {
  using prepared = prepare(step)
  return prepared.told(
    await new Promise((ended) => {
      const [program, ...args] = prepared.command
      const child = execFile(program, args, prepared.options, (_, stdout, stderr) =>
        ended({ status: child.exitCode, stdout: String(stdout), stderr: String(stderr) }),
      )
    }),
  )
}

interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

interface PreparedRun extends Disposable {
  readonly command: readonly [program: string, ...args: string[]]
  readonly options: { readonly cwd: string; readonly env: Record<string, string>; readonly maxBuffer: number }
  told(ended: Ended): ActionRun
}

function prepare(step: ActionStep): PreparedRun {
  const definition = parse(readFileSync(join(step.action, 'action.yml'), 'utf8')) as ActionDefinition
  const files = mkdtempSync(join(tmpdir(), 'action-run-'))
  const env = {
    ...runnerEnvironment(step, files),
    ...inputVariables(definition, step.inputs ?? {}),
    ...step.env,
  }
  return {
    command: launched(step.launcher, resolve(step.action, definition.runs.main)),
    options: { cwd: step.workspace, env, maxBuffer: 256 * 1024 * 1024 },
    told: ({ status, stdout, stderr }) => {
      const outputs = parseOutputs(readFileSync(join(files, 'output'), 'utf8'))
      const summary = readFileSync(join(files, 'summary'), 'utf8')
      return {
        exitCode: status,
        outputs,
        summary,
        commands: parseCommands(stdout),
        stdout,
        stderr,
        verdict: readVerdict(outputs),
      }
    },
    [Symbol.dispose]: () => rmSync(files, { recursive: true }),
  }
}

function launched(launcher: readonly string[] | undefined, main: string): PreparedRun['command'] {
  const [program, ...args] = launcher ?? []
  return program === undefined ? [process.execPath, main] : [program, ...args, process.execPath, main]
}

function runnerEnvironment({ workspace, event }: ActionStep, files: string): Record<string, string> {
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(join(files, name), '')
  writeFileSync(join(files, 'event.json'), JSON.stringify(event?.payload ?? {}))
  mkdirSync(join(files, 'temp'))
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_STATE: join(files, 'state'),
    GITHUB_ENV: join(files, 'env'),
    GITHUB_PATH: join(files, 'path'),
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'orbit/platform',
    GITHUB_SHA: '5f2d8c0a9b3e41d76c8f0a1b2c3d4e5f60718293',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_EVENT_NAME: event?.name ?? 'push',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    RUNNER_TEMP: join(files, 'temp'),
    RUNNER_OS: 'Linux',
  }
}

/** Upper case, spaces to underscores, hyphens kept: as the runner names them. */
function inputVariables(
  { inputs: declared = {} }: ActionDefinition,
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? String(input.default ?? ''),
    ]),
  )
}

/** Reads `name<<delimiter … delimiter`, the form that @actions/core writes. */
function parseOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const match = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '')
    if (match === null) continue
    const [, name = '', delimiter = ''] = match
    const end = lines.indexOf(delimiter, index + 1)
    if (end === -1) throw new Error(`output ${name} is not closed`)
    outputs[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return outputs
}

function parseCommands(stdout: string): readonly WorkflowCommand[] {
  return stdout.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*::([a-z-]+)(?: ([^:]*(?::[^:]+)*?))?::(.*)$/.exec(line)
    if (match === null) return []
    const [, name = '', properties = '', message = ''] = match
    return [{ name, properties: parseProperties(properties), message: decode(message) }]
  })
}

function parseProperties(text: string): Readonly<Record<string, string>> {
  const pairs = text === '' ? [] : text.split(',').map((pair) => pair.split('='))
  return Object.fromEntries(pairs.map(([key = '', ...value]) => [key, decode(value.join('='))]))
}

function decode(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%')
}

function readVerdict({ verdict }: Readonly<Record<string, string>>): unknown {
  return verdict === undefined ? undefined : JSON.parse(readFileSync(verdict, 'utf8'))
}
