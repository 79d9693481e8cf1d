import { existsSync } from 'node:fs'
import type { PlacedArtifact } from '@governance-gates/action-kit/verdict-artifacts'
import { openWorkspace, parseGateFailure, type Workspace } from '@governance-gates/action-kit/verdict-files'
import type { Finding } from '@governance-gates/core'
import type { ReportInputs } from '../inputs.ts'

/** Where a folder of restored evidence is, with what is older than another attempt of its cell. */
export interface RestoredFolders {
  readonly outdated: readonly PlacedArtifact[]
}

const ENDING = /\.verdict\.json$/

/** Why gates stopped, as they left it beside the place of their verdict. */
export async function gatherFailures(
  { verdicts, workspace, gateFolder }: ReportInputs,
  { outdated }: RestoredFolders,
): Promise<readonly Finding[]> {
  const restored = openWorkspace(workspace, workspace)
  const patterns = verdicts ?? ['governance-evidence/**/*.verdict.json']
  const own =
    verdicts === undefined && existsSync(gateFolder)
      ? await failuresIn(openWorkspace(gateFolder, gateFolder), ['*.verdict.json'])
      : []
  const others = await failuresIn(restored, patterns)
  return [...own, ...others]
    .filter(({ path }) => !outdated.some(({ folder }) => path.startsWith(`${folder}/`)))
    .flatMap(({ findings }) => findings)
}

interface FailureFile {
  readonly path: string
  readonly findings: readonly Finding[]
}

async function failuresIn(
  workspace: Workspace,
  patterns: readonly string[],
): Promise<readonly FailureFile[]> {
  const named = patterns.flatMap((pattern) => {
    // evidence/restore keeps them apart from the verdicts.
    return ENDING.test(pattern) ? [pattern.replace(ENDING, '.failure.json')] : []
  })
  const paths = named.length === 0 ? [] : await workspace.find(named)
  return paths.map((path) => ({ path, findings: findingsIn(workspace, path) }))
}

function findingsIn(workspace: Workspace, path: string): readonly Finding[] {
  const failure = parseGateFailure(workspace.readText(path) ?? '')
  if (failure === undefined) {
    return [{ message: 'is not a file that a gate wrote: restore it again', file: workspace.display(path) }]
  }
  const { gate, kind, findings } = failure
  const said = kind === 'defect' ? 'stopped because of a defect of its own' : 'stopped: invalid configuration'
  if (findings.length === 0) return [{ message: said, subject: gate }]
  return findings.map((finding) => ({ ...finding, message: `${said}: ${finding.message}`, subject: gate }))
}
