import { findCellProblems, type GateContext, isNamedInFull, originOf } from '@governance-gates/action-kit'
import type { Environment, EvidenceFile, Finding, MadeBy } from '@governance-gates/core'
import { findingOf } from '@governance-gates/document/strict'
import { type PerformanceRecord, readPerformance } from '@governance-gates/evidence'
import type { PerformanceEvidence, PerformanceFileReading } from '../performance-input.ts'

/** The evidence with what the verdict records of it. */
export interface GatheredEvidence extends PerformanceEvidence {
  readonly listed: readonly EvidenceFile[]
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
  const found = new Set<string>()
  const matches = new Map<string, readonly string[]>()
  for (const pattern of patterns) {
    const paths = await workspace.find([pattern])
    matches.set(pattern, paths.map(workspace.display))
    for (const path of paths) found.add(path)
  }
  const files: FormattedReading[] = []
  const listed: EvidenceFile[] = []
  const problems: Finding[] = []
  for (const path of found) {
    const reading = await readFile(context, path)
    listed.push(...reading.listed)
    if (reading.problem === undefined) files.push(reading.file)
    else problems.push(reading.problem)
  }
  const merged = environmentOf(files)
  const absent = patterns.filter((pattern) => matches.get(pattern)?.length === 0)
  return {
    patterns,
    matches,
    missing: absent.filter(isNamedInFull),
    unmatched: absent.filter((pattern) => !isNamedInFull(pattern)),
    origin: await originOf(context, [...found], madeBy),
    cells: await findCellProblems(workspace, { campaign: '', patterns, paths: [...found] }),
    files,
    problems: [...problems, ...merged.problems],
    listed,
    environment: merged.environment,
  }
}

interface FileReading {
  readonly file: FormattedReading
  readonly problem: Finding | undefined
  readonly listed: readonly EvidenceFile[]
}

async function readFile({ workspace }: GateContext, path: string): Promise<FileReading> {
  const shown = workspace.display(path)
  const companions: EvidenceFile[] = []
  const opened = workspace.open(path)
  let format = 'unknown'
  let records: readonly PerformanceRecord[] = []
  let problem: Finding | undefined
  try {
    const reading = await readPerformance({
      path: shown,
      bytes: opened.bytes,
      sibling: (name) => readSibling(workspace, path, name, companions),
    })
    format = reading.format
    records = reading.records
  } catch (error) {
    problem = findingOf(error, shown)
  }
  const generatedAt = records.find((record) => record.kind === 'generated-at')?.instant
  const entry = { path: shown, ...opened.finish(), format, records: records.length }
  const dated =
    generatedAt === undefined ? entry : { ...entry, generatedAt: new Date(generatedAt).toISOString() }
  return { file: { path: shown, generatedAt, records, format }, problem, listed: [dated, ...companions] }
}

/** A file beside another one is evidence as well: the verdict lists it with its digest. */
function readSibling(
  workspace: GateContext['workspace'],
  path: string,
  name: string,
  companions: EvidenceFile[],
): string | undefined {
  const sibling = `${path.slice(0, path.lastIndexOf('/') + 1)}${name}`
  const text = workspace.readText(sibling)
  if (text === undefined) return undefined
  const shown = workspace.display(sibling)
  companions.push({ path: shown, ...workspace.open(sibling).finish(), format: 'companion', records: 0 })
  return text
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
