import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError, type Runner, reportFailure } from '@governance-gates/action-kit'
import { formatInstant } from '@governance-gates/core'
import {
  type ArtifactManifest,
  type ArtifactOwner,
  artifactName,
  isOtherTotal,
  MANIFEST_FILE,
  MANIFEST_SCHEMA,
  manifestJson,
} from '@governance-gates/evidence-artifact'
import type { ArtifactStore } from '@governance-gates/github/artifacts'
import { plain } from '@governance-gates/report'
import { copyInto } from './artifact-copy.ts'
import { type FilesToSave, filesToSave } from './artifact-files.ts'
import { readSaveInputs, type SaveInputs } from './inputs.ts'

/**
 * Saves as one action step. A cell that left nothing saves what it was asked for, so that nothing else is taken for it. What
 * cannot be saved is a warning and fails nothing, except where another artifact would then be taken for this one: in a run that
 * runs again, and under a name that is taken. A wrong input is the workflow's mistake, and fails.
 */
export async function runSave(runner: Runner, openStore: OpenStore = openRunStore): Promise<void> {
  runner.setExitCode(1)
  try {
    const inputs = readSaveInputs(runner)
    const { leftOut, ...found } = await filesToSave(inputs)
    for (const path of leftOut)
      warn(runner, `${path} was left out: its name is not valid on every operating system`)
    runner.setOutput('files', String(found.files.length))
    if (found.files.length === 0) warn(runner, NOTHING)
    const saved = await upload({ runner, inputs, openStore }, found)
    runner.setOutput('saved', String(saved))
    if (saved || !isRerun(runner)) runner.setExitCode(0)
  } catch (error) {
    reportFailure('evidence/save', runner, error)
  }
}

const NOTHING =
  'There is no file to save: run a gate before this step, or name verdicts and evidence. The artifact only lists what was asked for.'

/** Whether an earlier attempt may have left an artifact that would be mistaken for this one. */
function isRerun(runner: Runner): boolean {
  return attemptOf(runner) > 1
}

function attemptOf({ env }: Runner): number {
  return numberOf(env['GITHUB_RUN_ATTEMPT'], 1)
}

type SavedFiles = Omit<FilesToSave, 'leftOut'>

type OpenStore = () => Promise<ArtifactStore>

interface Saving {
  readonly runner: Runner
  readonly inputs: SaveInputs
  readonly openStore: OpenStore
}

async function openRunStore(): Promise<ArtifactStore> {
  // Loaded when it is used: the client is ten times the rest.
  const { openArtifactStore } = await import('@governance-gates/github/artifacts')
  return await openArtifactStore()
}

/** Uploads a copy, so that the artifact holds exactly what its manifest says. */
async function upload({ runner, inputs, openStore }: Saving, found: SavedFiles): Promise<boolean> {
  const { name: given, job, cell } = inputs
  const owner = { name: given, job, cell, runAttempt: attemptOf(runner) }
  const name = artifactName(owner)
  runner.setOutput('artifact-name', name)
  const store = await openStore()
  await refuseOtherTotal(store, owner)
  const root = mkdtempSync(join(tmpdir(), 'governance-save-'))
  try {
    const copies = found.files.map((file) => copyInto(root, file))
    const manifest = manifestOf(runner, inputs, { files: copies, asked: found.asked })
    writeFileSync(join(root, MANIFEST_FILE), manifestJson(manifest))
    const files = [MANIFEST_FILE, ...manifest.files.map(({ path }) => path)].map((path) => join(root, path))
    const { retentionDays, compressionLevel } = inputs
    const done = await store.upload({ name, files, root, retentionDays, compressionLevel })
    if (done.kind === 'refused') {
      if (isTaken(done.reason)) throw nameTaken(owner, `${name} already exists`)
      tellRefusal(runner, name, done)
      return false
    }
    runner.setOutput('artifact-id', String(done.value.id))
    runner.setOutput('digest', done.value.digest)
    runner.log(plain(`${name}: ${found.files.length} files, ${done.value.bytes} bytes`))
    return true
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function tellRefusal(
  runner: Runner,
  name: string,
  { reason, remedy }: { readonly reason: string; readonly remedy: string },
): void {
  const message = `${name} could not be saved: ${reason}. To do: ${remedy}.`
  const isAgain = isRerun(runner)
  const why = isAgain ? ' What an earlier attempt saved would be mistaken for the result of this one.' : ''
  const level = isAgain ? 'error' : 'warning'
  runner.annotate({ level, title: 'Evidence', message: plain(`${message}${why}`) })
}

/** A cell saves once in an attempt: a job that finds its name taken would be judged by evidence of another one. */
function isTaken(reason: string): boolean {
  return /already exists|\b409\b/i.test(reason)
}

/** Two calls of a workflow with matrices of two sizes have different names for all cells, and one name for the whole. */
async function refuseOtherTotal(store: ArtifactStore, owner: ArtifactOwner): Promise<void> {
  const listed = await store.list(undefined)
  if (listed.kind === 'refused') return
  const other = listed.value.find(({ name }) => isOtherTotal(name, owner))
  if (other !== undefined) {
    throw nameTaken(owner, `${other.name} already exists, from a matrix with a different number of cells`)
  }
}

function nameTaken({ name, job }: ArtifactOwner, problem: string): ConfigurationError {
  return new ConfigurationError(
    `input name: ${problem}: another call of the workflow, or another use of evidence/save, has already saved under the name ${JSON.stringify(name)} for the job ${JSON.stringify(job)} in this attempt. Set the input name to a different name here: evidence restored under one name is judged together`,
  )
}

function manifestOf(
  runner: Runner,
  inputs: SaveInputs,
  { files, asked }: Pick<ArtifactManifest, 'files'> & Pick<SavedFiles, 'asked'>,
): ArtifactManifest {
  const { env, os, now } = runner
  const { steps, jobRun } = inputs
  return {
    schema: MANIFEST_SCHEMA,
    name: inputs.name,
    createdAt: formatInstant(now()),
    producer: {
      repository: env['GITHUB_REPOSITORY'] ?? '',
      commit: env['GITHUB_SHA'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      event: env['GITHUB_EVENT_NAME'] ?? '',
      workflow: env['GITHUB_WORKFLOW'] ?? '',
      runId: numberOf(env['GITHUB_RUN_ID'], 0),
      runAttempt: attemptOf(runner),
      job: inputs.job,
      os,
    },
    cell: inputs.cell,
    files,
    asked: { evidence: asked, gates: inputs.gates },
    ...(steps.length === 0 ? {} : { steps }),
    ...(Object.keys(jobRun).length === 0 ? {} : { jobRun }),
  }
}

function numberOf(text: string | undefined, standard: number): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : standard
}

function warn(runner: Runner, message: string): void {
  runner.annotate({ level: 'warning', title: 'Evidence', message: plain(message) })
}
