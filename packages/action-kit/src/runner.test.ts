import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'

const MODULE = new URL('runner.ts', import.meta.url).href
const SCRIPT = `
const { processRunner } = await import(${JSON.stringify(MODULE)})
const runner = processRunner()
runner.annotate({ level: 'error', file: 'a.yml', line: 3, title: 'Rate', message: 'low' })
runner.setOutput('status', 'fail')
`

/** The runner decides by the environment of its process, and writes to its standard output: it needs one of its own. */
function printed(env: Readonly<Record<string, string>>): readonly string[] {
  const args = ['--conditions=source', '--input-type=module', '--eval', SCRIPT]
  const output = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...env },
  })
  return output.split('\n').filter((line) => line !== '')
}

test('on a laptop people read plain lines', () => {
  expect(printed({})).toEqual(['error: a.yml:3: Rate: low'])
})

test('on GitHub the runner reads commands', () => {
  expect(printed({ GITHUB_ACTIONS: 'true' })).toEqual([
    '::error title=Rate,file=a.yml,line=3::low',
    '::set-output name=status::fail',
  ])
})
