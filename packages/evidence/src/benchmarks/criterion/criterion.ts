import type { Measurement } from '@governance-gates/core'
import {
  EvidenceError,
  isJsonObject,
  type JsonDocument,
  name,
  parseJsonDocument,
  readShape,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount, sample } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { objectOf } from '../content.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { marginOfBounds, marginsOf } from '../stated-margin.ts'

/**
 * Reads a benchmark of criterion, nanoseconds: `…/new/estimates.json`, with `benchmark.json` (the full name, which the
 * names of folders cut off after 64 bytes) and `sample.json` beside it. A sample is the mean of a batch, unless each
 * batch is one execution.
 *
 * https://bheisler.github.io/criterion.rs/book/user_guide/command_line_output.html
 */
export const criterionFormat: BenchmarkFormat = {
  id: 'criterion',
  title: 'criterion',
  tool: 'criterion',
  docs: 'https://bheisler.github.io/criterion.rs/book/',
  command:
    '`cargo bench`; the evidence is `target/criterion/**/new/estimates.json`, with `benchmark.json` and `sample.json` beside it',
  metric: 'the full id',
  statistics: 'mean, median',
  recognises: (file) => {
    const object = objectOf(file)
    if (object === undefined) return false
    return isJsonObject(object['mean']) && Object.hasOwn(object['mean'], 'point_estimate')
  },
  read,
}

const estimate = z.object({
  point_estimate: z.unknown(),
  confidence_interval: z.optional(z.unknown()),
})
type Estimate = z.infer<typeof estimate>
const estimatesShape = z.object({ mean: estimate, median: estimate })
const benchmarkShape = z.object({ full_id: name })
const sampleShape = z.object({ iters: z.array(z.number()), times: z.array(z.unknown()) })

function read(file: PerformanceFile): readonly PerformanceRecord[] {
  const { content, path } = file
  if (content.kind !== 'json') return []
  const folder = path.split('/').at(-2) ?? ''
  if (folder === 'base' || folder === 'change') {
    throw new EvidenceError(`this file is from another run of criterion (${folder})`, {
      line: 1,
      remedy: 'write **/new/estimates.json in the evidence',
    })
  }
  const { document } = content
  const { mean, median } = readShape(document, estimatesShape)
  const stated = (value: unknown, key: string) =>
    amount(value, 'ns', placeOf(document, [key, 'point_estimate'])).value
  const statistics = {
    mean: stated(mean.point_estimate, 'mean'),
    median: stated(median.point_estimate, 'median'),
  }
  const margin = (key: 'mean' | 'median', { confidence_interval: interval }: Estimate) =>
    marginOfBounds(
      statistics[key],
      [valueAt(interval, ['lower_bound']), valueAt(interval, ['upper_bound'])],
      'ns',
    )
  const measurement: Measurement = {
    metric: nameOf(file),
    parameters: {},
    unit: 'ns',
    statistics,
    ...marginsOf({ mean: margin('mean', mean), median: margin('median', median) }),
    ...samplesOf(file),
    line: 1,
  }
  return [{ kind: 'measurement', measurement }]
}

/** Without its description a benchmark is known by its folders. */
function nameOf({ path, sibling }: PerformanceFile): string {
  const text = sibling('benchmark.json')
  if (text !== undefined)
    return companion(text, 'benchmark.json', (document) => readShape(document, benchmarkShape).full_id)
  const folders = path.split('/').slice(0, -2)
  const named = folders.slice(folders.lastIndexOf('criterion') + 1).join('/')
  if (named !== '') return named
  throw new EvidenceError('neither benchmark.json nor the folders name the benchmark', {
    line: 1,
    remedy: 'keep the folders of criterion unchanged: target/criterion/<group>/<function>/new/',
  })
}

function samplesOf({ sibling }: PerformanceFile): Pick<Measurement, 'sampling' | 'samples'> {
  const text = sibling('sample.json')
  if (text === undefined) return { sampling: 'batch-mean' }
  return companion(text, 'sample.json', samplesIn)
}

function samplesIn(document: JsonDocument): Pick<Measurement, 'sampling' | 'samples'> {
  const { iters, times } = readShape(document, sampleShape)
  if (iters.length !== times.length || iters.length === 0 || iters.some((count) => !(count >= 1))) {
    throw new EvidenceError(`the file has ${times.length} times for ${iters.length} batches`, {
      line: 1,
      remedy: 'run the benchmark again',
    })
  }
  const samples = times.map((time, index) => {
    const each = typeof time === 'number' ? time / (iters[index] ?? 1) : time
    return sample(each, 'ns', placeOf(document, ['times', index]))
  })
  return { sampling: iters.every((count) => count === 1) ? 'observation' : 'batch-mean', samples }
}

/** Reads a file beside the evidence. An error names it, because the line of an error is one of the evidence. */
function companion<Found>(text: string, file: string, find: (document: JsonDocument) => Found): Found {
  try {
    return find(parseJsonDocument(text))
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    throw new EvidenceError(`${file} beside it: ${error.message}`, { line: 1, remedy: error.remedy })
  }
}
