import { describe, expect, test } from 'vitest'
import { entryText } from './entry-text.ts'
import { readClassification } from './read-classification.ts'

const read = async (item: string) =>
  (await readClassification(`[suite.unit]\nfiles = [\n'ok',\n${item},\n]`, 'suites.toml')).entries[1]
const PARTS =
  'write { file = "tests/test_login.py", marker = "integration" } for the tests with a marker, or "tests/test_login.py::test_opens" for one test'
const ONE_TEST = 'write the one file that the test is in, and its name: "tests/test_login.py::test_opens"'
const NAME =
  'write the name of one marker: the tests without it are in the suite whose entry names the whole file'

describe('an entry for a part of a file', () => {
  test.each([
    ['"tests/a.py::test_x"', 'tests/a.py', { kind: 'test', test: 'test_x' }],
    ['"a::TestA::test_x"', 'a', { kind: 'test', test: 'TestA::test_x' }],
    [
      '"tests/a.test.ts::adds (1, 2) > it\'s !"',
      'tests/a.test.ts',
      { kind: 'test', test: "adds (1, 2) > it's !" },
    ],
    ['"app/(shop)/[id]/page.test.ts::x"', 'app/(shop)/[id]/page.test.ts', { kind: 'test', test: 'x' }],
    ['{ file = "tests/**", marker = "slow" }', 'tests/**', { kind: 'marker', marker: 'slow' }],
    ['{ marker = "Speed=slow one", file = "a" }', 'a', { kind: 'marker', marker: 'Speed=slow one' }],
    ['{ file = "a", marker = "notable" }', 'a', { kind: 'marker', marker: 'notable' }],
  ])('%s', async (item, entry, part) => {
    expect(await read(item)).toEqual({ suite: 'unit', entry, part, line: 4 })
  })

  test.each(['"tests/a.py::test_x"', '{ file = "tests/**", marker = "slow" }', '"tests/*.py"'])(
    'is shown as it is written: %s',
    async (item) => {
      const entry = await read(item)
      const text = entry === undefined ? '' : entryText(entry)
      expect(item.startsWith('{') ? text : JSON.stringify(text)).toBe(item)
    },
  )

  test('is the same in YAML and JSON', async () => {
    const yaml = await readClassification(
      'suite:\n  unit:\n    files:\n      - { file: a, marker: slow }\n      - "a::b"\n',
      's.yml',
    )
    const json = await readClassification(
      '{"suite": {"unit": {"files": [\n{"file": "a", "marker": "slow"},\n"a::b"]}}}',
      's.json',
    )
    const parts = [
      { kind: 'marker', marker: 'slow' },
      { kind: 'test', test: 'b' },
    ]
    expect(yaml.entries.map(({ part }) => part)).toEqual(parts)
    expect(json.entries.map(({ part }) => part)).toEqual(parts)
  })

  test.each([
    ['{ file = "a", tag = "slow" }', 'suite.unit.files[1]: unknown key "tag"', PARTS],
    ['{ file = "a", test = "x" }', 'suite.unit.files[1]: unknown key "test"', PARTS],
    ['{ file = "a" }', 'suite.unit.files[1]: marker is missing', PARTS],
    ['{ marker = "slow" }', 'suite.unit.files[1]: file is missing', PARTS],
    ['{}', 'suite.unit.files[1]: file is missing', PARTS],
    [
      '{ file = "a", marker = "not slow" }',
      'suite.unit.files[1].marker: "not slow" is an expression, and a marker is one name',
      NAME,
    ],
    ['{ file = "a", marker = "a and b" }', '"a and b" is an expression', NAME],
    ['{ file = "a", marker = "!slow" }', '"!slow" is an expression', NAME],
    ['{ file = "a", marker = " slow" }', 'has spaces around it', NAME],
    ['{ file = "a", marker = "" }', 'expected text that is not blank', 'write it as the format documents it'],
    [
      '{ file = "a::b", marker = "slow" }',
      'suite.unit.files[1].file: "a::b" names a test, and a marker is for files',
      undefined,
    ],
    ['{ file = "../a", marker = "slow" }', 'leaves its folder with ..', undefined],
    ['"a::"', '"a::" names no test after ::', ONE_TEST],
    ['"a:: b"', 'names no test after ::', ONE_TEST],
    ['"::b"', 'names no file before ::', ONE_TEST],
    ['"tests/*.py::b"', 'names a test in a folder or a pattern', ONE_TEST],
    ['"tests/::b"', 'names a test in a folder or a pattern', ONE_TEST],
    ['"../a::b"', 'leaves its folder with ..', ONE_TEST],
  ])('is refused: %s', async (item, message, remedy) => {
    const refusal = {
      message: expect.stringContaining(message),
      line: 4,
      ...(remedy === undefined ? {} : { remedy }),
    }
    await expect(read(item)).rejects.toThrow(expect.objectContaining(refusal))
  })
})
