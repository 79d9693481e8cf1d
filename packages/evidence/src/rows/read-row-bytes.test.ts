import type { Result } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConformance, readConformanceInBulk } from '../results/read-conformance.ts'
import type { BulkRecord } from '../results/record.ts'
import type { ConformanceOptions } from '../results/results-format.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

interface Outcome {
  readonly records: readonly unknown[]
  readonly error?: unknown
}

/** What a row says of a result: neither why it did not pass nor what it could be selected by. */
function plain({ subject, status, tier, rerun, evidenceLine }: Result): unknown {
  return {
    kind: 'result',
    subject,
    status,
    evidenceLine,
    ...(tier === undefined ? {} : { tier }),
    ...(rerun === undefined ? {} : { rerun }),
  }
}

/** One record, or as many as there are rows. */
function shown(record: BulkRecord): readonly unknown[] {
  if (record.kind === 'result') return [plain(record.result)]
  if (record.kind !== 'rows') return [record]
  return Array.from({ length: record.rows.length }, (_, row) => plain(record.rows.resultAt(row)))
}

async function outcome(
  read: typeof readConformanceInBulk,
  chunks: readonly Uint8Array[],
  options: ConformanceOptions = {},
): Promise<Outcome> {
  const records: unknown[] = []
  try {
    const reading = await read({ path: 'x', bytes: overwriting(chunks) }, options)
    for (const record of reading.records) records.push(...shown(record))
    return { records }
  } catch (error) {
    const { name, message, line } = error as Error & { line?: number }
    return { records, error: { name, message, line } }
  }
}

/** As a file is read: each chunk takes the place of the one before. */
function* overwriting(chunks: readonly Uint8Array[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.max(1, ...chunks.map(({ length }) => length)))
  for (const chunk of chunks) {
    buffer.fill(0x7d)
    buffer.set(chunk)
    yield buffer.subarray(0, chunk.length)
  }
}

async function expectSame(chunks: readonly Uint8Array[], options: ConformanceOptions = {}): Promise<Outcome> {
  const slow = await outcome(readConformance, chunks, options)
  expect(await outcome(readConformanceInBulk, chunks, options)).toEqual(slow)
  return slow
}

const word = fc.constantFrom(
  'a',
  'core/one',
  'x y',
  'é',
  '😀',
  '\uFEFF',
  '\\u0041',
  '\\"',
  '\\\\',
  '\\ud800',
  '\u2028',
  '',
)
const text = fc.array(word, { maxLength: 3 }).map((words) => words.join(''))
const number = fc.constantFrom(
  '0',
  '1',
  '-1',
  '12.5',
  '-0',
  '0.10',
  '1e400',
  '1E5',
  '-12',
  '123456789012345678901',
)
const value: fc.Arbitrary<string> = fc.oneof(
  text.map((content) => `"${content}"`),
  number,
  fc.constantFrom(
    'true',
    'false',
    'null',
    '[]',
    '{}',
    '[1, 2]',
    '["a","b"]',
    '{"subject":"n","a":[{"a":1}]}',
    '{"a":1,"a":2}',
  ),
)
const gap = fc.constantFrom('', '', '', '', ' ', '\t')
const weighted = (usual: readonly string[], other: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: other })
const quoted = (...words: readonly string[]) => words.map((each) => `"${each}"`)

const generic = fc
  .record({
    subject: fc.oneof(
      { weight: 9, arbitrary: fc.nat(40).map((index) => `"s/${index}"`) },
      { weight: 1, arbitrary: value },
    ),
    status: weighted(quoted('pass', 'PASS', 'ok', 'skip', 'N/A', 'Fail', 'flaky'), value),
    tier: fc.option(weighted(quoted('core', 'labs'), value)),
    more: fc.array(fc.tuple(fc.constantFrom('os', 'n', 'subject ', 'rerun', 'm\\u0061', 'é'), value), {
      maxLength: 3,
    }),
    gap,
    end: fc.constantFrom('', '', '', '\r', ' ', ',', '\uFEFF'),
  })
  .map(({ subject, status, tier, more, gap: space, end }) => {
    const members = [
      ['subject', subject],
      ...more.slice(0, 1),
      ['status', status],
      ...(tier === null ? [] : [['tier', tier]]),
      ...more.slice(1),
    ]
    return `{${members.map(([key, each]) => `"${key}":${space}${each}`).join(`,${space}`)}}${end}`
  })

