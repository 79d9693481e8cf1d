import { join } from 'node:path'
import { runGate } from '@governance-gates/action-kit'
import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { conformanceGate } from '../../actions/conformance-gate/src/conformance-gate.ts'
import { runGateReport } from '../../actions/gate-report/src/gate-report.ts'
import { perfBudget } from '../../actions/perf-budget/src/perf-budget.ts'
import { releaseCheck } from '../../actions/release-check/src/release-check.ts'
import { NOW, RecordedRunner, type Step } from './recorded-runner.ts'

/** What people see of a run: the summary of its job, the comment on the pull request, and the log. */
export interface Seen {
  readonly summary: string
  readonly comment: string
  readonly log: string
}

const GATES = {
  'conformance-gate': (runner: RecordedRunner) => runGate(conformanceGate, runner),
  'perf-budget': (runner: RecordedRunner) => runGate(perfBudget, runner),
  'release-check': (runner: RecordedRunner) => runGate(releaseCheck, runner),
  'gate-report': runGateReport,
} as const

type GateName = keyof typeof GATES

interface Run {
  readonly name: GateName
  readonly os?: string
  readonly inputs?: Readonly<Record<string, string>>
}

/** A job of a pull request: a repository with a base and a change, in which gates run one after the other. */
export class Job implements Disposable {
  readonly #repository: Repository
  readonly #base: string
  #head: string
  #summary = ''
  #log = ''

  constructor(base: Files) {
    this.#repository = createRepository({ '.gitignore': 'temp\nrestored\ngovernance-evidence\n', ...base })
    this.#base = this.#repository.git('rev-parse', 'HEAD')
    this.#repository.git('update-ref', 'refs/remotes/origin/main', this.#base)
    this.#head = this.#base
  }

  get head(): string {
    return this.#head
  }

  /** Commits what the pull request changes. */
  change(files: Files): void {
    this.#head = this.#repository.commit(files)
  }

  /** Writes what no commit has: reports, and evidence that was restored. */
  write(files: Files): void {
    this.#repository.write(files)
  }

  async run({ name, os = 'Linux', inputs = {} }: Run): Promise<RecordedRunner> {
    const runner = new RecordedRunner(this.#step(name, os, inputs))
    await GATES[name](runner)
    this.#summary += runner.summary
    this.#log += runner.lines.map((line) => `${line}\n`).join('')
    return runner
  }

  /** Ends with the report. */
  async report(inputs: Readonly<Record<string, string>> = {}): Promise<Seen> {
    const runner = await this.run({ name: 'gate-report', inputs })
    return { summary: this.#summary, comment: runner.read('comment-body'), log: this.#log }
  }

  /** The summaries so far are of other jobs. */
  forget(): void {
    this.#summary = ''
    this.#log = ''
  }

  [Symbol.dispose](): void {
    this.#repository[Symbol.dispose]()
  }

  #step(action: string, os: string, inputs: Readonly<Record<string, string>>): Step {
    const event = join(this.#repository.path, 'temp', 'event.json')
    const base = { sha: this.#base, ref: 'main' }
    const payload = {
      repository: { default_branch: 'main' },
      pull_request: { number: 12, base, head: { sha: this.#head } },
    }
    this.#repository.write({ 'temp/event.json': payload })
    return {
      action,
      workspace: this.#repository.path,
      os,
      inputs: action === 'gate-report' ? inputs : { 'as-of': NOW, ...inputs },
      env: {
        GITHUB_REPOSITORY: 'orbit/platform',
        GITHUB_RUN_ID: '99',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_SHA: this.#head,
        GITHUB_REF: 'refs/pull/12/merge',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
      },
    }
  }
}
