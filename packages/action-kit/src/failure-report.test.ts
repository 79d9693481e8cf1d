import { loadPolicy, type PolicyError } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { ConfigurationError } from './configuration-error.ts'
import { isMistake, reportFailure } from './failure-report.ts'
import { MemoryRunner } from './fixtures/memory-runner.ts'

function report(error: unknown, prepare: (runner: MemoryRunner) => void = () => undefined): MemoryRunner {
  const runner = new MemoryRunner('/nowhere')
  prepare(runner)
  reportFailure('some-gate', runner, error)
  return runner
}

/** The mistakes of a policy with so many unknown keys. */
function policyError(keys: number): unknown {
  const lines = Array.from({ length: keys }, (_, index) => `unknown-${index}: 1\n`).join('')
  try {
    loadPolicy(`version: 1\nplatform: Orbit\nthresholds: v1\n${lines}`, 'p.yml')
  } catch (error) {
    return error
  }
  throw new Error('the policy is valid')
}

const refusal = (code: string) => Object.assign(new Error(`${code}: no`), { code, syscall: 'open' })

describe('whose mistake it is', () => {
  test.each<[string, unknown, boolean]>([
    ['a wrong input', new ConfigurationError('input x: write y'), true],
    ['a wrong policy', policyError(1), true],
    ['a file that is kept closed', refusal('EACCES'), true],
    [
      'a file that is too large for a text',
      Object.assign(new Error('x'), { code: 'ERR_STRING_TOO_LONG' }),
      true,
    ],
    ['another code', Object.assign(new Error('x'), { code: 'ERR_OTHER' }), false],
    ['a defect', new TypeError('x is not a function'), false],
    ['a text', 'x', false],
    ['an object that looks like a refusal', { syscall: 'open', code: 'EACCES' }, false],
  ])('%s: %j', (_, error, isUsers) => {
    expect(isMistake(error)).toBe(isUsers)
    const runner = report(error)
    expect(runner.outputs.get('failed-checks')).toBe(isUsers ? '["configuration"]' : '["defect"]')
    expect(runner.logged).toHaveLength(isUsers ? 0 : 1)
  })
})

describe('a gate that stopped', () => {
  test('blocks, and says so everywhere', () => {
    const { outputs, summary, annotations, logged } = report(new ConfigurationError('input x: write y'))
    expect(Object.fromEntries(outputs)).toEqual({
      status: 'inconclusive',
      blocking: 'true',
      'failed-checks': '["configuration"]',
      headline: 'Invalid configuration: input x: write y',
    })
    expect(summary).toBe(
      '## ❓ some-gate&#58; nothing was judged\n\nInvalid configuration&#58; input x&#58; write y\n',
    )
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'some-gate: nothing was judged',
        message: 'Invalid configuration: input x: write y',
      },
    ])
    expect(logged).toEqual([])
  })

  test('by a defect shows where', () => {
    const { outputs, logged } = report(new TypeError('x is not a function'))
    expect(outputs.get('headline')).toBe('Defect in some-gate: x is not a function')
    expect(logged.join('\n')).toMatch(
      /^TypeError: x is not a function\n[\s\S]*at [\s\S]*\nThis is a defect of the gate, not of your change\. Please report it with the lines above:\nhttps:\/\/github\.com\/governance-gates\/governance-gates\/issues$/,
    )
  })

  test.each([
    ['a text', 'boom', 'boom'],
    ['nothing', undefined, 'undefined'],
    ['an error without a stack', Object.assign(new Error('boom'), { stack: undefined }), 'boom'],
  ])('by %s says what there is', (_, error, message) => {
    const { outputs, logged } = report(error)
    expect(outputs.get('headline')).toBe(`Defect in some-gate: ${message}`)
    expect(logged[0]?.split('\n')[0]).toBe(message)
  })

  test('with several lines has one in its headline, and all of them in its summary', () => {
    const { outputs, summary } = report(new ConfigurationError('one\ntwo\nthree'))
    expect(outputs.get('headline')).toBe('Invalid configuration: one (and 2 more)')
    expect(summary).toContain('Invalid configuration&#58; one<br>\ntwo<br>\nthree\n')
  })

  test('quotes a stranger without obeying', () => {
    const { outputs, summary, annotations } = report(
      new ConfigurationError('a <b>\n::set-output name=x::y\n\u001b[31mred'),
    )
    for (const text of [outputs.get('headline') ?? '', summary, annotations[0]?.message ?? '']) {
      expect(text).not.toMatch(/^::/m)
      expect(text).not.toContain('\u001b')
    }
    expect(summary).not.toContain('<b>')
  })

  test.each(['setOutput', 'writeSummary', 'annotate', 'log'] as const)(
    'says what it can where %s fails',
    (sink) => {
      const runner = report(new TypeError('boom'), (each) => {
        each[sink] = () => {
          throw new Error('disk full')
        }
      })
      const said = {
        setOutput: runner.outputs.size > 0,
        writeSummary: runner.summary !== '',
        annotate: runner.annotations.length > 0,
        log: runner.logged.length > 0,
      }
      expect(said).toEqual({ setOutput: true, writeSummary: true, annotate: true, log: true, [sink]: false })
    },
  )
})

describe('the place of a mistake', () => {
  test.each([
    [{}, {}],
    [{ file: 'a.yml' }, { file: 'a.yml' }],
    [
      { file: 'a.yml', line: 3 },
      { file: 'a.yml', line: 3 },
    ],
    [{ line: 3 }, {}],
  ])('%j is annotated at %j', (place, expected) => {
    const [annotation] = report(new ConfigurationError('x', place)).annotations
    expect(annotation).toEqual({
      level: 'error',
      title: 'some-gate: nothing was judged',
      message: 'Invalid configuration: x',
      ...expected,
    })
  })

  test.each([
    [1, 1],
    [9, 9],
    [10, 10],
    [11, 10],
  ])('of %i in a policy %i are annotated, each on its line', (keys, shown) => {
    const { annotations } = report(policyError(keys))
    expect(annotations).toHaveLength(shown)
    expect(annotations.map(({ line }) => line)).toEqual(
      Array.from({ length: shown }, (_, index) => index + 4),
    )
    expect(annotations.every(({ file }) => file === 'p.yml')).toBe(true)
    expect(annotations[0]?.message).toContain('Invalid configuration: p.yml:4:')
    if (shown > 1) expect(annotations[1]?.message).toMatch(/^unknown-1: unknown key/)
  })

  test('of a policy without a problem is nowhere in particular', () => {
    const error = policyError(1)
    const without = Object.assign(Object.create(error as PolicyError), { problems: [] })
    expect(report(without).annotations).toHaveLength(1)
    expect(report(without).annotations[0]).not.toHaveProperty('file')
  })
})
