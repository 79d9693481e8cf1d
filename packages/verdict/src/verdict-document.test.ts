import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyVerdict, checkOf, checksOf, evidenceOf, findingsOf, verdictOf } from './fixtures/verdicts.ts'
import { parseVerdict, VerdictError } from './verdict-document.ts'
import { verdictJson } from './verdict-json.ts'
import { verdictSchemaJson } from './verdict-schema.ts'

const full = verdictOf({
  checks: [
    checkOf({ status: 'fail', detail: 'why', remedy: 'how', findings: findingsOf(2) }),
    checkOf({ id: 'b', actual: null, findings: [{ message: 'alone' }] }),
  ],
  evidence: [evidenceOf({ generatedAt: '2026-02-08T11:00:00Z' })],
  exceptions: { applied: ['a'], expired: ['b'], unused: ['c'] },
})

/** The text of a verdict with one value replaced, by its path. */
function withValue(path: readonly (string | number)[], value: unknown): string {
  const document = JSON.parse(verdictJson(full))
  const parent = path.slice(0, -1).reduce((node, key) => node[key], document)
  const last = path.at(-1) ?? ''
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return JSON.stringify(document)
}

function errorOf(text: string): VerdictError {
  try {
    parseVerdict(text)
  } catch (error) {
    if (error instanceof VerdictError) return error
    throw error
  }
  throw new Error('the verdict was accepted')
}

