import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { developmentFiles, ROOT, sourceFiles } from '../architecture/source-file.ts'
import { findMutants } from './find-mutants.ts'
import { nameOf } from './mutant.ts'
import { ENDLESS, MutantProcess } from './mutant-process.ts'
import type { Order } from './mutant-worker.ts'
import { relatedTests } from './related-tests.ts'
import { sampleOf } from './sample.ts'
import { type GroupScore, scoresOf, scoreTable } from './score.ts'

/**
 * `npm run test:mutants`: breaks the sources in small ways, one at a time, and runs the unit tests that reach the break. A test
 * that cannot fail is found so. The sample is the same for the same seed: `MUTANTS_SEED`, and `MUTANTS` breaks of each group.
 */
const SEED = Number(process.env['MUTANTS_SEED'] ?? 20_261_129)
const SIZE = Number(process.env['MUTANTS'] ?? 36)
/** Per cent of the breaks of a group that its unit tests have to notice. */
const LEAST = 92
const REPORT = join(ROOT, 'governance-out/mutants.json')

/** Small packages are one group together: a sample of each would be nearly all of it. */
const GROUPS: readonly string[] = ['core', 'evidence', 'policy', 'report', 'action-kit', 'actions']

function groupOf(path: string): string {
  const [kind = '', name = ''] = path.split('/')
  const group = kind === 'actions' ? kind : name
  return GROUPS.includes(group) ? group : 'other packages'
}

const equivalent = new Set<string>(
  JSON.parse(readFileSync(join(import.meta.dirname, 'equivalent.json'), 'utf8')).map(
    ({ mutant }: { mutant: string }) => mutant,
  ),
)
/** What tests and builds are made of is tested by use. */
const isForDevelopment = ({ path }: { readonly path: string }) => /^packages\/(?:testing|bundle)\//.test(path)
const mutants = Map.groupBy(
  sourceFiles()
    .filter((file) => !isForDevelopment(file))
    .flatMap(({ path, text }) => findMutants(path, text)),
  ({ path }) => groupOf(path),
)
const sample = [...mutants].flatMap(([, all]) =>
  sampleOf(
    all.filter((each) => !equivalent.has(nameOf(each))),
    SIZE,
    SEED,
  ),
)
const numbered = new Map(sample.map((mutant, index) => [index + 1, mutant]))
const testsOf = relatedTests([...sourceFiles(), ...developmentFiles()])
const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
const list = join(folder, 'mutants.json')
writeFileSync(list, JSON.stringify([...numbered]))

const started = performance.now()
const orders: Order[] = [...numbered].map(([mutant, { path }]) => ({ mutant, tests: testsOf(path) }))
const killed = new Map<number, string>()
let done = 0
try {
  await Promise.all(Array.from({ length: availableParallelism() }, () => work()))
} finally {
  rmSync(folder, { recursive: true })
}
finish()

/** Takes orders, one at a time, until there are none; a worker that hangs is replaced. */
async function work(): Promise<void> {
  let worker: MutantProcess | undefined
  for (let order = orders.shift(); order !== undefined; order = orders.shift()) {
    if (order.tests.length > 0) {
      worker ??= new MutantProcess(list)
      const killedBy = await worker.run(order)
      if (killedBy !== undefined) killed.set(order.mutant, killedBy)
      if (killedBy === ENDLESS) worker = undefined
    }
    done++
    if (done % 25 === 0 || done === numbered.size) {
      const seconds = Math.round((performance.now() - started) / 1000)
      process.stdout.write(`${done} of ${numbered.size} breaks, ${killed.size} noticed, ${seconds} s\n`)
    }
  }
  worker?.end()
}

function finish(): void {
  const groups = Map.groupBy(numbered, ([, { path }]) => groupOf(path))
  const scores: readonly GroupScore[] = scoresOf(groups, killed)
  for (const [number, mutant] of numbered) {
    if (!killed.has(number))
      process.stdout.write(`survived: ${mutant.path}:${mutant.line} ${nameOf(mutant)}\n`)
  }
  process.stdout.write(`\nseed ${SEED}\n${scoreTable(scores, LEAST)}\n`)
  mkdirSync(dirname(REPORT), { recursive: true })
  writeFileSync(REPORT, `${JSON.stringify({ seed: SEED, scores }, null, 2)}\n`)
  const low = scores.filter(({ percent }) => percent < LEAST)
  process.stdout.write(`\n${scores.length - low.length} passed, ${low.length} failed\n`)
  process.exitCode = low.length === 0 ? 0 : 1
}
