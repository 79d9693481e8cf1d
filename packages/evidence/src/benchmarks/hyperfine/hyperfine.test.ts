import { readFileSync } from 'node:fs'
import { decimalToText, estimate } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { hyperfineFormat } from './hyperfine.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const read = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await read(text)).records.map((record) => {
    switch (record.kind) {
      case 'crash':
        return `${record.line}: ${record.metric} crashed: ${record.message}`
      case 'no-data':
        return `${record.line}: ${record.metric} has none: ${record.reason}`
      case 'measurement': {
        const { line, metric, parameters, unit, statistics, samples } = record.measurement
        const stated = Object.keys(statistics).join(' ')
        return `${line}: ${metric} ${JSON.stringify(parameters)} in ${unit}: ${stated}, ${samples?.length ?? 0}`
      }
      default:
        return record.kind
    }
  })
const firstOf = async (text: string) => {
  const [record] = (await read(text)).records
  if (record?.kind !== 'measurement') throw new Error('no measurement')
  return record.measurement
}
const ALL = 'mean median min max'
const plain = fixture('plain')

describe('what hyperfine wrote is read in whole', () => {
  test('commands', async () => {
    expect((await read(plain)).format).toBe(hyperfineFormat.title)
    expect(await shownOf(plain)).toEqual([
      `3: sleep 0.003 {} in ns: ${ALL}, 12`,
      '3: sleep 0.003 user {} in ns: mean, 0',
      '3: sleep 0.003 system {} in ns: mean, 0',
      `41: cat x.txt {} in ns: ${ALL}, 12`,
      '41: cat x.txt user {} in ns: mean, 0',
      '41: cat x.txt system {} in ns: mean, 0',
    ])
  })

  test('parameters beside a command that has them in it', async () => {
    expect((await shownOf(fixture('params'))).filter((line) => line.endsWith('10'))).toEqual([
      `3: printf "1 a" {"mode":"a","n":"1"} in ns: ${ALL}, 10`,
      `41: printf "2 a" {"mode":"a","n":"2"} in ns: ${ALL}, 10`,
      `79: printf "1 b c" {"mode":"b c","n":"1"} in ns: ${ALL}, 10`,
      `117: printf "2 b c" {"mode":"b c","n":"2"} in ns: ${ALL}, 10`,
    ])
  })

  test('one name for several parameters, and memory', async () => {
    expect(await shownOf(fixture('memory'))).toEqual([
      `3: start {"delay":"0.001"} in ns: ${ALL}, 6`,
      '3: start user {"delay":"0.001"} in ns: mean, 0',
      '3: start system {"delay":"0.001"} in ns: mean, 0',
      '3: start memory {"delay":"0.001"} in bytes: , 6',
      `40: start {"delay":"0.003"} in ns: ${ALL}, 6`,
      '40: start user {"delay":"0.003"} in ns: mean, 0',
      '40: start system {"delay":"0.003"} in ns: mean, 0',
      '40: start memory {"delay":"0.003"} in bytes: , 6',
    ])
  })

  test('names with their parameters in them', async () => {
    expect(await shownOf(fixture('named'))).toContain(`32: start of 0.003 {"delay":"0.003"} in ns: ${ALL}, 6`)
  })

  test('commands that fail have no time', async () => {
    expect(await shownOf(fixture('failing'))).toEqual([
      '3: exit 3 crashed: 5 of 5 runs ended with exit code 3',
      `27: cat x.txt {} in ns: ${ALL}, 5`,
      '27: cat x.txt user {} in ns: mean, 0',
      '27: cat x.txt system {} in ns: mean, 0',
      '51: sh -c "kill -9 \\$\\$" crashed: 5 of 5 runs ended with exit code 137',
    ])
  })

  test('a command that fails now and then has no time either', async () => {
    expect(await shownOf(fixture('flaky'))).toEqual([
      '3: test $(( $(date +%N | cut -c9) % 2 )) = 0 crashed: 2 of 4 runs ended with exit code 1',
    ])
  })

  test('a command that takes no longer than the shell has no data: its 0 is not a time', async () => {
    expect(await shownOf(fixture('once'))).toEqual([
      '3: cat x.txt has none: no run took longer than starting the shell does: run it with --shell=none',
    ])
  })
})

test('seconds are exact in nanoseconds, and percentiles those of single executions', async () => {
  const found = await firstOf(plain)
  expect(found).toMatchObject({ sampling: 'observation' })
  expect(found.statistics.mean && decimalToText(found.statistics.mean)).toBe('7972406.983333334')
  expect(found.samples?.[0]).toBe(8_242_480.4)
  expect(estimate(found, 'p90').kind).toBe('known')
  expect(estimate(found, 'p95').kind).toBe('unknown')
})

