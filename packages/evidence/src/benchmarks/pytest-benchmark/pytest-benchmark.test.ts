import { readFileSync } from 'node:fs'
import { decimalToText, estimate, metricName } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { pytestBenchmarkFormat } from './pytest-benchmark.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const measurementsOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
const shownOf = async (text: string) =>
  (await measurementsOf(text)).map((each) => {
    const { line, sampling, sampleCount, samples } = each
    return `${line}: ${metricName(each)}, ${sampleCount} × ${sampling} with ${samples?.length ?? 0}`
  })

const whole = fixtureOf('bench')
/** One test, in 5 rounds of 10 iterations. */
const batch = fixtureOf('saved-data')
const changed = (from: string | RegExp, to: string, text = batch) => {
  expect(text).toMatch(from)
  return text.replace(from, to)
}
const LONG = 'long'.repeat(30)

describe('what pytest-benchmark wrote is read in whole', () => {
  test('with parameters of every kind apart from the name', async () => {
    expect((await readText(whole)).format).toBe(pytestBenchmarkFormat.title)
    expect(await shownOf(whole)).toEqual([
      '176: test_bench.py::test_sum{mode=fast, size=10}, 20 × observation with 20',
      '238: test_bench.py::test_sum{mode=fast, size=1000}, 20 × observation with 20',
      '300: test_bench.py::test_sum{mode=a-b][, size=10}, 20 × observation with 20',
      '362: test_bench.py::test_sum{mode=a-b][, size=1000}, 20 × observation with 20',
      '424: test_bench.py::test_batch, 5 × batch-mean with 5',
      '468: test_bench.py::test_calibrated, 19 × observation with 19',
      '526: test_bench.py::test_dict{id=one}, 3 × observation with 3',
      '572: test_bench.py::test_dict{id=two}, 3 × observation with 3',
      '618: test_bench.py::test_kinds{value=None}, 3 × observation with 3',
      '662: test_bench.py::test_kinds{value=1.5}, 3 × observation with 3',
      '706: test_bench.py::test_kinds{value=True}, 3 × observation with 3',
      // A class, of which the file has no more than `UNSERIALIZABLE[<class 'int'>]`.
      '750: test_bench.py::test_kinds{id=int}, 3 × observation with 3',
      `794: test_bench.py::test_kinds{value=${LONG}}, 3 × observation with 3`,
      '838: test_bench.py::TestGroup::test_inner, 3 × observation with 3',
      '880: test_bench.py::test_fails_after, 3 × observation with 3',
      '922: test_bench.py::test_fixture{backend=a}, 3 × observation with 3',
      '966: test_bench.py::test_fixture{backend=b}, 3 × observation with 3',
    ])
  })

  test('in nanoseconds, with all digits', async () => {
    const [found] = await measurementsOf(batch)
    const stats = JSON.parse(batch).benchmarks[0].stats
    const stated = Object.entries(found?.statistics ?? {}).map(
      ([name, value]) => `${name} ${decimalToText(value)}`,
    )
    expect(stats.min).toBe(7.160999302868731e-7)
    expect(stated).toEqual([
      'min 716.0999302868731',
      'max 1072.6000255090184',
      'mean 793.1799882499035',
      'median 728.0999852810055',
    ])
    expect(found?.samples).toEqual(stats.data.map((each: number) => expect.closeTo(each * 1e9, 6)))
    expect(found?.unit).toBe('ns')
  })

  test('percentiles are known of enough single executions', async () => {
    const kinds = (await measurementsOf(whole)).slice(0, 6).map((each) => estimate(each, 'p95').kind)
    expect(kinds).toEqual(['known', 'known', 'known', 'known', 'unknown', 'unknown'])
  })

  test('without its data it has what it states', async () => {
    const text = fixtureOf('saved')
    expect(await shownOf(text)).toEqual([
      '176: test_bench.py::test_sum{mode=fast, size=10}, 20 × observation with 0',
      '216: test_bench.py::test_sum{mode=fast, size=1000}, 20 × observation with 0',
      '256: test_bench.py::test_sum{mode=a-b][, size=10}, 20 × observation with 0',
      '296: test_bench.py::test_sum{mode=a-b][, size=1000}, 20 × observation with 0',
      '336: test_bench.py::test_batch, 5 × batch-mean with 0',
    ])
    const [first] = await measurementsOf(text)
    expect(first && [estimate(first, 'max').kind, estimate(first, 'p95').kind]).toEqual(['known', 'unknown'])
  })

  test('the machine and the time are read', async () => {
    expect((await readText(whole)).records.slice(0, 2)).toEqual([
      { kind: 'generated-at', instant: Date.parse('2026-11-24T14:02:41.041Z') },
      {
        kind: 'environment',
        environment: { cpu: 'AMD EPYC', cores: 2, os: 'Linux/x86_64', toolchain: 'CPython 3.11.7' },
      },
    ])
  })

  test('up to version 4 the moment has no zone, and is in UTC', async () => {
    const text = fixtureOf('pytest-benchmark-4')
    expect(text).toMatch(/"datetime": "2026-11-24T14:14:48\.072\d*"/)
    expect((await readText(text)).records[0]).toEqual({
      kind: 'generated-at',
      instant: Date.parse('2026-11-24T14:14:48.072Z'),
    })
    expect((await shownOf(text))[4]).toBe('416: test_bench.py::test_batch, 5 × batch-mean with 5')
  })
})

