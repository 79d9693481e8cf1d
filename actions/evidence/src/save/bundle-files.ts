import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { openWorkspace, type Workspace } from '@governance-gates/action-kit/verdict-files'
import { type BundleFile, type BundleRole, isBundlePath } from '@governance-gates/artifact-bundle'
import type { SaveInputs } from './inputs.ts'

/** A file to save: where it is, and what the manifest says of it. */
export interface FileToSave {
  readonly source: Workspace
  /** Relative to its source. */
  readonly path: string
  readonly file: BundleFile
}

/** Everything that the inputs name. A name that not every system takes is left out, and told. */
export interface FilesToSave {
  readonly files: readonly FileToSave[]
  readonly leftOut: readonly string[]
}

/** What the gates wrote, and the evidence that they judged. */
export async function filesToSave(inputs: SaveInputs): Promise<FilesToSave> {
  const workspace = openWorkspace(inputs.workspace, inputs.workspace)
  const written = await writtenByGates(inputs, workspace)
  const evidence = await evidenceOf(inputs, workspace)
  const all = [...written, ...evidence]
  const named = new Map(
    all.filter(({ file }) => isBundlePath(file.path)).map((each) => [each.file.path, each]),
  )
  return {
    files: [...named.values()],
    leftOut: all.flatMap(({ file }) => (isBundlePath(file.path) ? [] : [file.path])),
  }
}

/** By what action-kit calls them: `conformance-gate.verdict.json`, `perf-budget.history-rows.jsonl`. */
const ROLES: readonly (readonly [RegExp, BundleRole])[] = [
  [/\.verdict\.json$/, 'verdict'],
  [/\.baseline\.json$/, 'baseline'],
  [/\.history\.jsonl$/, 'history'],
]

async function writtenByGates(
  { verdicts, gateFolder }: SaveInputs,
  workspace: Workspace,
): Promise<readonly FileToSave[]> {
  if (verdicts === undefined && !existsSync(gateFolder)) return []
  const source = verdicts === undefined ? openWorkspace(gateFolder, gateFolder) : workspace
  const paths = await source.find(verdicts ?? ['**/*'])
  return paths.map((path) => {
    const name = posix.basename(path)
    const role = ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'report'
    const gate = /^([a-z][a-z-]*)\./.exec(name)?.[1]
    // Verdicts of several folders may have one name.
    const place = verdicts === undefined ? path : path.replaceAll('/', '-').replace(/^\.+/, '')
    return toSave(source, path, { path: `${role}/${place}`, role, ...(gate === undefined ? {} : { gate }) })
  })
}

async function evidenceOf({ evidence }: SaveInputs, workspace: Workspace): Promise<readonly FileToSave[]> {
  const files: FileToSave[] = []
  for (const { glob, campaign } of evidence) {
    for (const path of await workspace.find([glob])) {
      const named = campaign === undefined ? {} : { campaign }
      files.push(toSave(workspace, path, { path: `evidence/${path}`, role: 'evidence', ...named }))
    }
  }
  return files
}

function toSave(source: Workspace, path: string, file: Omit<BundleFile, 'sha256' | 'bytes'>): FileToSave {
  return { source, path, file: { ...file, ...source.open(path).finish() } }
}
