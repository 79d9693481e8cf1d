import type { Result } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConformance, readConformanceInBulk } from '../read-conformance.ts'
import type { BulkRecord } from '../record.ts'
import { junitReader } from './junit.ts'

const ROOT = '/home/me/project'

interface Outcome {
  readonly records: readonly unknown[]
  readonly error?: unknown
}

/** One record, or as many as there are rows. */
function shown(record: BulkRecord): readonly unknown[] {
  if (record.kind !== 'rows') return [record]
  const { rows } = record
  return Array.from({ length: rows.length }, (_, row): { kind: 'result'; result: Result } => {
    const result = rows.resultAt(row)
    const { status, tier, rerun } = result
    expect(rows.kinds[rows.kindOf[row] ?? -1]).toEqual({
      status,
      ...(tier === undefined ? {} : { tier }),
      ...(rerun === undefined ? {} : { rerun }),
    })
    expect(Buffer.from(rows.bytes.subarray(rows.starts[row], rows.ends[row])).toString()).toBe(result.subject)
    return { kind: 'result', result }
  })
}

async function outcome(read: typeof readConformanceInBulk, chunks: readonly Uint8Array[]): Promise<Outcome> {
  const records: unknown[] = []
  try {
    const reading = await read({ path: 'x', bytes: overwriting(chunks) }, { root: ROOT })
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
    buffer.fill(0x22)
    buffer.set(chunk)
    yield buffer.subarray(0, chunk.length)
  }
}

function cut(text: string, lengths: readonly number[]): readonly Uint8Array[] {
  const bytes = Buffer.from(text)
  const chunks: Uint8Array[] = []
  for (let start = 0, index = 0; start < bytes.length; index++) {
    const end = start + (lengths[index % lengths.length] ?? bytes.length)
    chunks.push(bytes.subarray(start, end))
    start = end
  }
  return chunks
}

async function expectSame(text: string, lengths: readonly number[] = []): Promise<Outcome> {
  const chunks = cut(text, lengths)
  const slow = await outcome(readConformance, chunks)
  expect(await outcome(readConformanceInBulk, chunks)).toEqual(slow)
  return slow
}

const NAMES = ['a', 'b', 'c d', ' e', 'e ', '', '@BeforeSuite x', 'setUpClass (m.K)', 'tearDown', 'C', 'S']
const ODD_NAMES = ['x.ts', 'y.tests', 'z.t.xs', 'é', 'q&amp;a', 'TestMain', 'a\\b.js', `${ROOT}/a.test.ts`]
const name = fc.oneof(
  { weight: 4, arbitrary: fc.nat(30).map((index) => `case ${index}`) },
  { weight: 1, arbitrary: fc.constantFrom(...NAMES, ...ODD_NAMES) },
)
const classname = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('C', 'D') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'S',
      ' C',
      'setUp',
      'm._FailedTest',
      'a.test.ts',
      `${ROOT}/a.test.ts`,
      'é',
    ),
  },
)
const further = fc.oneof(
  { weight: 6, arbitrary: fc.constant(' time="0.1"') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      ' assertions="2" time="1"',
      ' time="1" status="run"',
      ' time="1" result="skipped"',
      ` time="1" file="${ROOT}/a.test.ts"`,
      ' time="1" line="3"',
    ),
  },
)
const end = fc.oneof(
  { weight: 8, arbitrary: fc.constant('/>') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '></testcase>',
      '>\n</testcase>',
      '><failure message="no"/></testcase>',
      '><skipped/></testcase>',
      '><properties><property name="tier" value="core"/></properties></testcase>',
      '><odd/></testcase>',
    ),
  },
)
const testcase = fc
  .tuple(classname, name, further, end)
  .map(([of, own, more, last]) => `<testcase classname="${of}" name="${own}"${more}${last}`)
const between = fc.constantFrom('\n', '\n  ', '', ' text ', '<!-- 2 -->\n')
const suiteStart = fc.constantFrom(
  '<testsuite name="S">',
  '<testsuite name="S" timestamp="2026-01-01T00:00:00Z">',
  '<testsuite name="S" file="f.py">',
  '<testsuite name="pytest" package="p">',
  '<testsuite name="S"><properties><property name="tier" value="core"/></properties>',
  '<testsuite name="Jest" tests="3" failures="0">',
  '<testsuite name="\u00fc">',
  '<testsuite>',
)
const suite = fc
  .tuple(suiteStart, fc.array(fc.tuple(testcase, between), { maxLength: 25 }))
  .map(([start, cases]) => `${start}\n${cases.flat().join('')}</testsuite>`)
