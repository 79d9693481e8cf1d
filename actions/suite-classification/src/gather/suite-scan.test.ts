import { describe, expect, test } from 'vitest'
import { HelperPlaces } from '../classification/helper-places.ts'
import { TestFiles } from '../classification/test-files.ts'
import { RULE, scanFiles as scan, sourcesOf, usesIn as told } from '../fixtures/scanned-files.ts'
import { matcher } from '../fixtures/suites-case.ts'
import { openCodeBase } from './code-base.ts'
import { SourceFacts } from './source-facts.ts'
import { scanSuite } from './suite-scan.ts'

type Files = Readonly<Record<string, string>>

describe('what counts', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'code in Rust',
      { 'tests/a.rs': 'use vcr::VcrRecorder;\n#[test]\nfn a() {}\n' },
      ['tests/a.rs:1 VcrRecorder'],
    ],
    [
      'a string in Rust',
      { 'tests/a.rs': '#[test]\nfn a() {\n  open("tests/fixtures/vcr/a.json");\n}\n' },
      ['tests/a.rs:3 fixtures/vcr'],
    ],
    [
      'a raw string in Rust',
      { 'tests/a.rs': 'const A: &str = r#"fixtures/vcr "x""#;\n' },
      ['tests/a.rs:1 fixtures/vcr'],
    ],
    [
      'a single-quoted string in TypeScript',
      { 'a.test.ts': "open('fixtures/vcr/a.json')\n" },
      ['a.test.ts:1 fixtures/vcr'],
    ],
    ['a template in TypeScript', { 'a.test.ts': 'open(`fixtures/vcr/a`)\n' }, ['a.test.ts:1 fixtures/vcr']],
    ['code in Python', { 'test_a.py': 'from vcr import VcrRecorder\n' }, ['test_a.py:1 VcrRecorder']],
    ['code in Go', { 'a_test.go': 'package a\n\nvar r = vcr.VcrRecorder{}\n' }, ['a_test.go:3 VcrRecorder']],
    [
      'code in Java',
      { 'A.java': 'class A { /* MockA */ MockB b = f("fixtures/vcr"); }' },
      ['A.java:1 fixtures/vcr', 'A.java:1 MockB'],
    ],
    ['code in Kotlin', { 'A.kt': `val a = "$\{MockA("// MockB")}" // MockC` }, ['A.kt:1 MockA']],
    ['code in C#', { 'A.cs': 'var a = @"c:\\"; MockA(); // MockB' }, ['A.cs:1 MockA']],
    ['code in C++', { 'a.cc': 'auto a = R"x(//)x"; MockA b; // MockB' }, ['a.cc:1 MockA']],
    ['code in Ruby', { 'a.rb': 'a = <<~B\n  # #{MockA}\nB\n# MockB' }, ['a.rb:2 MockA']],
    ['code in PHP', { 'a.php': '<?php $a = "{$MockA->b}"; # MockB' }, ['a.php:1 MockA']],
    [
      'classes of PHP in any case',
      {
        'a.php':
          '<?php use mockery\\X;\n$a = new mockA();\nmockb::c();\nclass D extends \\mockE {}\nfunction f(mockF $g, mockH &$i) {}\nif ($a instanceof MOCKJ) {}',
      },
      [
        'a.php:1 mockery',
        'a.php:2 mockA',
        'a.php:3 mockb',
        'a.php:4 mockE',
        'a.php:5 mockF',
        'a.php:5 mockH',
        'a.php:6 MOCKJ',
      ],
    ],
    ['code in Swift', { 'a.swift': 'let a = #"\\" //"#; MockA() /* /* */ MockB */' }, ['a.swift:1 MockA']],
    [
      'code behind a typed element',
      { 'a.test.tsx': 'const a = <A<B> c={d} />\nMockA()' },
      ['a.test.tsx:2 MockA'],
    ],
    ['a name in code', { 'a.test.ts': 'const MockSession = 1\n' }, ['a.test.ts:1 MockSession']],
    [
      'a name that two patterns forbid, once',
      { 'a.test.ts': 'MockHttpServer()\n' },
      ['a.test.ts:1 MockHttpServer'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(told(await scan(files))).toEqual(expected)
  })

  test.each<[string, Files]>([
    [
      'comments in Rust',
      {
        'tests/a.rs':
          '// VcrRecorder\n/* MockA /* nested VcrRecorder */ MockB */\n//! fixtures/vcr\nfn a() {}\n',
      },
    ],
    ['comments in TypeScript', { 'a.test.ts': '// VcrRecorder\n/** MockA fixtures/vcr */\nconst a = 1\n' }],
    ['comments and documentation in Python', { 'test_a.py': '"""Unlike VcrRecorder."""\n# MockA\na = 1\n' }],
    ['comments in Go', { 'a_test.go': '// VcrRecorder\npackage a\n/* MockA */\n' }],
    [
      'other names of PHP in another case',
      {
        'a.php':
          '<?php $mockA = $this->mockB(); $c->mockD = mockE($mockF); function mockG() {} const mockH = 1; new ($mockI)();',
      },
    ],
    ['a name in a string', { 'a.test.ts': "describe('MockA', () => {})\n" }],
    ['a name that only contains the pattern', { 'a.test.ts': 'unMockA(); mockA()\n' }],
  ])('but not %s', async (_, files) => {
    expect(told(await scan(files))).toEqual([])
  })
})

