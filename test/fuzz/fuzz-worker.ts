import { parentPort, workerData } from 'node:worker_threads'
import { type Opened, opened, outcomesOf, type Plan, type Share } from './campaign.ts'
import { count, emptyTally, type Tally, type Violation } from './tally.ts'
import { allTargets } from './targets/all.ts'

/** What a worker tells when it has done a share. */
export interface Done {
  readonly share: Share
  readonly tally: Tally
  readonly violations: readonly Violation[]
}

const plan: Plan = workerData
const targets = allTargets()
let last: { readonly target: number; readonly file: Opened } | undefined

parentPort?.on('message', (share: Share) => {
  work(share).then((done) => parentPort?.postMessage(done))
})

async function work(share: Share): Promise<Done> {
  const target = targets[share.target]
  if (target === undefined) throw new Error(`no file ${share.target}`)
  if (last?.target !== share.target) last = { target: share.target, file: await opened(target) }
  const { format, fixture } = target
  const tally = emptyTally(format)
  const violations: Violation[] = []
  for await (const { mutation, outcome } of outcomesOf(last.file, share, plan)) {
    count(tally, outcome)
    if (outcome.kind !== 'violation') continue
    const { what, around } = outcome
    violations.push({ format, fixture, mutation: mutation.name, what, around })
  }
  return { share, tally, violations }
}
