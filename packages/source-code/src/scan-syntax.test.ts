import { describe, expect, it } from 'vitest'
import { type Excerpt, scanSource } from './scan.ts'

const texts = (excerpts: readonly Excerpt[]): string[] => excerpts.map(({ text }) => text)

interface Case {
  readonly source: string
  readonly names?: readonly string[]
  readonly strings?: readonly string[]
  readonly comments?: readonly string[]
}

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'a.rs': [
    { source: '/* a /* b */ c */ d', names: ['d'], comments: ['/* a /* b */ c */'] },
    { source: '/// doc\n//! inner\nfn f() {}', names: ['f'], comments: ['/// doc', '//! inner'] },
    { source: `let a = '"'; // c`, names: ['a'], comments: ['// c'] },
    { source: `let a = '\\''; // c`, names: ['a'], comments: ['// c'] },
    { source: `fn f<'a>(x: &'a str) {} // it's`, names: ['f', 'x', 'str'], comments: [`// it's`] },
    { source: 'let s = "a // b \\" c";', names: ['s'], strings: ['a // b \\" c'] },
    { source: 'let s = "\\u{1_F600} // b";', names: ['s'], strings: ['\\u{1_F600} // b'] },
    { source: 'let s = r##"a "# // b"##;', names: ['s'], strings: ['a "# // b'] },
    { source: 'let s = (br"a\\", c"d", cr#"e " // f"#);', names: ['s'], strings: ['a\\', 'd', 'e " // f'] },
    { source: 'let r#fn = 0xMock + 1u8 + 2.max(n);', names: ['fn', 'max', 'n'] },
    { source: 'm! { $name:expr => [r#"x"#, 0b1] }', names: ['m', 'name', 'expr'], strings: ['x'] },
    { source: 'fn größe(é: Ω) {}', names: ['größe', 'é', 'Ω'] },
    { source: '#[derive(MockA)] #![allow(x)]', names: ['derive', 'MockA', 'allow', 'x'] },
    { source: '#!/usr/bin/env x\nfn f() {}', names: ['f'], comments: ['#!/usr/bin/env x'] },
    { source: 'fn f() -> &str { "a" }', strings: ['a'], comments: [] },
    { source: '// no end of line', comments: ['// no end of line'] },
    { source: 'let s = "no end // a', names: ['s'], strings: ['no end // a'] },
  ],
  'a.ts': [
    { source: `const r = /["'\`]\\/\\/[/"]/g // c`, names: ['r'], comments: ['// c'] },
    { source: 'const a = b / c / d // e', names: ['a', 'b', 'c', 'd'], comments: ['// e'] },
    { source: `if (a) /'/.test(b) // c`, names: ['a', 'test', 'b'], comments: ['// c'] },
    {
      source: `\`a \${\`b \${c /* d */} // e\`} f\``,
      names: ['c'],
      strings: ['a ', 'b ', ' // e', ' f'],
      comments: ['/* d */'],
    },
    { source: `\`\${a}\${b}\``, names: ['a', 'b'], strings: [] },
    { source: `type A = \`x\${B}y\``, names: ['A', 'B'], strings: ['x', 'y'] },
    { source: `'a\\\n // b'; c`, names: ['c'], strings: ['a\\\n // b'] },
    { source: `'a\\\r\n // b'; c`, names: ['c'], strings: ['a\\\r\n // b'] },
    { source: '// a\rb', names: ['b'], comments: ['// a'] },
    { source: 'class A { #b = 1; private c = this.#b }', names: ['A', 'b', 'c', 'b'] },
    { source: 'import { a as b } from "c"', names: ['a', 'b'], strings: ['c'] },
    { source: '@MockIt() class A<T extends B> {}', names: ['MockIt', 'A', 'T', 'B'] },
    { source: 'let $a = _b + ünï', names: ['$a', '_b', 'ünï'] },
    { source: '#!/usr/bin/env node\na', names: ['a'], comments: ['#!/usr/bin/env node'] },
    { source: `'use strict'`, strings: ['use strict'], comments: [] },
    { source: '"" + \'\'', names: [], strings: [] },
  ],
  'a.jsx': [
    { source: `<a b="c // d">it's // e</a> // f`, strings: ['c // d', `it's // e`], comments: ['// f'] },
    { source: '<A>{b /* c */}</A>', names: ['A', 'b', 'A'], comments: ['/* c */'] },
    { source: '<>{/* c */}</>', names: [], comments: ['/* c */'] },
  ],
  'a.py': [
    { source: '"""doc"""\nx = """no # doc"""', names: ['x'], strings: ['no # doc'], comments: ['"""doc"""'] },
    { source: 'def f():\n  "a" "b"\n  return "c"', strings: ['c'], comments: ['"a" "b"'] },
    { source: 'def f():\n  f"a {b}"', names: ['f', 'b'], strings: ['a '], comments: [] },
    { source: '"a" f"b {c}"', names: ['c'], strings: ['a', 'b '], comments: [] },
    { source: 'x = """"', names: ['x'], strings: ['"'] },
    { source: '"a", MockB', names: ['MockB'], strings: ['a'], comments: [] },
    { source: 'def f(): "doc"', names: ['f'], comments: ['"doc"'] },
    { source: "x = f'{a['k']!r:>{w}} # {{b}}' # c", names: ['x', 'a', 'w'], comments: ['# c'] },
    { source: 'x = f"{a + "b # c"} d"', names: ['x', 'a'], strings: ['b # c', ' d'], comments: [] },
    { source: 'x = t"a {b + "c # d"}"', names: ['x', 'b'], strings: ['a ', 'c # d'], comments: [] },
    { source: 'x = rt"a {b}"', names: ['x', 'b'], strings: ['a '] },
    { source: 'x = tag "MockLeft"', names: ['x', 'tag'], strings: ['MockLeft'], comments: [] },
    { source: `x = f'{a:%Y-%m}'`, names: ['x', 'a'], strings: [':%Y-%m'] },
    { source: 'x = = 1\ndef f():\n  "doc"', names: ['x', 'f'], strings: [], comments: ['"doc"'] },
    { source: "x = rb'\\' # a'", names: ['x'], strings: ["\\' # a"] },
    { source: 'x = "a \\\r\n # b"', names: ['x'], strings: ['a \\\r\n # b'], comments: [] },
    { source: '# a \\\r\nx = 1', names: ['x'], comments: ['# a \\'] },
    { source: '@mark.mock\nclass A(B): pass', names: ['mark', 'mock', 'A', 'B'] },
    { source: 'async def f():\n  x = yield\n  await g()', names: ['f', 'x', 'g'] },
  ],
  'a.php': [
    { source: '<?php yield from f(); Yield\nFrom g(); $from = from();', names: ['f', 'g', 'from', 'from'] },
  ],
  'a.go': [
    { source: 'var a = `b // c` + "d /* e */"', names: ['a'], strings: ['b // c', 'd /* e */'] },
    { source: `var a = '"' // b`, names: ['a'], comments: ['// b'] },
    { source: `var a = 'b'`, names: ['a'] },
    { source: `var a = '\\'' /* b\n*/ + c`, names: ['a', 'c'], comments: ['/* b\n*/'] },
    { source: 'func f() bool { a := true\n return make([]b, 1) }', names: ['f', 'bool', 'a', 'make', 'b'] },
    {
      source: 'type A[T any] struct { B *p.C `d:"e"` }',
      names: ['A', 'T', 'any', 'B', 'p', 'C'],
      strings: ['d:"e"'],
    },
  ],
}

