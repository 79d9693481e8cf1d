import { appendFileSync } from 'node:fs'
import { error, getInput, info, notice, setOutput, warning } from '@actions/core'
import type { Instant } from '@governance-gates/core'
import { type Annotation, annotationLine } from '@governance-gates/report'

/** The world of one action step, as far as a gate may touch it. */
export interface Runner {
  /** The raw value of an input, trimmed; empty when not given. */
  input(name: string): string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The runner's operating system: Linux, macOS or Windows. */
  readonly os: string
  now(): Instant
  setOutput(name: string, value: string): void
  writeSummary(markdown: string): void
  annotate(annotation: Annotation): void
  log(line: string): void
  setExitCode(code: 0 | 1): void
}

/** The real world: GitHub's runner, or a shell that sets the same variables. */
export function processRunner(): Runner {
  requireNode(process.versions.node)
  // A reader may stop reading the log: a closed pipe does not change a verdict.
  process.stdout.on('error', () => undefined)
  return {
    input: (name) => getInput(name),
    env: process.env,
    os: process.env['RUNNER_OS'] ?? OS_NAMES.get(process.platform) ?? process.platform,
    now: () => Date.now() as Instant,
    setOutput: (name, value) => {
      // Without a file for it the library prints a command, which says nothing to people.
      if (isOnGitHub() || isSet('GITHUB_OUTPUT')) setOutput(name, value)
    },
    writeSummary: (markdown) => {
      const file = process.env['GITHUB_STEP_SUMMARY']
      if (file !== undefined && file !== '') appendFileSync(file, markdown)
    },
    annotate: isOnGitHub() ? annotate : (annotation) => info(annotationLine(annotation)),
    log: (line) => info(line),
    setExitCode: (code) => {
      process.exitCode = code
    },
  }
}

/** What the bundles are made for is what GitHub's runner brings; on an older one they would fail somewhere. */
const OLDEST_NODE = 22

function requireNode(version: string): void {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return
  const message = `This needs Node 24 but runs on Node ${version}: use the Node of GitHub's runner, or the npm package node@24`
  if (isOnGitHub()) error(message)
  else info(message)
  process.exit(1)
}

/** On a laptop nothing reads workflow commands: there people read the log. */
function isOnGitHub(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true'
}

function isSet(name: string): boolean {
  return (process.env[name] ?? '') !== ''
}

const ANNOTATE = { error, warning, notice }

function annotate({ level, message, title, file, line }: Annotation): void {
  ANNOTATE[level](message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  })
}

const OS_NAMES: ReadonlyMap<string, string> = new Map([
  ['linux', 'Linux'],
  ['darwin', 'macOS'],
  ['win32', 'Windows'],
])
