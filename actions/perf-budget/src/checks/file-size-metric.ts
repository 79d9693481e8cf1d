import { type Decimal, type MetricIdentity, metricName } from '@governance-gates/core'
import type { BudgetPolicy, PerformancePolicy } from '@governance-gates/policy'
import type { SizeReading } from '../performance-input.ts'
import { sumOf } from './limit.ts'
import type { LocatedMeasurement, MetricIndex } from './metric-index.ts'
import { stablePath } from './stable-path.ts'

/**
 * The sizes of files as metrics, so that a baseline and a history can hold them: `size of dist/app.js{compression=gzip}`, and
 * `total size of dist/*.js{compression=gzip}` where a budget is about all files together. Parts of a name that look like the hash of the
 * content are left out where the policy names the files by a pattern: `size of dist/app.*.js`.
 */
const NAMES = { each: 'size of ', total: 'total size of ' } as const
const COMPRESSION = 'compression'
const COMPRESSIONS: ReadonlySet<string> = new Set(['raw', 'gzip', 'brotli'])

/** Whether a metric is the size of a file. Its parameter keeps it apart from a benchmark of such a name. */
export function isFileSize({ metric, parameters }: MetricIdentity): boolean {
  const isNamedSo = Object.values(NAMES).some((prefix) => metric.startsWith(prefix))
  return isNamedSo && COMPRESSIONS.has(parameters[COMPRESSION] ?? '') && Object.keys(parameters).length === 1
}

/** Whether a budget asks for the sum of its files, which a path names alone. */
function isOfTotal({ 'size-of': sizeOf, file = '' }: BudgetPolicy): boolean {
  return sizeOf === 'total' && isGlob(file)
}

/** The sizes of all budgets. Those of a budget whose files cannot all be measured are left out: they are not known. */
export function fileSizes(
  { budgets }: PerformancePolicy,
  readings: ReadonlyMap<string, SizeReading>,
): readonly LocatedMeasurement[] {
  const found = Object.entries(budgets).flatMap(([name, budget]) => {
    const reading = readings.get(name)
    if (budget.file === undefined || reading === undefined) return []
    if (reading.problems.length > 0) return []
    return sizesOfBudget(budget, reading).map((size) => ({ ...size, file: size.file ?? budget.file ?? '' }))
  })
  // Two budgets of one file measure the same.
  return [...new Map(found.map((size) => [size.name, size])).values()]
}

/** The size of each file of a budget, or of all together. */
export function sizesOfBudget(budget: BudgetPolicy, { files }: SizeReading): readonly FileSize[] {
  if (files.length > 0 && isOfTotal(budget)) {
    const total = identityOf(NAMES.total + (budget.file ?? ''), budget)
    return [{ ...measurementOf(total, sumOf(files.map(({ bytes }) => bytes))), file: undefined }]
  }
  const stable = stablePaths(
    budget,
    files.map(({ path }) => path),
  )
  return files.map(({ path, bytes }) => ({
    ...measurementOf(identityOf(NAMES.each + (stable.get(path) ?? path), budget), bytes),
    file: path,
  }))
}

/** The size of a file; of several together there is no file. */
export interface FileSize extends Omit<LocatedMeasurement, 'file'> {
  readonly file: string | undefined
}

function measurementOf(identity: MetricIdentity, value: Decimal): Omit<FileSize, 'file'> {
  return {
    measurement: {
      ...identity,
      unit: 'bytes',
      better: 'lower',
      value,
      statistics: {},
      sampling: 'observation',
    },
    name: metricName(identity),
  }
}

function identityOf(metric: string, { compression = 'raw' }: BudgetPolicy): MetricIdentity {
  return { metric, parameters: { [COMPRESSION]: compression } }
}

/** A path names its file itself. Of a pattern, names that would become equal are left alone. */
function stablePaths({ file = '' }: BudgetPolicy, paths: readonly string[]): ReadonlyMap<string, string> {
  if (!isGlob(file)) return new Map(paths.map((path) => [path, path]))
  const groups = Map.groupBy(paths, stablePath)
  return new Map(
    [...groups].flatMap(([stable, own]) =>
      own.map((path) => [path, own.length === 1 ? stable : path] as const),
    ),
  )
}

const GLOB = /[*?{}[\]!()]/

function isGlob(file: string): boolean {
  return GLOB.test(file)
}

/** The index of a run with the sizes of its files: what is compared and recorded, and not what budgets of metrics see. */
export function withSizes(index: MetricIndex, sizes: readonly LocatedMeasurement[]): MetricIndex {
  const known = new Map([...index.measurements, ...index.contradictions].map((each) => [each.name, each]))
  const taken = new Set(sizes.filter(({ name }) => known.has(name)).map(({ name }) => name))
  const isTaken = ({ name }: LocatedMeasurement) => taken.has(name)
  const all = [...index.measurements, ...sizes]
  return {
    ...index,
    measurements: all.filter((each) => !isTaken(each)),
    contradictions: [...index.contradictions, ...all.filter(isTaken)],
  }
}

/** Whether a size of the baseline is still asked for: of a budget that is gone, or counts otherwise, nothing is missing. */
export function isAskedFor({ budgets }: PerformancePolicy, identity: MetricIdentity): boolean {
  return Object.values(budgets).some((budget) => {
    const { file, compression = 'raw' } = budget
    if (file === undefined || identity.parameters[COMPRESSION] !== compression) return false
    if (isOfTotal(budget)) return identity.metric === NAMES.total + file
    if (!identity.metric.startsWith(NAMES.each)) return false
    const path = `/${identity.metric.slice(NAMES.each.length)}`
    const own = file.replace(/^\.\//, '')
    return isGlob(file) ? path.includes(`/${own.slice(0, own.search(GLOB))}`) : path.endsWith(`/${own}`)
  })
}
