import { join } from 'node:path'
import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import type { GateContext } from '../run-gate.ts'
import { openWorkspace } from '../workspace/workspace.ts'
import { readRestored } from './restored-file.ts'

function read(
  given: string,
  files: Files = {},
  rule: 'rule' | 'no-rule' = 'rule',
  input: 'baseline' | 'history' = 'baseline',
) {
  using folder = createFolder({ 'sub/x.txt': '', ...files })
  const directory = join(folder.path, 'sub')
  const context = {
    runner: { input: (name: string) => (name === input ? given.replace('$PWD', directory) : '') },
    inputs: { directory },
    workspace: openWorkspace(folder.path, directory),
    policy: { path: 'p.yml' },
  } as unknown as GateContext
  return readRestored(context, input, { key: 'some.rule', value: rule === 'rule' ? {} : undefined })
}

describe('a restored file', () => {
  test('is undefined where no input names one, whatever the policy says', () => {
    expect(read('', { 'sub/b.json': '1' })).toBeUndefined()
    expect(read('', {}, 'no-rule')).toBeUndefined()
  })

  test.each(['b.json', './b.json', 'c/../b.json', '$PWD/b.json'])('is read as it is: %s', (given) => {
    expect(read(given, { 'sub/b.json': '1' })).toEqual({ path: 'sub/b.json', text: '1' })
  })

  test('has no text where there is none', () => {
    expect(read('b.json')).toEqual({ path: 'sub/b.json', text: undefined })
  })

  test.each([
    ['baseline', 'what may get worse'],
    ['history', 'what the history must show'],
  ] as const)('for no rule would be ignored: %s', (input, asked) => {
    const message = `input ${input}: p.yml has no some.rule: add it, and set ${asked}`
    expect(() => read('b.json', { 'sub/b.json': '1' }, 'no-rule', input)).toThrow(message)
  })
})
