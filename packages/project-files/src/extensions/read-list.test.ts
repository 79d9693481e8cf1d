import { parseJsonTree, parseToml, parseYamlDocuments } from '@governance-gates/document/strict'
import { describe, expect, it } from 'vitest'
import { readEntryFile, readList } from './read-list.ts'

const columns = { id: ['id'], commit: ['source.commit'], checksum: ['files.*.sha256'] }
const read = (content: unknown, policy: Parameters<typeof readList>[2] = {}) =>
  readList(parseJsonTree(JSON.stringify(content, null, 1)), 'list.json', { columns, ...policy })

describe('the entries of a list', () => {
  it('are the items of a list, at their own lines', () => {
    const { entries, problems } = read([{ id: 'a', source: { commit: 'x' } }, { id: 'b' }])
    expect(entries.map(({ id, line, commits }) => ({ id, line, commits }))).toEqual([
      { id: 'a', line: 2, commits: [{ kind: 'text', text: 'x' }] },
      { id: 'b', line: 8, commits: [] },
    ])
    expect(problems).toEqual([])
  })

  it('are the members of a mapping, whose keys are their ids', () => {
    const { entries } = read({ a: { source: { commit: 'x' } }, constructor: {} })
    expect(entries.map(({ id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['constructor', 7],
    ])
  })

  it('are texts, where nothing but an id is known of them', () => {
    const { entries } = read({ plugin: ['a/b', 'c/d'], theme: ['e/f'] }, { sections: ['plugin', 'theme'] })
    expect(entries.map(({ id, section }) => [id, section])).toEqual([
      ['a/b', 'plugin'],
      ['c/d', 'plugin'],
      ['e/f', 'theme'],
    ])
  })

  it('have several values where a column has a star', () => {
    const files = { linux: { sha256: '1' }, macos: { sha256: '2' } }
    expect(read([{ id: 'a', files }]).entries[0]?.checksums).toEqual([
      { kind: 'text', text: '1' },
      { kind: 'text', text: '2' },
    ])
  })

  it('have what is at the first of several places', () => {
    const places = { columns: { id: ['name', 'id'] } }
    expect(
      read(
        [
          { id: 'a', name: null },
          { id: 'b', name: 'c' },
        ],
        places,
      ).entries.map(({ id }) => id),
    ).toEqual(['a', 'c'])
  })

  it('have the value of a key with dots beside the one that the dots lead to', () => {
    const entry = { id: 'a', source: { commit: 'main' }, 'source.commit': 'x' }
    expect(read([entry]).entries[0]?.commits).toEqual([
      { kind: 'text', text: 'x' },
      { kind: 'text', text: 'main' },
    ])
  })

  it('have the values of all members, a key that is a star or not', () => {
    const files = { '*': { sha256: '1' }, linux: { sha256: '2' } }
    expect(read([{ id: 'a', files }]).entries[0]?.checksums.map((cell) => cell)).toEqual([
      { kind: 'text', text: '1' },
      { kind: 'text', text: '2' },
    ])
  })

  it.each([
    [['MIT'], { kind: 'text', text: 'MIT' }],
    [['MIT', 'MIT'], { kind: 'text', text: 'MIT' }],
    [['MIT', 'GPL-3.0-only'], { kind: 'other', shown: 'several values ("MIT", "GPL-3.0-only")' }],
    [['MIT', 7], { kind: 'other', shown: 'several values ("MIT", 7)' }],
  ])('have one licence, where a star leads to %j', (licences, licence) => {
    const places = { columns: { licence: ['licences.*'] } }
    expect(read([{ id: 'a', licences }], places).entries[0]?.licence).toEqual(licence)
  })

  it.each([
    [[{ can: ['read'] }, { can: ['read', 'exec'] }], { kind: 'list', items: ['read', 'read', 'exec'] }],
    [
      [{ can: ['read'] }, { can: 'exec' }],
      { kind: 'malformed', shown: '"exec"', content: '["read"],"exec"' },
    ],
    [[{ can: ['read'] }, { can: [7] }], { kind: 'malformed', shown: '7', content: '["read"],[7]' }],
    [[{ can: null }, { can: ['exec'] }], { kind: 'list', items: ['exec'] }],
    [[{ can: null }, {}], { kind: 'absent' }],
  ])('have the capabilities of all items: %j', (platforms, capabilities) => {
    const places = { columns: { capabilities: ['platforms.*.can'] } }
    expect(read([{ id: 'a', platforms }], places).entries[0]?.capabilities).toEqual(capabilities)
  })

  it.each([
    [
      'each has its own',
      [
        { url: 'x', sha: '1' },
        { url: 'y', sha: '2' },
      ],
      [],
    ],
    ['one has none', [{ url: 'x', sha: '1' }, { url: 'y' }], ['y']],
    ['a checksum is elsewhere', [{ url: 'x' }, { sha: '1' }], ['x']],
    ['it is null', [{ url: 'x', sha: '1' }, { url: 'y', sha: null }, { sha: '2' }], ['y']],
    ['a checksum without an address', [{ url: 'x', sha: '1' }, { sha: '2' }], []],
  ])('have addresses without a checksum of their own: %s', (_, platforms, addresses) => {
    const places = { columns: { source: ['platforms.*.url'], checksum: ['platforms.*.sha'] } }
    const [entry] = read([{ id: 'a', platforms }], places).entries
    expect(entry?.unpinned.checksum).toEqual(addresses.map((text) => ({ kind: 'text', text })))
    expect(entry?.unpinned.commit).toEqual([])
  })

  it('have a checksum for several addresses where they are in different places', () => {
    const places = { columns: { source: ['mirrors.*'], checksum: ['sha'] } }
    const [entry] = read([{ id: 'a', mirrors: ['x', 'y'], sha: '1' }], places).entries
    expect(entry?.unpinned).toEqual({ commit: [], checksum: [] })
  })

  it('are in YAML and TOML as well', async () => {
    const [root] = await parseYamlDocuments('extensions:\n  - id: a\n  - id: b\n')
    const yaml = readList(root ?? (await parseToml('')), 'list.yml', { columns, sections: ['extensions'] })
    expect(yaml.entries.map(({ id, line }) => [id, line])).toEqual([
      ['a', 2],
      ['b', 3],
    ])
    const toml = readList(await parseToml('[a]\nversion = "1"\n[b.source]\ncommit = "x"\n'), 'list.toml', {
      columns,
    })
    expect(toml.entries.map(({ id }) => id)).toEqual(['a', 'b'])
  })
})

describe('what is not an entry is a problem, and not left out', () => {
  it.each([
    [[1], '1, and not an entry'],
    [[null], 'null, and not an entry'],
    [[['a']], 'a list, and not an entry'],
    [[''], 'is empty where an id should be'],
    [[{}], 'has no id'],
    [[{ id: 7 }], 'has the id 7, which is not a text: put it in quotes'],
    [[{ id: [7] }], 'has the id a list, which is not a text'],
    [[{ id: ' ' }], 'has an empty id'],
    [{ a: { id: 'b' } }, 'has the id "b" under the key "a": write the same in both places'],
    [{ a: 'x' }, '"x", and not an entry'],
    [{ '': {} }, 'has an empty id'],
  ])('%j', (content, message) => {
    const { entries, problems } = read(content)
    expect(entries).toEqual([])
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)])
  })

  it('nothing, as YAML writes it', async () => {
    const [root] = await parseYamlDocuments('- id: a\n-\n')
    const { problems } = readList(root ?? (await parseToml('')), 'list.yml', { columns })
    expect(problems.map(({ message, line }) => [message, line])).toEqual([['is empty, and not an entry', 2]])
  })

  it('a section that does not exist, or is not a list', () => {
    const { problems } = read({ plugins: 'none' }, { sections: ['plugins', 'themes'] })
    expect(problems.map(({ message, line }) => [message, line])).toEqual([
      ['the section plugins is "none": write a list of entries, or a mapping of them by id', 2],
      ['the section themes does not exist', 1],
    ])
  })
})

