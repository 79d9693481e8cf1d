import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ActionStep, runActionAsync } from '../../packages/testing/src/index.ts'
import { type Cost, type Pair, ratioOf, spread } from './cost.ts'

const PROBE = join(import.meta.dirname, 'probe.cjs')
const MAX_OUTPUT = 256 * 1024 * 1024

/**
 * Bash knows what a process took that it waited for, and what the processes took that this one waited for. Node knows it of
 * itself only, and not of its own end.
 */
const TIMED = 'exec 3>&2; TIMEFORMAT="%U %S %R"; { time "$@" 2>&3 3>&-; } 2>"$BENCH_TIME"'
const LAUNCHER = ['bash', '-c', TIMED, 'bash'] as const

/** A program to measure. */
export type Program = () => Promise<Cost>

/** Memory takes a script that Node loads first, which start-up would notice. */
export type Asked = 'time' | 'time and memory'

/** Runs Node with arguments. @throws when it does not exit with 0. */
export function node(args: readonly string[], asked: Asked = 'time and memory'): Program {
  return () =>
    measured(asked, async (env) => {
      const [bash, ...before] = LAUNCHER
      const all = { PATH: process.env['PATH'] ?? '', ...env }
      await promisify(execFile)(bash, [...before, process.execPath, ...args], {
        env: all,
        maxBuffer: MAX_OUTPUT,
      })
    })
}

/** Runs a step as a runner does. Nobody answers at port 9, where GitHub would be. @throws when it does not exit with 0. */
export function action(step: ActionStep, asked: Asked = 'time and memory'): Program {
  return () =>
    measured(asked, async (more) => {
      const env = { GITHUB_API_URL: 'http://127.0.0.1:9', ...step.env, ...more }
      const { exitCode, stdout, stderr } = await runActionAsync({ ...step, env, launcher: LAUNCHER })
      if (exitCode !== 0) throw new Error(`${step.action} exited with ${exitCode}\n${stdout}\n${stderr}`)
    })
}

async function measured(
  asked: Asked,
  run: (env: Readonly<Record<string, string>>) => Promise<void>,
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const [time, memory] = [join(folder, 'time'), join(folder, 'memory')]
  const probe = { NODE_OPTIONS: `--require ${JSON.stringify(PROBE)}`, BENCH_MEMORY: memory }
  try {
    await run({ BENCH_TIME: time, ...(asked === 'time' ? {} : probe) })
    const [user, system, real] = readFileSync(time, 'utf8').split(' ').map(Number)
    return {
      cpu: seconds(user) + seconds(system),
      wall: seconds(real),
      memory: asked === 'time' ? Number.NaN : Number(readFileSync(memory, 'utf8')) * 1.024e-3,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @throws where bash said no number. */
function seconds(value: number | undefined): number {
  if (value === undefined || !Number.isFinite(value))
    throw new Error('bash did not say how long the process took')
  return value
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

/** Measures one program several times, as long as there is time. */
export async function take({ least, most, seconds }: Sampling, program: Program): Promise<readonly Cost[]> {
  const end = performance.now() + seconds * 1000
  const costs: Cost[] = []
  while (costs.length < least || (costs.length < most && performance.now() < end)) costs.push(await program())
  return costs
}
