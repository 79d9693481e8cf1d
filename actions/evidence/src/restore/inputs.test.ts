import { join } from 'node:path'
import { ConfigurationError } from '@governance-gates/action-kit'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { type RestoreInputs, readRestoreInputs } from './inputs.ts'

interface Given {
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

function read({ inputs, env = {} }: Given): RestoreInputs & { readonly root: string } {
  using folder = createFolder({ 'app/notes.md': '' })
  const root = folder.path
  return {
    ...readRestoreInputs({ input: (name) => inputs[name] ?? '', env: { GITHUB_WORKSPACE: root, ...env } }),
    root,
  }
}

const REF = 'orbit/platform/.github/workflows/nightly.yml@refs/heads/main'

describe('the workflow of the last success', () => {
  test.each<[string, Given, string]>([
    [
      'is the one that is named',
      { inputs: { workflow: 'ci.yml' }, env: { GITHUB_WORKFLOW_REF: REF } },
      'ci.yml',
    ],
    ['is that of this run where none is', { inputs: {}, env: { GITHUB_WORKFLOW_REF: REF } }, 'nightly.yml'],
  ])('%s', (_, given, workflow) => {
    const { source } = read({ ...given, inputs: { ...given.inputs, from: 'last-success' } })
    expect(source).toMatchObject({ kind: 'last-success', workflow })
  })

  test.each<[string, Given]>([
    ['of a run that does not say its own', { inputs: {} }],
    ['that is a path', { inputs: { workflow: '../ci.yml' } }],
    [
      'that is not a workflow file',
      { inputs: {}, env: { GITHUB_WORKFLOW_REF: 'orbit/platform/ci.json@main' } },
    ],
  ])('%s is refused', (_, given) => {
    expect(() => read({ ...given, inputs: { ...given.inputs, from: 'last-success' } })).toThrow(
      ConfigurationError,
    )
  })
})

describe('the folder to restore to', () => {
  test.each([
    ['is in the workspace', {}, 'governance-evidence'],
    ['is in the folder of the gates', { 'working-directory': 'app' }, 'app/governance-evidence'],
    ['has the name that is given', { 'working-directory': 'app', path: 'shards' }, 'app/shards'],
  ])('%s', (_, inputs, expected) => {
    const { target, root } = read({ inputs })
    expect(target).toBe(join(root, expected))
  })

  test.each([
    ['above the workspace', { path: '../evidence' }],
    ['beside the workspace', { 'working-directory': '..', path: 'evidence' }],
    ['that is the workspace', { 'working-directory': 'app', path: '..' }],
    ['that holds something', { path: 'app' }],
  ])('%s is refused', (_, inputs) => {
    expect(() => read({ inputs })).toThrow(ConfigurationError)
  })
})