describe('helpers', () => {
  test('are followed through modules, and found once for each test', async () => {
    const files = {
      'tests/a.rs': 'mod common;\n',
      'tests/b.rs': 'mod common;\n',
      'tests/c.rs': 'fn c() {}\n',
      'tests/common/mod.rs': 'pub mod record;\n',
      'tests/common/record.rs': 'use x::VcrRecorder;\nfn again() -> VcrRecorder {}\n',
    }
    const contents = await scan(files, { tests: ['tests/a.rs', 'tests/b.rs', 'tests/c.rs'] })
    expect(told(contents)).toEqual([
      'tests/common/record.rs:1 VcrRecorder for tests/a.rs',
      'tests/common/record.rs:1 VcrRecorder for tests/b.rs',
    ])
    expect(contents).toMatchObject({ tests: 3, helpers: 2 })
    expect(contents.content[0]).toMatchObject({ helper: 'tests/common/record.rs' })
  })

  test.each<[string, Files, string]>([
    [
      'imports of TypeScript',
      {
        'a.test.ts': "import { x } from './support/x.ts'\n",
        'support/x.ts': "export { y } from './y.js'\n",
        'support/y.ts': 'MockA\n',
      },
      'support/y.ts:1 MockA for a.test.ts',
    ],
    [
      'require of JavaScript',
      { 'a.test.js': "const x = require('./x')\n", 'x.js': 'module.exports = VcrRecorder\n' },
      'x.js:1 VcrRecorder for a.test.js',
    ],
    [
      'imports of Python',
      { 'tests/test_a.py': 'from .support import x\n', 'tests/support.py': 'class MockA: pass\n' },
      'tests/support.py:1 MockA for tests/test_a.py',
    ],
    [
      'an include of C++',
      { 'test/a_test.cc': '#include "support/tape.h"\n', 'test/support/tape.h': 'struct MockTape {};\n' },
      'test/support/tape.h:1 MockTape for test/a_test.cc',
    ],
    [
      'data that a module imports',
      {
        'a.test.ts': "import tape from './tape.json' with { type: 'json' }\n",
        'tape.json': '{"from":\n"fixtures/vcr"}\n',
      },
      'tape.json:2 fixtures/vcr for a.test.ts',
    ],
  ])('%s', async (_, files, expected) => {
    expect(told(await scan(files))).toEqual([expected])
  })

  test('a circle of imports ends', async () => {
    const files = { 'a.test.ts': "import './b.ts'\n", 'b.ts': "import './a.test.ts'\nMockA\n" }
    expect(told(await scan(files))).toEqual(['b.ts:2 MockA for a.test.ts'])
  })

  test('a helper that is a test of the suite itself is shown for both', async () => {
    const files = { 'a.test.ts': "import './b.test.ts'\n", 'b.test.ts': 'MockA\n' }
    const shown = told(await scan(files, { tests: Object.keys(files) }))
    expect(shown).toEqual(['b.test.ts:1 MockA', 'b.test.ts:1 MockA for a.test.ts'])
  })

  test('what is not there is not followed', async () => {
    const contents = await scan({ 'a.test.ts': "import './generated.ts'\nimport 'vitest'\n" })
    expect(contents).toMatchObject({ helpers: 0, unmeasured: [] })
  })

  test('a file that is shared is read once', async () => {
    const reads: string[] = []
    const files = {
      'a.test.ts': "import './shared.ts'\n",
      'b.test.ts': "import './shared.ts'\n",
      'shared.ts': '',
    }
    const sources = sourcesOf(files)
    const read = (path: string) => {
      reads.push(path)
      return sources.read(path)
    }
    const facts = new SourceFacts({ ...sources, read }, { content: [], identifiers: [] })
    const tests = ['a.test.ts', 'b.test.ts']
    const tree = new TestFiles(Object.keys(files), tests, matcher)
    const code = await openCodeBase(tree, facts, new HelperPlaces(tree, []))
    for (const suite of ['unit', 'e2e'])
      await scanSuite({ suite, rule: RULE, tests, split: new Map() }, code, String)
    expect(reads.sort()).toEqual(Object.keys(files))
  })
})

