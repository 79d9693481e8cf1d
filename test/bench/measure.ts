import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ActionStep, runActionAsync } from '../../packages/testing/src/index.ts'
import { type Cost, type Pair, ratioOf, spread } from './cost.ts'

const PROBE = join(import.meta.dirname, 'probe.cjs')
const MAX_OUTPUT = 256 * 1024 * 1024

/** A program to measure. */
export type Program = () => Promise<Cost>

/** Runs Node with arguments. @throws when it does not exit with 0. */
export function node(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
  return () =>
    probed(async (probe) => {
      const all = { PATH: process.env['PATH'] ?? '', ...env, ...probe }
      await promisify(execFile)(process.execPath, args, { env: all, maxBuffer: MAX_OUTPUT })
    })
}

/** Runs a step as a runner does. Nobody answers at port 9, where GitHub would be. @throws when it does not exit with 0. */
export function action(step: ActionStep): Program {
  return () =>
    probed(async (probe) => {
      const env = { GITHUB_API_URL: 'http://127.0.0.1:9', ...step.env, ...probe }
      const { exitCode, stdout, stderr } = await runActionAsync({ ...step, env })
      if (exitCode !== 0) throw new Error(`${step.action} exited with ${exitCode}\n${stdout}\n${stderr}`)
    })
}

async function probed(run: (env: Readonly<Record<string, string>>) => Promise<void>): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const probe = join(folder, 'cost.json')
    await run({ NODE_OPTIONS: `--require ${JSON.stringify(PROBE)}`, BENCH_PROBE: probe })
    return JSON.parse(readFileSync(probe, 'utf8'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** How many pairs are taken, and for how long more than the least of them. */
export interface Sampling {
  readonly least: number
  readonly most: number
  readonly seconds: number
}

/** Measures two programs in turn, each of them first every second time, until the ratio of their CPU time is clear. */
export async function takePairs(
  { least, most, seconds }: Sampling,
  left: Program,
  right: Program,
): Promise<readonly Pair[]> {
  const end = performance.now() + seconds * 1000
  const pairs: Pair[] = []
  while (pairs.length < least || (pairs.length < most && !isClear(pairs) && performance.now() < end)) {
    if (pairs.length % 2 === 0) pairs.push({ left: await left(), right: await right() })
    else {
      const cost = await right()
      pairs.push({ left: await left(), right: cost })
    }
  }
  return pairs
}

/** Whether another pair would hardly move the median. */
function isClear(pairs: readonly Pair[]): boolean {
  return spread(ratioOf(pairs, 'cpu')) / Math.sqrt(pairs.length) < 0.01
}

/** Measures one program several times. */
export async function take(times: number, program: Program): Promise<readonly Cost[]> {
  const costs: Cost[] = []
  while (costs.length < times) costs.push(await program())
  return costs
}
