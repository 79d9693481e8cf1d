import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Plan, Share } from './campaign.ts'
import type { Done } from './fuzz-worker.ts'
import { add, emptyTally, type Tally, tableOf, type Violation } from './tally.ts'
import { allTargets } from './targets/all.ts'

/**
 * `npm run fuzz`: changes every fixture in many small ways, reads it, and judges what comes of it. Fails where a gate passes
 * that must not. The same FUZZ_SEED gives the same mutations, FUZZ_MUTATIONS says how many, FUZZ_FORMAT of which formats.
 */
const SHARE = 200
const SHOWN = 40
/** No share takes that long, unless something in it never ends. */
const MAX_SILENCE = 120_000

const seed = process.env['FUZZ_SEED'] ?? '1'
const wanted = Number(process.env['FUZZ_MUTATIONS'] ?? '210000')
const only = process.env['FUZZ_FORMAT'] ?? ''
const targets = allTargets()
const chosen = targets.flatMap(({ format }, index) => (format.includes(only) ? [index] : []))
const plan: Plan = { seed, mutations: Math.ceil(wanted / Math.max(chosen.length, 1)) }

const shares = chosen.flatMap((target) =>
  Array.from({ length: Math.ceil(plan.mutations / SHARE) }, (_, index): Share => {
    const from = index * SHARE
    return { target, from, to: Math.min(from + SHARE, plan.mutations) }
  }),
)
const tallies = new Map<string, Tally>()
const violations: Violation[] = []
const started = performance.now()
let mutations = 0
let next = 0

process.stdout.write(`seed ${seed}: ${plan.mutations} mutations of each of ${chosen.length} files\n`)
const progress = setInterval(tell, 5_000)
const workers = Math.min(availableParallelism(), 2)
await Promise.all(Array.from({ length: workers }, runWorker))
clearInterval(progress)
tell()
process.stdout.write(`\n${tableOf([...tallies.values()])}\n`)
for (const violation of violations.slice(0, SHOWN)) process.stdout.write(shown(violation))
if (violations.length > SHOWN) process.stdout.write(`and ${violations.length - SHOWN} more\n`)
process.exitCode = violations.length === 0 && mutations > 0 ? 0 : 1

/** Hands out one share after the other, so that none of the workers waits for the slowest files of another. */
function runWorker(): Promise<void> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), { workerData: plan })
  return new Promise((resolve, reject) => {
    let watch: NodeJS.Timeout | undefined
    const give = () => {
      clearTimeout(watch)
      const share = shares[next++]
      if (share === undefined) {
        resolve()
        worker.terminate()
        return
      }
      const fixture = targets[share.target]?.fixture
      watch = setTimeout(() => {
        reject(new Error(`${fixture}: mutations ${share.from} to ${share.to} do not end (seed ${seed})`))
        worker.terminate()
      }, MAX_SILENCE)
      worker.postMessage(share)
    }
    worker.on('message', (done: Done) => {
      take(done)
      give()
    })
    worker.on('error', reject)
    give()
  })
}

function take(done: Done): void {
  const { format } = done.tally
  const sum = tallies.get(format) ?? emptyTally(format)
  tallies.set(format, sum)
  add(sum, done.tally)
  mutations += done.tally.mutations
  for (const violation of done.violations) violations.push(violation)
}

function tell(): void {
  const seconds = ((performance.now() - started) / 1_000).toFixed(0)
  const share = ((100 * mutations) / (plan.mutations * Math.max(chosen.length, 1))).toFixed(0)
  process.stdout.write(
    `${seconds} s: ${mutations.toLocaleString('en')} mutations (${share}%), ${violations.length} violations\n`,
  )
}

function shown({ format, fixture, mutation, what, around }: Violation): string {
  return `\n✗ ${format}, ${fixture}, ${mutation}\n  ${what}\n  ${around}\n`
}
