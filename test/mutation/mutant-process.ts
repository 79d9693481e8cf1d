import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ROOT } from '../architecture/source-file.ts'
import type { Answer, Order } from './mutant-worker.ts'

/** In place of a test: the break has made something endless, or ended the process. */
export const ENDLESS = '(endless)'
/** A break after which the tests say nothing for so long has made something endless, and that is noticed as well. */
const PATIENCE = 60_000

/** A process that runs tests under one break after the other. */
export class MutantProcess {
  readonly #process: ChildProcess
  #answered: (answer: Answer) => void = () => undefined

  constructor(path: string) {
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'mutant-worker.ts')], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
    })
    const { stdout, stdin } = this.#process
    if (stdout !== null) {
      createInterface({ input: stdout }).on('line', (line) => {
        if (line.startsWith('{"mutant":')) this.#answered(JSON.parse(line))
      })
    }
    stdin?.write(`${path}\n`)
  }

  /** The test that noticed the break; undefined where none did. */
  async run(order: Order): Promise<string | undefined> {
    const { promise, resolve } = Promise.withResolvers<string | undefined>()
    this.#answered = ({ killedBy }) => resolve(killedBy)
    const timer = setTimeout(() => {
      this.#kill()
      resolve(ENDLESS)
    }, PATIENCE)
    this.#process.once('exit', () => resolve(ENDLESS))
    this.#process.stdin?.write(`${JSON.stringify(order)}\n`)
    const killedBy = await promise
    clearTimeout(timer)
    this.#process.removeAllListeners('exit')
    return killedBy
  }

  end(): void {
    this.#process.stdin?.end()
  }

  /** The whole group: the tests run in a process of their own. */
  #kill(): void {
    const { pid } = this.#process
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  }
}
