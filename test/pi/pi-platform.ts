import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Instant, parseInstant } from '@governance-gates/core'
import { type ActionRun, createFolder, type Folder, runAction } from '@governance-gates/testing'
import { conformanceGate } from '../../actions/conformance-gate/src/conformance-gate.ts'
import { ROOT } from '../architecture/source-file.ts'

/** Real evidence of a real platform. It is kept beside the project and does not belong to it. */
const PI: string = join(ROOT, '../shared/pi')
export const IS_HERE: boolean = existsSync(PI)
/** What a test says in its name where the evidence is absent. */
export const SKIPPED: string = IS_HERE ? '' : ' (skipped: no ../shared/pi here)'

const REPORTS = 'tests/ext_conformance/reports'

/** The text of a file of the platform. */
export function piFile(path: string): string {
  return readFileSync(join(PI, path), 'utf8')
}

/** A table with a head line, tab-separated; empty where the evidence is absent. */
export function piTable(path: string): readonly Readonly<Record<string, string>>[] {
  if (!IS_HERE) return []
  const [head = '', ...lines] = piFile(path).trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const cells = line.split('\t')
    return Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? '']))
  })
}

/** The platform's own files, or other versions of two of them. */
export interface PiState {
  /** The first eight characters of the summary's digest; the platform's own where absent. */
  readonly summary?: string
  readonly baseline?: string
  readonly asOf: string
  readonly mode?: string
}

/** Judges one state of the platform by its policy, through the bundle. */
export function judgePi(state: PiState): ActionRun {
  using folder = folderOf(state)
  const inputs = { 'as-of': state.asOf, mode: state.mode ?? '' }
  return runAction({ action: join(ROOT, 'actions/conformance-gate'), workspace: folder.path, inputs })
}

/** What the gate answers to one state: its exit code and its outputs. */
export type Answer = Pick<ActionRun, 'exitCode' | 'outputs'>

/** The same in this process, for the hundreds of states that the platform has been in. */
export async function answerPi(state: PiState): Promise<Answer> {
  using folder = folderOf(state)
  const inputs = new Map([
    ['as-of', state.asOf],
    ['mode', state.mode ?? ''],
  ])
  const outputs: Record<string, string> = {}
  let exitCode: number | null = null
  const runner: Runner = {
    input: (name) => inputs.get(name) ?? '',
    env: { GITHUB_WORKSPACE: folder.path, RUNNER_TEMP: join(folder.path, '.temp') },
    os: 'Linux',
    now: () => parseInstant(state.asOf) as Instant,
    setOutput: (name, value) => {
      outputs[name] = value
    },
    writeSummary: () => undefined,
    annotate: () => undefined,
    log: () => undefined,
    setExitCode: (code) => {
      exitCode = code
    },
  }
  await runGate(conformanceGate, runner)
  return { exitCode, outputs }
}

function folderOf({ summary, baseline }: PiState): Folder {
  const version = (file: string, digest: string | undefined) =>
    piFile(digest === undefined ? `platform/${REPORTS}/${file}` : `versions/${file}/${digest}.json`)
  return createFolder({
    '.github/governance.yml': piFile('governance.yml'),
    [`${REPORTS}/conformance_summary.json`]: version('conformance_summary.json', summary),
    [`${REPORTS}/conformance_baseline.json`]: version('conformance_baseline.json', baseline),
  })
}

/** When a summary was generated: the moment at which its own gates judged it. */
export function generatedAt(summary: string): string {
  return JSON.parse(piFile(`versions/conformance_summary.json/${summary}.json`)).generated_at
}
