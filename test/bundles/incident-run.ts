import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ActionRun,
  createRepository,
  type EmulatedGitHub,
  type Repository,
  runAction,
  runActionAsync,
} from '@governance-gates/testing'
import { ROOT } from '../architecture/source-file.ts'

const ACTION = join(ROOT, 'actions/incident-response')
const CONFORMANCE = join(ROOT, 'actions/conformance-gate')

export const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns:
    corpus:
      evidence: reports/corpus.jsonl
      columns: { subject: extension, status: outcome }
      min-pass-rate: 10%
  baseline: { path: governance-baseline.json, max-new-failures: 0 }
ownership:
  areas:
    runtime: { paths: ["src/**"], owner: "@dana", backup: "@lee" }
incidents:
  conformance:
    gates: [conformance-gate]
    area: runtime
    triage: 24h
    kinds: { extension: { playbook: docs/playbooks/extension.md } }
`

const PLAYBOOK = '# An extension\n\n- Find the commit.\n- Fix it, or add an exception.\n'

/** One night: what the campaign found, and how the action is called. */
export interface Night {
  readonly day: string
  /** Outcomes by extension. */
  readonly results: Readonly<Record<string, string>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly ref?: string
  readonly policy?: string
}

/** A repository that is judged night after night, with the history of the nights before. */
export class Nights {
  readonly #repository: Repository
  readonly #api: string
  #run = 0

  constructor(github?: EmulatedGitHub) {
    // Nobody answers at port 9.
    this.#api = github?.url ?? 'http://127.0.0.1:9'
    this.#repository = createRepository({
      '.github/governance.yml': POLICY,
      'docs/playbooks/extension.md': PLAYBOOK,
      '.gitignore': 'reports/\nout/\nincidents/\n',
    })
    this.#judge('2026-03-01', { a: 'pass', b: 'pass' })
    this.#repository.commit({ 'governance-baseline.json': this.#read('out/conformance-gate.baseline.json') })
  }

  [Symbol.dispose](): void {
    this.#repository[Symbol.dispose]()
  }

  async night({ day, results, inputs = {}, ref, policy = POLICY }: Night): Promise<ActionRun> {
    this.#repository.write({ '.github/governance.yml': policy })
    const env = this.#judge(day, results, ref)
    const history = this.#run === 2 ? '' : 'incidents/incident-response.history.jsonl'
    return await runActionAsync({
      action: ACTION,
      workspace: this.#repository.path,
      env,
      // All that GitHub is sure to send with a schedule, which runs on the default branch only.
      event:
        ref === undefined
          ? { name: 'schedule', payload: { schedule: '17 3 * * *' } }
          : { name: 'push', payload: { repository: { default_branch: 'main' } } },
      inputs: {
        'as-of': `${day}T03:00:00Z`,
        evidence: 'out/*.verdict.json',
        'verdict-path': 'incidents/incident-response.verdict.json',
        history,
        ...inputs,
      },
    })
  }

  write(path: string, text: string): void {
    this.#repository.write({ [path]: text })
  }

  /** Runs the campaign, and the gate that judges it. */
  #judge(day: string, results: Night['results'], ref = 'refs/heads/main'): Readonly<Record<string, string>> {
    const rows = Object.entries(results).map(([extension, outcome]) => JSON.stringify({ extension, outcome }))
    this.#repository.commit({ 'night.txt': day })
    this.#repository.write({ 'reports/corpus.jsonl': `${rows.join('\n')}\n` })
    const env = {
      GITHUB_SHA: this.#repository.git('rev-parse', 'HEAD'),
      GITHUB_REF: ref,
      GITHUB_REPOSITORY: 'orbit/platform',
      GITHUB_RUN_ID: String(this.#run),
      GITHUB_API_URL: this.#api,
    }
    runAction({
      action: CONFORMANCE,
      workspace: this.#repository.path,
      env,
      inputs: { 'as-of': `${day}T02:00:00Z`, 'verdict-path': 'out/conformance-gate.verdict.json' },
    })
    this.#run += 1
    return env
  }

  #read(path: string): string {
    return readFileSync(join(this.#repository.path, path), 'utf8')
  }
}
