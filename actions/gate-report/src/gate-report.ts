import { eventPayload, type Runner, reportFailure, writeReport } from '@governance-gates/action-kit'
import { formatInstant, type Instant } from '@governance-gates/core'
import type { GitHubOptions, ReportChannels } from '@governance-gates/github'
import { escapeMarkdown, plain } from '@governance-gates/report'
import { governanceHeadline, renderGovernanceSummary } from '@governance-gates/report/governance-report'
import type { GovernanceReport } from '@governance-gates/verdict'
import { drawReport } from './gate.ts'
import { gatherBase, gatherCells } from './gather/cells.ts'
import { type ReportEvent, readReportEvent } from './gather/report-event.ts'
import { gatherRunFacts } from './gather/run-facts.ts'
import { type ReportInputs, readReportInputs } from './inputs.ts'
import { type Decided, headOf, publicationOf } from './report/publication.ts'
import { MARKER_LENGTH, type Published, publishReport } from './report/publish-report.ts'
import { reportFiles } from './report/report-files.ts'

const NAME = 'gate-report'
const SUMMARY_LIMIT = 1_048_576
/** Of a comment, in characters; a body within as many bytes is within. */
const COMMENT_LIMIT = 65_536 - MARKER_LENGTH

/**
 * Reports as one action step. Until it has decided, the step counts as failed. What needs the network comes after the exit
 * code is set, and changes it no more.
 */
