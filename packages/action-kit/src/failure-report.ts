import { PolicyError, type PolicyProblem } from '@governance-gates/policy'
import { escapeMarkdown, plain } from '@governance-gates/report'
import { ConfigurationError } from './configuration-error.ts'
import type { Runner } from './runner.ts'

/** Distinguishes a user's mistake from a defect: one clear error, or a stack and where to report it. */
export function reportFailure(gate: string, runner: Runner, error: unknown): void {
  const isOwn = isMistake(error)
  const message = plainLines(error instanceof Error ? error.message : String(error))
  const headline = isOwn ? `Invalid configuration: ${message}` : `Defect in ${gate}: ${message}`
  const title = `${gate}: nothing was judged`
  // What failed may be one of these very sinks: each of the others still says what it can.
  const sinks: readonly (() => void)[] = [
    () => runner.setOutput('status', 'inconclusive'),
    () => runner.setOutput('blocking', 'true'),
    () => runner.setOutput('failed-checks', JSON.stringify([isOwn ? 'configuration' : 'defect'])),
    () => runner.setOutput('headline', oneLine(headline)),
    () => runner.writeSummary(summaryOf(title, headline)),
    ...placesOf(error).map(
      (place) => () => runner.annotate({ level: 'error', title, message: headline, ...place }),
    ),
    ...(isOwn ? [] : [() => runner.log(defectReport(error, message))]),
  ]
  for (const sink of sinks) attempt(sink)
}

/** Whether it is the user's: a wrong input, policy or register, or a file that the system keeps closed. */
export function isMistake(error: unknown): boolean {
  return error instanceof ConfigurationError || error instanceof PolicyError || isRefusal(error)
}

function attempt(sink: () => void): void {
  try {
    sink()
  } catch {
    // The exit code says it already.
  }
}

/** The system refused to read or write a file: a matter of permissions and paths, not of this code. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('syscall' in error || ('code' in error && error.code === 'ERR_STRING_TOO_LONG'))
  )
}

function summaryOf(title: string, headline: string): string {
  const lines = headline.split('\n').map((line) => escapeMarkdown(line))
  return `## ❓ ${escapeMarkdown(title)}\n\n${lines.join('<br>\n')}\n`
}

function defectReport(error: unknown, message: string): string {
  const stack = plainLines(error instanceof Error ? (error.stack ?? message) : message)
  return [
    stack,
    'This is a defect of the gate, not of your change. Please report it with the lines above:',
    'https://github.com/governance-gates/governance-gates/issues',
  ].join('\n')
}

/** The first of several problems, and how many there are. */
function oneLine(headline: string): string {
  const [first = '', ...more] = headline.split('\n')
  return more.length === 0 ? first : `${first} (and ${more.length} more)`
}

/** A message may quote what a stranger wrote. */
function plainLines(text: string): string {
  return text
    .split('\n')
    .map((line) => plain(line))
    .join('\n')
}

interface Place {
  readonly file?: string
  readonly line?: number
  readonly message?: string
}

const MAX_ERROR_ANNOTATIONS = 10

/** Where to annotate: each problem of a policy on its own line, else the one place that the error knows. */
function placesOf(error: unknown): readonly Place[] {
  if (error instanceof PolicyError) {
    const [first, ...more] = error.problems.slice(0, MAX_ERROR_ANNOTATIONS)
    if (first === undefined) return [{}]
    // The first carries the whole list: it is what the log shows.
    return [{ file: error.file, line: first.line }, ...more.map((problem) => placeOf(error.file, problem))]
  }
  if (!(error instanceof ConfigurationError) || error.file === undefined) return [{}]
  return [{ file: error.file, ...(error.line === undefined ? {} : { line: error.line }) }]
}

function placeOf(file: string, { line, path, message }: PolicyProblem): Place {
  return { file, line, message: plain(path === '' ? message : `${path}: ${message}`) }
}
