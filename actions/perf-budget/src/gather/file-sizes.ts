import type { GateContext } from '@governance-gates/action-kit'
import { decimalOf, type FileReading, type Finding } from '@governance-gates/core'
import type { BudgetPolicy, Compression, PerformancePolicy } from '@governance-gates/policy'
import type { SizeReading } from '../performance-input.ts'

/** Measures the files of every budget that is about files. */
export async function measureSizes(
  { workspace, evidence }: Pick<GateContext, 'workspace' | 'evidence'>,
  policy: PerformancePolicy,
): Promise<ReadonlyMap<string, SizeReading>> {
  const sizes = new Map<string, SizeReading>()
  for (const [name, budget] of Object.entries(policy.budgets)) {
    if (budget.file === undefined) continue
    const paths = await workspace.find([budget.file])
    const measured: FileSize[] = []
    for (const path of paths) measured.push(await measure(evidence, path, budget))
    sizes.set(name, sizesOf(measured))
  }
  return sizes
}

type FileSize = FileReading<{ readonly bytes: number; readonly isEmpty: boolean }>

function sizesOf(measured: readonly FileSize[]): SizeReading {
  const files = measured.filter((file) => file.kind === 'read')
  const empty = files.filter(({ isEmpty }) => isEmpty)
  // One may well be empty among others; where all are, the build wrote nothing, and nothing was measured.
  const isNothing = empty.length === files.length
  return {
    files: files.map(({ path, bytes }) => ({ path, bytes: decimalOf(bytes) })),
    problems: [
      ...(isNothing ? empty.map(({ path }) => ({ message: 'is empty', file: path })) : []),
      ...measured.flatMap((file): readonly Finding[] => {
        if (file.kind === 'read') return []
        return [file.kind === 'missing' ? { message: 'does not exist', file: file.path } : file.finding]
      }),
    ],
  }
}

/** In the compression of the budget. */
async function measure(
  evidence: GateContext['evidence'],
  path: string,
  { compression = 'raw' }: BudgetPolicy,
): Promise<FileSize> {
  const reading = await evidence.read(path, async ({ bytes, facts }) => {
    facts.format = 'file'
    facts.records = 1
    return compression === 'raw' ? undefined : await compressedSize(bytes, compression)
  })
  if (reading.kind !== 'read') return reading
  const { content, listed } = reading
  return { kind: 'read', path: reading.path, bytes: content ?? listed.bytes, isEmpty: listed.bytes === 0 }
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
