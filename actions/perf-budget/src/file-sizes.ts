import { Readable } from 'node:stream'
import type { GateContext } from '@governance-gates/action-kit'
import { decimalOf, type EvidenceFile } from '@governance-gates/core'
import type { BudgetPolicy, Compression, PerformancePolicy } from '@governance-gates/policy'
import type { SizeReading } from './performance-input.ts'

export interface MeasuredSizes {
  readonly sizes: ReadonlyMap<string, SizeReading>
  readonly listed: readonly EvidenceFile[]
}

/** Measures the files of every budget that is about files. */
export async function measureSizes(
  { workspace }: GateContext,
  policy: PerformancePolicy,
): Promise<MeasuredSizes> {
  const sizes = new Map<string, SizeReading>()
  const listed = new Map<string, EvidenceFile>()
  for (const [name, budget] of Object.entries(policy.budgets)) {
    if (budget.file === undefined) continue
    const files = []
    for (const path of await workspace.find([budget.file])) {
      const shown = workspace.display(path)
      const { bytes, file } = await measure(workspace, path, budget)
      files.push({ path: shown, bytes: decimalOf(bytes) })
      listed.set(shown, { path: shown, ...file, format: 'file', records: 1 })
    }
    sizes.set(name, { files, problems: [] })
  }
  return { sizes, listed: [...listed.values()] }
}

interface Measured {
  /** In the compression of the budget. */
  readonly bytes: number
  readonly file: Pick<EvidenceFile, 'bytes' | 'sha256'>
}

async function measure(
  workspace: GateContext['workspace'],
  path: string,
  { compression = 'raw' }: BudgetPolicy,
): Promise<Measured> {
  const opened = workspace.open(path)
  if (compression === 'raw') {
    const file = opened.finish()
    return { bytes: file.bytes, file }
  }
  const bytes = await compressedSize(opened.bytes, compression)
  return { bytes, file: opened.finish() }
}

/** As a server that compresses once would send it: gzip 9, brotli 11. The file is never in memory as a whole. */
async function compressedSize(
  bytes: Iterable<Uint8Array>,
  compression: Exclude<Compression, 'raw'>,
): Promise<number> {
  const { createBrotliCompress, createGzip } = await import('node:zlib')
  const compressor = compression === 'gzip' ? createGzip({ level: 9 }) : createBrotliCompress()
  let size = 0
  for await (const chunk of Readable.from(copies(bytes)).pipe(compressor))
    size += (chunk as Uint8Array).length
  return size
}

/** The file is read into one buffer again and again, and a compressor takes its time. */
function* copies(bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of bytes) yield Uint8Array.from(chunk)
}