describe('entries outside of the sections', () => {
  const unnamed = (content: unknown, policy: Parameters<typeof readList>[2] = {}) =>
    read(content, { sections: ['tier1'], ...policy }).unnamed.map(({ message, line }) => [message, line])

  it('are found wherever they are', () => {
    expect(
      unnamed({ tier1: [{ id: 'a' }], tier1_review: [{ id: 'b' }], more: { deep: [{ id: 'c' }, 1] } }),
    ).toEqual([
      ['tier1_review holds 1 entries, and is not one of the sections', 7],
      ['more.deep holds 1 entries, and is not one of the sections', 13],
    ])
  })

  it('are found in a mapping by what else an entry has', () => {
    expect(unnamed({ tier1: [{ id: 'a' }], others: { b: { source: { commit: 'x' } } } })).toEqual([
      ['others holds 1 entries, and is not one of the sections', 7],
    ])
  })

  it('are texts where those of the sections are', () => {
    expect(unnamed({ tier1: ['a'], tier2: ['b'] })).toEqual([
      ['tier2 holds 1 entries, and is not one of the sections', 5],
    ])
    expect(unnamed({ tier1: [{ id: 'a' }], words: ['b'] })).toEqual([])
  })

  it('may be declared to be something else', () => {
    expect(unnamed({ tier1: [], notes: [{ id: 'a' }] }, { 'other-sections': ['notes'] })).toEqual([])
  })
})

describe('a file that is one entry', () => {
  const entry = (content: unknown) =>
    readEntryFile(parseJsonTree(JSON.stringify(content)), 'plugins/foo.yaml', { columns })

  it('has an id of its own, or that of its name', () => {
    expect(entry({ id: 'bar' })).toMatchObject({ id: 'bar', file: 'plugins/foo.yaml', line: 1 })
    expect(entry({})).toMatchObject({ id: 'foo' })
    expect(entry({ id: 7 })).toMatchObject({ message: 'has the id 7, which is not a text: put it in quotes' })
    expect(entry([])).toMatchObject({ message: 'is a list, and not an entry' })
  })
})
