import type { GateContext } from '@governance-gates/action-kit'
import { decimalOf, type EvidenceFile, type Finding } from '@governance-gates/core'
import type { BudgetPolicy, Compression, PerformancePolicy } from '@governance-gates/policy'
import type { SizeReading } from '../performance-input.ts'

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
    const empty: Finding[] = []
    for (const path of await workspace.find([budget.file])) {
      const shown = workspace.display(path)
      const { bytes, file } = await measure(workspace, path, budget)
      files.push({ path: shown, bytes: decimalOf(bytes) })
      if (file.bytes === 0) empty.push({ message: 'is empty', file: shown })
      listed.set(shown, { path: shown, ...file, format: 'file', records: 1 })
    }
    // One may well be empty among others; where all are, the build wrote nothing, and nothing was measured.
    sizes.set(name, { files, problems: empty.length === files.length ? empty : [] })
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
  const [{ createBrotliCompress, createGzip }, { pipeline }] = await Promise.all([
    import('node:zlib'),
    import('node:stream/promises'),
  ])
  const compressor = compression === 'gzip' ? createGzip({ level: 9 }) : createBrotliCompress()
  let size = 0
  // A pipeline, so that a fault in the middle of the file is an error of this step and not the end of the process.
  await pipeline(copies(bytes), compressor, async (chunks: AsyncIterable<Uint8Array>) => {
    for await (const chunk of chunks) size += chunk.length
  })
  return size
}

/** The file is read into one buffer again and again, and a compressor takes its time. */
function* copies(bytes: Iterable<Uint8Array>): Generator<Uint8Array> {
  for (const chunk of bytes) yield Uint8Array.from(chunk)
}
