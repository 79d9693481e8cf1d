import { describe, expect, it } from 'vitest'
import { findContent } from './content.ts'
import { fixtureTree } from './fixtures/fixture-tree.ts'
import { MAX_SOURCE_LENGTH, type ReadSource, scanSource } from './scan.ts'

async function read(path: string, text: string): Promise<ReadSource> {
  const scan = await scanSource(path, text)
  if (scan.kind !== 'read') throw new Error(`expected ${path} to be read, got ${JSON.stringify(scan)}`)
  return scan
}

const MARK = /^(?:mock|fake|stub|null)/i

const FILES = [
  {
    language: 'rust',
    path: 'tests/session_flow.rs',
    marks: [
      '14 FakeStore',
      '14 NullSession',
      '15 mockall',
      '15 mock',
      '23 mock',
      '39 MockTransport',
      '39 FakeÜber',
      '46 StubTrait',
      '46 MockReturn',
    ],
    content: { VcrRecorder: [], 'VcrMode::Record': [40], cassette_dir: [33], 'fixtures/vcr': [31] },
    covers: [2, 4],
    imports: [
      '5 mod common;',
      '7 #[path = "support/clock.rs"] mod clock;',
      '10 mod login;',
      '12 include!("generated/cases.rs")',
      '15 mockall',
      '29 #[path = "support/recorded.rs"] mod replay;',
      '29 mod replay;',
    ],
    errorLine: undefined,
  },
  {
    language: 'typescript',
    path: 'test/session.spec.ts',
    marks: [
      '6 FakeClock',
      '7 NullSession',
      '16 MockConstraint',
      '17 fakeSecret',
      '18 stubbed',
      '18 StubStore',
      '19 fakeSecret',
      '26 MockServer',
    ],
    content: { VcrRecorder: [], 'VcrMode.Record': [17], cassette_dir: [14], 'fixtures/vcr': [13] },
    covers: [2, 3],
    imports: [
      '5 vitest',
      '6 ./support/index.js',
      '7 ./support/recorder',
      '8 ./legacy.cjs',
      '10 ./lazy',
      `11 import(\`./cases/\${name}.js\`)`,
    ],
    errorLine: undefined,
  },
  {
    language: 'typescript',
    path: 'test/panel.spec.tsx',
    marks: ['1 MockProvider', '4 MockProvider', '4 stub', '8 FakeBody', '9 MockProvider'],
    content: { VcrRecorder: [5], VcrMode: [], 'fixtures/vcr': [4] },
    covers: [],
    imports: ['1 ./support'],
    errorLine: undefined,
  },
  {
    language: 'python',
    path: 'tests/unit/test_session.py',
    marks: [
      '7 mock',
      '7 MockAny',
      '10 FakeClock',
      '25 stub_store',
      '25 StubStore',
      '27 MockName',
      '30 NullSession',
    ],
    content: { VcrRecorder: [27], VcrMode: [17], cassette_dir: [], 'fixtures/vcr': [16] },
    covers: [2, 22, 26],
    imports: [
      '3 import __future__',
      '3 import __future__.annotations',
      '5 import json',
      '6 import conftest',
      '7 import unittest',
      '7 import unittest.mock',
      '7 import unittest.mock.MagicMock',
      '7 import unittest.mock.patch',
      '8 from ..',
      '8 from ..support',
      '8 from ..support.recorder',
      '8 from ..support.FakeClock',
      '12 from ..',
      '12 from ..support',
      '12 from ..support.stores',
      '13 import tests',
      '13 import tests.support',
      '13 import tests.support.paths',
      '13 import os',
      '13 import os.path',
    ],
    errorLine: undefined,
  },
  {
    language: 'go',
    path: 'session/session_test.go',
    marks: ['7 mock', '15 StubStore', '16 FakeField', '19 StubStore', '26 mock', '27 NullSession'],
    content: { VcrRecorder: [26], VcrMode: [27], 'fixtures/vcr': [12] },
    covers: [1],
    imports: ['5 testing', '7 example.org/platform/MockImport'],
    errorLine: undefined,
  },
] as const

