import type { ResultStatus } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonLinesOptions } from './columns.ts'
import { createJsonLinesReader } from './json-lines.ts'

const read = (lines: readonly unknown[], options: JsonLinesOptions = {}) => {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')
  const records = [...createJsonLinesReader(options).read([text])]
  return records.map((record) => (record.kind === 'result' ? record.result : record))
}
const refusal = (message: string, line = 1) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('generic JSON Lines', () => {
  test('have a subject and a status, and may have a tier, a message and more', () => {
    const row = {
      subject: 'a',
      status: 'Failed',
      tier: 'core',
      message: 'why',
      os: 'linux',
      shard: 3,
      dry: false,
    }
    expect(read([{ subject: 'b', status: 'ok', message: 'fine' }, '', row])).toEqual([
      { subject: 'b', status: 'pass', evidenceLine: 1 },
      {
        subject: 'a',
        status: 'fail',
        tier: 'core',
        message: 'why',
        evidenceLine: 3,
        attributes: { os: 'linux', shard: '3', dry: 'false' },
      },
    ])
  })

  test('may have columns of other names', () => {
    const columns = { subject: 'id', status: 'outcome', tier: 'level' }
    const row = { id: 'a', outcome: 'pass', level: 'x', subject: 's', message: 'm', tier: 't' }
    expect(read([row], { columns })).toEqual([
      {
        subject: 'a',
        status: 'pass',
        tier: 'x',
        evidenceLine: 1,
        attributes: { subject: 's', message: 'm', tier: 't' },
      },
    ])
    expect(read([{ id: 'a', outcome: 'pass' }], { columns })).toEqual([
      { subject: 'a', status: 'pass', evidenceLine: 1 },
    ])
  })

  test.each<[ResultStatus, readonly string[]]>([
    ['pass', ['pass', 'passed', 'ok', 'success', 'PASS', 'Ok']],
    ['fail', ['fail', 'failed', 'failure', 'FAIL']],
    ['error', ['error', 'errored', 'broken', 'timeout', 'ERROR']],
    ['skip', ['skip', 'skipped', 'ignored', 'pending', 'Skipped']],
    ['not-applicable', ['n/a', 'na', 'not-applicable', 'not_applicable', 'N/A']],
    ['flaky', ['flaky', 'FLAKY']],
  ])('say %s in many words', (status, words) => {
    const found = read(words.map((word) => ({ subject: word, status: word })))
    expect(found).toEqual(
      words.map((_, index) => expect.objectContaining({ status, evidenceLine: index + 1 })),
    )
  })

  test('may use words that the policy explains, which win', () => {
    const statuses = { Green: 'pass', timeout: 'skip' } as const
    const rows = ['green', 'GREEN', 'TimeOut', 'pass'].map((status) => ({ subject: status, status }))
    const found = read(rows, { statuses })
    expect(found).toMatchObject([
      { status: 'pass' },
      { status: 'pass' },
      { status: 'skip' },
      { status: 'pass' },
    ])
  })

  test.each(['green', '', ' pass', 'constructor', true, 1, null, undefined])('do not say %j', (status) => {
    expect(() => read([{ subject: 'a', status }])).toThrow(
      refusal('status: expected a known word for a status'),
    )
  })

  test.each([
    [{ status: 'pass' }, 'subject: expected text that is not empty, found nothing'],
    [{ subject: '', status: 'pass' }, 'subject: expected text that is not empty, found ""'],
    [{ subject: 42, status: 'pass' }, 'found 42'],
    [{ subject: 'a', status: 'pass', tier: 1 }, 'tier: expected text that is not empty, found 1'],
    [{ subject: 'a', status: 'pass', tier: '' }, 'tier: expected'],
    [{ subject: 'a', status: 'pass', rerun: 'true' }, 'rerun: expected true or false, found "true"'],
    ['{"subject":"a","status":"fail","status":"pass"}', '"status" appears twice'],
    ['{"subject":"a","status":"pass"', 'truncated'],
    ['subject,status', 'not valid JSON'],
  ])('are refused where a line is %j', (line, message) => {
    expect(() => read([{ subject: 'x', status: 'pass' }, line])).toThrow(refusal(message, 2))
  })

  test('may leave the tier out, say that they are a rerun, and contain what cannot be an attribute', () => {
    const extra = { list: [1], object: {}, nothing: null, empty: '', long: 'x'.repeat(201) }
    const row = { subject: 'a', status: 'pass', tier: null, rerun: true, ...extra, full: 'x'.repeat(200) }
    expect(read([row, { subject: 'a', status: 'pass', rerun: false }])).toEqual([
      { subject: 'a', status: 'pass', evidenceLine: 1, rerun: true, attributes: { full: 'x'.repeat(200) } },
      { subject: 'a', status: 'pass', evidenceLine: 2, rerun: false },
    ])
  })

  test('may have 1,000 attributes, and no more', () => {
    const wide = (columns: number) => ({
      subject: 'a',
      status: 'pass',
      ...Object.fromEntries(Array.from({ length: columns }, (_, index) => [`c${index}`, index])),
    })
    expect(() => read([wide(1_000)])).not.toThrow()
    expect(() => read([wide(1_000), wide(1_001)])).toThrow(refusal('more than 1000 columns', 2))
  })

  test('cannot reach prototypes', () => {
    const columns = { subject: '__proto__', status: 'constructor' }
    expect(() => read([{ subject: 'a', status: 'pass' }], { columns })).toThrow(refusal('found nothing'))
    expect(read(['{"__proto__":"a","constructor":"pass","toString":"x"}'], { columns })).toMatchObject([
      { subject: 'a', status: 'pass', attributes: { toString: 'x' } },
    ])
    read(['{"subject":"a","status":"pass","__proto__":"x"}'])
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('are as strict about a file without rows', () => {
    expect(() => read([''])).toThrow('zero results')
  })

  test('are the same however their text is cut', () => {
    const rows = fc.array(
      fc.record({ subject: fc.string({ minLength: 1 }), status: fc.constantFrom('pass', 'N/A') }),
      {
        minLength: 1,
      },
    )
    fc.assert(
      fc.property(rows, fc.nat(), (values, cut) => {
        const text = values.map((row) => JSON.stringify(row)).join('\n')
        const at = cut % text.length
        const pieces = [text.slice(0, at), text.slice(at)]
        const records = [...createJsonLinesReader({}).read(pieces)]
        expect(records).toEqual([...createJsonLinesReader({}).read([text])])
        expect(records).toHaveLength(values.length)
      }),
    )
  })
})
