import { describe, expect, test } from 'vitest'
import { mutationAt, type Opened } from './campaign.ts'
import { applied, corpusOf, cut, cutsAmong, mutate } from './mutation.ts'
import { randomOf } from './random.ts'

const JSON_TEXT = '{\n  "a": [\n    { "b": 1 },\n    { "b": 2 }\n  ],\n  "c": "x, y"\n}\n'
const file = (text: string): Opened => ({
  target: { format: 'x', fixture: 'x.json', text, prepare: () => Promise.reject(new Error('unused')) },
  corpus: corpusOf(text),
  prepared: {
    points: [],
    notes: 0,
    judge: () => Promise.reject(new Error('unused')),
    excuse: () => undefined,
  },
})
const many = (text: string, count: number) =>
  Array.from({ length: count }, (_, index) => mutate(corpusOf(text), randomOf(`seed ${index}`)))

describe('a mutation', () => {
  test('is the same for the same seed, file and number, and another one for others', () => {
    const named = (seed: string) =>
      Array.from({ length: 60 }, (_, index) => mutationAt(file(JSON_TEXT), index, { seed, mutations: 60 }))
    expect(named('1')).toEqual(named('1'))
    expect(named('1')).not.toEqual(named('2'))
    expect(named('1').slice(0, 15)).toEqual(named('2').slice(0, 15)) // the cuts
  })

  test('says what it does, and where', () => {
    const names = new Set(many(JSON_TEXT, 2_000).map(({ name }) => name.replaceAll(/\d+|to ".*"/g, '0')))
    for (const unit of ['byte', 'line', 'token', 'element'])
      for (const way of ['drop', 'repeat']) expect(names).toContain(`${way} ${unit} at byte 0`)
    for (const unit of ['line', 'token', 'element'])
      expect(names).toContain(`overwrite ${unit} at byte 0 with that at byte 0`)
    expect(names).toContain('swap element at byte 0 with that at byte 0')
    expect([...names].some((name) => name.startsWith('flip byte'))).toBe(true)
  })

  test('takes an item of JSON out together with its comma', () => {
    const dropped = many(JSON_TEXT, 2_000).filter(({ name }) => name.startsWith('drop element'))
    expect(dropped.length).toBeGreaterThan(50)
    for (const mutation of dropped) {
      const text = applied(JSON_TEXT, mutation)
      if (text.trim() !== '') expect(() => JSON.parse(text)).not.toThrow()
    }
  })

  test('changes the places of two parts, and loses nothing', () => {
    const swapped = many('one\ntwo\nthree\n', 500).filter(
      ({ name, edits }) => /^swap line/.test(name) && edits.length === 2,
    )
    expect(swapped.length).toBeGreaterThan(10)
    for (const mutation of swapped)
      expect(applied('one\ntwo\nthree\n', mutation).split('\n').sort()).toEqual(['', 'one', 'three', 'two'])
  })

  test('of an empty or very short text is one as well', () => {
    for (const text of ['a', '\n', '{}', '[1]']) for (const one of many(text, 200)) applied(text, one)
  })
})

test('a small file is cut at each of its bytes', () => {
  const corpus = corpusOf('abcdefgh')
  const cuts = cutsAmong(100, corpus)
  const texts = Array.from({ length: cuts }, (_, index) => applied('abcdefgh', cut(corpus, index, cuts)))
  expect(texts).toEqual(['', 'a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg'])
  expect(cutsAmong(20, corpus)).toBe(5)
})
