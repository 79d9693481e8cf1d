import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConformance } from './read-conformance.ts'
import type { ConformanceOptions } from './results-format.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

async function read(chunks: Iterable<Uint8Array>, options?: ConformanceOptions) {
  const { reader, records } = await readConformance({ path: 'evidence', bytes: chunks }, options)
  return { format: reader.format, records: [...records] }
}

const event = (extension_id: string, overall_status = 'PASS') =>
  JSON.stringify({
    schema: 'pi.ext.conformance_report.v2',
    ts: '2026-02-08T00:00:00Z',
    extension_id,
    source_tier: 'offiziell – ✓',
    overall_status,
  })
const files = {
  'pi.ext.conformance_report.v2': `\uFEFF${event('a')}\r\n\n${event('é😀', 'ERROR')}\n${event('a', 'FAIL')}`,
  'pi.ext.conformance_summary.v2': JSON.stringify(
    {
      schema: 'pi.ext.conformance_summary.v2',
      counts: { pass: 1, fail: 0, na: 1, total: 2 },
      pass_rate_pct: 100,
      per_tier: { 'é😀': { pass: 1, fail: 0, na: 1, total: 2 } },
    },
    null,
    2,
  ),
  'json-lines': '{"subject":"é","status":"ok"}\n{"subject":"😀","status":"failed","message":"→"}\n',
  junit: '<?xml version="1.0"?><testsuite name="s"><testcase name="é"/><testcase name="b"/></testsuite>',
}

describe('reading conformance evidence', () => {
  test.each(Object.entries(files))('gives the same %s however its bytes are cut', async (format, text) => {
    const bytes = utf8(text)
    const whole = await read([bytes])
    expect(whole.format).toBe(format)
    expect(whole.records.length).toBeGreaterThan(0)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.sort((left, right) => left - right), bytes.length]
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
        expect(await read(chunks)).toEqual(whole)
      }),
    )
    expect(await read(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole)
  })

  test('looks only at the head to recognise the format, and then reads the whole file', async () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `${event(`extension-${index}`)}\n`).join('')
    let pulled = 0
    const chunks = function* () {
      for (let at = 0; at < text.length; at += 10_000) {
        pulled++
        yield utf8(text.slice(at, at + 10_000))
      }
    }
    const { records } = await readConformance({ path: 'events.jsonl', bytes: chunks() })
    expect(pulled).toBe(7)
    expect([...records]).toHaveLength(5_001)
  })

  test('passes the options on', async () => {
    const options = { columns: { subject: 'id', status: 'is' }, statuses: { green: 'pass' } } as const
    const { records } = await read([utf8('{"id":"a","is":"green"}')], options)
    expect(records).toMatchObject([{ result: { subject: 'a', status: 'pass' } }])
    await expect(read([utf8(files.junit)], { format: 'ctrf' })).rejects.toThrow('but this is XML')
  })

  test.each([
    ['an empty file', [], 'the file is empty'],
    ['white space', [utf8(' \n')], 'only white space'],
    ['a binary file', [Uint8Array.of(0x1f, 0x8b, 8, 0)], 'not UTF-8 text'],
    ['an empty object', [utf8('{}')], 'an empty JSON object'],
  ])('refuses %s', async (_, chunks, message) => {
    await expect(read(chunks)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })

  test('refuses what turns out to be cut only at its end', async () => {
    const text = `${files['pi.ext.conformance_report.v2']}\n${event('z')}`.slice(0, -1)
    const { records } = await readConformance({ path: 'events.jsonl', bytes: [utf8(text)] })
    expect(() => [...records]).toThrow(
      expect.objectContaining({ message: expect.stringContaining('truncated'), line: 5 }),
    )
  })
})