describe('what may be missing', () => {
  test.each([
    ['the moment', changed(/,\s*"datetime": "[^"]*"/, '')],
    ['the data, as null', changed(/"data": \[[^\]]*\]/, '"data": null')],
    ['what is known of the processor', changed(/"cpu": \{[\s\S]*?\n {8}\}/, '"cpu": {}')],
    ['everything of the machine', changed(/"machine_info": \{[\s\S]*?\n {4}\}/, '"machine_info": {}')],
    ['the number of its processors', changed('"count": 2', '"count": null')],
  ])('%s', async (_, text) => {
    expect((await measurementsOf(text)).map(metricName)).toEqual(['test_bench.py::test_batch'])
  })

  test('what version 3 called the processor is read', async () => {
    const { records } = await readText(changed('"brand_raw"', '"brand"'))
    expect(records[1]).toMatchObject({ environment: { cpu: 'AMD EPYC' } })
  })
})

describe('an identity', () => {
  const named = (fullname: string, param: unknown, params: unknown) =>
    shownOf(
      batch
        .replace('"test_bench.py::test_batch"', JSON.stringify(fullname))
        .replace('"param": null', `"param": ${JSON.stringify(param)}`)
        .replace(
          '"params": null',
          `"params": ${typeof params === 'string' ? params : JSON.stringify(params)}`,
        ),
    )
  test.each<readonly [string, unknown, unknown, string]>([
    ['a.py::t[1]', '1', { n: 1 }, 'a.py::t{n=1}'],
    ['[x]/a.py::t[1]', '1', { n: 1 }, '[x]/a.py::t{n=1}'],
    ['a.py::t[1]', null, null, 'a.py::t[1]'],
    ['a.py::t[1]', '1', null, 'a.py::t[1]'],
    ['a.py::t[1]', '1', {}, 'a.py::t[1]'],
    ['a.py::t', '1', { n: 1 }, 'a.py::t'],
    ['a.py::t[x]', 'x', { a: 1, b: [1] }, 'a.py::t{id=x}'],
    ['a.py::t[1-2]', '1-2', '{"__proto__": 1, "constructor": 2}', 'a.py::t{__proto__=1, constructor=2}'],
  ])('%s with %j of %j', async (fullname, param, params, expected) => {
    expect(await named(fullname, param, params)).toEqual([expect.stringContaining(`: ${expected}, 5 ×`)])
  })
})

