import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { createFolder, type Repository } from '@governance-gates/testing'
import { ACT } from './tools.ts'
import { readJobs, type WorkflowRun } from './workflow-log.ts'

/** One event in a consumer's repository. */
export interface Event {
  /** The repository, checked out where GitHub would check it out: for a pull request, at its head. */
  readonly repository: Repository
  /** What replaces governance-gates/governance-gates@v1. */
  readonly published: string
  readonly name: string
  readonly payload?: unknown
  /** The one workflow file that the event starts; all of them where it is absent. */
  readonly workflow?: string
  /** What the runner puts into the environment of every step, such as `GITHUB_API_URL` and `GITHUB_RUN_ID`. */
  readonly env?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
}

/** Actions of others that would need the network: an empty action replaces each. */
const ELSEWHERE = ['actions/setup-node@48b55a011bda9f5d6aeb4c2d9c7362e8dae4041e']
const EMPTY_ACTION = join(import.meta.dirname, 'empty-action')

const RUNNERS = ['ubuntu-latest', 'macos-latest', 'windows-latest']

/** Lets act run what the event starts, on this machine and without containers, and tells how it went. */
export async function runWorkflow(event: Event): Promise<WorkflowRun> {
  using folder = createFolder({ 'event.json': event.payload ?? {} })
  for (const name of ['home', 'cache', 'temp']) mkdirSync(join(folder.path, name))
  const args = argumentsFor(event, folder.path)
  const child = spawn(ACT.path, args, {
    cwd: event.repository.path,
    env: {
      PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter), // node24 is what PATH has first
      HOME: join(folder.path, 'home'),
      TMPDIR: join(folder.path, 'temp'),
      GIT_CONFIG_NOSYSTEM: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [log, complaints] = [child.stdout, child.stderr].map(collect)
  const exitCode = await new Promise<number | null>((ended) => child.on('close', ended))
  const text = log?.() ?? ''
  return { exitCode, jobs: readJobs(text), text: `${readable(text)}\n${complaints?.()}` }
}

function argumentsFor(event: Event, folder: string): readonly string[] {
  const { env = {}, secrets = {}, workflow } = event
  return [
    event.name,
    '--json',
    `--eventpath=${join(folder, 'event.json')}`,
    ...(workflow === undefined ? [] : [`--workflows=.github/workflows/${workflow}`]),
    ...RUNNERS.map((label) => `--platform=${label}=-self-hosted`),
    `--local-repository=governance-gates/governance-gates@v1=${event.published}`,
    ...ELSEWHERE.map((action) => `--local-repository=${action}=${EMPTY_ACTION}`),
    `--action-cache-path=${join(folder, 'cache')}`,
    '--no-cache-server',
    '--env=GITHUB_REPOSITORY=orbit/platform',
    ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
    ...Object.entries(secrets).map(([name, value]) => `--secret=${name}=${value}`),
  ]
}

/** What a stream has given so far. */
function collect(stream: Readable): () => string {
  const chunks: string[] = []
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => chunks.push(chunk))
  return () => chunks.join('')
}

/** The messages without the JSON around them. */
function readable(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('{') ? String(JSON.parse(line).msg).trimEnd() : line))
    .join('\n')
}
