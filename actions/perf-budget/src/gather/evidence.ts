import {
  type EvidenceReading,
  findCellProblems,
  findPatterns,
  type GateContext,
  originOf,
} from '@governance-gates/action-kit'
import type { Environment, Finding, MadeBy } from '@governance-gates/core'
import { readPerformance } from '@governance-gates/evidence'
import type { PerformanceEvidence, PerformanceFileReading } from '../performance-input.ts'

export interface GatheredEvidence extends PerformanceEvidence {
  /** What the files say about the machine that measured. */
  readonly environment: Environment
}

/** Finds and reads the files that the patterns name, each once. */
export async function gatherEvidence(
  context: GateContext,
  patterns: readonly string[],
  madeBy: MadeBy | undefined,
): Promise<GatheredEvidence> {
  const { workspace } = context
  const { found, ...matched } = await findPatterns(workspace, patterns)
  const files: FormattedReading[] = []
  const problems: Finding[] = []
  for (const path of found) {
    const reading = await readFile(context, path)
    if (reading.kind === 'read') files.push({ ...reading, ...reading.content })
    else if (reading.kind === 'unreadable') problems.push(reading.finding)
    else problems.push({ message: 'does not exist', file: reading.path })
  }
  const merged = environmentOf(files)
  return {
    patterns,
    ...matched,
    origin: await originOf(context, [...found], madeBy),
    cells: await findCellProblems(workspace, { campaign: '', patterns, paths: [...found] }),
    files,
    problems: [...problems, ...merged.problems],
    environment: merged.environment,
  }
}

/** Other files beside one, which its reader asks for, are evidence as well. */
function readFile(
  { evidence }: GateContext,
  path: string,
): Promise<EvidenceReading<Omit<FormattedReading, 'path'>>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  return evidence.read(path, async ({ path: shown, bytes, facts }) => {
    const { format, records } = await readPerformance({
      path: shown,
      bytes,
      sibling: (name) => evidence.readCompanion(`${folder}${name}`),
    })
    facts.format = format
    facts.records = records.length
    facts.generatedAt = records.find((record) => record.kind === 'generated-at')?.instant
    return { format, records, generatedAt: facts.generatedAt }
  })
}

interface Fact {
  readonly key: string
  readonly value: string | number
  readonly path: string
  readonly format: string
}

/**
 * What all files together say about one machine. Where two of one format disagree they are of several runs, and no
 * evidence of one. Formats have names of their own for the same machine (`linux/amd64`, `Linux/x86_64`): of those the
 * first counts.
 */
function environmentOf(files: readonly FormattedReading[]): {
  readonly environment: Environment
  readonly problems: readonly Finding[]
} {
  const facts = files.flatMap(factsOf)
  // Two tools have two toolchains.
  const toolchains = facts.filter(({ key }) => key === 'toolchain').map(({ value }) => value)
  const toolchain = [...new Set(toolchains)].sort().join('; ')
  const known = new Map<string, Fact>()
  const ofFormat = new Map<string, Fact>()
  const problems: Finding[] = []
  for (const fact of facts.filter(({ key }) => key !== 'toolchain')) {
    const earlier = ofFormat.get(`${fact.format} ${fact.key}`) ?? fact
    if (earlier.value !== fact.value) problems.push(contradiction(fact, earlier))
    ofFormat.set(`${fact.format} ${fact.key}`, earlier)
    known.set(fact.key, known.get(fact.key) ?? fact)
  }
  const machine = Object.fromEntries([...known.values()].map(({ key, value }) => [key, value]))
  return { environment: { ...machine, ...(toolchain === '' ? {} : { toolchain }) }, problems }
}

interface FormattedReading extends PerformanceFileReading {
  readonly format: string
}

function factsOf({ path, records, format }: FormattedReading): readonly Fact[] {
  return records.flatMap((record) =>
    record.kind === 'environment'
      ? Object.entries(record.environment).map(([key, value]) => ({ key, value, path, format }))
      : [],
  )
}

function contradiction({ key, value, path }: Fact, earlier: Fact): Finding {
  const message = `measured on a different machine from ${earlier.path} (${key}: ${value}, not ${earlier.value}): measure everything on one machine`
  return { message, file: path }
}
