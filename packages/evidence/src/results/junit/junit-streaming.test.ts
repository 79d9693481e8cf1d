import { readFileSync } from 'node:fs'
import v8 from 'node:v8'
import vm from 'node:vm'
import type { ResultStatus } from '@governance-gates/core'
import type { Text } from '@governance-gates/document/strict'
import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { junitReader } from './junit.ts'

const read = (text: Text) => [...junitReader.read(text)]

const CHILD: Readonly<Record<string, string>> = {
  pass: '',
  fail: '<failure message="m">why</failure>',
  error: '<error><![CDATA[why & how]]></error>',
  skip: '<skipped/>',
  flaky: '<flakyFailure>once</flakyFailure>',
}

interface Case {
  readonly name: string
  readonly status: ResultStatus
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
  readonly suites: readonly Suite[]
}

const name = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => `n${text.replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')}`)
const testCase = fc.record({
  name,
  status: fc.constantFrom<ResultStatus>('pass', 'fail', 'error', 'skip', 'flaky'),
})
const suiteOf = (suites: fc.Arbitrary<Suite[]>) =>
  fc.record({ name, cases: fc.array(testCase, { maxLength: 5 }), suites })
const inner = suiteOf(fc.constant([]))
const middle = suiteOf(fc.array(inner, { maxLength: 2 }))
const suite: fc.Arbitrary<Suite> = suiteOf(fc.array(middle, { maxLength: 2 }))

const leavesOf = ({ cases, suites }: Suite): readonly Case[] => [...cases, ...suites.flatMap(leavesOf)]
const escaped = (text: string) =>
  text.replace(/[<&>"'\t\r\n]/g, (character) => `&#${character.charCodeAt(0)};`)

function write(value: Suite): string {
  const leaves = leavesOf(value)
  const count = (status: ResultStatus) => leaves.filter((leaf) => leaf.status === status).length
  const totals = `tests="${leaves.length}" failures="${count('fail')}" errors="${count('error')}" skipped="${count('skip')}"`
  const cases = value.cases.map(
    (leaf) => `<testcase classname="C" name="${escaped(leaf.name)}">${CHILD[leaf.status]}</testcase>`,
  )
  const content = [...cases, ...value.suites.map(write)].join('\n')
  return `<testsuite name="${escaped(value.name)}" ${totals}>${content}</testsuite>`
}

const withCases = suite.filter((value) => leavesOf(value).length > 0)

describe('any report', () => {
  test('gives the statuses and the names that were written', () => {
    fc.assert(
      fc.property(withCases, (value) => {
        const results = read([write(value)]).flatMap((record) =>
          record.kind === 'result' ? [record.result] : [],
        )
        expect(results.map(({ status }) => status)).toEqual(leavesOf(value).map(({ status }) => status))
        for (const [index, leaf] of leavesOf(value).entries()) {
          expect(results[index]?.subject.endsWith(`> ${leaf.name.trim()}`)).toBe(true)
        }
      }),
    )
  })

  test('is refused with any other number of failures', () => {
    fc.assert(
      fc.property(withCases, fc.integer({ min: 1, max: 3 }), (value, more) => {
        const xml = write(value).replace(
          /failures="(\d+)"/,
          (_, count) => `failures="${Number(count) + more}"`,
        )
        expect(() => read([xml])).toThrow('failing test cases')
      }),
    )
  })

  test('is refused wherever it is cut', () => {
    fc.assert(
      fc.property(withCases, fc.nat(), (value, at) => {
        const xml = write(value)
        expect(() => read([xml.slice(0, at % xml.length)])).toThrow(
          expect.objectContaining({ name: 'EvidenceError' }),
        )
      }),
    )
  })

  test('gives the same in whatever pieces it comes', () => {
    fc.assert(
      fc.property(withCases, fc.integer({ min: 1, max: 9 }), (value, size) => {
        const xml = write(value)
        const pieces = xml.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
        expect(read(pieces)).toEqual(read([xml]))
      }),
    )
  })
})

test('a damaged report gives results or an EvidenceError, never another error', () => {
  const xml = readFileSync(new URL('fixtures/googletest.xml', import.meta.url), 'utf8')
  const damage = fc.record({
    at: fc.nat(xml.length),
    length: fc.nat(20),
    text: fc.constantFrom(
      '',
      '<',
      '>',
      '"',
      '&',
      '</',
      '<!--',
      '<![CDATA[',
      ']]>',
      '<?',
      ' ',
      '\0',
      '9',
      '<testcase name="x">',
    ),
  })
  fc.assert(
    fc.property(damage, ({ at, length, text }) => {
      try {
        read([xml.slice(0, at) + text + xml.slice(at + length)])
      } catch (error) {
        expect(error).toBeInstanceOf(EvidenceError)
      }
    }),
    { numRuns: 1_000 },
  )
})

describe('a large report', () => {
  const CASES = 100_000
  const failing = '<failure message="expected 90 to be 80, which is a message of some length"/>'

  function* large(): Generator<string> {
    yield `<testsuites tests="${CASES}" failures="${CASES / 1_000}"><testsuite name="S">`
    for (let block = 0; block < CASES / 1_000; block++) {
      const cases = Array.from(
        { length: 1_000 },
        (_, index) =>
          `<testcase classname="C" name="case ${block}-${index}">${index === 0 ? failing : ''}</testcase>\n`,
      )
      yield cases.join('')
    }
    yield '</testsuite></testsuites>'
  }

  test('is read as it comes: the first result before the second piece', () => {
    let pieces = 0
    const counted = function* () {
      for (const piece of large()) {
        pieces++
        yield piece
      }
    }
    const [first] = junitReader.read(counted())
    expect(first).toMatchObject({ kind: 'result', result: { subject: 'S > C > case 0-0', status: 'fail' } })
    expect(pieces).toBe(2)
  })

  test('is not kept: neither its results, nor the text around a message', () => {
    const kept: unknown[] = []
    let count = 0
    const before = heap()
    for (const record of junitReader.read(large())) {
      count++
      if (record.kind === 'result' && record.result.status === 'fail') kept.push(record.result)
    }
    expect(count).toBe(CASES)
    expect(kept).toHaveLength(CASES / 1_000)
    // Each of the kept results came in a piece of 60 kB.
    expect(heap() - before).toBeLessThan(3_000_000)
  })
})

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = vm.runInNewContext('gc')

function heap(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}
