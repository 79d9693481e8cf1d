import { EvidenceError } from '@governance-gates/document/strict'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readClassification } from './read-classification.ts'

const read = (text: string, path = 'tests/suite_classification.toml') => readClassification(text, path)
const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

const SUITE = '[suite.unit]\nfiles = ["a"]\n'

describe('a classification in TOML', () => {
  test('lists the entries of its suites, each with its line', async () => {
    const text = [
      '# "commented" is not listed',
      '[suite.unit]',
      'files = [',
      '  "agent_loop", # "nor this"',
      "  'literal_stem',",
      '  # "nor_this"',
      '  "tests/unit/**/*.rs", "one_line",',
      ']',
      '  [suite.vcr]',
      '  files = ["""multi""", "caf\\u00e9"]',
      '[suite."e2e: live"]',
      'files = []',
      '[suite.later]',
    ].join('\r\n')
    expect(await read(text)).toEqual({
      suites: [
        { name: 'unit', line: 2, isEmpty: false },
        { name: 'vcr', line: 9, isEmpty: false },
        { name: 'e2e: live', line: 11, isEmpty: true },
        { name: 'later', line: 13, isEmpty: true },
      ],
      entries: [
        { suite: 'unit', entry: 'agent_loop', line: 4 },
        { suite: 'unit', entry: 'literal_stem', line: 5 },
        { suite: 'unit', entry: 'tests/unit/**/*.rs', line: 7 },
        { suite: 'unit', entry: 'one_line', line: 7 },
        { suite: 'vcr', entry: 'multi', line: 10 },
        { suite: 'vcr', entry: 'café', line: 10 },
      ],
      quarantines: [],
      waivers: [],
      unread: [],
    })
  })

  test('may have an entry twice: that is for the gate to tell', async () => {
    const text = '[suite]\nunit = { files = ["a", "a"] }\n[suite.vcr]\nfiles = ["a"]'
    expect((await read(text)).entries.map(({ suite, line }) => `${suite} ${line}`)).toEqual([
      'unit 2',
      'unit 2',
      'vcr 4',
    ])
  })

  test.each(['a..b', '...', '.hidden', 'a.b-c_d', 'tests/[ab]/*.{ts,js}', './a', 'xy:z', '@scope/a', 'a b'])(
    'may have the entry %j',
    async (entry) => {
      expect((await read(`[suite.unit]\nfiles = ['${entry}']`)).entries).toEqual([
        { suite: 'unit', entry, line: 2 },
      ])
    },
  )

  test.each([
    ['..', 'leaves its folder'],
    ['../a', 'leaves its folder'],
    ['a/../../b', 'leaves its folder'],
    ['/etc/passwd', 'is an absolute path'],
    ['C:/a', 'is an absolute path'],
    ['c:a', 'is an absolute path'],
    ['a\\b', 'has a backslash'],
    ['!a', 'is negated'],
    ['!(a)', 'is negated'],
    ['', 'suite.unit.files[1]: expected text that is not blank, found ""'],
    [' \t', 'suite.unit.files[1]: expected text that is not blank'],
  ])('may not have the entry %j', async (entry, message) => {
    const text = `[suite.unit]\nfiles = [\n'ok',\n'${entry}']`
    await expect(read(text)).rejects.toThrow(refusal(message, 4))
  })

  test.each([
    ['[suite.unit]\nfiles = "a"', 'suite.unit.files: expected a list, found "a"', 2],
    ['[suite.unit]\nfiles = [\n"a",\n7]', 'suite.unit.files[1]: expected text that is not blank, found 7', 4],
    ['[suite.unit]\nfiles = [["a"]]', 'expected text that is not blank, found a list', 2],
    ['[suite.unit]\nfiles = [true]', 'found true', 2],
    ['[suite.unit]\nfile = ["a"]', 'suite.unit: unknown key "file"', 2],
    ['[suite.unit]\nfiles = []\nFiles = []', 'suite.unit: unknown key "Files"', 3],
    ['[suite.unit.sub]\nfiles = []', 'suite.unit: unknown key "sub"', 1],
    ['[suite]\nfiles = ["a"]', 'suite.files: expected a table, found a list', 2],
    ['[[suite.unit]]\nfiles = ["a"]', 'suite.unit: expected a table, found a list', 1],
    ['[suite."  "]\nfiles = ["a"]', 'a suite has a blank name', 1],
    [`${SUITE}[suite.unit]\nfiles = ["b"]`, 'not valid TOML', 3],
    [`${SUITE}files = ["b"]`, 'not valid TOML', 3],
    ['[suite.unit]\nfiles = ["a"', 'not valid TOML', 2],
    ['[suite.unit\nfiles = ["a"]', 'not valid TOML', 2],
    ['[suite.unit]\nfiles = ["a" "b"]', 'not valid TOML', 2],
    ['suite = 1', 'suite: expected a table, found 1', 1],
    ['[suite]', 'has no suite', 1],
    ['# nothing', 'has no suite', undefined],
    ['[suites.unit]\nfiles = ["a"]', 'has no suite: it begins with the unknown key "suites"', 1],
    ['[quarantine.a]\nowner = "b"', 'has no suite', undefined],
    ['', 'tests/suite_classification.toml is empty', undefined],
    [' \n\t\n', 'tests/suite_classification.toml is empty', undefined],
  ])('is refused: %j', async (text, message, line) => {
    await expect(read(text)).rejects.toThrow(refusal(message, line))
  })

  test('names what it has no meaning for', async () => {
    const text = `version = 2\n${SUITE}[waiver.g]\nowner = "o"\ncreated = 2026-01-01\nexpires = 2026-01-02\nreason = "r"\nticket = 7\n[meta]`
    expect((await read(text)).unread).toEqual([
      { key: 'version', line: 1 },
      { key: 'meta', line: 10 },
      { key: 'waiver.g.ticket', line: 9 },
    ])
  })

  test('says the same after a round trip', async () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    const sound = name.filter(
      (text) => text.trim() !== '' && !/^[A-Za-z]:|^[/!]|\\|::|^\.\.$|[\r\n\u007f]/.test(text),
    )
    const entry = sound.filter((text) => !text.split('/').includes('..'))
    const suites = fc.uniqueArray(fc.tuple(sound, fc.array(entry)), {
      minLength: 1,
      selector: ([key]) => key,
    })
    await fc.assert(
      fc.asyncProperty(suites, async (listed) => {
        const tables = listed.map(
          ([key, entries]) => `[suite.${JSON.stringify(key)}]\n  files = ${JSON.stringify(entries)}\n`,
        )
        const classification = await read(tables.join('\n'))
        const found = classification.suites.map((suite) => [
          suite.name,
          classification.entries.filter((of) => of.suite === suite.name).map((of) => of.entry),
        ])
        expect(found).toEqual(listed)
      }),
    )
  })

  test('is read or refused in words, whatever it says', async () => {
    const piece = fc.constantFrom(
      '[suite.a]\n',
      'files = ["a"]\n',
      'files = [\n',
      ']',
      '"a",',
      "'b'",
      '[',
      '#',
      '\n',
      '=',
      '..',
      '{',
      '}',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join('')),
    )
    const path = fc.constantFrom('a.toml', 'a.yaml', 'a.json', 'a')
    await fc.assert(
      fc.asyncProperty(text, path, async (content, name) => {
        const outcome = await read(content, name).catch((error: unknown) => error)
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(EvidenceError)
        else expect(outcome).toHaveProperty('suites')
      }),
      { numRuns: 500 },
    )
  })
})

