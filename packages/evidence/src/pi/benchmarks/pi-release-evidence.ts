import type { JsonDocument } from '@governance-gates/document/strict'
import { count, EvidenceError, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount, sample } from '../../benchmarks/amount.ts'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { objectOf } from '../../benchmarks/content.ts'
import { ageOf, Description } from '../../benchmarks/description.ts'
import { placeOf } from '../../benchmarks/json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI, piSchemaName } from '../pi-family.ts'

function schemaOf(file: PerformanceFile): string | undefined {
  const schema = objectOf(file)?.['schema']
  return typeof schema === 'string' ? piSchemaName(schema) : undefined
}

/** Reads `pi.perf.binary_size.v1`: `binary_size` in bytes, of a build that ended well. */
export const piBinarySizeFormat: BenchmarkFormat = {
  id: 'pi.perf.binary_size.v1',
  title: 'pi.perf.binary_size.v1',
  tool: 'the release build',
  docs: PI.docs,
  family: PI,
  metric: '`binary_size`',
  statistics: 'one number',
  recognises: (file) => schemaOf(file) === 'perf.binary_size.v1',
  read: readBinarySize,
}

const megabytes = z.optional(z.number().check(z.nonnegative('0 or more')))

const binaryShape = z.object({
  size_bytes: z.unknown(),
  size_mb: megabytes,
  budget_threshold_mb: megabytes,
  size_within_budget: z.optional(z.boolean()),
  build_exit_code: z.optional(z.int()),
})

type Binary = z.infer<typeof binaryShape>

/** The family divides by 1024 × 1024 and calls it MB. */
const MEBIBYTE = 1_048_576
/** `size_mb` has three digits after its point. */
const ROUNDING = 0.001

/** What the tool holds of the size, which has to agree with the bytes. */
function sizeClaim(document: JsonDocument, binary: Binary): readonly PerformanceRecord[] {
  const { size_mb: size, budget_threshold_mb: threshold, size_within_budget: isWithin } = binary
  const bytes = Number(binary.size_bytes)
  if (size !== undefined && Math.abs(size - bytes / MEBIBYTE) > ROUNDING) {
    throw contradiction(document, 'size_mb', `${size}, and ${bytes} bytes are ${bytes / MEBIBYTE}`)
  }
  if (threshold === undefined || isWithin === undefined) return []
  if (isWithin !== bytes <= threshold * MEBIBYTE) {
    throw contradiction(document, 'size_within_budget', `${isWithin}, with ${bytes} bytes of ${threshold} MB`)
  }
  return [
    {
      kind: 'claim',
      metric: 'binary_size',
      parameters: {},
      outcome: isWithin ? 'pass' : 'fail',
      text: `${bytes} bytes of ${threshold} MB, which are ${threshold * MEBIBYTE} bytes`,
      line: document.lineOf(['size_within_budget']),
    },
  ]
}

function contradiction(document: JsonDocument, key: string, found: string): EvidenceError {
  return new EvidenceError(`${key} is ${found}`, {
    line: document.lineOf([key]),
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}

function* readBinarySize({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const binary = readShape(document, binaryShape)
  const code = binary.build_exit_code
  yield* ageOf(document, ['generated_at'])
  const identity = { metric: 'binary_size', parameters: {}, line: document.lineOf(['size_bytes']) }
  if (code !== undefined && code !== 0) {
    yield { kind: 'crash', ...identity, message: `the build failed with exit code ${code}` }
    return
  }
  const measured = amount(binary.size_bytes, 'B', placeOf(document, ['size_bytes']))
  yield {
    kind: 'measurement',
    measurement: { ...identity, ...measured, statistics: {}, sampling: 'observation' },
  }
  yield* sizeClaim(document, binary)
}

/** Reads `pi.perf.idle_memory_rss.v1`: samples of `idle_memory_rss` in bytes. */
export const piIdleMemoryFormat: BenchmarkFormat = {
  id: 'pi.perf.idle_memory_rss.v1',
  title: 'pi.perf.idle_memory_rss.v1',
  tool: 'the release build',
  docs: PI.docs,
  family: PI,
  metric: '`idle_memory_rss`',
  statistics: 'all, of the samples',
  recognises: (file) => schemaOf(file) === 'perf.idle_memory_rss.v1',
  read: readIdleMemory,
}

const memoryShape = z.object({
  sample_count: count,
  samples: z.array(z.object({ rss_bytes: z.unknown() })),
  rss_bytes: z.optional(z.number()),
  rss_spread_bytes: z.optional(z.number()),
})

type Memory = z.infer<typeof memoryShape>

function* readIdleMemory({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const memory = readShape(document, memoryShape)
  const { sample_count: declared, samples: listed } = memory
  if (declared !== listed.length || declared === 0) {
    throw contradiction(document, 'sample_count', `${declared}, and ${listed.length} are listed`)
  }
  const samples = listed.map(({ rss_bytes: bytes }, index) =>
    sample(bytes, 'B', placeOf(document, ['samples', index, 'rss_bytes'])),
  )
  checkSpread(document, memory, samples)
  const description = new Description(document)
  const os = description.text(['bench_env', 'os'])
  yield* description.records(description.instant(['generated_at']), { os })
  yield {
    kind: 'measurement',
    measurement: {
      metric: 'idle_memory_rss',
      parameters: {},
      unit: 'bytes',
      statistics: {},
      sampling: 'observation',
      samples,
      line: document.lineOf(['samples']),
    },
  }
}

/** The number above the samples is one of theirs, or lies between them. */
function checkSpread(document: JsonDocument, memory: Memory, samples: readonly number[]): void {
  const { rss_bytes: stated, rss_spread_bytes: spread } = memory
  const least = samples.reduce((left, right) => Math.min(left, right))
  const most = samples.reduce((left, right) => Math.max(left, right))
  if (stated !== undefined && (stated < least || stated > most)) {
    throw contradiction(document, 'rss_bytes', `${stated}, and the samples are ${least} to ${most}`)
  }
  if (spread !== undefined && spread !== most - least) {
    throw contradiction(document, 'rss_spread_bytes', `${spread}, and the samples are ${least} to ${most}`)
  }
}
