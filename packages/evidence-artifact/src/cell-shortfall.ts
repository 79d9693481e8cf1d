import { absentCells } from './cell.ts'
import type { ArtifactManifest, AskedGlob } from './manifest.ts'

/** What is missing of a cell: something that it was asked for, or all of it. */
export type CellShortfall = CellName &
  (
    | { readonly kind: 'absent' }
    /** It saved, and had no file to save, and other cells of its job had. */
    | { readonly kind: 'empty' }
    /** It ran again, and left nothing: what an earlier attempt left does not count. */
    | { readonly kind: 'lost'; readonly runAttempt: number; readonly reason: string }
    /** Two artifacts say that they are this cell, or that their job has this many cells and another number. */
    | { readonly kind: 'conflict' }
    /** It left no file of a glob that other cells left files of; or no file at all. */
    | { readonly kind: 'evidence'; readonly glob: string; readonly isLeftByOthers: boolean }
    | { readonly kind: 'gate'; readonly gate: string }
  )

interface CellName {
  readonly job: string
  /** From 0. */
  readonly index: number
  readonly total: number
  /** For people: `os=windows-latest`; empty where nothing is known. */
  readonly label: string
  /** The campaigns whose evidence is incomplete; an empty name is evidence of no campaign in particular. */
  readonly campaigns: readonly string[]
  /** The gates whose verdicts are incomplete. */
  readonly gates: readonly string[]
}

/**
 * What the cells were asked for and have not left. A glob is compared among the cells of a job that were asked for it: where
 * none left a file of it, the gate that reads it finds nothing, and says so itself. Of a cell without a single file every
 * glob is missing. A manifest that does not say what it was asked for has no such shortfall.
 * @param manifests of each cell its latest, as `latestOfCells` gives them
 */
export function cellShortfalls(manifests: readonly ArtifactManifest[]): readonly CellShortfall[] {
  const jobs = Map.groupBy(manifests, jobKey)
  return [...jobs.values()].flatMap((own) => {
    const campaigns = [...new Set(own.flatMap(campaignsOf))].sort()
    const gates = [...new Set(own.flatMap(gatesOf))].sort()
    return [
      ...absentCells(own).map((cell) => ({ kind: 'absent' as const, ...cell, label: '', campaigns, gates })),
      ...own.flatMap((manifest) => lostOrConflict(manifest, own, { campaigns, gates })),
      ...own
        .filter((manifest) => isEmpty(manifest, own))
        .map((manifest) => ({
          kind: 'empty' as const,
          ...nameOf(manifest),
          campaigns,
          gates,
        })),
      ...own.flatMap((manifest) => missingGlobs(manifest, own)),
      ...own.flatMap(missingGates),
    ]
  })
}

/** The cells of a job belong together within one run and under one name. */
function jobKey({ name, producer }: ArtifactManifest): string {
  return JSON.stringify([name, producer.runId, producer.job])
}

function campaignsOf({ asked, files }: ArtifactManifest): readonly string[] {
  const delivered = files
    .filter(({ role }) => role === 'evidence')
    .flatMap(({ campaign, campaigns }) => campaigns ?? [campaign ?? ''])
  return [...(asked?.evidence ?? []).map(({ campaign }) => campaign ?? ''), ...delivered]
}

function gatesOf({ asked, files }: ArtifactManifest): readonly string[] {
  return [...(asked?.gates ?? []), ...deliveredGates(files)]
}

/** The gates of which an artifact holds a verdict. */
function deliveredGates(files: ArtifactManifest['files']): readonly string[] {
  return files.flatMap(({ role, gate }) => (role === 'verdict' && gate !== undefined ? [gate] : []))
}

function nameOf({ producer, cell }: ArtifactManifest): Pick<CellName, 'job' | 'index' | 'total' | 'label'> {
  return {
    job: producer.job,
    index: cell.index,
    total: cell.total,
    label: cell.label === '' ? producer.os : cell.label,
  }
}

