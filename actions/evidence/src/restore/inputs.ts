import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { ConfigurationError, inputLines, jobFolders, type Runner } from '@governance-gates/action-kit'
import { type EvidenceGlob, evidenceGlob } from '../evidence-glob.ts'
import { readNeeds } from './needed-jobs.ts'

/** Which run to restore from. */
export type RestoreSource =
  | { readonly kind: 'this-run' }
  | {
      readonly kind: 'run'
      readonly runId: number
      /** Undefined: any. */
      readonly workflow: string | undefined
    }
  | {
      readonly kind: 'last-success'
      readonly workflow: string
      /** Undefined: the base of the pull request, else the default branch. */
      readonly branch: string | undefined
      readonly at: 'latest' | 'merge-base'
    }
  /** However it ended: for what every run adds to, such as the history of incidents. */
  | { readonly kind: 'last-run'; readonly workflow: string; readonly branch: string | undefined }

/** The inputs, typed. */
export interface RestoreInputs {
  readonly source: RestoreSource
  /** With `*`. */
  readonly name: string
  readonly workspace: string
  /** The folder that gates read from; absolute. */
  readonly directory: string
  /** The target folder; absolute. */
  readonly target: string
  readonly expectedCells: number | undefined
  /** The globs that the cells were asked for, as evidence/save got them. */
  readonly evidence: readonly EvidenceGlob[]
  /** How the jobs ended whose cells are joined, by their key; undefined where the workflow does not say. */
  readonly needs: ReadonlyMap<string, string> | undefined
  readonly limits: { readonly bytes: number; readonly files: number }
  readonly token: string
}

type Inputs = Pick<Runner, 'input' | 'env'>

/** Reads the inputs. @throws ConfigurationError */
export function readRestoreInputs(runner: Inputs): RestoreInputs {
  const { workspace } = jobFolders(runner)
  const cells = runner.input('expected-cells')
  const directory = resolve(workspace, runner.input('working-directory') || '.')
  return {
    source: readSource(runner),
    name: runner.input('name') || 'governance',
    workspace,
    directory,
    target: readTarget(runner.input('path') || 'governance-evidence', { workspace, directory }),
    expectedCells: cells === '' ? undefined : whole('expected-cells', cells),
    evidence: inputLines(runner, 'evidence').map(evidenceGlob),
    needs: readNeeds(runner.input('needs')),
    limits: {
      bytes: whole('max-bytes', runner.input('max-bytes') || '1000000000'),
      files: whole('max-files', runner.input('max-files') || '10000'),
    },
    token: runner.input('github-token'),
  }
}

function readSource(runner: Inputs): RestoreSource {
  const from = runner.input('from') || 'this-run'
  switch (from) {
    case 'this-run':
      return { kind: 'this-run' }
    case 'run':
      return {
        kind: 'run',
        runId: whole('run-id', runner.input('run-id')),
        workflow: runner.input('workflow') === '' ? undefined : workflowName(runner.input('workflow')),
      }
    case 'last-success':
      return lastSuccess(runner)
    case 'last-run':
      return { kind: 'last-run', workflow: workflowOf(runner), branch: runner.input('branch') || undefined }
    default:
      throw new ConfigurationError(
        `input from: ${JSON.stringify(from)} is not a known value: write this-run, run, last-success or last-run`,
      )
  }
}

function lastSuccess(runner: Inputs): RestoreSource {
  const workflow = workflowOf(runner)
  const at = runner.input('at') || 'latest'
  if (at !== 'latest' && at !== 'merge-base') {
    throw new ConfigurationError(
      `input at: ${JSON.stringify(at)} is not a known value: write latest or merge-base`,
    )
  }
  const branch = runner.input('branch')
  return { kind: 'last-success', workflow, branch: branch === '' ? undefined : branch, at }
}

function workflowOf(runner: Inputs): string {
  return workflowName(runner.input('workflow') || ownWorkflow(runner))
}

function workflowName(given: string): string {
  if (/^[\w.-]{1,100}\.ya?ml$/.test(given)) return given
  throw new ConfigurationError(
    `input workflow: ${JSON.stringify(given)} is not a workflow file: write its name, such as ci.yml`,
  )
}

/** The file of `owner/name/.github/workflows/ci.yml@refs/heads/main`; of a called workflow this is its caller's. */
function ownWorkflow({ env }: Inputs): string {
  return /\/\.github\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '')?.[1] ?? ''
}

interface Place {
  readonly workspace: string
  readonly directory: string
}

function whole(name: string, given: string): number {
  const value = /^[1-9]\d{0,14}$/.test(given) ? Number(given) : Number.NaN
  if (Number.isSafeInteger(value)) return value
  throw new ConfigurationError(
    `input ${name}: ${JSON.stringify(given)} is not a whole number of at least 1: write one, such as 42`,
  )
}

/** A folder of the workspace that holds nothing: what a checkout brought along must not pass for what was restored. */
function readTarget(path: string, { workspace, directory }: Place): string {
  const target = resolve(directory, path)
  const below = relative(workspace, target)
  if (below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)) {
    throw new ConfigurationError(
      `input path: ${JSON.stringify(path)} is not a folder inside the workspace: name one`,
    )
  }
  if (!isUnlinked(workspace, target)) {
    throw new ConfigurationError(`input path: ${JSON.stringify(path)} is behind a link: name another folder`)
  }
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new ConfigurationError(
      `input path: ${JSON.stringify(path)} is not empty, and its files could be mistaken for restored evidence: name another folder`,
    )
  }
  return target
}

/** Whether every folder of the path that is there is where its name says. */
function isUnlinked(workspace: string, target: string): boolean {
  const root = realpathSync(workspace)
  let known = target
  while (!existsSync(known) && known !== workspace) known = resolve(known, '..')
  return realpathSync(known) === resolve(root, relative(workspace, known))
}
