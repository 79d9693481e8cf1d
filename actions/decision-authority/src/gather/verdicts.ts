import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { GateContext } from '@governance-gates/action-kit'
import { openWorkspace, readVerdictFiles, type VerdictFile } from '@governance-gates/action-kit/verdict-files'
import type { VerdictReading } from '@governance-gates/verdict'
import type { GateVerdict } from '../decision-input.ts'
import { commitText } from '../short-commit.ts'
import { isOfChange, OF_CHANGE } from './committed-file.ts'

const OWN = 'decision-authority'

/** The verdicts that gates of this job wrote, and those that the input evidence names. */
export async function gatherVerdicts(
  context: GateContext,
  commits: readonly string[],
): Promise<readonly GateVerdict[]> {
  const { inputs, governance } = context
  const folder = dirname(inputs.verdictPath)
  const found = [
    ...(await readOwn(context, folder)).map((each) => ({ ...each, place: resolve(folder, each.path) })),
    ...(await readVerdictFiles(context, inputs.evidence)).map((each) => ({
      ...each,
      place: resolve(inputs.directory, each.path),
    })),
  ]
  return found.flatMap(({ path, place, reading }) => {
    const isCommitted = isOfChange(context, place)
    return verdictOf({ path, isCommitted, reading, commits, policy: governance.policy.sha256 })
  })
}

async function readOwn({ evidence }: GateContext, folder: string): Promise<readonly VerdictFile[]> {
  // The folder comes with the first verdict of the job.
  if (!existsSync(folder)) return []
  const workspace = openWorkspace(folder, folder)
  return await readVerdictFiles({ workspace, evidence: evidence.within(workspace) }, ['*.verdict.json'])
}

interface FoundVerdict {
  readonly path: string
  /** Whether the change itself brought the file along. */
  readonly isCommitted: boolean
  readonly reading: VerdictReading
  readonly commits: readonly string[]
  readonly policy: string
}

function verdictOf(found: FoundVerdict): readonly GateVerdict[] {
  const { path, reading } = found
  // What is not a verdict says nothing of any gate: then the wanted one is missing.
  if (reading.kind === 'unreadable' || reading.verdict.gate === OWN) return []
  const { gate, status } = reading.verdict
  return [{ gate, status, path, fault: faultOf(found, reading.verdict) }]
}

type ReadVerdict = Extract<VerdictReading, { kind: 'read' }>['verdict']

function faultOf({ isCommitted, commits, policy }: FoundVerdict, verdict: ReadVerdict): string | undefined {
  if (isCommitted) return OF_CHANGE
  if (!commits.includes(verdict.subject.commit)) return `is of the ${commitText(verdict.subject.commit)}`
  return verdict.rules.sha256 === policy ? undefined : 'was judged by another policy'
}