function lostOrConflict(
  manifest: ArtifactManifest,
  own: readonly ArtifactManifest[],
  concerned: Pick<CellName, 'campaigns' | 'gates'>,
): readonly CellShortfall[] {
  const { lost, producer, cell } = manifest
  if (lost !== undefined) return [{ kind: 'lost', ...nameOf(manifest), ...concerned, ...lost }]
  const isConflict = own.some(
    (other) =>
      other !== manifest &&
      (other.cell.index === cell.index ||
        (other.cell.total !== cell.total && other.producer.runAttempt === producer.runAttempt)),
  )
  return isConflict ? [{ kind: 'conflict', ...nameOf(manifest), ...concerned }] : []
}

/** What was asked for is listed by name. */
function isEmpty({ files, asked, lost }: ArtifactManifest, own: readonly ArtifactManifest[]): boolean {
  const isAsked = asked !== undefined && asked.evidence.length + asked.gates.length > 0
  return files.length === 0 && lost === undefined && !isAsked && own.some((other) => other.files.length > 0)
}

function missingGlobs(
  manifest: ArtifactManifest,
  own: readonly ArtifactManifest[],
): readonly CellShortfall[] {
  if (manifest.lost !== undefined) return []
  const missing = (manifest.asked?.evidence ?? []).filter(({ files, optional }) => files === 0 && !optional)
  return missing.flatMap((asked) => {
    const isLeftByOthers = own.some((other) => other.asked?.evidence.some((each) => isLeft(each, asked)))
    if (!isLeftByOthers && manifest.files.length > 0) return []
    const { glob, campaign = '' } = asked
    return [{ kind: 'evidence', ...nameOf(manifest), campaigns: [campaign], gates: [], glob, isLeftByOthers }]
  })
}

function isLeft(other: AskedGlob, { glob, campaign }: AskedGlob): boolean {
  return other.glob === glob && other.campaign === campaign && other.files > 0
}

function missingGates(manifest: ArtifactManifest): readonly CellShortfall[] {
  if (manifest.lost !== undefined) return []
  const delivered = deliveredGates(manifest.files)
  return (manifest.asked?.gates ?? [])
    .filter((gate) => !delivered.includes(gate))
    .map((gate) => ({ kind: 'gate', ...nameOf(manifest), campaigns: [], gates: [gate], gate }))
}

/** A shortfall in words, without the job: `cell 2 of 3 (shard=2) left no file of api=reports/api.xml`. */
export function shortfallText(shortfall: CellShortfall): string {
  const { index, total, label } = shortfall
  const cell = `cell ${index + 1} of ${total}${label === '' ? '' : ` (${label})`}`
  switch (shortfall.kind) {
    case 'absent':
      return `${cell} left no evidence`
    case 'empty':
      return `${cell} left nothing, but other cells did`
    case 'lost':
      return `${cell} left nothing in attempt ${shortfall.runAttempt} (${shortfall.reason}); what an earlier attempt left does not count`
    case 'conflict':
      return `${cell} was saved more than once under one name: the workflow is called twice, or evidence/save is used twice`
    case 'evidence': {
      const [campaign = ''] = shortfall.campaigns
      const glob = campaign === '' ? shortfall.glob : `${campaign}=${shortfall.glob}`
      return `${cell} left no file that matches ${glob}${shortfall.isLeftByOthers ? ', but other cells did' : ''}`
    }
    case 'gate':
      return `${cell} left no verdict of ${shortfall.gate}`
  }
}

/** What to do about shortfalls: one sentence without a full stop. */
export function shortfallRemedy(shortfalls: readonly CellShortfall[]): string {
  if (shortfalls.some(({ kind }) => kind === 'conflict')) {
    return 'set a different input name in each call of the workflow, and in each use of evidence/save in a job'
  }
  const isGlob = shortfalls.some(({ kind }) => kind === 'evidence')
  const isGate = shortfalls.some(({ kind }) => kind === 'gate')
  return [
    'find out why the cell stopped before it wrote or saved this, and run it again',
    ...(isGlob
      ? [
          'if the cell is not supposed to leave such a file, write ? before the glob in the input evidence of evidence/save, or give that cell only its own globs',
        ]
      : []),
    ...(isGate
      ? ['if the cell is not supposed to run the gate, remove it from the input gates of evidence/save there']
      : []),
  ].join('; ')
}