const events = fc
  .record({
    schema: weighted(quoted('pi.ext.conformance_report.v2'), value),
    ts: weighted(
      quoted('2026-02-27T09:00:00.000Z', '2026-02-27T09:00:00.001Z', '2026-02-26T09:00:00.000Z'),
      fc.oneof(
        value,
        fc.constantFrom(
          '"2026-02-27T09:00:00+01:00"',
          '"2026-02-27T09:00:00+00:00"',
          '"2026-02-27T09:00:00.000é"',
        ),
      ),
    ),
    id: fc.oneof(
      { weight: 9, arbitrary: fc.nat(40).map((index) => `"e/${index}"`) },
      { weight: 1, arbitrary: value },
    ),
    tier: weighted(quoted('core', 'labs'), value),
    status: weighted(quoted('PASS', 'N/A', 'SKIP', 'FAIL'), value),
    evidence: value,
  })
  .map(
    ({ schema, ts, id, tier, status, evidence }) =>
      `{"schema":${schema},"ts":${ts},"extension_id":${id},"source_tier":${tier},"n":2,"overall_status":${status},"evidence":${evidence}}`,
  )

const blank = fc.constantFrom('', ' ', '\r')
const fileOf = (line: fc.Arbitrary<string>, first: string) =>
  fc
    .array(fc.oneof({ weight: 12, arbitrary: line }, { weight: 1, arbitrary: blank }), { maxLength: 25 })
    .map((lines) => [first, ...lines, ''].join('\n'))
const files = fc.oneof(
  fileOf(generic, '{"subject":"first","status":"pass"}'),
  fileOf(
    events,
    '{"schema":"pi.ext.conformance_report.v2","ts":"2026-02-27T09:00:00.000Z","extension_id":"first","source_tier":"core","n":1,"overall_status":"PASS","evidence":null}',
  ),
)

/** What may happen to a file: a piece of it is cut, said twice or changed. */
const change = fc.record({
  kind: fc.constantFrom('cut', 'drop', 'repeat', 'swap', 'flip', 'insert', 'crlf', 'mark'),
  at: fc.nat(),
  length: fc.integer({ min: 1, max: 40 }),
  byte: fc.constantFrom(0, 0x0a, 0x22, 0x5c, 0x7b, 0x2c, 0xff, 0xc3, 0xed, 0xa0, 0x20, 0x30, 0x2d, 0x65),
})
type Change = typeof change extends fc.Arbitrary<infer Each> ? Each : never

function changed(bytes: Uint8Array, { kind, at: place, length, byte }: Change): Uint8Array {
  const at = place % (bytes.length + 1)
  const [before, piece, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, at + length),
    bytes.subarray(at + length),
  ]
  switch (kind) {
    case 'cut':
      return before
    case 'drop':
      return Buffer.concat([before, after])
    case 'repeat':
      return Buffer.concat([before, piece, piece, after])
    case 'swap':
      return Buffer.concat([before, after.subarray(0, length), piece, after.subarray(length)])
    case 'flip':
      return Buffer.concat([before, piece.map((each, index) => (index === 0 ? each ^ byte : each)), after])
    case 'insert':
      return Buffer.concat([before, Uint8Array.of(byte), bytes.subarray(at)])
    case 'crlf':
      return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
    case 'mark':
      return Buffer.concat([Buffer.from('\uFEFF'), bytes])
  }
}

function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const cuts = [
    0,
    ...places.map((place) => place % (bytes.length + 1)).sort((left, right) => left - right),
    bytes.length,
  ]
  return cuts.slice(1).map((end, index) => bytes.subarray(cuts[index], end))
}

/** Lines enough to fill what is looked at first: only what comes behind is in chunks of its own. */
const FILLING = Array.from(
  { length: 1_400 },
  (_, index) => `{"subject":"f${index}","status":"pass","os":"linux"}\n`,
).join('')

