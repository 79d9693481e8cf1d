import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What one process took. */
export interface Cost {
  readonly milliseconds: number
  /** The largest resident set, in KiB. */
  readonly kibibytes: number
}

const MEMORY_PROBE = pathToFileURL(join(import.meta.dirname, 'memory-probe.mjs')).href

/** Runs Node with arguments and measures the whole process. @throws when it does not exit with 0. */
export function measure(args: readonly string[], env: Readonly<Record<string, string>> = {}): Cost {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const probe = join(folder, 'memory')
  const begin = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--import', MEMORY_PROBE, ...args], {
    env: { PATH: process.env['PATH'] ?? '', ...env, MEMORY_PROBE: probe },
    encoding: 'utf8',
  })
  const milliseconds = performance.now() - begin
  if (status !== 0) throw new Error(`node ${args.join(' ')} exited with ${status}\n${stdout}\n${stderr}`)
  const kibibytes = Number(readFileSync(probe, 'utf8'))
  rmSync(folder, { recursive: true })
  return { milliseconds, kibibytes }
}

/** Medians of two commands, run in turn so that a slow moment of the machine meets both. */
export function compare(rounds: number, left: () => Cost, right: () => Cost): readonly [Cost, Cost] {
  const costs: [Cost[], Cost[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    costs[0].push(left())
    costs[1].push(right())
  }
  return [median(costs[0]), median(costs[1])]
}

function median(costs: readonly Cost[]): Cost {
  const middle = (pick: (cost: Cost) => number) =>
    costs.map(pick).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? Number.NaN
  return { milliseconds: middle((cost) => cost.milliseconds), kibibytes: middle((cost) => cost.kibibytes) }
}
