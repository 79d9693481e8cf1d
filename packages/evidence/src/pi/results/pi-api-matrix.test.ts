import { describe, expect, test } from 'vitest'
import { createPiApiMatrixReader } from './pi-api-matrix.ts'

const SCHEMA = 'pi.runtime.compat-matrix.v1'

const entry = (surface: string, api: string, status: unknown) => ({ surface, module: 'm', api, status })
const matrix = {
  schema: SCHEMA,
  entries: [
    entry('node', 'read', 'pass'),
    entry('node', 'write', 'PASS'),
    { ...entry('node', 'watch', 'FAIL'), diagnostics: 'not there' },
    entry('bun', 'file', 'error'),
    entry('bun', 'serve', 'skip'),
  ],
  summary: { total: 5, pass: 2, fail: 3, node: { pass: 2, fail: 1 }, bun: { pass: 0, fail: 2 } },
}
const read = (value: unknown) => [...createPiApiMatrixReader(SCHEMA).read([JSON.stringify(value, null, 1)])]
const refusal = (message: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message: expect.stringContaining(message),
    line: expect.any(Number),
  })
const withSummary = (change: object) => ({ ...matrix, summary: { ...matrix.summary, ...change } })

describe('an API matrix', () => {
  test('names each API of each surface', () => {
    const records = read(matrix)
    expect(records.map((record) => record.kind === 'result' && record.result.status)).toEqual([
      'pass',
      'pass',
      'fail',
      'error',
      'skip',
    ])
    expect(records[2]).toEqual({
      kind: 'result',
      result: {
        subject: 'node > m > watch',
        status: 'fail',
        attributes: { surface: 'node', module: 'm' },
        message: 'not there',
        evidenceLine: 16,
      },
    })
    expect(createPiApiMatrixReader(SCHEMA)).toMatchObject({ format: SCHEMA, subjectKind: 'api' })
  })

  test.each([
    ['what did not pass', { fail: 3, bun: { pass: 0, fail: 2 } }],
    ['what failed or could not run', { fail: 2, bun: { pass: 0, fail: 1 } }],
    ['what failed', { fail: 1, bun: { pass: 0, fail: 0 } }],
    ['surfaces of which nothing is there', { deno: { pass: 0, fail: 0, total: 0 } }],
    ['more than totals', { note: 'x', generated_by: null }],
  ])('may count %s', (_, change) => {
    expect(read(withSummary(change))).toHaveLength(5)
  })

  test.each([
    [withSummary({ total: 4 }), 'summary.total is 4, but the entries add up to 5'],
    [withSummary({ pass: 3 }), 'summary.pass is 3, but the entries add up to 2'],
    [withSummary({ fail: 0 }), 'summary.fail is 0, but the entries add up to 3'],
    [withSummary({ fail: 4 }), 'summary.fail is 4'],
    [withSummary({ node: { pass: 3, fail: 0 } }), 'summary.node.pass is 3, but the entries add up to 2'],
    [withSummary({ node: { pass: 2, fail: 0 } }), 'summary.node.fail is 0'],
    [withSummary({ bun: { pass: 0, fail: 2, total: 3 } }), 'summary.bun.total is 3'],
    [withSummary({ deno: { pass: 1, fail: 0 } }), 'summary.deno.pass is 1, but the entries add up to 0'],
    [withSummary({ node: { pass: '2', fail: 1 } }), 'summary.node.pass: expected a whole number'],
    [withSummary({ pass: true }), 'summary.pass: expected a whole number'],
    [{ ...matrix, summary: undefined }, 'summary: it is missing'],
    [{ ...matrix, entries: undefined }, 'entries: it is missing'],
    [{ ...matrix, entries: {} }, 'entries: expected a list'],
  ])('that contradicts itself is refused (%#)', (value, message) => {
    expect(() => read(value)).toThrow(refusal(message))
  })

  test('without an entry is refused', () => {
    const summary = { total: 0, pass: 0, fail: 0 }
    expect(() => read({ ...matrix, entries: [], summary })).toThrow(refusal('zero results'))
  })

  test.each(['Pass', 'passed', 'n/a', '', true, null, undefined])(
    'with the status %j is refused',
    (status) => {
      const entries = [entry('node', 'read', status)]
      expect(() => read({ ...matrix, entries })).toThrow(refusal('entries[0].status: '))
    },
  )

  test.each([{ surface: '' }, { module: null }, { api: undefined }])('with %j is refused', (change) => {
    const entries = [{ ...entry('node', 'read', 'pass'), ...change }]
    expect(() => read({ ...matrix, entries })).toThrow(refusal(`entries[0].${Object.keys(change).join()}: `))
  })
})
