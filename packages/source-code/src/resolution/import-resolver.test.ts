import { describe, expect, it } from 'vitest'
import { fixtureTree } from '../fixtures/fixture-tree.ts'
import { memoryRepository, resolvedIn } from '../fixtures/memory-repository.ts'
import type { LocalImport } from '../imports/local-import.ts'
import { scanSource } from '../scan.ts'
import { openImportResolver } from './open-import-resolver.ts'

async function importsOf(path: string, text: string): Promise<readonly LocalImport[]> {
  const scan = await scanSource(path, text)
  if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
  return scan.imports
}

/** What each import of a source means first where just these files exist; `-` for one that means none. */
async function resolved(path: string, text: string, files: readonly string[]): Promise<string[]> {
  const imports = await importsOf(path, text)
  const texts = Object.fromEntries([...files, path].map((each) => [each, '']))
  const resolver = await openImportResolver(memoryRepository(texts))
  return imports.map((reference) => resolver.resolve(path, [reference]).targets[0]?.path ?? '-')
}

describe('ImportResolver', () => {
  it.each([
    ['tests/a.rs', 'mod b;', ['tests/b.rs', 'tests/b/mod.rs'], 'tests/b.rs'],
    ['tests/a.rs', 'mod b;', ['tests/b/mod.rs'], 'tests/b/mod.rs'],
    ['tests/common/mod.rs', 'mod b;', ['tests/common/b.rs', 'tests/b.rs'], 'tests/common/b.rs'],
    ['tests/common/b.rs', 'mod c;', ['tests/common/b/c.rs', 'tests/common/c.rs'], 'tests/common/b/c.rs'],
    ['tests/common/b.rs', 'mod c;', ['tests/common/c.rs'], 'tests/common/c.rs'],
    ['tests/suite/main.rs', 'mod c;', ['tests/suite/c.rs'], 'tests/suite/c.rs'],
    ['a.rs', 'mod b;', ['a/b.rs'], 'a/b.rs'],
    ['a.rs', 'mod b;', ['b.rs'], 'b.rs'],
    ['tests/a.rs', 'mod r#type;', ['tests/type.rs'], 'tests/type.rs'],
    ['tests/a.rs', 'pub(crate) mod b;', ['tests/b.rs'], 'tests/b.rs'],
    ['tests/a.rs', 'fn f() { mod b; }', ['tests/b.rs'], 'tests/b.rs'],
    ['tests/a.rs', 'cfg_if! { if #[cfg(x)] { mod b; } }', ['tests/b.rs'], 'tests/b.rs'],
    ['tests/a.rs', 'mod b { mod c { mod d; } mod e {} }', ['tests/b/c/d.rs'], 'tests/b/c/d.rs'],
    ['tests/x/a.rs', 'mod b { mod c; }', ['tests/x/a/b/c.rs'], 'tests/x/a/b/c.rs'],
    ['tests/x/a.rs', '#[path = "../c.rs"] mod b;', ['tests/c.rs'], 'tests/c.rs'],
    ['tests/x/a.rs', 'mod b { #[path = "d.rs"] mod c; }', ['tests/x/a/b/d.rs'], 'tests/x/a/b/d.rs'],
    ['tests/a.rs', '#[path = "d"] mod b { mod c; }', ['tests/d/c.rs'], 'tests/d/c.rs'],
    ['tests/a.rs', '#[path = r"../../b.rs"] mod b;', ['b.rs', '../b.rs'], '-'],
    ['tests/a.rs', '#[path = "x\\\\b.rs"] mod b;', ['tests/b.rs'], ''],
    ['tests/a.rs', '#[path = "/tests/b.rs"] mod b;', ['tests/b.rs', '/tests/b.rs'], '-'],
    ['tests/x/a.rs', 'include!("b.rs");', ['tests/x/b.rs'], 'tests/x/b.rs'],
    ['tests/x/a.rs', 'let x = std::include!(r#"../b.in"#);', ['tests/b.in'], 'tests/b.in'],
    ['tests/x/a.rs', 'm! { include! { "b.rs" } }', ['tests/x/b.rs'], 'tests/x/b.rs'],
    ['tests/a.ts', 'import "./b"', ['tests/b.js', 'tests/b.ts'], 'tests/b.ts'],
    ['tests/a.ts', 'import b from "./b.js"', ['tests/b.ts'], 'tests/b.ts'],
    ['tests/a.ts', 'import b from "./b.js"', ['tests/b.tsx'], 'tests/b.tsx'],
    ['tests/a.ts', 'import b from "./b.jsx"', ['tests/b.tsx'], 'tests/b.tsx'],
    ['tests/a.ts', 'import b from "./b.mjs"', ['tests/b.ts', 'tests/b.mts'], 'tests/b.mts'],
    ['tests/a.ts', 'import b from "./b.cjs"', ['tests/b.cjs', 'tests/b.cts'], 'tests/b.cjs'],
    ['tests/a.ts', 'import b from "./b.spec"', ['tests/b.spec.ts'], 'tests/b.spec.ts'],
    ['tests/a.ts', 'export * from "./b"', ['tests/b/index.tsx'], 'tests/b/index.tsx'],
    ['tests/x/a.ts', 'import b from ".."', ['tests/index.ts'], 'tests/index.ts'],
    ['a.ts', 'import b from "."', ['index.ts'], 'index.ts'],
    ['tests/a.ts', 'import b from "./b.ts?raw"', ['tests/b.ts'], 'tests/b.ts'],
    ['tests/a.ts', 'import b from "../../b"', ['b.ts', '../b.ts'], '-'],
    ['tests/a.ts', 'import b from "../tests/../b"', ['b.ts'], 'b.ts'],
    ['tests/a.ts', 'import b from "./a"', ['tests/a.ts'], '-'],
    ['tests/a.ts', 'import b from "./b\\\\c"', ['tests/b\\\\c.ts', 'tests/b/c.ts'], '-'],
    ['tests/a.js', 'require( /* why */ "./b")', ['tests/b.json', 'tests/b.js'], 'tests/b.js'],
    ['tests/a.ts', 'type T = import("./b").T', ['tests/b.ts'], 'tests/b.ts'],
    ['tests/a.ts', 'export { b as "a b" } from "./b"', ['tests/b.ts'], 'tests/b.ts'],
    ['tests/a.py', 'import b', ['tests/b.py', 'b.py'], 'tests/b.py'],
    ['tests/x/a.py', 'import b', ['b.py'], 'b.py'],
    ['tests/x/a.py', 'import b', ['tests/b/__init__.py', 'b.py'], 'tests/b/__init__.py'],
    ['tests/x/a.py', 'from . import b', ['tests/x/b.py'], '- tests/x/b.py'],
    ['tests/x/a.py', 'from .. import b', ['tests/__init__.py', 'tests/b.py'], 'tests/__init__.py tests/b.py'],
    ['tests/x/a.py', 'from ..b.c import d', ['tests/b/c.py'], '- - tests/b/c.py -'],
    ['tests/x/a.py', 'from ...b import *', ['b.py'], '- b.py'],
    ['tests/x/a.py', 'from ....b import *', ['b.py', 'tests/b.py', '../b.py'], '- -'],
    ['a.py', 'from .b import (c as d, # e\n  f)', ['b/f.py'], '- - - b/f.py'],
    ['tests/a.py', 'import b.c as d, e', ['b/c.py', 'tests/e.py'], '- b/c.py tests/e.py'],
  ])('%s: %s with %j', async (path, text, files, expected) => {
    expect((await resolved(path, text, files)).join(' ')).toBe(expected)
  })

  it.each([
    ['a.rs', 'mod b {} // mod c;\nconst D: &str = "mod e;"; include_str!("g");'],
    ['a.ts', 'export default "./c"; // import "./d"'],
    ['a.ts', 'b.require("./c"); const e = "./f"'],
    ['a.py', '"""import b"""\n# import c\nd = "import e"'],
    ['a.go', 'package a\n// import "./b"\nvar c = `import "d"`'],
  ])('finds no import in %s: %s', async (path, text) => {
    expect(await importsOf(path, text)).toEqual([])
  })

  it('looks in both places where a path depends on a cfg', async () => {
    const text = '#[cfg_attr(x, path = "y.rs")] mod b;'
    expect(await resolved('tests/a.rs', text, ['tests/y.rs', 'tests/b.rs'])).toEqual([
      'tests/y.rs',
      'tests/b.rs',
    ])
    const { targets, unfollowed } = await resolvedIn({ 'tests/a.rs': text, 'tests/y.rs': '' }, 'tests/a.rs')
    expect([targets.length, unfollowed]).toEqual([1, []])
  })

  it.each([
    [
      'rust',
      'tests/session_flow.rs',
      [
        'tests/common/mod.rs',
        'tests/support/clock.rs',
        'tests/flows/login.rs',
        'tests/generated/cases.rs',
        'tests/support/recorded.rs',
        'tests/common/recorder.rs',
        'tests/flows/login/steps.rs',
      ],
      [],
    ],
    [
      'typescript',
      'test/session.spec.ts',
      ['test/support/index.ts', 'test/support/recorder.ts', 'test/legacy.cjs', 'test/lazy.ts'],
      [`11 import(\`./cases/\${name}.js\`)`, '2 ./missing.js'],
    ],
    [
      'python',
      'tests/unit/test_session.py',
      [
        'tests/unit/conftest.py',
        'tests/__init__.py',
        'tests/support/__init__.py',
        'tests/support/recorder.py',
        'tests/support/stores.py',
        'tests/support/paths.py',
        'tests/support/clock.py',
      ],
      [],
    ],
    ['go', 'session/session_test.go', [], []],
  ] as const)('follows the imports of %s: %s', async (language, path, helpers, unfollowed) => {
    const tree = fixtureTree(language)
    const files = { ...memoryRepository({}), exists: tree.exists, read: tree.read }
    const resolver = await openImportResolver(files)
    const open: string[] = []
    const found = new Set([path as string])
    for (const file of found) {
      const resolved = resolver.resolve(file, await importsOf(file, tree.text(file)))
      for (const target of resolved.targets) found.add(target.path)
      for (const each of resolved.unfollowed) open.push(`${each.line} ${each.written}`)
    }
    expect([...found].slice(1)).toEqual(helpers)
    expect(open).toEqual(unfollowed)
  })
})