describe('a classification in another format', () => {
  const json = '{\n"suite": {\n"unit": {"files": [\n"a",\n"b"]},\n"vcr": {}}}'
  const yaml = 'suite:\n  unit:\n    files:\n      - a # "c"\n      - "b"\n  vcr: {}\n'
  const suites = [
    { name: 'unit', isEmpty: false },
    { name: 'vcr', isEmpty: true },
  ]

  test.each([
    ['a.json', json, [4, 5]],
    ['a.JSON', json, [4, 5]],
    ['classification', json, [4, 5]],
    ['a.yaml', yaml, [4, 5]],
    ['a.yml', yaml, [4, 5]],
    ['a.txt', yaml, [4, 5]],
    ['a.yaml', json, [4, 5]],
    ['tests.d/classification', '# x\n[ suite.unit ]\nfiles = ["a", "b"]\n[suite.vcr]', [3, 3]],
    ['classification', 'suite.unit.files = ["a",\n"b"]\n[suite.vcr]', [1, 2]],
  ])('is read from %s: %j', async (path, text, lines) => {
    const classification = await read(text, path)
    expect(classification.suites).toMatchObject(suites)
    expect(classification.entries).toEqual([
      { suite: 'unit', entry: 'a', line: lines[0] },
      { suite: 'unit', entry: 'b', line: lines[1] },
    ])
  })

  test.each([
    ['a.toml', json, 'not valid TOML', 1],
    ['a.v2.toml', json, 'not valid TOML', 1],
    ['a.json', SUITE, 'not valid JSON', 1],
    ['a.json', '{"suite": {"a": {}, "a": {}}}', 'appears twice', 1],
    ['a.json', '{"suite": {"a": {"files": "x"}}}', 'suite.a.files: expected a list', 1],
    ['a.json', '[]', 'a.json: expected a table, found a list', 1],
    ['a.json', '{}', 'a.json has no suite', undefined],
    ['a.yaml', 'suite:\n  a:\n    files:', 'suite.a.files: expected a list, found', 3],
    ['a.yaml', 'suite:\n  a: {}\n  a: {}', 'appears twice', 3],
    ['a.yaml', 'suite:\n  a: &x {}\n  b: *x', 'an alias', 3],
    ['a.yaml', 'suite: {a: {}}\n---\nsuite: {b: {}}', 'a.yaml has a second YAML document', 3],
    ['a.yaml', '# nothing', 'a.yaml is empty', undefined],
    ['a.yaml', '7', 'a.yaml: expected a table, found 7', 1],
    ['a.yaml', 'suite:\n  a: {files: [2026]}', 'found 2026', 2],
    ['a', 'hello', 'a: expected a table, found "hello"', 1],
  ])('is refused as %s: %j', async (path, text, message, line) => {
    await expect(read(text, path)).rejects.toThrow(refusal(message, line))
  })

  test('has its days in quotes or without', async () => {
    const permission = '{owner: o, reason: r, created: 2026-02-28, expires: "2026-03-01"}'
    const { waivers } = await read(`suite: {a: {}}\nwaiver: {g: ${permission}}`, 'a.yaml')
    expect(waivers).toMatchObject([{ created: '2026-02-28', expires: '2026-03-01', line: 2 }])
  })
})
