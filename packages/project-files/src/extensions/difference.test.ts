import { parseJsonTree } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EntryStanding, listDifference, normalSource } from './difference.ts'
import { readList } from './read-list.ts'

const OTHER_COMMIT = '1'.repeat(40)
const OTHER_SHA = '2'.repeat(64)
const NAMES = ['id', 'name', 'tier', 'licence', 'source', 'commit', 'checksum', 'capabilities']
const columns = Object.fromEntries(NAMES.map((name) => [name, [name]]))

const written = (id: string, more: object = {}) => ({
  id,
  tier: 'community',
  licence: 'MIT',
  source: `https://example.org/${id}/${id}`,
  commit: '8'.repeat(40),
  checksum: 'e'.repeat(64),
  ...more,
})

const contentOf = (entries: readonly unknown[]) =>
  readList(parseJsonTree(JSON.stringify(entries)), 'list.json', { columns })

function compared(before: readonly unknown[], after: readonly unknown[]) {
  const { standings, removed } = listDifference(contentOf(before).entries, contentOf(after).entries)
  return {
    standings: [...standings].map(([{ id }, standing]) => `${id}: ${textOf(standing)}`),
    removed: removed.map(({ id }) => id),
  }
}

function textOf(standing: EntryStanding): string {
  switch (standing.kind) {
    case 'kept':
      return 'kept'
    case 'added':
      return standing.before === undefined ? 'added' : `renamed from ${standing.before.id}`
    case 'changed':
      return [...standing.columns].join(' ')
  }
}

describe('what a change does to a list', () => {
  it.each([
    ['nothing', [written('a')], [written('a')], ['a: kept'], []],
    [
      'order is nothing',
      [written('a'), written('b')],
      [written('b'), written('a')],
      ['b: kept', 'a: kept'],
      [],
    ],
    ['a name is nothing', [written('a')], [written('a', { name: 'A' })], ['a: kept'], []],
    ['added', [written('a')], [written('a'), written('b')], ['a: kept', 'b: added'], []],
    ['removed', [written('a'), written('b')], [written('a')], ['a: kept'], ['b']],
    ['case makes another id', [written('a')], [written('A', { source: 'x' })], ['A: added'], ['a']],
    ['another commit', [written('a')], [written('a', { commit: OTHER_COMMIT })], ['a: pin'], []],
    ['another checksum', [written('a')], [written('a', { checksum: OTHER_SHA })], ['a: pin'], []],
    ['no checksum any more', [written('a')], [written('a', { checksum: undefined })], ['a: pin'], []],
    ['another source', [written('a')], [written('a', { source: 'x' })], ['a: source'], []],
    ['another licence', [written('a')], [written('a', { licence: 'ISC' })], ['a: licence'], []],
    ['another tier', [written('a')], [written('a', { tier: 'official' })], ['a: tier'], []],
    [
      'capabilities in another order',
      [written('a', { capabilities: ['x', 'y'] })],
      [written('a', { capabilities: ['y', 'x'] })],
      ['a: kept'],
      [],
    ],
    [
      'more capabilities',
      [written('a', { capabilities: ['x'] })],
      [written('a', { capabilities: ['x', 'y'] })],
      ['a: capabilities'],
      [],
    ],
    [
      'another id for the same source',
      [written('a', { source: 'https://github.com/Acme/Tool.git' })],
      [written('b', { source: 'github.com/acme/tool/' })],
      ['b: renamed from a'],
      [],
    ],
    [
      'a source of several entries renames none',
      [written('a', { source: 'x' }), written('b', { source: 'x' })],
      [written('c', { source: 'x' })],
      ['c: added'],
      ['a', 'b'],
    ],
    ['no source renames none', [{ id: 'a' }], [{ id: 'b' }], ['b: added'], ['a']],
    [
      'a second entry of an id is new',
      [written('a')],
      [written('a'), written('a', { commit: OTHER_COMMIT })],
      ['a: kept', 'a: added'],
      [],
    ],
    [
      'a second entry in front is the new one all the same',
      [written('a')],
      [written('a', { commit: OTHER_COMMIT }), written('a')],
      ['a: added', 'a: kept'],
      [],
    ],
    [
      'of two entries of an id the one that differs is changed',
      [written('a'), written('a', { tier: 'official' })],
      [written('a', { tier: 'official' }), written('a', { commit: OTHER_COMMIT })],
      ['a: kept', 'a: pin'],
      [],
    ],
    [
      'the first of two entries that were there was the one that counted',
      [written('a'), written('a', { tier: 'official' })],
      [written('a', { tier: 'official' })],
      ['a: tier'],
      [],
    ],
    [
      'what is inside of a value that is not a text',
      [written('a', { source: { repo: 'x' } })],
      [written('a', { source: { repo: 'y' } })],
      ['a: source'],
      [],
    ],
    [
      'what is inside of capabilities that are not a list',
      [written('a', { capabilities: { read: true } })],
      [written('a', { capabilities: { read: true, exec: true } })],
      ['a: capabilities'],
      [],
    ],
    [
      'keys in another order are nothing',
      [written('a', { source: { repo: 'x', path: ['y', 1] } })],
      [written('a', { source: { path: ['y', 1], repo: 'x' } })],
      ['a: kept'],
      [],
    ],
  ])('%s', (_, before, after, standings, removed) => {
    expect(compared(before, after)).toEqual({ standings, removed })
  })

  it('is found in time in proportion to the list, however often an id is there', () => {
    const commits = Array.from({ length: 20_000 }, (_, index) => index.toString(16).padStart(40, '1'))
    const before = contentOf(commits.map((commit) => written('a', { commit }))).entries
    const start = performance.now()
    const { standings } = listDifference(before, before.toReversed())
    expect(performance.now() - start).toBeLessThan(5000)
    expect([...standings.values()].every(({ kind }) => kind === 'kept')).toBe(true)
  })

  it('is nothing where both are one, and every id is on one side or both', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const [was, is] = [before, after].map((each) => contentOf(each.map((id) => written(id))).entries)
        const { standings, removed } = listDifference(was ?? [], is ?? [])
        const kinds = new Map([...standings].map(([{ id }, { kind }]) => [id, kind]))
        for (const id of after) expect(kinds.get(id)).toBe(before.includes(id) ? 'kept' : 'added')
        expect(removed.map(({ id }) => id)).toEqual(before.filter((id) => !after.includes(id)))
      }),
    )
  })
})

it('a source is normalised in time in proportion to its length', () => {
  const start = performance.now()
  expect(normalSource(`https://a${'/'.repeat(200_000)}x/`)).toBe(`a${'/'.repeat(200_000)}x`)
  expect(performance.now() - start).toBeLessThan(10_000)
})

it.each([
  ['https://github.com/Acme/Tool.git', 'github.com/acme/tool'],
  ['git+https://github.com/acme/tool', 'github.com/acme/tool'],
  ['ssh://git@github.com/acme/tool.git', 'github.com/acme/tool'],
  ['git@github.com:acme/tool.git', 'github.com/acme/tool'],
  ['acme/tool', 'acme/tool'],
  ['@acme/tool', '@acme/tool'],
])('the source %s is %s', (source, expected) => {
  expect(normalSource(source)).toBe(expected)
})
