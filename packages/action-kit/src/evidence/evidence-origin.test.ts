import { join } from 'node:path'
import { createRepository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { readInputs } from '../inputs.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { originOf, readMadeBy } from './evidence-origin.ts'

type Inputs = Readonly<Record<string, string>>

function contextOf(folder: string, inputs: Inputs) {
  const input = (name: string) => inputs[name] ?? ''
  const runner = { input, env: { GITHUB_WORKSPACE: folder }, now: () => 0 as never, os: 'Linux' }
  const read = readInputs(runner, 'gate')
  return { runner, inputs: read, workspace: openWorkspace(read.workspace, read.directory) }
}

const PATHS = ['old.xml', 'new.xml', 'saved/a.xml']

async function originIn(inputs: Inputs, declared?: 'this-run' | 'anywhere') {
  using made = createRepository({ 'sub/old.xml': '1' })
  made.write({ 'sub/new.xml': '1', 'sub/saved/a.xml': '2' })
  return await originOf(contextOf(made.path, { 'working-directory': 'sub', ...inputs }), PATHS, declared)
}

describe('where evidence comes from', () => {
  const THIS_RUN = { 'made-by': 'this-run' }
  const old = { path: 'sub/old.xml', kind: 'unchanged' }

  test('is not asked where nobody says what is wanted', async () => {
    expect(await originIn({})).toEqual({ madeBy: undefined, committed: [] })
    expect(await originIn({ 'made-by': 'anywhere' })).toEqual({ madeBy: 'anywhere', committed: [] })
  })

  test('is looked at where the input or the policy asks, and the policy counts', async () => {
    expect(await originIn(THIS_RUN)).toEqual({ madeBy: 'this-run', committed: [old] })
    expect(await originIn({}, 'this-run')).toEqual({ madeBy: 'this-run', committed: [old] })
    expect(await originIn(THIS_RUN, 'anywhere')).toEqual({ madeBy: 'anywhere', committed: [] })
  })

  test('is also what another job has found out, of the files that are judged', async () => {
    const found = await originIn({ ...THIS_RUN, 'committed-evidence': './saved/a.xml\nsaved/b.xml\nold.xml' })
    expect(found.committed).toEqual([old, { path: 'sub/saved/a.xml', kind: 'unchanged' }])
  })

  test('is nothing without files', async () => {
    const context = contextOf(join('/'), THIS_RUN)
    expect(await originOf(context, [], undefined)).toEqual({ madeBy: 'this-run', committed: [] })
  })
})

test.each([
  ['this-rum', /input made-by: "this-rum" is not a known value: did you mean this-run\?/],
  ['ci', /write this-run or anywhere/],
])('made-by %s is a mistake of the workflow', (given, message) => {
  expect(() => readMadeBy({ input: () => given })).toThrow(message)
})
