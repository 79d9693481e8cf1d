import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { type Runner, reportFailure } from '@governance-gates/action-kit'
import { latestOfCells } from '@governance-gates/artifact-bundle'
import type { ArtifactRun, ArtifactStore, ListedArtifact } from '@governance-gates/github/artifacts'
import { plain } from '@governance-gates/report'
import { type UnpackLimits, unpackBundle } from './bundle-archive.ts'
import { eventBranches, type FoundRun, findRun } from './found-run.ts'
import { type RestoreInputs, readRestoreInputs } from './inputs.ts'
import { outputsOf, type RestoredBundle } from './outputs.ts'

/**
 * Restores as one action step. What is not there, or cannot be believed, is a notice or a warning and fails nothing: who needs
 * it notices that it is absent. A wrong input is the workflow's mistake, and fails.
 */
export async function runRestore(runner: Runner): Promise<void> {
  runner.setExitCode(1)
  try {
    const inputs = readRestoreInputs(runner)
    await restore(runner, inputs)
    runner.setExitCode(0)
  } catch (error) {
    reportFailure('evidence/restore', runner, error)
  }
}

async function restore(runner: Runner, inputs: RestoreInputs): Promise<void> {
  const repository = runner.env['GITHUB_REPOSITORY'] ?? ''
  const found = await findRun(inputs, repository, {
    branches: eventBranches(runner),
    open: async () => {
      const { openWorkflowRuns } = await import('@governance-gates/github')
      const apiUrl = runner.env['GITHUB_API_URL'] ?? 'https://api.github.com'
      return openWorkflowRuns({ token: inputs.token, apiUrl, repository })
    },
  })
  if (found.kind === 'none') notice(runner, `Nothing is restored: ${found.reason}.`)
  const bundles = found.kind === 'none' ? [] : await restoreRun(runner, inputs, { found, repository })
  const from = (folder: string) => relative(folder, inputs.target).split(sep).join('/')
  const run = found.kind === 'run' ? found.run : undefined
  const outputs = {
    ...outputsOf({
      path: from(inputs.workspace),
      gatePath: from(inputs.directory),
      bundles,
      trusted: found.kind === 'run' && found.trusted,
    }),
    'run-id': run === undefined ? (runner.env['GITHUB_RUN_ID'] ?? '') : String(run.id),
    commit: run === undefined ? (runner.env['GITHUB_SHA'] ?? '') : run.commit,
  }
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value)
  tellCells(runner, inputs, bundles)
}

interface Origin {
  readonly found: Exclude<FoundRun, { kind: 'none' }>
  readonly repository: string
}

async function restoreRun(
  runner: Runner,
  inputs: RestoreInputs,
  { found, repository }: Origin,
): Promise<readonly RestoredBundle[]> {
  const { openArtifactStore } = await import('@governance-gates/github/artifacts')
  const store = await openArtifactStore()
  const run = found.kind === 'run' ? { token: inputs.token, repository, runId: found.run.id } : undefined
  const listed = await store.list(run)
  if (listed.kind === 'refused') {
    notice(runner, `Nothing is restored: ${listed.reason}. To do: ${listed.remedy}.`)
    return []
  }
  const pattern = patternOf(inputs.name)
  const artifacts = listed.value.filter(({ name }) => pattern.test(name))
  if (artifacts.length === 0)
    notice(runner, `Nothing is restored: the run has no artifact of ${inputs.name}.`)
  return await restoreAll(runner, { inputs, store, run }, artifacts)
}

/** `governance.<job>.<cell>-of-<cells>.<attempt>`, as evidence/save names them. */
function patternOf(name: string): RegExp {
  const words = name.split('*').map((part) => part.replace(/[^A-Za-z0-9_-]+/g, '-'))
  return new RegExp(`^${words.join('[A-Za-z0-9_-]*')}\\.[A-Za-z0-9_-]+\\.\\d{1,3}-of-\\d{1,3}\\.\\d{1,6}$`)
}

interface Restoring {
  readonly inputs: RestoreInputs
  readonly store: ArtifactStore
  readonly run: ArtifactRun | undefined
}

/** One after the other, each within what the others have left of the limits. Of a cell only its latest attempt stays. */
async function restoreAll(
  runner: Runner,
  restoring: Restoring,
  artifacts: readonly ListedArtifact[],
): Promise<readonly RestoredBundle[]> {
  const { inputs } = restoring
  let left: UnpackLimits = inputs.limits
  const restored: RestoredBundle[] = []
  for (const artifact of artifacts) {
    const bundle = await restoreOne(restoring, artifact, left)
    if (typeof bundle === 'string') {
      warn(runner, `${artifact.name} is not restored: ${bundle}.`)
      continue
    }
    left = { bytes: left.bytes - bundle.bytes, files: left.files - bundle.manifest.files.length }
    restored.push(bundle)
    runner.log(plain(`${artifact.name}: ${bundle.manifest.files.length} files, ${bundle.bytes} bytes`))
  }
  const latest = latestOfCells(restored)
  for (const bundle of restored) {
    if (!latest.includes(bundle)) rmSync(join(inputs.target, bundle.folder), { recursive: true })
  }
  return latest
}

/** A bundle, or why it is none. It appears in the target whole or not at all. */
async function restoreOne(
  { inputs, store, run }: Restoring,
  artifact: ListedArtifact,
  limits: UnpackLimits,
): Promise<(RestoredBundle & { readonly bytes: number }) | string> {
  if (artifact.bytes > limits.bytes) return `its archive is larger than ${limits.bytes} bytes`
  const work = mkdtempSync(join(tmpdir(), 'governance-restore-'))
  try {
    const downloaded = await store.download(artifact, join(work, 'archive'), run)
    if (downloaded.kind === 'refused') return downloaded.reason
    mkdirSync(inputs.target, { recursive: true })
    const unfinished = mkdtempSync(join(inputs.target, '.unfinished-'))
    try {
      const { manifest, bytes } = await unpackBundle(downloaded.value, unfinished, limits)
      const place = join(inputs.target, artifact.name)
      if (existsSync(place)) return 'another artifact has its name'
      renameSync(unfinished, place)
      return { folder: artifact.name, manifest, bytes }
    } finally {
      rmSync(unfinished, { recursive: true, force: true })
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function tellCells(
  runner: Runner,
  { expectedCells }: RestoreInputs,
  bundles: readonly RestoredBundle[],
): void {
  if (expectedCells === undefined || bundles.length >= expectedCells) return
  warn(
    runner,
    `${bundles.length} of ${expectedCells} cells are there: see why the others have saved nothing.`,
  )
}

function notice(runner: Runner, message: string): void {
  runner.annotate({ level: 'notice', title: 'Evidence', message: plain(message) })
}

function warn(runner: Runner, message: string): void {
  runner.annotate({ level: 'warning', title: 'Evidence', message: plain(message) })
}
