import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPolicy } from '@governance-gates/policy'
import { createFolder } from '@governance-gates/testing'
import { parseGateFailure } from '@governance-gates/verdict/document'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from './configuration-error.ts'
import { writeFailure } from './failure-file.ts'
import { removeFailure } from './failure-place.ts'
import type { Runner } from './runner.ts'

const REPOSITORY = 'orbit/platform'

/** A runner of which a failure needs the inputs and the environment. */
function runnerIn(workspace: string, inputs: Readonly<Record<string, string>>): Runner {
  const unused = () => {
    throw new Error('is not used')
  }
  return {
    input: (name) => inputs[name] ?? '',
    env: {
      GITHUB_WORKSPACE: workspace,
      RUNNER_TEMP: workspace,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SHA: 'abc',
    },
    os: 'Linux',
    now: () => 0 as ReturnType<Runner['now']>,
    setOutput: unused,
    writeSummary: unused,
    annotate: unused,
    log: unused,
    setExitCode: unused,
  }
}

function policyError(): unknown {
  try {
    loadPolicy('version: 1\nplatform: Orbit\nthresholds: v1\nmod: strict\n', 'p.yml')
  } catch (error) {
    return error
  }
  return undefined
}

describe('what a gate that stopped leaves behind', () => {
  test.each<readonly [string, unknown, object]>([
    [
      'a wrong policy',
      policyError(),
      {
        kind: 'configuration',
        findings: [{ message: 'mod: unknown key, did you mean mode?', file: 'p.yml', line: 4 }],
      },
    ],
    [
      'a wrong input',
      new ConfigurationError('input x: write y'),
      { kind: 'configuration', findings: [{ message: 'input x: write y' }] },
    ],
    [
      'a place',
      new ConfigurationError('is missing', { file: 'a.yml', line: 3 }),
      { kind: 'configuration', findings: [{ message: 'is missing', file: 'a.yml', line: 3 }] },
    ],
    [
      'a defect',
      new TypeError('x is not a function'),
      { kind: 'defect', findings: [{ message: 'x is not a function' }] },
    ],
  ])('says why: %s', (_, error, expected) => {
    using folder = createFolder()
    writeFailure('some-gate', runnerIn(folder.path, {}), error)
    const text = readFileSync(join(folder.path, 'governance/some-gate.failure.json'), 'utf8')
    expect(parseGateFailure(text)).toEqual({
      schema: 'governance.failure/v1',
      gate: 'some-gate',
      subject: { repository: REPOSITORY, commit: 'abc' },
      ...expected,
    })
  })

  test('is beside the place of the verdict, also where another input is wrong, and is removed with the next verdict', () => {
    using folder = createFolder()
    const own = join(folder.path, 'out/gate.failure.json')
    writeFailure(
      'some-gate',
      runnerIn(folder.path, { 'verdict-path': 'out/gate.verdict.json' }),
      new Error('x'),
    )
    expect(existsSync(own)).toBe(true)
    removeFailure(join(folder.path, 'out/gate.verdict.json'))
    expect(existsSync(own)).toBe(false)
    removeFailure(join(folder.path, 'out/gate.verdict.json'))
    writeFailure(
      'some-gate',
      runnerIn(folder.path, { mode: 'lax', 'verdict-path': 'out/gate.verdict.json' }),
      new Error('x'),
    )
    expect(existsSync(join(folder.path, 'governance/some-gate.failure.json'))).toBe(true)
  })

  test.each(['', '{', '[]', '{"schema":"governance.failure/v1","gate":"a","kind":"other","findings":[]}'])(
    'is not read where it is something else: %j',
    (text) => {
      expect(parseGateFailure(text)).toBeUndefined()
    },
  )
})