describe('what could not be looked at', () => {
  test.each<[string, Files, string]>([
    [
      'a language that is not read',
      { 'a.hs': 'module A' },
      'is in a language that the gate cannot read (.hs): to leave it out of the rule, classify it in a suite without rules; if it is not a test, exclude it in suites.tests with "!**/*.hs"',
    ],
    [
      'no extension',
      { run: 'echo' },
      'is in a language that the gate cannot read (no extension): to leave it out of the rule, classify it in a suite without rules',
    ],
    [
      'a helper in such a language',
      { 'a.test.ts': "import './b.vue'\n", 'b.vue': '' },
      'is in a language that the gate cannot read (.vue): to leave it out of the rule, classify it in a suite without rules; if it is not a test, exclude it in suites.tests with "!**/*.vue"',
    ],
    ['too large a file', { 'a.test.ts': 'x\n'.repeat(5 * 2 ** 20) }, 'is longer than 8388608 characters'],
  ])('%s', async (_, files, message) => {
    const { unmeasured } = await scan(files)
    expect(unmeasured).toEqual([{ file: expect.stringMatching(/^repo\//), message }])
  })

  test('a file that cannot be opened', async () => {
    const { unmeasured } = await scan({}, { tests: ['a.test.ts'] })
    expect(unmeasured).toEqual([{ file: 'repo/a.test.ts', message: 'is not there' }])
  })

  test('a syntax error is reported with its line, and content is still found', async () => {
    const contents = await scan({ 'a.test.ts': 'const a = 1\nconst = = ;\nMockA\n' })
    expect(contents.approximate).toEqual([expect.objectContaining({ file: 'repo/a.test.ts', line: 2 })])
    expect(told(contents)).toEqual(['a.test.ts:3 MockA'])
  })

  test.each([
    ['a comment', 'const = = ;\n// MockA\n', [2, 'MockA']],
    ['a string', "const = = ;\nf('MockA')\n", [2, 'MockA']],
    ['a comment beside code', 'const = = ;\nMockA // MockB\n', [2, 'MockB']],
    ['a comment beside the same name', 'const = = ;\nMockA // MockA\n', undefined],
    ['a name with an escape', 'const = = ;\n// M\\u006fckA\n', [2, 'MockA']],
    ['a regular expression', 'const = = ;\n\nf() / MockA / g\n', undefined],
    ['nothing forbidden', 'const = = ;\n// MocA\n', undefined],
  ])('what a guess takes for %s may be code', async (_, text, expected) => {
    const { unmeasured, approximate } = await scan({ 'a.test.ts': text })
    const [line, found] = expected ?? []
    const message = `has ${found} in a comment or a string, which may be code: the file could not be read exactly`
    expect(unmeasured).toEqual(expected === undefined ? [] : [{ file: 'repo/a.test.ts', line, message }])
    expect(approximate).toHaveLength(1)
  })

  test.each<[string, Readonly<Record<string, string>>, number]>([
    ['one that only tests import', {}, 1],
    ['product code by what imports it', { 'src/x.ts': "import '../open'\n" }, 0],
  ])('what a guess hides counts in %s', async (_, others, count) => {
    const files = { 'a.test.ts': "import './open'\n", 'open.ts': 'const = = ;\n// MockA\n' }
    const { unmeasured } = await scan({ ...files, ...others })
    expect(unmeasured).toHaveLength(count)
  })
})
