import { existsSync } from 'node:fs'
import { posix, resolve } from 'node:path'
import { openWorkspace, type Workspace } from '@governance-gates/action-kit/verdict-files'
import {
  type ArtifactFile,
  type ArtifactRole,
  type AskedGlob,
  isArtifactPath,
} from '@governance-gates/evidence-artifact'
import type { SaveInputs } from './inputs.ts'

/** A file to save: where it is, and what the manifest will say of it besides its size and digest. */
export interface FileToSave {
  readonly source: Pick<Workspace, 'open'>
  /** Relative to its source. */
  readonly path: string
  readonly file: Omit<ArtifactFile, 'sha256' | 'bytes'>
}

/** Everything that the inputs name. A name that is not valid on every system is left out and reported. */
export interface FilesToSave {
  readonly files: readonly FileToSave[]
  readonly leftOut: readonly string[]
  /** The globs of evidence that were asked for, each with how many files it has. */
  readonly asked: readonly AskedGlob[]
}

/** What the gates wrote, and the evidence that they judged. */
export async function filesToSave(inputs: SaveInputs): Promise<FilesToSave> {
  const workspace = openWorkspace(inputs.workspace, inputs.workspace)
  const written = await writtenByGates(inputs, workspace)
  const { files: evidence, asked } = await evidenceOf(inputs, workspace)
  const all = [...written, ...evidence]
  const named = new Map(
    all.filter(({ file }) => isArtifactPath(file.path)).map((each) => [each.file.path, each]),
  )
  return {
    files: [...named.values()],
    leftOut: all.flatMap(({ file }) => (isArtifactPath(file.path) ? [] : [file.path])),
    asked,
  }
}

/** By what action-kit calls them: `conformance-gate.verdict.json`, `perf-budget.history-rows.jsonl`. */
const ROLES: readonly (readonly [RegExp, ArtifactRole])[] = [
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
  const places = distinctPlaces(verdicts === undefined ? paths : paths.map(flatName))
  return paths.map((path, index) => {
    const name = posix.basename(path)
    const role = ROLES.find(([pattern]) => pattern.test(name))?.[1] ?? 'report'
    const gate = /^([a-z][a-z-]*)\./.exec(name)?.[1]
    const file = { path: `${role}/${places[index] ?? name}`, role, ...(gate === undefined ? {} : { gate }) }
    return { source, path, file }
  })
}

/** Verdicts of several folders may have one name, so that the folders become part of it. */
function flatName(path: string): string {
  return path.replaceAll('/', '-').replace(/^\.+/, '')
}

/** Names that would be equal get a number in front: none of the files may be lost. */
function distinctPlaces(places: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return places.map((place) => {
    let distinct = place
    for (let number = 2; taken.has(distinct); number++) distinct = `${number}-${place}`
    taken.add(distinct)
    return distinct
  })
}

/** The files of every glob, each once: one may be evidence of several campaigns. */
async function evidenceOf(
  { evidence, workspace: root }: SaveInputs,
  workspace: Workspace,
): Promise<{ readonly files: readonly FileToSave[]; readonly asked: readonly AskedGlob[] }> {
  const campaigns = new Map<string, Set<string>>()
  const asked: AskedGlob[] = []
  for (const { glob, campaign, isOptional } of evidence) {
    const paths = await workspace.find([glob])
    for (const path of paths) campaigns.set(path, (campaigns.get(path) ?? new Set()).add(campaign ?? ''))
    const named = campaign === undefined ? {} : { campaign }
    asked.push({ glob, ...named, ...(isOptional ? { optional: true } : {}), files: paths.length })
  }
  const committed = await committedAmong([...campaigns.keys()], root)
  const files = [...campaigns].map(([path, names]): FileToSave => {
    const standing = committed.has(path) ? ({ committed: true } as const) : {}
    return {
      source: workspace,
      path,
      file: { path: `evidence/${path}`, role: 'evidence', ...named(names), ...standing },
    }
  })
  return { files, asked }
}

/** The files that no step of this job can be shown to have written: another job has no such checkout to look at. */
async function committedAmong(paths: readonly string[], root: string): Promise<ReadonlySet<string>> {
  if (paths.length === 0) return new Set()
  const places = new Map(paths.map((path) => [resolve(root, path), path]))
  // Loaded when used: it starts git.
  const { committedFiles } = await import('@governance-gates/git')
  const found = await committedFiles([...places.keys()])
  return new Set(found.map(({ path }) => places.get(path) ?? ''))
}

function named(names: ReadonlySet<string>): Pick<ArtifactFile, 'campaign' | 'campaigns'> {
  const [first = '', ...others] = names
  if (others.length > 0) return { ...(first === '' ? {} : { campaign: first }), campaigns: [...names] }
  return first === '' ? {} : { campaign: first }
}