const report = fc
  .array(suite, { minLength: 1, maxLength: 4 })
  .map((suites) => `<testsuites>\n${suites.join('\n')}</testsuites>\n`)

describe('from bytes', () => {
  test('the same is read as from text, wherever the chunks end', async () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(report, lengths, async (text, cuts) => void (await expectSame(text, cuts))),
      { numRuns: 300 },
    )
  })

  test('a damaged report gives the same results and the same refusal', async () => {
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(6),
      put: fc.constantFrom('', '"', '<', '&', '\n', '\u0001', '\u007f', 'é', '😀', '/>', ' name="x"', '\\'),
    })
    await fc.assert(
      fc.asyncProperty(report, fc.array(damage, { minLength: 1, maxLength: 3 }), async (text, all) => {
        const damaged = all.reduce((before, { at, length, put }) => {
          const place = Math.floor(at * before.length)
          return before.slice(0, place) + put + before.slice(place + length)
        }, text)
        await expectSame(damaged, [100])
      }),
      { numRuns: 300 },
    )
  })
})

describe('rows', () => {
  /** What is learned from the first case serves behind the piece that it is in, which the comment fills. */
  const regular = (count: number, caseAt: (index: number) => string) => {
    const [first, ...others] = Array.from({ length: count }, (_, index) => caseAt(index))
    return `<testsuites><testsuite name="S">\n${first}<!--${'x'.repeat(17_000)}-->${others.join('\n')}</testsuite></testsuites>`
  }
  const plain = (index: number) => `<testcase classname="C" name="case ${index}" time="0.1"/>`

  /** How many results come one by one. */
  function single(text: string): number {
    const records = [...(junitReader.readBytes?.(cut(text, [])) ?? [])]
    return records.filter(({ kind }) => kind === 'result').length
  }

  test('are all cases of a class but the first', async () => {
    const text = regular(5_000, plain)
    expect(single(text)).toBe(1)
    const { records } = await expectSame(text, [65_536])
    expect(records).toHaveLength(5_000)
  })

  test.each([
    ['a failure between two', regular(9, (index) => (index === 4 ? failed(index) : plain(index))), 2],
    ['another class', regular(9, (index) => (index < 4 ? plain(index) : plain(index).replace('C', 'D'))), 2],
    ['a name that comes twice in a row', regular(9, (index) => plain(index === 5 ? 4 : index)), 2],
    ['a name that comes twice', regular(9, (index) => plain(index === 5 ? 2 : index)), 1],
    ['the name of the class', regular(9, (index) => plain(index).replace(/case 4/, 'C')), 2],
    ['what may be a source file', regular(9, (index) => plain(index).replace(/case 4/, 'a.ts')), 2],
    ['what TestNG sets up with', regular(9, (index) => plain(index).replace(/case 4/, '@Before x')), 2],
    [
      'what unittest sets up with',
      regular(9, (index) => plain(index).replace('case 4', 'setUpClass (m.K)')),
      2,
    ],
    ['what unittest tears down with', regular(9, (index) => plain(index).replace('case 4', 'tearDown')), 2],
    ['a file beside each', regular(9, (index) => plain(index).replace('time', 'file')), 9],
  ])('leave out %s', async (_, text, count) => {
    expect(single(text)).toBe(count)
    await expectSame(text)
  })

  test.each(['9', '4'])('are counted: of 9 tests %s are declared', async (declared) => {
    const text = regular(9, plain).replace('name="S"', `name="S" tests="${declared}" failures="0" errors="0"`)
    const { error } = await expectSame(text)
    expect(error === undefined).toBe(declared === '9')
  })

  test('say that a suite without a time passed', async () => {
    const dated =
      '<testsuite name="D" timestamp="2026-01-01T00:00:00Z"><testcase name="d"/></testsuite></testsuites>'
    const { records } = await expectSame(regular(9, plain).replace('</testsuites>', dated))
    expect(records.at(-1)).toMatchObject({ note: { message: expect.stringContaining('the age is unknown') } })
  })

  test('wait for names that are decided at the end', async () => {
    const first = `<testcase classname="test" name="${ROOT}/a.test.ts" file="${ROOT}/a.test.ts"/>`
    const { records } = await expectSame(regular(3_000, (index) => (index === 3 ? first : plain(index))))
    expect(records[3]).toMatchObject({ result: { subject: 'S > test > a.test.ts' } })
  })
})

function failed(index: number): string {
  return `<testcase classname="C" name="case ${index}" time="0.1"><failure message="no"/></testcase>`
}
