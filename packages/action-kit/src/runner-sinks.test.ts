import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'

const MODULE = new URL('runner.ts', import.meta.url).href
const SCRIPT = `
const { processRunner } = await import(${JSON.stringify(MODULE)})
const before = Date.now()
const runner = processRunner()
runner.setOutput('status', 'fail')
runner.writeSummary('# one\\n')
runner.writeSummary('two\\n')
for (const level of ['error', 'warning', 'notice']) runner.annotate({ level, title: 'T', message: 'm' })
runner.log('a line')
const now = runner.now()
runner.log(JSON.stringify([runner.os, runner.input('some-input'), runner.env.OWN, now >= before && now <= Date.now()]))
runner.setExitCode(0)
runner.setExitCode(Number(process.env.CODE))
`

/** What a process with a runner of its own prints, and how it exits. */
function run(env: Readonly<Record<string, string>>): {
  readonly printed: readonly string[]
  readonly code: unknown
} {
  const args = ['--conditions=source', '--input-type=module', '--eval', SCRIPT]
  const given = { PATH: process.env['PATH'], OWN: 'x', 'INPUT_SOME-INPUT': ' y ', CODE: '0', ...env }
  const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')
  try {
    return {
      printed: linesOf(execFileSync(process.execPath, args, { encoding: 'utf8', env: given })),
      code: 0,
    }
  } catch (error) {
    const { stdout, status } = error as { readonly stdout: string; readonly status: unknown }
    return { printed: linesOf(stdout), code: status }
  }
}

test('on a laptop outputs and summaries go nowhere, unless files are named for them', () => {
  const { printed, code } = run({ GITHUB_STEP_SUMMARY: '', GITHUB_OUTPUT: '', CODE: '1' })
  expect(printed.slice(0, -1)).toEqual(['error: T: m', 'warning: T: m', 'notice: T: m', 'a line'])
  expect(JSON.parse(printed.at(-1) ?? '')).toEqual([
    { linux: 'Linux', darwin: 'macOS', win32: 'Windows' }[process.platform as 'linux'],
    'y',
    'x',
    true,
  ])
  expect(code).toBe(1)
})

test('on GitHub there are files for both', () => {
  using folder = createFolder({ output: '', summary: 'zero\n' })
  const [output, summary] = [join(folder.path, 'output'), join(folder.path, 'summary')]
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_OS: 'Own',
  }
  const { printed, code } = run(env)
  expect(printed).toEqual([
    '::error title=T::m',
    '::warning title=T::m',
    '::notice title=T::m',
    'a line',
    '["Own","y","x",true]',
  ])
  expect(readFileSync(output, 'utf8')).toMatch(/^status<<(.*)\nfail\n\1\n$/)
  expect(readFileSync(summary, 'utf8')).toBe('zero\n# one\ntwo\n')
  expect(code).toBe(0)
})