describe('parseVerdict', () => {
  test('reads what a gate wrote', () => {
    expect(parseVerdict(verdictJson(full))).toEqual(full)
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        const text = verdictJson(verdict)
        expect(verdictJson(parseVerdict(text))).toBe(text)
      }),
    )
  })

  test.each<[readonly (string | number)[], unknown, string]>([
    [['schema'], 'governance.verdict/v2', 'schema: is not one of "governance.verdict/v1"'],
    [['gate'], '', 'gate: is empty'],
    [['status'], 'fail ', 'status: is not one of "pass", "fail", "inconclusive"'],
    [['blocking'], 'false', 'blocking: is not of type boolean'],
    [['evaluatedAt'], '2026-02-30T12:00:00Z', 'evaluatedAt: is not an instant in UTC'],
    [['evaluatedAt'], '2026-02-08', 'evaluatedAt: is not an instant in UTC'],
    [['rules', 'sha256'], 'A'.repeat(64), 'rules.sha256: is not 64 lower-case hexadecimal digits'],
    [
      ['evidence', 0, 'sha256'],
      'a'.repeat(63),
      'evidence[0].sha256: is not 64 lower-case hexadecimal digits',
    ],
    [['evidence', 0, 'bytes'], -1, 'evidence[0].bytes: is less than 0'],
    [['evidence', 0, 'bytes'], 1.5, 'evidence[0].bytes: is not of type int'],
    [['checks', 0, 'actual'], true, 'checks[0].actual: is not of type object'],
    [['checks', 0, 'actual'], { value: true }, 'checks[0].actual.value: has the wrong type'],
    [['checks', 0, 'scope'], { anything: 'x' }, 'checks[0].scope: has the unknown key "anything"'],
    [['checks', 0, 'actual'], undefined, 'checks[0].actual: is not of type object'],
    [['checks', 0, 'detail'], null, 'checks[0].detail: is not of type string'],
    [['checks', 0, 'findings', 1, 'line'], 0, 'checks[0].findings[1].line: is not more than 0'],
    [['checks', 0, 'waived\n::'], 'x', 'checks[0]: has the unknown key "waived\\n::"'],
    [
      ['checks', 1, 'id'],
      'conformance-gate/pass-rate:corpus',
      'checks[1].id: repeats "conformance-gate/pass-rate:corpus"',
    ],
    [['checks'], 'none', 'checks: is not of type array'],
    [['subject', 'os'], undefined, 'subject.os: is not of type string'],
    [['exceptions', 'applied'], [1], 'exceptions.applied[0]: is not of type string'],
    [['status'], 'pass', 'status: is pass, but its checks make it fail'],
    [['checks', 0, 'status'], 'pass', 'status: is fail, but its checks make it pass'],
    [['checks'], [], 'status: is fail, but its checks make it inconclusive'],
    [['blocking'], false, 'blocking: is false, but its checks make it true'],
    [['mode'], 'rollback', 'blocking: is true, but its checks make it false'],
  ])('%j = %j is an error', (path, value, message) => {
    expect(errorOf(withValue(path, value)).message).toBe(message)
  })

  test.each([
    ['nothing', '', 'the verdict: is not valid JSON: upload the whole file as the gate wrote it'],
    [
      'the beginning of a verdict',
      verdictJson(full).slice(0, 300),
      'the verdict: is not valid JSON: upload the whole file as the gate wrote it',
    ],
    ['no object', '[]', 'the verdict: is not of type object'],
    [
      'an inherited key',
      withValue(['x'], 1).replace('"x"', '"__proto__"'),
      'the verdict: has the unknown key "__proto__"',
    ],
    [
      'deep nesting',
      `${'['.repeat(1_000_000)}`,
      'the verdict: is not valid JSON: upload the whole file as the gate wrote it',
    ],
    [
      'deep nesting that ends',
      `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
      'the verdict: is not of type object',
    ],
    ['one character more than 16 Mi', ' '.repeat(16 * 1024 * 1024 + 1), 'the verdict: is larger than 16 MiB'],
  ])('%s is an error', (_, text, message) => {
    expect(errorOf(text).message).toBe(message)
  })

  test.each([
    [
      'checks',
      10_000,
      verdictOf({ checks: checksOf(10_000, 'pass') }),
      'checks: is more than 10000 in number',
      verdictOf({ checks: checksOf(10_001, 'pass') }),
    ],
    [
      'findings in all',
      100_000,
      verdictOf({ checks: checksOf(10_000, 'pass', { findings: bare(10) }) }),
      'checks: has more than 100000 findings',
      verdictOf({
        checks: [...checksOf(9_999, 'pass', { findings: bare(10) }), checkOf({ findings: bare(11) })],
      }),
    ],
  ])('%s: %i at most', (_, _count, allowed, message, excessive) => {
    expect(parseVerdict(JSON.stringify(allowed))).toEqual(allowed)
    expect(errorOf(JSON.stringify(excessive)).message).toBe(message)
  })

  test('an error names its place', () => {
    expect(errorOf(withValue(['checks', 0, 'actual'], false)).path).toBe('checks[0].actual')
  })
})

function bare(count: number): readonly { readonly message: string }[] {
  return Array.from({ length: count }, () => ({ message: 'm' }))
}

describe('verdict.schema.json', () => {
  const published = readFileSync(new URL('../verdict.schema.json', import.meta.url), 'utf8')

  test('is up to date (node --conditions=source packages/verdict/scripts/write-schema.ts)', () => {
    expect(published).toBe(verdictSchemaJson())
  })

  // The format is asserted by the pattern beside it.
  const validate = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    validateFormats: false,
    allErrors: true,
  }).compile(JSON.parse(published))

  test('accepts what a gate wrote', () => {
    expect(validate(JSON.parse(verdictJson(full)))).toBe(true)
    fc.assert(
      fc.property(anyVerdict, (verdict) => {
        expect(validate(JSON.parse(verdictJson(verdict))), JSON.stringify(validate.errors)).toBe(true)
      }),
    )
  })

  test.each<[readonly (string | number)[], unknown]>([
    [['schema'], 'governance.verdict/v2'],
    [['evaluatedAt'], '2026-02-30T12:00:00Z'],
    [['rules', 'sha256'], 'A'.repeat(64)],
    [['checks', 0, 'actual'], true],
    [['checks', 0, 'waived'], true],
    [['checks', 0, 'findings', 0, 'line'], 0],
  ])('refuses %j = %j', (path, value) => {
    expect(validate(JSON.parse(withValue(path, value)))).toBe(false)
  })
})