describe.each(Object.entries(CASES))('%s', (path, cases) => {
  it.each(cases)('$source', async ({ source, names, strings, comments }) => {
    const scan = await scanSource(path, source)
    if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
    if (names !== undefined) expect(texts(scan.identifiers)).toEqual(names)
    if (strings !== undefined) expect(texts(scan.strings).filter((text) => text !== '}')).toEqual(strings)
    if (comments !== undefined) expect(texts(scan.comments)).toEqual(comments)
  })
})

describe('a carriage return alone', () => {
  it.each([
    ['a.ts', '// a', ['b']],
    ['a.py', '# a', ['b']],
    ['a.java', '// a', ['b']],
    ['a.kt', '// a', ['b']],
    ['a.cs', '// a', ['b']],
    ['a.swift', '// a', ['b']],
    ['a.dart', '// a', ['b']],
    ['a.scala', '// a', ['b']],
    ['a.php', '<?php # a', ['b']],
    ['a.go', '// a', []],
    ['a.rs', '// a', []],
    ['a.rb', '# a', []],
  ])('ends a comment in %s where the language says so', async (path, comment, names) => {
    const scan = await scanSource(path, `${comment}\rb\n`)
    expect(scan).toMatchObject({ kind: 'read', firstErrorLine: undefined })
    if (scan.kind === 'read') expect(texts(scan.identifiers)).toEqual(names)
  })

  it.each(['a.c', 'a.cpp'])('is a guess in a comment of %s', async (path) => {
    expect(await scanSource(path, '// a\rb\n')).toMatchObject({ firstErrorLine: 1 })
  })

  it('is not the only one that ends a comment of C#', async () => {
    for (const end of ['\u0085', '\u2028', '\u2029']) {
      const scan = await scanSource('a.cs', `// a${end}b`)
      expect(scan).toMatchObject({ identifiers: [{ text: 'b', line: 1 }] })
    }
  })
})

