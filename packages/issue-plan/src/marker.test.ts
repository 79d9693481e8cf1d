import type { Person } from '@governance-gates/github'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { identityOf } from './identity.ts'
import { BOT } from './in-memory-tracker.ts'
import { type Marker, markerLine, readMarker } from './marker.ts'
import { instantText, stateCount, stateInstant, stateText, stateWord } from './marker-state.ts'

const identity = identityOf('incident', ['conformance-gate/pass-rate', 'core']).current
const marker: Marker = { kind: 'incident', identity, title: 'Failing', state: { level: '1' } }
const line = markerLine(marker)
const read = (body: string, author: Person | undefined = BOT) => readMarker({ body, author }, BOT)

test('a marker is read back from wherever it is', () => {
  expect(read(`Some text\r\n${line}\r\nmore`)).toEqual({ kind: 'marked', marker })
})

test('any marker that can be written is read back, and ends no comment', () => {
  const text = fc.string({ unit: 'binary', maxLength: 100 })
  const key = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,10}$/)
  const state = fc.dictionary(key, text, { maxKeys: 24, noNullPrototype: true })
  fc.assert(
    fc.property(text, state, (title, values) => {
      const one = { ...marker, title, state: values }
      const written = markerLine(one)
      expect(written.indexOf('-->')).toBe(written.length - 3)
      expect(written).not.toMatch(/[\r\n@#]/)
      expect(read(`${written}\n`)).toEqual({ kind: 'marked', marker: one })
    }),
  )
})

test.each<[string, Person | undefined]>([
  ['a person', { id: '7', login: 'someone', kind: 'user' }],
  ['another app', { id: '8', login: 'other[bot]', kind: 'bot' }],
  ['an account with our login and another id', { ...BOT, id: '9' }],
])('the marker in an issue of %s counts for nothing', (_, author) => {
  expect(readMarker({ body: line, author }, BOT)).toEqual({ kind: 'unmarked' })
})

test('the marker in an issue of an account that is gone counts for nothing', () => {
  expect(readMarker({ body: line, author: undefined }, BOT)).toEqual({ kind: 'unmarked' })
})

const other = identityOf('incident', ['another']).current
test.each([
  ['two markers', `${line}\n${line}`, 'its body has 2 markers, and only one can be right'],
  ['a marker that lost its end', line.slice(0, -4), 'its marker is not complete'],
  ['a marker over two lines', line.replace(',', ',\n'), 'its marker is not complete'],
  ['a blank more', line.replace(',', ', '), 'its marker was changed by hand'],
  ['a doubled key', line.replace('{"v"', `{"id":"${other}","v"`), 'its marker was changed by hand'],
  ['a number as state', line.replace('"1"', '1'), 'its marker was changed by hand'],
  ['no state', line.replace(',"state":{"level":"1"}', ''), 'its marker was changed by hand'],
  ['another kind of identity', line.replace(/1-[0-9a-f]/, '1-X'), 'its marker was changed by hand'],
  ['an older version', line.replace('"v":1', '"v":0'), 'its marker was changed by hand'],
  ['a newer version', line.replace('"v":1', '"v":2'), 'its marker was written by a newer version'],
])('%s is damaged, and its identities are known', (_, body, why) => {
  const reading = read(body)
  expect(reading).toMatchObject({ kind: 'damaged', why })
})

test('a damaged marker names the identities in its body', () => {
  const reading = read(`${line} ${line.replace(identity, other)}`)
  expect(reading).toMatchObject({ identities: [identity, other] })
})

test.each([
  ['a kind of two words', { ...marker, kind: 'an incident' }],
  ['a malformed identity', { ...marker, identity: 'x' }],
  [
    '25 entries',
    { ...marker, state: Object.fromEntries([...'abcdefghijklmnopqrstuvwxy'].map((key) => [key, ''])) },
  ],
  ['a long value', { ...marker, state: { text: 'x'.repeat(301) } }],
])('%s is not written', (_, wrong) => {
  expect(() => markerLine(wrong)).toThrow(RangeError)
})

describe('the state of a marker is bounded when it is read', () => {
  const at = (state: Marker['state']) => ({ ...marker, state })
  const bounds = { earliest: 1_000, latest: 2_000 }
  test.each([
    ['before', 999, undefined],
    ['at the earliest', 1_000, 1_000],
    ['at the latest', 2_000, 2_000],
    ['after', 2_001, undefined],
  ])('an instant %s', (_, written, expected) => {
    expect(stateInstant(at({ since: instantText(written) }), 'since', bounds)).toBe(expected)
  })
  test.each(['', '1970', '1500', 'yesterday', '1970-01-01T00:00:01Z'])('the malformed instant %j', (text) => {
    expect(stateInstant(at({ since: text }), 'since', bounds)).toBeUndefined()
  })
  test.each([
    ['0', 0],
    ['9', 9],
    ['10', undefined],
    ['-1', undefined],
    ['1e0', undefined],
    ['01', undefined],
    ['', undefined],
  ])('the count %j of at most 9', (text, expected) => {
    expect(stateCount(at({ count: text }), 'count', { most: 9 })).toBe(expected)
  })
  test('a word is one of those that are asked for', () => {
    expect(stateWord(at({ level: 'high' }), 'level', ['low', 'high'])).toBe('high')
    expect(stateWord(at({ level: 'severe' }), 'level', ['low', 'high'])).toBeUndefined()
    expect(stateText(at({ level: 'severe' }), 'level')).toBe('severe')
  })
})
