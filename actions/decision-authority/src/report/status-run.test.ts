import type { Runner } from '@governance-gates/action-kit'
import type { Instant } from '@governance-gates/core'
import type { Asked } from '@governance-gates/github'
import { describe, expect, it } from 'vitest'
import { runWithStatus } from './status-run.ts'

const DONE: Asked<void> = { kind: 'answered', value: undefined }
const REFUSED: Asked<void> = { kind: 'refused', reason: 'GitHub answers 403', remedy: 'write permissions' }

interface Seen {
  readonly exitCodes: readonly number[]
  readonly written: readonly string[]
  readonly warnings: readonly string[]
}

const silent: Runner = {
  input: () => '',
  env: {},
  os: 'Linux',
  now: () => 0 as Instant,
  setOutput: () => undefined,
  writeSummary: () => undefined,
  annotate: () => undefined,
  log: () => undefined,
  setExitCode: () => undefined,
}

async function observe(
  answers: readonly (Asked<void> | Error)[],
  gate: (runner: Runner) => void,
): Promise<Seen> {
  const seen = { exitCodes: [] as number[], written: [] as string[], warnings: [] as string[] }
  const runner: Runner = {
    ...silent,
    annotate: ({ message }) => seen.warnings.push(message),
    setExitCode: (code) => seen.exitCodes.push(code),
  }
  const left = [...answers]
  const write = async ({ state, description }: { readonly state: string; readonly description: string }) => {
    seen.written.push(`${state}: ${description}`)
    const answer = left.shift() ?? DONE
    if (answer instanceof Error) throw answer
    return answer
  }
  await runWithStatus(runner, write, async (each) => gate(each))
  return seen
}

const judged = (blocking: boolean) => (runner: Runner) => {
  runner.setExitCode(1)
  runner.setOutput('verdict', 'v.json')
  runner.setOutput('blocking', String(blocking))
  runner.setOutput('headline', blocking ? 'Blocked: ask @dana' : 'Every decision is made')
  if (!blocking) runner.setExitCode(0)
}

const broken = (runner: Runner) => {
  runner.setExitCode(1)
  runner.setOutput('blocking', 'true')
}

/** It wrote a verdict that passes, and could not write what belongs to it. */
const brokenLate = (runner: Runner) => {
  judged(false)(runner)
  runner.setExitCode(1)
  runner.setOutput('blocking', 'true')
  runner.setOutput('failed-checks', '["configuration"]')
  runner.setOutput('headline', 'Invalid configuration: EISDIR')
}

describe('the verdict as a status', () => {
  it.each([
    ['passes', judged(false), 'success: Every decision is made', 0],
    ['blocks, and leaves no red job behind', judged(true), 'failure: Blocked: ask @dana', 0],
    ['is an error where nothing was judged', broken, 'error: Nothing could be decided', 1],
    ['is an error where the run broke later', brokenLate, 'error: Invalid configuration: EISDIR', 1],
  ] as const)('%s', async (_, gate, last, exitCode) => {
    const seen = await observe([DONE, DONE], gate)
    expect(seen.written).toEqual(['pending: Deciding', last])
    expect(seen.exitCodes.at(-1)).toBe(exitCode)
    expect(seen.warnings).toEqual([])
  })

  it('is an error where the gate breaks, and never the one before', async () => {
    const written: string[] = []
    const run = runWithStatus(
      silent,
      async ({ state }) => {
        written.push(state)
        return DONE
      },
      async () => {
        throw new Error('a defect')
      },
    )
    await expect(run).rejects.toThrow('a defect')
    expect(written).toEqual(['pending', 'error'])
  })

  it('counts as failed until it is written', async () => {
    expect((await observe([DONE, DONE], judged(false))).exitCodes).toEqual([1, 0])
  })

  it.each([
    ['that may not be written at all', [REFUSED], judged(true), 1],
    ['that may not be written at all, of a pass', [REFUSED], judged(false), 0],
    ['that could not be written in the end', [DONE, REFUSED], judged(true), 1],
    ['whose writing breaks', [DONE, new Error('reset')], judged(false), 0],
  ] as const)('%s leaves the verdict to the conclusion of the job', async (_, answers, gate, exitCode) => {
    const seen = await observe(answers, gate)
    expect(seen.exitCodes.at(-1)).toBe(exitCode)
    expect(seen.warnings).toEqual([expect.stringMatching(/^The status could not be written: /)])
    expect(seen.written).toHaveLength(answers.length)
  })
})
