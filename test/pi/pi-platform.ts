import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionRun, createFolder, runAction } from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

/** Real evidence of a real platform. It stands beside the project and is no part of it. */
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
export function judgePi({ summary, baseline, asOf, mode = '' }: PiState): ActionRun {
  const version = (file: string, digest: string | undefined) =>
    piFile(digest === undefined ? `platform/${REPORTS}/${file}` : `versions/${file}/${digest}.json`)
  using folder = createFolder({
    '.github/governance.yml': piFile('governance.yml'),
    [`${REPORTS}/conformance_summary.json`]: version('conformance_summary.json', summary),
    [`${REPORTS}/conformance_baseline.json`]: version('conformance_baseline.json', baseline),
  })
  const inputs = { 'as-of': asOf, mode }
  return runAction({ action: join(ROOT, 'actions/conformance-gate'), workspace: folder.path, inputs })
}

/** When a summary was generated: the moment at which its own gates judged it. */
export function generatedAt(summary: string): string {
  return JSON.parse(piFile(`versions/conformance_summary.json/${summary}.json`)).generated_at
}