export async function runGateReport(runner: Runner, openChannels: OpenChannels = openGitHub): Promise<void> {
  runner.setExitCode(1)
  const decided = await decide(runner)
  if (decided === undefined) return
  if (!decided.report.blocking) runner.setExitCode(0)
  try {
    await tell(runner, decided, openChannels)
  } catch (error) {
    note(runner, `Posting the report failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

type OpenChannels = (options: GitHubOptions) => Promise<ReportChannels>

/** Octokit is loaded here and not before: most of a gate's time would go into it. */
async function openGitHub(options: GitHubOptions): Promise<ReportChannels> {
  const { openReportChannels } = await import('@governance-gates/github')
  return openReportChannels(options)
}

async function decide(runner: Runner): Promise<Decided | undefined> {
  try {
    const inputs = readReportInputs(runner)
    const event = eventOf(runner)
    const { report, evidence } = await reportOf(runner, inputs, event)
    const runUrl = runUrlOf(runner.env, event)
    const headline = governanceHeadline(report)
    const drawn = { report, headline, runUrl, head: headOf(event), notes: [] }
    const comment = renderGovernanceSummary({ ...drawn, place: 'comment' }, COMMENT_LIMIT)
    const decided = { inputs, event, report, evidence, headline, runUrl, comment }
    write(runner, decided)
    runner.writeSummary(renderGovernanceSummary({ ...drawn, place: 'run' }, SUMMARY_LIMIT))
    runner.log(plain(`${report.title} ${report.status}: ${headline}`))
    runner.log(plain(`report: ${inputs.reportPath}`))
    if (report.blocking)
      runner.annotate({ level: 'error', title: plain(report.title, 200), message: plain(headline) })
    return decided
  } catch (error) {
    reportFailure(NAME, runner, error)
    return undefined
  }
}

function eventOf({ env }: Runner): ReportEvent {
  return readReportEvent(env['GITHUB_EVENT_NAME'] ?? '', eventPayload(env), env['GITHUB_SHA'] ?? '')
}

async function reportOf(
  runner: Runner,
  inputs: ReportInputs,
  event: ReportEvent,
): Promise<Pick<Decided, 'report' | 'evidence'>> {
  const { env } = runner
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const isSecond = event.kind === 'second-stage'
  const gathered = await gatherCells(inputs, {
    repository: repository === '' ? undefined : repository,
    // The verdicts of a pull request are of a merge commit, which a second stage has never heard of.
    commit: isSecond ? undefined : env['GITHUB_SHA'] || undefined,
    runId: isSecond ? event.runId : numberOrNone(env['GITHUB_RUN_ID']),
    runAttempt: isSecond ? undefined : numberOrNone(env['GITHUB_RUN_ATTEMPT']),
  })
  const base =
    inputs.baseVerdicts.length === 0 ? undefined : await gatherBase(inputs.workspace, inputs.baseVerdicts)
  const files = gathered.cells.flatMap(({ verdict }) => verdict.evidence.map(({ path }) => path))
  const report = drawReport({
    title: inputs.title,
    subject: {
      repository,
      commit: isSecond ? event.head.sha : (env['GITHUB_SHA'] ?? ''),
      ref: env['GITHUB_REF'] ?? '',
    },
    origin: { repository, commit: isSecond ? '' : (env['GITHUB_SHA'] ?? '') },
    reportedAt: formatInstant((Math.floor(runner.now() / 1000) * 1000) as Instant),
    cells: gathered.cells,
    base: base === undefined || base.length === 0 ? undefined : base,
    run: await gatherRunFacts({ env, inputs, event }, gathered),
  })
  return { report, evidence: new Set(files) }
}

function numberOrNone(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** The address of the run, made of what the runner says; undefined if the runner gives no valid address. */
function runUrlOf(env: Runner['env'], event: ReportEvent): string | undefined {
  const run = event.kind === 'second-stage' ? String(event.runId) : (env['GITHUB_RUN_ID'] ?? '')
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com'
  const url = `${server}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${run}`
  return /^https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+\/actions\/runs\/\d+$/.test(url) ? url : undefined
}

/** Everything is on disk before anything is shown. */
function write(runner: Runner, decided: Decided): void {
  const { report, inputs, headline } = decided
  const files = reportFiles(decided)
  writeReport(inputs.reportPath, `${JSON.stringify(report, null, 2)}\n`)
  for (const { path, text } of files) writeReport(path, text)
  runner.setOutput('report', inputs.reportPath)
  for (const { output, path } of files) runner.setOutput(output, path)
  runner.setOutput('status', report.status)
  runner.setOutput('blocking', String(report.blocking))
  runner.setOutput('headline', plain(headline))
  runner.setOutput('failed-checks', JSON.stringify(failedChecks(report)))
}

function failedChecks({ gates, checks }: GovernanceReport): readonly string[] {
  return [...gates.flatMap((gate) => gate.checks), ...checks]
    .filter(({ status }) => status === 'fail' || status === 'inconclusive')
    .map(({ id }) => id)
}

/** Posts what is to be posted, and says what could not be. */
async function tell(runner: Runner, decided: Decided, openChannels: OpenChannels): Promise<void> {
  const published = await publish(runner, decided, openChannels)
  runner.setOutput('comment', published.comment)
  runner.setOutput('check', published.check)
  for (const each of published.notes) note(runner, each)
}

async function publish(runner: Runner, decided: Decided, openChannels: OpenChannels): Promise<Published> {
  const { inputs, event } = decided
  const wantsComment = inputs.comment === 'auto' && event.kind !== 'commit'
  const wantsCheck = inputs.check !== 'off' && event.kind !== 'second-stage'
  const nothing = { comment: 'none', check: 'none', notes: [] } as const
  if (!wantsComment && !wantsCheck) return nothing
  if (inputs.token === '') {
    const missing = 'There is no token to post with: set the input github-token.'
    return { ...nothing, notes: [missing] }
  }
  const channels = await openChannels({
    token: inputs.token,
    apiUrl: runner.env['GITHUB_API_URL'] ?? 'https://api.github.com',
    repository: runner.env['GITHUB_REPOSITORY'] ?? '',
  })
  if (event.kind !== 'second-stage')
    return await publishReport(channels, publicationOf(decided, numberOf(event)))
  if (!wantsComment || !event.isPullRequest) return nothing
  const found = await channels.findPullRequest(event.head)
  if (found.kind === 'refused')
    return { ...nothing, comment: 'refused', notes: [`${found.reason}: ${found.remedy}.`] }
  return await publishReport(channels, publicationOf(decided, found.value))
}

function numberOf(event: ReportEvent): number | undefined {
  return event.kind === 'pull-request' ? event.number : undefined
}

/** What people have to know and cannot see otherwise: a notice, and a line of the summary. */
function note(runner: Runner, text: string): void {
  runner.annotate({
    level: 'notice',
    title: 'The report could not be posted everywhere',
    message: plain(text),
  })
  runner.writeSummary(`\n> ${escapeMarkdown(text)}\n`)
}