describe('rows that are read from bytes are those that are read from text', () => {
  const changes = fc.array(change, { maxLength: 3 })
  const cuts = fc.array(fc.nat(), { maxLength: 4 })

  test('in files of many shapes, whole or damaged, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(files, changes, cuts, async (file, each, places) => {
        await expectSame(cutAt(each.reduce(changed, utf8(file)), places))
      }),
      { numRuns: 3_000 },
    )
  })

  test('behind what is looked at first', async () => {
    await fc.assert(
      fc.asyncProperty(fileOf(generic, ''), changes, cuts, async (file, each, places) => {
        const damaged = each.filter(({ kind }) => kind !== 'crlf').reduce(changed, utf8(file))
        await expectSame([utf8(FILLING), ...cutAt(damaged, places)])
      }),
      { numRuns: 150 },
    )
  })

  test('whichever columns a policy names', async () => {
    const name = fc.constantFrom(
      'subject',
      'status',
      'tier',
      'rerun',
      'os',
      'n',
      'message',
      'subject ',
      '__proto__',
    )
    const options = fc.record({
      format: fc.constant('json-lines'),
      columns: fc.record(
        { subject: name, status: name, tier: name, message: name },
        { requiredKeys: ['subject', 'status'] },
      ),
      statuses: fc.constant({ core: 'pass', labs: 'fail', 'N/A': 'skip' } as const),
    })
    await fc.assert(
      fc.asyncProperty(
        fileOf(generic, '{"subject":"a","status":"core","os":"labs"}'),
        options,
        async (file, option) => {
          await expectSame([utf8(file)], option)
        },
      ),
      { numRuns: 500 },
    )
  })

  const line = '{"subject":"é 😀","status":"pass","tier":"core","n":-0.5,"rerun":true}\r\n'
  test('wherever the border of a chunk is', async () => {
    const bytes = utf8(line.repeat(3))
    for (let at = 0; at <= bytes.length; at++) {
      const { records } = await expectSame([bytes.subarray(0, at), bytes.subarray(at)])
      expect(records).toHaveLength(3)
      await expectSame([utf8(FILLING), bytes.subarray(0, at), bytes.subarray(at)])
      await expectSame([utf8(FILLING), bytes.subarray(0, at)])
    }
    await expectSame(Array.from(bytes, (byte) => Uint8Array.of(byte)))
  })

  test.each([
    ['a key twice', '{"subject":"a","status":"fail","status":"pass"}'],
    ['a nested key twice', '{"subject":"a","status":"pass","more":{"a":1,"a":2}}'],
    ['an unknown word', '{"subject":"a","status":"green"}'],
    ['no name', '{"subject":"","status":"pass"}'],
    ['a control character', '{"subject":"a\u0001","status":"pass"}'],
    ['a broken escape', '{"subject":"a","status":"pass","note":"\\x"}'],
    ['a cut escape', '{"subject":"a","status":"pass","note":"\\u00"}'],
    ['a zero before a number', '{"subject":"a","status":"pass","n":01}'],
    ['a point without digits', '{"subject":"a","status":"pass","n":1.}'],
    ['a comma at the end', '{"subject":"a","status":"pass",}'],
    ['two objects', '{"subject":"a","status":"pass"}{}'],
    ['a list', '[{"subject":"a","status":"pass"}]'],
  ])('with the same refusal of %s', async (_, bad) => {
    const good = [
      '{"subject":"a","status":"pass"}',
      '{"subject":"a","status":"pass","note":"x"}',
      '{"subject":"a","status":"pass","n":10}',
    ]
    const { error, records } = await expectSame([utf8([...good, ...good, bad, ...good].join('\n'))])
    expect(records).toHaveLength(6)
    expect(error).toMatchObject({ name: 'EvidenceError', line: 7 })
  })

  test('with the same refusal of a line that is too long', async () => {
    const piece = utf8('é'.repeat(512 * 1024))
    const pieces = Array.from({ length: 33 }, () => piece)
    const { error } = await expectSame([utf8('{"subject":"a","status":"pass"}\n\n{"'), ...pieces])
    expect(error).toMatchObject({ message: 'a line is longer than 16 MiB', line: 3 })
  })

  test('in UTF-16 too', async () => {
    const { records } = await expectSame([Buffer.from(`\uFEFF${line.repeat(3)}`, 'utf16le')])
    expect(records).toHaveLength(3)
  })

  test('where a line gets more attributes than a result can have', async () => {
    const flags = Array.from({ length: 995 }, (_, index) => `"c${index}":true`)
    const wide = (value_: string) => {
      const texts = Array.from({ length: 10 }, (_, index) => `"t${index}":"${value_}"`)
      return `{"subject":"a","status":"pass",${[...flags, ...texts].join()}}\n`
    }
    const { error } = await expectSame([utf8(wide('') + wide('') + wide('x'))])
    expect(error).toMatchObject({ line: 3 })
  })
})

test('most rows come together, and without their names', async () => {
  const lines = Array.from({ length: 3_000 }, (_, index) =>
    JSON.stringify({
      subject: `s${index}`,
      status: 'pass',
      ...(index % 2 === 0 ? { n: index } : { note: 'a "b"' }),
    }),
  )
  const { records } = await readConformanceInBulk({ path: 'x', bytes: [utf8(lines.join('\n'))] })
  const kinds: unknown[] = []
  for (const record of records) kinds.push(record.kind === 'rows' ? record.rows.length : record.kind)
  expect(kinds).toEqual(['result', 'result', 'result', 1_024, 1_024, 948, 'result'])
})
