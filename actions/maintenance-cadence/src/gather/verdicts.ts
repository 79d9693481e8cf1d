import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace, readVerdictFiles, type VerdictFile } from '@governance-gates/action-kit/verdict-files'
import { type Instant, parseInstant } from '@governance-gates/core'
import { committedFiles, type Repository } from '@governance-gates/git'
import type { SeenVerdict } from '../duties/evidence.ts'
import type { PastVerdict } from '../thresholds/proposal.ts'
import { attestedBy } from './attestations.ts'

const OWN = 'maintenance-cadence'

/** What verdicts say, for duties and for thresholds. */
export interface GatheredVerdicts {
  readonly seen: readonly SeenVerdict[]
  readonly unread: readonly string[]
  readonly history: readonly PastVerdict[]
}

/** Where verdicts are, and the history that shows what they are of; undefined where there is none. */
interface VerdictSources {
  readonly patterns: readonly string[]
  readonly repository: Repository | undefined
}

/** The verdicts that gates of this job wrote, and those of earlier runs as they were restored. */
export async function gatherVerdicts(
  context: GateContext,
  { patterns, repository }: VerdictSources,
): Promise<GatheredVerdicts> {
  const { inputs, workspace } = context
  const folder = dirname(inputs.verdictPath)
  const found = [...(await readOwn(context, folder)), ...(await readVerdictFiles(context, patterns))]
  // A verdict in a commit is a text that somebody wrote.
  const committed = new Set(
    (await committedFiles(found.map(({ path }) => resolve(inputs.directory, path)))).map(({ path }) => path),
  )
  const seen: SeenVerdict[] = []
  const unread: string[] = []
  const history: PastVerdict[] = []
  for (const { path, reading } of found) {
    if (reading.kind === 'unreadable' || committed.has(resolve(inputs.directory, path))) {
      unread.push(workspace.display(path))
      continue
    }
    const { gate, status, subject, evaluatedAt, thresholdsVersion, exceptions, checks } = reading.verdict
    if (gate === OWN) continue
    const { ref, commit } = subject
    const at = shownUntil(parseInstant(evaluatedAt) ?? (0 as Instant), commit, repository)
    seen.push({ gate, status, at, ref, commit, path })
    history.push({ gate, at, thresholdsVersion, ref, isExcused: exceptions.applied.length > 0, checks })
  }
  return { seen, unread, history }
}

/** An old commit that is judged again shows the branch as it was until another one took its place. */
function shownUntil(at: Instant, commit: string, repository: Repository | undefined): Instant {
  const attested = attestedBy(commit, repository)
  if (attested.kind === 'missing' || attested.value.replacedAt === undefined) return at
  return Math.min(at, attested.value.replacedAt) as Instant
}

async function readOwn({ evidence }: GateContext, folder: string): Promise<readonly VerdictFile[]> {
  // The folder comes with the first verdict of the job.
  if (!existsSync(folder)) return []
  const workspace = openWorkspace(folder, folder)
  const files = await readVerdictFiles({ workspace, evidence: evidence.within(workspace) }, [
    '*.verdict.json',
  ])
  return files.map(({ path, reading }) => ({ path: resolve(folder, path), reading }))
}