describe.each(FILES)('$language: $path', ({ language, path, marks, content, covers, imports, errorLine }) => {
  const text = fixtureTree(language).text(path)

  it.each([
    ['as it is', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${text.replace(/^#!.*/, '')}`],
  ])('finds names, content, comments and imports %s', async (_, variant) => {
    const scan = await read(path, variant)
    const named = scan.identifiers.filter((name) => MARK.test(name.text))
    expect(named.map(({ text: name, line }) => `${line} ${name}`)).toEqual(marks)
    for (const [needle, lines] of Object.entries(content)) expect(findContent(scan, needle)).toEqual(lines)
    const tagged = scan.comments.filter((comment) => comment.text.includes('covers:'))
    expect(tagged.map(({ line }) => line)).toEqual(covers)
    expect(scan.imports.map(({ line, written }) => `${line} ${written}`)).toEqual(imports)
    expect(scan.firstErrorLine).toBe(errorLine)
  })
})

describe('what is not read', () => {
  it.each([
    ['tests/session.ex', '.ex'],
    ['tests/Makefile', ''],
    ['tests.rs/.gitignore', ''],
    ['tests/session.RS', '.RS'],
  ])('%s is unsupported, and says so', async (path, extension) => {
    expect(await scanSource(path, 'class MockServer; end')).toEqual({ kind: 'unsupported', extension })
  })

  it('reads a file of the greatest length, and none that is longer', async () => {
    const longest = `// ${'x'.repeat(MAX_SOURCE_LENGTH - 3)}`
    expect(await scanSource('a.go', longest)).toMatchObject({ kind: 'read', identifiers: [] })
    expect(await scanSource('a.go', `${longest}x`)).toEqual({
      kind: 'unreadable',
      cause: 'too-large',
      reason: 'is longer than 8388608 characters',
    })
  })

  it.each([
    ['a.tsx', 'nesting', '<', 25_000],
    ['a.go', 'operators', '*', 50_000],
    ['a.py', 'nesting', '[', 5_000],
    ['a.rs', 'errors', '}', 50_000],
    ['a.rs', 'strings looked for to the end', 'r##"x" ', 50_000],
    ['a.cpp', 'conditions within brackets', '#if a\n(', 50_000],
    ['a.cs', 'signs of directives', '#', 50_000],
    ['a.rb', 'strings that never begin', 'a <<~B ', 50_000],
    ['a.rb', 'pairs that are not closed', '%w[a ', 50_000],
    ['a.php', 'comments', '<?php ( #\n', 50_000],
    ['a.kt', 'ticks', '``', 50_000],
    ['a.js', 'classes of characters', '/[', 50_000],
    ['a.rs', 'attributes that never began', ']mod x;', 50_000],
    ['a.ts', 'brackets that close others', '(((((((}', 5_000],
    ['a.ts', 'calls that may be types', 'async<T>(x=', 200],
  ])('reads %s of nothing but %s in time, and not exactly', async (path, _, text, times) => {
    const begun = performance.now()
    const scan = await read(path, `m! { ${text.repeat(times)}`)
    expect(scan.firstErrorLine).toBeGreaterThan(0)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it.each([
    [100_000, { kind: 'read', firstErrorLine: 1 }],
    [100_001, { kind: 'unreadable', cause: 'too-tangled', reason: 'is nested too deeply to be read' }],
  ])('follows %d brackets within each other', async (depth, expected) => {
    expect(await scanSource('a.go', '('.repeat(depth))).toMatchObject(expected)
  })

  it.each([
    ['a.py', (depth: number) => `x = ${'['.repeat(depth)}MockDeep${']'.repeat(depth)}`],
    ['a.ts', (depth: number) => `x = ${'('.repeat(depth)}MockDeep${')'.repeat(depth)}`],
  ])('reads %s that is nested a thousand times', async (path, nested) => {
    const scan = await read(path, nested(1000))
    expect(scan.identifiers.map((name) => name.text)).toEqual(['x', 'MockDeep'])
    expect(scan.firstErrorLine).toBeUndefined()
  })

  it('reads an empty file', async () => {
    expect(await scanSource('a.rs', '')).toEqual({
      kind: 'read',
      language: 'rust',
      identifiers: [],
      strings: [],
      comments: [],
      imports: [],
      testModules: [],
      code: '',
      firstErrorLine: undefined,
    })
  })
})

describe('a JavaScript name with escapes', () => {
  it.each<[string, readonly string[]]>([
    ['new x.M\\u006fckServer()', ['x', 'MockServer']],
    ['\\u{4d}ockServer()', ['MockServer']],
    ['const \\u004d\\u{6f}c\\u006B = 1', ['Mock']],
    ['M\\u{000000006f}ck()', ['Mock']],
    ['const text = "M\\u006fck" + `M\\u006fck` + /M\\u006fck/.source', ['text', 'source']],
    ['const text = "\\\\u0041", Fake = "\\u0022"', ['text', 'Fake']],
  ])('is read in %s', async (text, names) => {
    for (const path of ['a.js', 'a.ts', 'a.tsx']) {
      const source = await read(path, text)
      expect(source.identifiers.map((name) => name.text)).toEqual(names)
      expect(source.firstErrorLine).toBeUndefined()
    }
  })
})
