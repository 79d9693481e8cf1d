import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createVitest, type Vitest } from 'vitest/node'
import { ROOT } from '../architecture/source-file.ts'
import { instrument } from './instrument.ts'
import type { Mutant } from './mutant.ts'

/** What a worker is given, one line of JSON for each run. */
export interface Order {
  /** 0 for the unchanged sources. */
  readonly mutant: number
  readonly tests: readonly string[]
}

/** What it answers: whether a test went red, and which. */
export interface Answer {
  readonly mutant: number
  readonly killedBy: string | undefined
}

/**
 * Runs unit tests in this process's vitest, with one break in force at a time. Standard input has the file with the numbered
 * breaks in its first line, and an order in each further one; standard output has an answer for each.
 */
async function main(): Promise<void> {
  let vitest: Vitest | undefined
  for await (const line of createInterface({ input: process.stdin })) {
    if (vitest === undefined) vitest = await open(new Map(JSON.parse(readFileSync(line, 'utf8'))))
    else answer(await run(vitest, JSON.parse(line)))
  }
  await vitest?.close()
}

function answer(given: Answer): void {
  process.stdout.write(`${JSON.stringify(given)}\n`)
}

async function open(mutants: ReadonlyMap<number, Mutant>): Promise<Vitest> {
  const byFile = Map.groupBy(mutants, ([, { path }]) => join(ROOT, path))
  const vitest = await createVitest(
    'test',
    {
      root: ROOT,
      watch: false,
      reporters: [{}],
      setupFiles: [join(import.meta.dirname, 'active-mutant.ts')],
      maxWorkers: 1,
      fileParallelism: false,
      testTimeout: 15_000,
    },
    {
      plugins: [
        {
          name: 'mutants',
          enforce: 'pre',
          transform(code: string, id: string) {
            const own = byFile.get(id)
            return own === undefined ? undefined : { code: instrument(code, new Map(own)), map: null }
          },
        },
      ],
    },
  )
  await vitest.globTestSpecifications()
  return vitest
}

/** One file after the other, the nearest first: most breaks are noticed there. */
async function run(vitest: Vitest, { mutant, tests }: Order): Promise<Answer> {
  vitest.provide('mutant', mutant)
  for (const test of tests) {
    const specifications = vitest.getModuleSpecifications(join(ROOT, test))
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
    // The modules of earlier runs are still among them.
    const own = testModules.find(({ moduleId }) => moduleId === join(ROOT, test))
    if (own?.ok() !== true || unhandledErrors.length > 0) return { mutant, killedBy: test }
  }
  return { mutant, killedBy: undefined }
}

await main()