const changed = (from: string | RegExp, to: string): string => {
  expect(plain.replace(from, to)).not.toBe(plain)
  return plain.replace(from, to)
}

describe('may be left out', () => {
  test.each([
    ['the times', changed(/"times": \[[^\]]*\],/, '"x": [],'), 0],
    ['the parameters', changed('"command"', '"parameters": null, "command"'), 12],
  ])('%s', async (_, text, count) => {
    expect((await firstOf(text)).samples ?? []).toHaveLength(count)
  })
})

test('a parameter of any name is a parameter', async () => {
  const { parameters } = await firstOf(changed('"command"', '"parameters": {"__proto__": "1"}, "command"'))
  expect(Object.entries(parameters)).toEqual([['__proto__', '1']])
})

test('a run that a signal ended is a crash', async () => {
  const text = changed(/"exit_codes": \[\s*0/, '"exit_codes": [null')
  expect((await shownOf(text))[0]).toBe('3: sleep 0.003 crashed: 1 of 12 runs ended with a signal')
})

describe('refused, with the line', () => {
  test.each([
    [
      'a mean that is null',
      changed(/"mean": [\d.]+/, '"mean": null'),
      'results[0].mean: expected a number',
      5,
    ],
    [
      'a mean that is text',
      changed(/"mean": ([\d.]+)/, '"mean": "$1"'),
      'results[0].mean: expected a num',
      5,
    ],
    ['a mean that is NaN', changed(/"mean": [\d.]+/, '"mean": NaN'), 'this is not valid JSON', 5],
    ['a negative mean', changed('"mean": ', '"mean": -'), 'results[0].mean: expected a number from 0', 5],
    ['a mean beyond all doubles', changed(/"mean": [\d.]+/, '"mean": 1e400'), 'results[0].mean: expected', 5],
    ['no median', changed('"median"', '"x"'), 'results[0].median: it is missing', 3],
    ['a time that is null', changed('0.0082424804', 'null'), 'results[0].times[0]: expected a number', 13],
    ['a time that is text', changed('0.0082424804', '"0.0082424804"'), 'results[0].times[0]: expected a', 13],
    [
      'a negative time',
      changed('0.0082424804', '-0.0082424804'),
      'results[0].times[0]: expected a number',
      13,
    ],
    ['a time too few', changed(/0\.0082424804,\s*/, ''), 'has 11 times and 12 exit codes', 3],
    ['no times', changed(/"times": \[[^\]]*\]/, '"times": []'), 'has 0 times and 12 exit codes', 3],
    ['no exit codes', changed(/"exit_codes": \[[^\]]*\]/, '"x": []'), 'has 12 times and no exit codes', 3],
    ['an exit code that is text', changed(/"exit_codes": \[\s*0/, '"exit_codes": ["0"'), 'exit_codes[0]', 26],
    ['a negative user time', changed('"user": ', '"user": -'), 'results[0].user: expected a number from', 8],
    ['no command', changed('"command"', '"cmd"'), 'results[0].command: it is missing', 3],
    ['an empty command', changed('"sleep 0.003"', '""'), 'results[0].command: expected text that is not', 4],
    [
      'a repeated command',
      changed('"cat x.txt"', '"sleep 0.003"'),
      '"sleep 0.003" is in the file more than once',
      41,
    ],
    [
      'a command by the name of another',
      changed('"cat x.txt"', '"sleep 0.003 user"'),
      'is in the file more than once',
      41,
    ],
    [
      'a parameter that is a number',
      changed('"command"', '"parameters": {"n": 1}, "command"'),
      '.n: expec',
      4,
    ],
    [
      'parameters in a list',
      changed('"command"', '"parameters": ["n"], "command"'),
      'parameters: expected',
      4,
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('more memory than times', async () => {
    const text = fixture('memory').replace('3215360,', '3215360, 1,')
    await expect(read(text)).rejects.toMatchObject({
      message: 'start has 6 times and 7 amounts of memory',
      line: 3,
    })
  })

  test('no results', async () => {
    await expect(read('{"results": []}')).rejects.toMatchObject({ name: 'EvidenceError', line: 1 })
  })
})

test('a file that ends early is refused, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: plain.trimEnd().length - 1 }), async (length) => {
      await expect(read(plain.slice(0, length))).rejects.toThrow(
        expect.objectContaining({ name: 'EvidenceError', line: expect.any(Number) }),
      )
    }),
  )
})
