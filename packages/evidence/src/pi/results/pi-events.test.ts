import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createPiEventsReader } from './pi-events.ts'

const SCHEMA = 'pi.ext.conformance_report.v2'

const event = (change: object = {}) =>
  JSON.stringify({
    schema: SCHEMA,
    ts: '2026-02-08T04:05:29.123Z',
    extension_id: 'hello',
    source_tier: 'official',
    overall_status: 'PASS',
    ...change,
  })
const read = (...lines: readonly string[]) => [...createPiEventsReader(SCHEMA).read([lines.join('\n')])]
const results = (...lines: readonly string[]) =>
  read(...lines).flatMap((record) => (record.kind === 'result' ? [record.result] : []))
const refusal = (message: string, line = 1) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

describe('conformance events', () => {
  test('give a result each, which a later line of the same extension may replace', () => {
    const lines = [event(), '', event({ extension_id: '__proto__', overall_status: 'N/A' }), `  ${event()}\r`]
    expect(results(...lines)).toEqual([
      { subject: 'hello', status: 'pass', tier: 'official', evidenceLine: 1, rerun: true },
      { subject: '__proto__', status: 'not-applicable', tier: 'official', evidenceLine: 3, rerun: true },
      { subject: 'hello', status: 'pass', tier: 'official', evidenceLine: 4, rerun: true },
    ])
    expect(createPiEventsReader(SCHEMA)).toMatchObject({ format: SCHEMA, subjectKind: 'extension' })
  })

  test.each([
    ['PASS', 'pass'],
    ['FAIL', 'fail'],
    ['N/A', 'not-applicable'],
    ['SKIP', 'skip'],
    ['ERROR', 'error'],
  ])('with the status %s are %s', (overall_status, status) => {
    expect(results(event({ overall_status }))).toMatchObject([{ status }])
  })

  test.each([
    'fail',
    'pass',
    'PASSED',
    'TIMEOUT',
    'BROKEN',
    '',
    'toString',
    null,
    true,
    1,
    ['PASS'],
    undefined,
  ])('with the status %j are refused', (overall_status) => {
    const found = overall_status === undefined ? 'nothing' : JSON.stringify(overall_status)
    const message = `overall_status: expected one of PASS, FAIL, N/A, SKIP, ERROR, found ${found}`
    expect(() => read(event(), event({ overall_status }))).toThrow(refusal(message, 2))
  })

  test.each([
    [{ extension_id: '' }, 'extension_id: expected text that is not empty, found ""'],
    [{ extension_id: 7 }, 'extension_id: expected text that is not empty, found 7'],
    [{ extension_id: undefined }, 'extension_id: expected text that is not empty, found nothing'],
    [{ source_tier: null }, 'source_tier: expected text that is not empty, found null'],
    [{ source_tier: undefined }, 'source_tier: expected text that is not empty, found nothing'],
    [{ schema: 'pi.ext.conformance_report.v3' }, 'schema: expected "pi.ext.conformance_report.v2", found'],
    [{ schema: undefined }, 'schema: expected "pi.ext.conformance_report.v2", found nothing'],
  ])('%# with %j are refused', (change, message) => {
    expect(() => read(event(), '', event(change))).toThrow(refusal(message, 3))
  })

  test.each([
    [event().slice(0, -1), 'truncated'],
    [event().slice(0, 40), 'truncated'],
    ['# comment', 'not valid JSON'],
    [`${event()},`, 'not valid JSON'],
    [`[${event()}]`, 'not a JSON object'],
    [event().replace('"PASS"', '"FAIL","overall_status":"PASS"'), '"overall_status" appears twice'],
    [event().replace('"PASS"', '"FAIL","overall\\u005fstatus":"PASS"'), '"overall_status" appears twice'],
    [event().replace('"hello"', '"a","extension_id":"b"'), '"extension_id" appears twice'],
    [event().replace('"official"', '"a","source_tier":"b"'), '"source_tier" appears twice'],
  ])('are refused as %s', (line, message) => {
    expect(() => read(event(), line)).toThrow(refusal(message, 2))
  })

  test('without any line are refused', () => {
    expect(() => read('', '  ')).toThrow('zero results')
  })

  test.each([
    [{ error: 'it broke' }, 'it broke'],
    [{ error: null, reason: 'no network' }, 'no network'],
    [{ failures: ['first', 'second'] }, 'first'],
    [{ failures: [], error: 3 }, undefined],
    [{}, undefined],
  ])('tell why they did not pass: %j', (change, message) => {
    expect(results(event({ overall_status: 'FAIL', ...change }))[0]?.message).toBe(message)
  })

  test('are as old as the oldest of them', () => {
    const [older, newer] = ['2026-02-07T00:00:00.000Z', '2026-02-08T00:00:00.000Z']
    const generatedAt = { kind: 'generated-at', instant: Date.UTC(2026, 1, 7) }
    expect(read(event({ ts: newer }), event({ ts: older })).at(-1)).toEqual(generatedAt)
    expect(read(event({ ts: older }), event({ ts: undefined })).at(-1)).toMatchObject({ kind: 'result' })
    expect(read(event({ ts: 'yesterday' })).at(-1)).toMatchObject({ kind: 'result' })
  })

  test('are the same however their text is cut', () => {
    const statuses = fc.constantFrom('PASS', 'FAIL', 'N/A', 'SKIP', 'ERROR')
    const events = fc.array(
      fc.record({ extension_id: fc.string({ minLength: 1 }), overall_status: statuses }),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(events, fc.array(fc.nat(1_000), { maxLength: 6 }), (changes, cuts) => {
        const text = changes.map((change) => `${event(change)}\n`).join('')
        const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length]
        const pieces = places.slice(1).map((end, index) => text.slice(places[index], end))
        expect([...createPiEventsReader(SCHEMA).read(pieces)]).toEqual(read(text))
      }),
    )
  })
})
