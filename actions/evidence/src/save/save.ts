import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Runner, reportFailure } from '@governance-gates/action-kit'
import {
  artifactName,
  BUNDLE_SCHEMA,
  type BundleManifest,
  MANIFEST_FILE,
  manifestJson,
} from '@governance-gates/artifact-bundle'
import { formatInstant } from '@governance-gates/core'
import { plain } from '@governance-gates/report'
import { type FileToSave, filesToSave } from './bundle-files.ts'
import { readSaveInputs, type SaveInputs } from './inputs.ts'

/**
 * Saves as one action step. What cannot be saved is a warning and fails nothing: the verdict of a gate stands by itself, and
 * who needs the evidence notices that it is absent. A wrong input is the workflow's mistake, and fails.
 */
export async function runSave(runner: Runner): Promise<void> {
  runner.setExitCode(1)
  try {
    const inputs = readSaveInputs(runner)
    const { files, leftOut } = await filesToSave(inputs)
    for (const path of leftOut) warn(runner, `${path} is left out: not every system takes that name`)
    runner.setOutput('files', String(files.length))
    const saved = files.length > 0 && (await upload(runner, inputs, files))
    if (files.length === 0)
      warn(runner, 'There is nothing to save: run a gate before this step, or name verdicts and evidence.')
    runner.setOutput('saved', String(saved))
    runner.setExitCode(0)
  } catch (error) {
    reportFailure('evidence/save', runner, error)
  }
}

/** Uploads a copy, so that the artifact holds exactly what its manifest says. */
async function upload(runner: Runner, inputs: SaveInputs, files: readonly FileToSave[]): Promise<boolean> {
  const manifest = manifestOf(runner, inputs, files)
  const name = artifactName({
    name: inputs.name,
    job: inputs.job,
    cell: inputs.cell,
    runAttempt: manifest.producer.runAttempt,
  })
  runner.setOutput('artifact-name', name)
  const root = mkdtempSync(join(tmpdir(), 'governance-bundle-'))
  try {
    const paths = [write(root, MANIFEST_FILE, [Buffer.from(manifestJson(manifest))])]
    for (const { source, path, file } of files) paths.push(write(root, file.path, source.open(path).bytes))
    // Loaded when it is used: the client is ten times the rest.
    const { openArtifactStore } = await import('@governance-gates/github/artifacts')
    const { retentionDays, compressionLevel } = inputs
    const done = await (await openArtifactStore()).upload({
      name,
      files: paths,
      root,
      retentionDays,
      compressionLevel,
    })
    if (done.kind === 'refused') {
      warn(
        runner,
        `${name} could not be saved: ${done.reason}. To do: ${remedyOf(done.reason, done.remedy)}.`,
      )
      return false
    }
    runner.setOutput('artifact-id', String(done.value.id))
    runner.setOutput('digest', done.value.digest)
    runner.log(plain(`${name}: ${files.length} files, ${done.value.bytes} bytes`))
    return true
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** Two uses in one job, or two calls of one reusable workflow, would have one name. */
function remedyOf(reason: string, remedy: string): string {
  return /already exists|\b409\b/i.test(reason) ? 'give each use a name, or a job, of its own' : remedy
}

function write(root: string, path: string, bytes: Iterable<Uint8Array>): string {
  const target = join(root, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, '')
  for (const chunk of bytes) writeFileSync(target, chunk, { flag: 'a' })
  return target
}

function manifestOf(
  { env, os, now }: Runner,
  inputs: SaveInputs,
  files: readonly FileToSave[],
): BundleManifest {
  return {
    schema: BUNDLE_SCHEMA,
    name: inputs.name,
    createdAt: formatInstant(now()),
    producer: {
      repository: env['GITHUB_REPOSITORY'] ?? '',
      commit: env['GITHUB_SHA'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      event: env['GITHUB_EVENT_NAME'] ?? '',
      workflow: env['GITHUB_WORKFLOW'] ?? '',
      runId: numberOf(env['GITHUB_RUN_ID'], 0),
      runAttempt: numberOf(env['GITHUB_RUN_ATTEMPT'], 1),
      job: inputs.job,
      os,
    },
    cell: inputs.cell,
    files: files.map(({ file }) => file),
  }
}

function numberOf(text: string | undefined, standard: number): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : standard
}

function warn(runner: Runner, message: string): void {
  runner.annotate({ level: 'warning', title: 'Evidence', message: plain(message) })
}
