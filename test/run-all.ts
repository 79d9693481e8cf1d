import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * `npm test`, `npm run test:workflows` and `npm run test:clone`: everything that must hold, in the order in which a mistake is
 * cheapest to read. The tiers are named as arguments; the last line says `N passed, N failed` over all of them: the tests,
 * and each other step as one.
 */
const root = resolve(import.meta.dirname, '..')

interface Step {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  /** Where the step leaves its report, so that its tests are counted one by one. */
  readonly report?: string
}

const vitest = (name: string, report: string, ...args: readonly string[]): Step => ({
  name,
  command: 'vitest',
  args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
  report,
})

const BUNDLES: Step = {
  name: 'bundles',
  command: 'turbo',
  args: ['run', 'bundle', '--output-logs=errors-only'],
}

/** Steps in one list run at the same time: they are small, and none needs what another writes. */
const TIERS: Readonly<Record<string, readonly (Step | readonly Step[])[]>> = {
  main: [
    [
      { name: 'types', command: 'tsc', args: ['-b'] },
      { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
      { name: 'unused code', command: 'knip', args: [] },
    ],
    BUNDLES,
    { name: 'committed bundles', command: 'node', args: ['test/bundles/check-dist.ts'] },
    vitest('tests', 'governance-out/vitest.json'),
    [
      { name: 'own gates', command: 'node', args: ['test/own-gates.ts'] },
      { name: 'own release', command: 'node', args: ['test/own-release.ts'] },
    ],
  ],
  workflows: [
    BUNDLES,
    { name: 'tools', command: 'node', args: ['test/workflows/install-tools.ts'] },
    vitest('workflows', 'governance-out/workflows.json', '--config=test/workflows/vitest.config.ts'),
    { name: 'lexers', command: 'node', args: ['--conditions=source', 'test/differential/differential.ts'] },
    { name: 'fuzzing', command: 'node', args: ['--conditions=source', 'test/fuzz/fuzz.ts'] },
    { name: 'mutants', command: 'node', args: ['test/mutation/run-mutants.ts'] },
  ],
  clone: [
    {
      name: 'clean clone',
      command: 'node',
      args: ['test/clean-clone.ts'],
      report: 'governance-out/clean-clone.json',
    },
  ],
}

let passed = 0
let failed = 0
for (const tier of process.argv.slice(2)) {
  const steps = TIERS[tier]
  if (steps === undefined) throw new Error(`no tier ${tier}: ${Object.keys(TIERS).join(', ')}`)
  for (const step of steps) await ('name' in step ? take(step) : takeTogether(step))
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

interface Ended {
  readonly status: number | null
  /** Empty where it was shown as it came. */
  readonly output: string
}

/** Shows what the step says while it says it. */
async function take(step: Step): Promise<void> {
  process.stdout.write(headline(step))
  if (step.report !== undefined) rmSync(resolve(root, step.report), { force: true })
  tell(step, await run(step, 'inherit'))
}

/** Shows what one step said, and then what the next one did, as if they had run one after another. */
async function takeTogether(steps: readonly Step[]): Promise<void> {
  const running = steps.map((step) => ({ step, ended: run(step, 'pipe') }))
  for (const { step, ended } of running) {
    const told = await ended
    process.stdout.write(headline(step) + told.output)
    tell(step, told)
  }
}

function headline({ name, command, args }: Step): string {
  return `\n▶ ${name}: ${command} ${args.join(' ')}\n`
}

/** A program that could not be started has no status, which counts as failed. */
function run({ command, args }: Step, output: 'inherit' | 'pipe'): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', output, output],
    shell: process.platform === 'win32',
  })
  const chunks: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk))
  const told = (status: number | null, ...more: readonly Buffer[]): Ended => ({
    status,
    output: Buffer.concat([...chunks, ...more]).toString('utf8'),
  })
  return new Promise((ended) => {
    child.on('error', (error) => ended(told(null, Buffer.from(`${error.message}\n`))))
    child.on('close', (status) => ended(told(status)))
  })
}

function tell({ name, report }: Step, { status }: Ended): void {
  if (report !== undefined) count(report)
  if (status === 0) passed++
  else {
    failed++
    process.stdout.write(`✗ ${name} failed\n`)
  }
}

function count(path: string): void {
  try {
    const report = JSON.parse(readFileSync(resolve(root, path), 'utf8'))
    passed += Number(report.numPassedTests)
    failed += Number(report.numFailedTests)
  } catch (error) {
    process.stdout.write(`no test report: ${String(error)}\n`)
    failed++
  }
}
