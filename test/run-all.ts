import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * `npm test`: everything that must hold, in the order in which a mistake is cheapest to read. Ends with a line
 * `N passed, N failed`: the tests, and each other step as one.
 */
const root = resolve(import.meta.dirname, '..')
const REPORT = 'governance-out/vitest.json'

const STEPS = [
  { name: 'types', command: 'tsc', args: ['-b'] },
  { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'unused code', command: 'knip', args: [] },
  { name: 'bundles', command: 'turbo', args: ['run', 'bundle', '--output-logs=errors-only'] },
  { name: 'committed bundles', command: 'node', args: ['test/bundles/check-dist.ts'] },
  {
    name: 'tests',
    command: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`],
  },
  { name: 'own gates', command: 'node', args: ['test/own-gates.ts'] },
  { name: 'own release', command: 'node', args: ['test/own-release.ts'] },
] as const

let passed = 0
let failed = 0
for (const { name, command, args } of STEPS) {
  process.stdout.write(`\n▶ ${name}: ${command} ${args.join(' ')}\n`)
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (name === 'tests') count()
  if (status === 0) passed++
  else {
    failed++
    process.stdout.write(`✗ ${name} failed\n`)
  }
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

function count(): void {
  try {
    const report = JSON.parse(readFileSync(resolve(root, REPORT), 'utf8'))
    passed += Number(report.numPassedTests)
    failed += Number(report.numFailedTests)
  } catch (error) {
    process.stdout.write(`no test report: ${String(error)}\n`)
    failed++
  }
}
