import * as z from 'zod/mini'
import { EvidenceError } from '../evidence-error.ts'
import { count, readInstant, readShape } from '../json-shape.ts'
import { piSchemaName } from '../pi-schema.ts'
import { amount, sample } from './amount.ts'
import { objectOf } from './content.ts'
import { placeOf } from './json-place.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

function schemaOf(file: PerformanceFile): string | undefined {
  const schema = objectOf(file)?.['schema']
  return typeof schema === 'string' ? piSchemaName(schema) : undefined
}

/** Reads `pi.perf.binary_size.v1`: `binary_size` in bytes, of a build that ended well. */
export const piBinarySizeReader: PerformanceReader = {
  format: 'pi.perf.binary_size.v1',
  recognises: (file) => schemaOf(file) === 'perf.binary_size.v1',
  read: readBinarySize,
}

const binaryShape = z.object({ size_bytes: z.unknown(), build_exit_code: z.optional(z.int()) })

function* readBinarySize({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { size_bytes: bytes, build_exit_code: code } = readShape(document, binaryShape)
  const instant = readInstant(document, ['generated_at'])
  if (instant !== undefined) yield { kind: 'generated-at', instant }
  const identity = { metric: 'binary_size', parameters: {}, line: document.lineOf(['size_bytes']) }
  if (code !== undefined && code !== 0) {
    yield { kind: 'crash', ...identity, message: `the build ended with exit code ${code}` }
    return
  }
  const measured = amount(bytes, 'B', placeOf(document, ['size_bytes']))
  yield {
    kind: 'measurement',
    measurement: { ...identity, ...measured, statistics: {}, sampling: 'observation' },
  }
}

/** Reads `pi.perf.idle_memory_rss.v1`: samples of `idle_memory_rss` in bytes. */
export const piIdleMemoryReader: PerformanceReader = {
  format: 'pi.perf.idle_memory_rss.v1',
  recognises: (file) => schemaOf(file) === 'perf.idle_memory_rss.v1',
  read: readIdleMemory,
}

const memoryShape = z.object({ sample_count: count, samples: z.array(z.object({ rss_bytes: z.unknown() })) })

function* readIdleMemory({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { sample_count: declared, samples } = readShape(document, memoryShape)
  if (declared !== samples.length || declared === 0) {
    throw new EvidenceError(`sample_count is ${declared}, and ${samples.length} are listed`, {
      line: document.lineOf(['sample_count']),
      remedy: 'see why the tool that writes it contradicts itself',
    })
  }
  const instant = readInstant(document, ['generated_at'])
  if (instant !== undefined) yield { kind: 'generated-at', instant }
  yield {
    kind: 'measurement',
    measurement: {
      metric: 'idle_memory_rss',
      parameters: {},
      unit: 'bytes',
      statistics: {},
      sampling: 'observation',
      samples: samples.map(({ rss_bytes: bytes }, index) =>
        sample(bytes, 'B', placeOf(document, ['samples', index, 'rss_bytes'])),
      ),
      line: document.lineOf(['samples']),
    },
  }
}
