import {
  findCellProblems,
  findPatterns,
  type GateContext,
  type OpenEvidence,
  originOf,
} from '@governance-gates/action-kit'
import {
  type CampaignEvidence,
  type Exception,
  type Finding,
  type Instant,
  ResultLedger,
} from '@governance-gates/core'
import { EvidenceError, findingOf } from '@governance-gates/document/strict'
import {
  type BulkRecord,
  DeclaredFormatError,
  type InventoryEntry,
  PART,
  readConformance,
  readConformanceInBulk,
  readInventory,
  type StableName,
  ZeroResultsError,
} from '@governance-gates/evidence'
import type { CampaignPolicy, ConformancePolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import type { EvidenceOverrides } from '../inputs.ts'
import { FailingFiles } from './failing-files.ts'
import { stableNameOf } from './identity.ts'
import { type Selectable, Selection } from './selection.ts'
import { guessedAttempts, type ShardFile, shardFiles } from './shard-files.ts'

/** What is looked for, besides what the policy says. */
export interface Wanted {
  readonly overrides: EvidenceOverrides
  /** Their subjects are followed into every shard, so that one for a shard is known to be needed or not. */
  readonly exceptions: readonly Exception[]
}

/** Finds and reads the evidence of every campaign, in the policy's order. */
export async function gatherCampaigns(
  context: GateContext,
  { campaigns }: ConformancePolicy,
  { overrides, exceptions }: Wanted,
): Promise<readonly GatheredCampaign[]> {
  const watched = new Set(exceptions.flatMap(({ subject, shard }) => (shard === undefined ? [] : [subject])))
  const gathered: GatheredCampaign[] = []
  for (const [name, policy] of Object.entries(campaigns)) {
    const patterns = overrides.get(name) ?? policy.evidence
    const { paths, unmatched } = await findEvidence(context, patterns)
    const stableName = await stableNameOf(context, name, policy)
    const reading = new CampaignReading(context, { ...policy, stableName }, watched)
    const files = shardFiles(paths, policy, patterns)
    for (const file of files) await reading.readFile(file)
    const inventory = await reading.readInventory()
    const origin = await originOf(context, paths, policy['made-by'])
    const cells = await findCellProblems(context.workspace, { campaign: name, patterns, paths })
    gathered.push({
      name,
      policy,
      patterns,
      paths,
      unmatched,
      attempts: guessedAttempts(files),
      cells,
      ...reading.result(),
      inventory,
      origin,
    })
  }
  return gathered
}

/** The files of a campaign, each once however it is written, and the patterns that match none. */
async function findEvidence(
  { workspace }: GateContext,
  patterns: readonly string[],
): Promise<{ readonly paths: readonly string[]; readonly unmatched: readonly string[] }> {
  const { found, missing, unmatched } = await findPatterns(workspace, patterns)
  return { paths: inNumericOrder([...found]), unmatched: [...missing, ...unmatched] }
}

/** Reruns are read in the order of their numbers: run-2 before run-10. */
function inNumericOrder(paths: readonly string[]): readonly string[] {
  // A collator takes 8 ms to make, and most campaigns have one file.
  return paths.length < 2 ? paths : paths.toSorted(new Intl.Collator('en', { numeric: true }).compare)
}

type CountedRecord = Extract<BulkRecord, { readonly kind: 'result' | 'rows' | 'counts' }>

type ReadCampaign = CampaignPolicy & { readonly stableName: StableName | undefined }

/** One campaign while its files are read. */
class CampaignReading {
  readonly #context: GateContext
  readonly #policy: ReadCampaign
  readonly #ledger: ResultLedger
  readonly #failing = new FailingFiles()
  readonly #empty: Finding[] = []
  readonly #selection: Selection
  #misdeclared = 0

  constructor(context: GateContext, policy: ReadCampaign, watched: ReadonlySet<string>) {
    this.#context = context
    this.#policy = policy
    this.#ledger = new ResultLedger(policy.reruns, watched)
    this.#selection = new Selection(policy.select ?? {}, (result) => this.#ledger.add(result))
  }

  result(): {
    readonly evidence: CampaignEvidence
    readonly failingPaths: readonly string[]
    readonly unselected: number
    readonly kept: number
    readonly misdeclared: number
    readonly countedFiles: number
    readonly unmet: readonly string[]
    readonly empty: readonly Finding[]
  } {
    return {
      evidence: this.#ledger.evidence(),
      failingPaths: this.#failing.paths,
      unselected: this.#selection.leftOut,
      kept: this.#selection.kept,
      misdeclared: this.#misdeclared,
      countedFiles: this.#ledger.countedFiles,
      unmet: this.#selection.unmet(),
      empty: this.#empty,
    }
  }

  /** An inventory that cannot be read makes the evidence unusable; one that is missing lists nothing. */
  async readInventory(): Promise<readonly InventoryEntry[] | undefined> {
    const path = this.#policy.inventory
    if (path === undefined) return undefined
    const reading = await this.#context.evidence.read(path, ({ text, facts }) => {
      facts.format = 'inventory'
      const entries = readInventory(text(), path)
      facts.records = entries.length
      return entries
    })
    if (reading.kind === 'unreadable') this.#ledger.problem(reading.finding)
    return reading.kind === 'read' ? reading.content : []
  }

  async readFile({ path, shard }: ShardFile): Promise<void> {
    const { evidence, workspace } = this.#context
    let subjectKind: string | undefined
    let generatedAt: Instant | undefined
    const reading = await evidence.read(path, async (file) => {
      const label = shard.kind === 'file' ? workspace.display(shard.label) : shard.label
      this.#ledger.open(file.path, { ...shard, label })
      this.#failing.open(path)
      try {
        subjectKind = await this.#readRecords(path, file)
      } catch (error) {
        if (error instanceof DeclaredFormatError) this.#misdeclared++
        if (this.#policy['if-empty'] !== 'warn' || !(error instanceof ZeroResultsError)) throw error
        this.#empty.push(findingOf(error, file.path))
      }
      generatedAt = file.facts.generatedAt
    })
    if (reading.kind === 'missing') {
      this.#ledger.problem({ message: 'does not exist', file: reading.path })
      return
    }
    if (reading.kind === 'unreadable') this.#ledger.problem(reading.finding)
    this.#selection.endOfFile()
    this.#failing.close()
    this.#ledger.close(reading.listed, generatedAt, subjectKind)
  }

  /** Takes the records of a file; returns what its subjects are. */
  async #readRecords(path: string, file: OpenEvidence): Promise<string> {
    const { bytes, facts } = file
    const options = { ...this.#policy, root: this.#context.workspace.root }
    const isSelective = this.#policy.select !== undefined
    const read = isSelective ? readConformance : readConformanceInBulk
    const { reader, records } = await read({ path, bytes }, options)
    facts.format = reader.format
    requireSchema(reader.format, this.#policy)
    for (const record of records) {
      if (record.kind === 'generated-at') facts.generatedAt = record.instant
      else if (record.kind === 'note') file.note(record.note)
      else this.#take(record, facts)
    }
    return reader.subjectKind
  }

  #take(record: CountedRecord, facts: OpenEvidence['facts']): void {
    switch (record.kind) {
      case 'rows':
        facts.records += record.rows.length
        // A name that comes for the first time has not failed before.
        this.#ledger.addRows(record.rows, (result) => this.#failing.add({ kind: 'result', result }))
        return
      case 'result':
        this.#failing.add(record)
        facts.records++
        this.#selection.take(record.result)
        return
      case 'counts':
        this.#failing.add(record)
        facts.records++
        if (this.#isSelected(record)) this.#ledger.count(record)
    }
  }

  /** A separate counted part (negative tests beside the corpus) is read only by the campaign that asks for it. */
  #isSelected(counts: Selectable): boolean {
    const standsApart = counts.attributes?.[PART] !== undefined
    if (standsApart && this.#policy.select?.[PART] === undefined) return this.#selection.leaveOut()
    return this.#selection.has(counts)
  }
}

function requireSchema(found: string, { schema }: ReadCampaign): void {
  if (schema === undefined || schema === found) return
  throw new EvidenceError(`the policy says schema: ${schema}, but this is ${found}`, {
    line: 1,
    remedy: 'find out why the tool writes another one, then change schema in the policy',
  })
}