describe('refused, with the line', () => {
  const at = (text: string) => batch.slice(0, batch.indexOf(text)).split('\n').length
  const MEAN = /"mean": [\d.e-]+/
  const DATA = /"data": \[\s*[\d.e-]+/
  const inData = at('"data"') + 1
  test.each([
    [
      'a mean that is null',
      changed(MEAN, '"mean": null'),
      'stats.mean: expected a number, found null',
      at('"mean"'),
    ],
    ['a mean that is text', changed(MEAN, '"mean": "1e-6"'), 'stats.mean: expected a number', at('"mean"')],
    ['a negative mean', changed(MEAN, '"mean": -1e-6'), 'stats.mean: expected a number from 0', at('"mean"')],
    ['a mean that is NaN', changed(MEAN, '"mean": NaN'), 'not valid JSON', at('"mean"')],
    [
      'no mean',
      changed(/"mean": [\d.e-]+,/, ''),
      'stats.mean: expected a number, found nothing',
      at('"stats"'),
    ],
    [
      'a mean above the largest',
      changed(MEAN, '"mean": 1'),
      'its mean is larger than its max',
      at('"stats"'),
    ],
    [
      'a median below the smallest',
      changed(/"median": [\d.e-]+/, '"median": 1e-9'),
      'its min is larger than its median',
      at('"stats"'),
    ],
    [
      'a smallest that is not one of the samples',
      changed(/"min": [\d.e-]+/, '"min": 1e-9'),
      'its smallest sample is larger than its min',
      at('"stats"'),
    ],
    [
      'a sample that is null',
      changed(DATA, '"data": [\nnull'),
      'stats.data[0]: expected a number, found null',
      inData,
    ],
    ['a sample that is text', changed(DATA, '"data": [\n"1e-6"'), 'stats.data[0]: expected a number', inData],
    [
      'a negative sample',
      changed(DATA, '"data": [\n-1e-6'),
      'stats.data[0]: expected a number from 0',
      inData,
    ],
    ['an infinite sample', changed(DATA, '"data": [\n1e999'), 'stats.data[0]: expected a number', inData],
    [
      'more samples than rounds',
      changed('"data": [', '"data": [7.2e-7, '),
      'has 5 rounds, and 6 samples',
      at('"data"'),
    ],
    ['no samples', changed(/"data": \[[^\]]*\]/, '"data": []'), 'has 5 rounds, and 0 samples', at('"data"')],
    [
      'no rounds',
      changed('"rounds": 5', '"rounds": 0'),
      'rounds: expected a whole number, 1 or more',
      at('"rounds"'),
    ],
    [
      'no iterations',
      changed('"iterations": 10', '"iterations": 0'),
      'iterations: expected a whole number',
      at('"iterations"'),
    ],
    [
      'half an iteration',
      changed('"iterations": 10', '"iterations": 0.5'),
      'iterations: expected a whole number',
      at('"iterations"'),
    ],
    ['no statistics', changed('"stats"', '"statistics"'), 'stats: it is missing', at('"benchmarks"') + 1],
    [
      'no name',
      changed('"fullname": "test_bench.py::test_batch"', '"fullname": ""'),
      'fullname: expected text',
      at('"fullname"'),
    ],
    [
      'parameters that are a list',
      changed('"params": null', '"params": [1]'),
      'params: expected an object',
      at('"params"'),
    ],
    [
      'no benchmarks',
      changed(/"benchmarks": \[[\s\S]*\],(?=\s*"datetime")/, '"benchmarks": [],'),
      'has no measurement',
      undefined,
    ],
    [
      'benchmarks that are not a list',
      changed('"benchmarks": [', '"benchmarks": {}, "others": ['),
      'benchmarks: expected a list',
      at('"benchmarks"'),
    ],
    [
      'a repeated test',
      changed(/("benchmarks": \[\n)([\s\S]*)(\n {4}\],\s*"datetime")/, '$1$2,\n$2$3'),
      'is in the file more than once',
      220,
    ],
    [
      'a repeated set of parameters',
      changed('"size": 1000', '"size": 10', whole),
      'test_sum" is in the file more than once',
      238,
    ],
    ['a repeated key', changed('"mean":', '"min": 0, "mean":'), 'appears twice', at('"mean"')],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('a file that is cut off, wherever it is', async () => {
    for (let end = 1; end < batch.trimEnd().length; end += 7) {
      await expect(readText(batch.slice(0, end)), `cut at ${end}`).rejects.toMatchObject({
        name: 'EvidenceError',
        line: expect.any(Number),
      })
    }
  })
})

test('very many benchmarks are read in linear time', async () => {
  const [, head = '', row = '', tail = ''] =
    /^([\s\S]*"benchmarks": \[)([\s\S]*)(\n {4}\],\s*"datetime"[\s\S]*)$/.exec(batch) ?? []
  const rows = Array.from({ length: 3000 }, (_, index) => row.replace('::test_batch', `::test_${index}`))
  expect(await shownOf(`${head}${rows.join()}${tail}`)).toHaveLength(3000)
})