describe('what a lexer cannot know', () => {
  it.each([
    ['a.rb', 'x = 1\nx /2; "a/"', 'a variable before a sign that may begin a literal'],
    ['a.rb', 'f(<<A)\n', 'a string that never begins'],
    ['a.java', 'f(); // a \\u000a b();', 'an escape that ends a comment'],
    ['a.java', 'f("a \\u0022, b, \\u0022 c");', 'an escape that ends a string'],
    ['a.cs', '#if false\n/*\n#endif\nb();\n/* */', 'a comment out of what is left out'],
    ['a.c', 'f(R"x(a)x");', 'a raw string in C'],
    ['a.cpp', 'int Mo\\\nck;', 'a name that goes on on the next line'],
    ['a.cpp', '/\\\n* a */', 'a comment sign that goes on on the next line'],
    ['a.scala', 'val a = <b>"</b>', 'an element'],
    ['a.kt', 'val a = "b', 'a string that does not end'],
    ['a.swift', 'f("\\(a")', 'a hole that does not end'],
    ['a.php', '<?php f(', 'a bracket that is not closed'],
    ['a.go', 'x := y +  )', 'an operator before a bracket'],
    ['a.py', 'x = y z', 'two names in a row'],
  ])('is a guess in %s: %j', async (path, source) => {
    expect(await scanSource(path, source)).toMatchObject({ kind: 'read', firstErrorLine: expect.any(Number) })
  })

  it.each([
    ['a.java', '/* \\u000a: ends a line */ f(\'\\u0022\', "\\u0027");'],
    ['a.cpp', '#ifdef A\nvoid f() {\n#else\nvoid g() {\n#endif\n}\n#define OPEN {\n'],
    ['a.rb', 'f /2"/; g %w[a b]; class << self; end'],
    ['a.js', "/* @flow */ type A = {| b: number |}; const c = (d: ?string): ?A => null // don't"],
    ['a.cjs', 'var await = 1, g = 2; await / f() / g; <!-- a comment'],
  ])('is not a guess in %s: %j', async (path, source) => {
    expect(await scanSource(path, source)).toMatchObject({ kind: 'read', firstErrorLine: undefined })
  })
})

describe('a name that goes on on the next line', () => {
  it.each([
    ['a.cpp', 'Mo\\\nck a;', ['Mock', 'a']],
    ['a.c', 'Mo\\\r\nc\\\nk a;', ['Mock', 'a']],
    ['a.cpp', 'M\\ \nock a;', ['Mock', 'a']],
    ['a.cpp', 'M\\u00\\\n6fck a;', ['Mock', 'a']],
    ['a.cpp', '\\U0000004dock a;', ['Mock', 'a']],
    ['a.cpp', 'a \\\nMock;', ['a', 'Mock']],
    ['a.cpp', 'a\\\n Mock;', ['a', 'Mock']],
    ['a.cpp', 'int r\\\neturn;', []],
  ])('is one name in %s: %j', async (path, source, names) => {
    const scan = await scanSource(path, source)
    expect(scan.kind === 'read' && scan.identifiers.map(({ text }) => text)).toEqual(names)
  })
})

describe('the line of the first guess', () => {
  it.each([
    ['a.rs', 'fn f() {}\nfn (', 2],
    ['a.ts', 'f()\n\nlet = = 1', 3],
    ['a.tsx', '<a>{/* fine */}</a>', undefined],
    ['a.tsx', '<a>{b c}</a>', 1],
    ['a.py', 'def f():\n  yield\n', undefined],
    ['a.py', 'x = (\n)\ny = = 2', 3],
    ['a.go', 'package a\nvar b = true\nvar c = false\n', undefined],
    ['a.ts', 'export { type A, type B as C, type } from "./d"', undefined],
  ])('%s: %j', async (path, source, line) => {
    expect(await scanSource(path, source)).toMatchObject({ kind: 'read', firstErrorLine: line })
  })
})
