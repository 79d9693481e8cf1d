import { rmSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { type Runner, reportFailure } from '@governance-gates/action-kit'
import { cellShortfalls, shortfallRemedy, shortfallText } from '@governance-gates/evidence-artifact'
import type { WorkflowRuns } from '@governance-gates/github'
import type { ArtifactStore } from '@governance-gates/github/artifacts'
import { plain } from '@governance-gates/report'
import { artifactPattern } from './artifact-pattern.ts'
import { attemptFacts } from './attempt-facts.ts'
import { eventBranches, type FoundRun, findRun, isOfBranch } from './found-run.ts'
import { type RestoreInputs, readRestoreInputs } from './inputs.ts'
import { outputsOf, type RestoredArtifact, unpassedBaselines } from './outputs.ts'
import { hasPassed } from './passed-gate.ts'
import { keepLatest, unpackAll } from './restored-artifacts.ts'

/**
 * Restores as one action step. What is not there, or cannot be believed, is a notice or a warning and fails nothing: who needs
 * it notices that it is absent. A wrong input is the workflow's mistake, and fails.
 */
export async function runRestore(runner: Runner, openStore: OpenStore = openRunStore): Promise<void> {
  runner.setExitCode(1)
  try {
    const inputs = readRestoreInputs(runner)
    await restore({ runner, inputs, openStore })
    runner.setExitCode(0)
  } catch (error) {
    reportFailure('evidence/restore', runner, error)
  }
}

async function restore(restoring: Restoring): Promise<void> {
  const { runner, inputs } = restoring
  const { found, artifacts } = await restoreFirst(restoring)
  const from = (folder: string) => relative(folder, inputs.target).split(sep).join('/')
  const run = found.kind === 'run' ? found.run : undefined
  const passed = (folder: string, gate: string) => hasPassed(inputs.target, folder, gate)
  const outputs = {
    ...outputsOf({
      path: from(inputs.workspace),
      gatePath: from(inputs.directory),
      artifacts,
      trusted: found.kind === 'run' && found.trusted,
      passed,
      hasHistory: found.kind === 'run' && found.hasHistory,
      evidence: inputs.evidence,
    }),
    'run-id': run === undefined ? (runner.env['GITHUB_RUN_ID'] ?? '') : String(run.id),
    commit: run === undefined ? (runner.env['GITHUB_SHA'] ?? '') : run.commit,
  }
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  if (run !== undefined && found.kind === 'run' && found.trusted) {
    for (const gate of unpassedBaselines({ artifacts, passed }))
      notice(runner, `The verdict of ${gate} in run ${run.id} is not a pass: its baseline is not used.`)
  }
  tellCells(runner, inputs, { found, artifacts })
}

type OpenStore = () => Promise<ArtifactStore>

interface Restoring {
  readonly runner: Runner
  readonly inputs: RestoreInputs
  readonly openStore: OpenStore
}

async function openRunStore(): Promise<ArtifactStore> {
  const { openArtifactStore } = await import('@governance-gates/github/artifacts')
  return await openArtifactStore()
}

/** More runs than this are not taken up: each is downloaded. */
const MAX_RUNS = 5

interface RestoredFrom {
  readonly found: FoundRun
  readonly artifacts: readonly RestoredArtifact[]
}

/** Of the runs that the inputs mean the first that is what it seems: one of a tag called like the branch says so itself. */
async function restoreFirst(restoring: Restoring): Promise<RestoredFrom> {
  const { runner, inputs } = restoring
  const repository = runner.env['GITHUB_REPOSITORY'] ?? ''
  const branches = eventBranches(runner)
  const passedOver = new Set<number>()
  const open = () => openRuns(runner, inputs, repository)
  for (;;) {
    const found = await findRun(inputs, repository, { branches, passedOver, open })
    if (found.kind === 'none') {
      notice(runner, `Nothing was restored: ${found.reason}.`)
      return { found, artifacts: [] }
    }
    const artifacts = await restoreRun(restoring, { found, repository })
    if (found.kind === 'this-run' || !found.hasHistory) return { found, artifacts }
    const why = whyNot(inputs, found, artifacts)
    if (why === undefined) return { found, artifacts }
    passedOver.add(found.run.id)
    if (inputs.source.kind === 'run' || passedOver.size === MAX_RUNS) {
      notice(runner, `${why}: its baselines are not used.`)
      return { found: { ...found, trusted: false, hasHistory: false }, artifacts }
    }
    notice(runner, `${why}: trying an earlier run.`)
    rmSync(inputs.target, { recursive: true, force: true })
  }
}

/** Why a run is not what it seems; undefined where it is. */
function whyNot(
  { source }: RestoreInputs,
  { run, branch }: Extract<FoundRun, { kind: 'run' }>,
  artifacts: readonly RestoredArtifact[],
): string | undefined {
  if (source.kind === 'last-run' && artifacts.length === 0)
    return `Run ${run.id} has saved nothing of that name`
  return artifacts.every(({ manifest }) => isOfBranch(manifest, branch))
    ? undefined
    : `Run ${run.id} was started for a tag or another ref named ${branch}, not for the branch`
}

/** Octokit is loaded where GitHub is asked, and not before. */
async function openRuns(
  { env }: Runner,
  { token }: RestoreInputs,
  repository: string,
): Promise<WorkflowRuns> {
  const { openWorkflowRuns } = await import('@governance-gates/github')
  return openWorkflowRuns({ token, apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com', repository })
}

interface Origin {
  readonly found: Exclude<FoundRun, { kind: 'none' }>
  readonly repository: string
}

async function restoreRun(
  { runner, inputs, openStore }: Restoring,
  { found, repository }: Origin,
): Promise<readonly RestoredArtifact[]> {
  const store = await openStore()
  const run = found.kind === 'run' ? { token: inputs.token, repository, runId: found.run.id } : undefined
  const listed = await store.list(run)
  if (listed.kind === 'refused') {
    notice(runner, `Nothing was restored: ${listed.reason}. To do: ${listed.remedy}.`)
    return []
  }
  const isMeant = artifactPattern(inputs.name)
  const named = listed.value.filter(({ name }) => isMeant(name))
  if (named.length === 0) notice(runner, `Nothing was restored: the run has no artifact of ${inputs.name}.`)
  const unpacked = await unpackAll({ inputs, store, run }, named)
  for (const { name, reason } of unpacked.refused) warn(runner, `${name} was not restored: ${reason}.`)
  for (const { folder, manifest, bytes } of unpacked.artifacts)
    runner.log(plain(`${folder}: ${manifest.files.length} files, ${bytes} bytes`))
  const manifests = unpacked.artifacts.map(({ manifest }) => manifest)
  const facts = await attemptFacts(attemptSource(runner, inputs, { found, repository }), manifests)
  return keepLatest(inputs.target, unpacked, facts)
}

function attemptSource(runner: Runner, inputs: RestoreInputs, { found, repository }: Origin) {
  const { env } = runner
  const isOther = found.kind === 'run'
  const runId = isOther ? found.run.id : Number(env['GITHUB_RUN_ID'])
  const askJobs = async () => (await openRuns(runner, inputs, repository)).jobs(runId)
  return {
    runAttempt: isOther ? found.run.attempt : Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    conclusion: isOther ? found.run.conclusion : undefined,
    needs: isOther ? undefined : inputs.needs,
    askJobs: inputs.token === '' ? undefined : askJobs,
  }
}

/** One message: a step may have ten of a kind. Of another run it is for those who look: nobody can run its cells again here. */
function tellCells(
  runner: Runner,
  { expectedCells }: RestoreInputs,
  { found, artifacts }: RestoredFrom,
): void {
  const manifests = artifacts.map(({ manifest }) => manifest)
  const shortfalls = cellShortfalls(manifests)
  const present = manifests.filter(({ lost }) => lost === undefined).length
  const counted =
    expectedCells === undefined || present >= expectedCells
      ? []
      : [`${present} of ${expectedCells} cells are there: find out why the others saved nothing.`]
  const named = shortfalls.slice(0, MAX_NAMED).map((each) => `${each.job}: ${shortfallText(each)}.`)
  const more =
    shortfalls.length > MAX_NAMED
      ? [`And ${shortfalls.length - MAX_NAMED} more: see the output shortfalls.`]
      : []
  const remedy = shortfalls.length === 0 ? [] : [`To do: ${shortfallRemedy(shortfalls)}.`]
  const sentences = [...counted, ...named, ...more, ...remedy]
  if (sentences.length === 0) return
  const tell = found.kind === 'run' ? notice : warn
  tell(runner, sentences.join(' '))
}

const MAX_NAMED = 5

function notice(runner: Runner, message: string): void {
  runner.annotate({ level: 'notice', title: 'Evidence', message: plain(message) })
}

function warn(runner: Runner, message: string): void {
  runner.annotate({ level: 'warning', title: 'Evidence', message: plain(message) })
}
