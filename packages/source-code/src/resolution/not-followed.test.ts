import { describe, expect, it } from 'vitest'
import { memoryRepository, resolvedIn, told } from '../fixtures/memory-repository.ts'
import { openImportResolver } from './open-import-resolver.ts'

/*
 * What the README of suite-classification says is not followed, a line each: the names here are those in its table. Everything
 * that the imports could mean is in the repository, so that a resolver that began to follow one of them would show.
 */

type Files = Readonly<Record<string, string>>
type Silent = readonly [claim: string, path: string, text: string, files: Files]
type Named = readonly [...Silent, expected: readonly string[]]

const MISSING = 'leads to no file of the repository'
const COMPUTED = 'is put together when the code runs'
const NOWHERE = 'looks like an alias that no configuration explains'
const MOD = { 'go.mod': 'module example.com/orbit\n' }
const CRATE = { 'app/Cargo.toml': '[package]\nname = "app"\n[dev-dependencies]\nkit = "1"\n' }

const NAMED: readonly Named[] = [
  [
    'a script whose name is computed',
    't/a.test.ts',
    "await import('../h/' + name)",
    { 'h/x.ts': '' },
    [`import('../h/' + name): ${COMPUTED}`],
  ],
  [
    'an alias that nothing explains',
    't/a.test.ts',
    "import '~/x'; import '@/x'; import '#x'; import '$x'",
    { 'x.ts': '' },
    [`~/x: ${NOWHERE}`, `@/x: ${NOWHERE}`, `#x: ${NOWHERE}`, `$x: ${NOWHERE}`],
  ],
  ['a script that does not exist', 't/a.test.ts', "import './gone'", {}, [`./gone: ${MISSING}`]],
  [
    'a Python module whose name is computed',
    'tests/test_a.py',
    'importlib.import_module(name)',
    { 'tests/x.py': '' },
    [`importlib.import_module(name): ${COMPUTED}`],
  ],
  [
    'a relative Python module that does not exist',
    'tests/test_a.py',
    'from .gone import x',
    {},
    [`from .gone: ${MISSING}`],
  ],
  [
    'a package of the Go module without sources',
    's/a_test.go',
    'package s\n\nimport "example.com/orbit/gen"\n',
    MOD,
    [`example.com/orbit/gen: ${MISSING}`],
  ],
  [
    'an embedded file that does not exist',
    's/a_test.go',
    'package s\n\n//go:embed gone.txt\nvar x string\n',
    MOD,
    [`//go:embed gone.txt: ${MISSING}`],
  ],
  ['a Rust module that does not exist', 'tests/a.rs', 'mod gone;', {}, [`mod gone;: ${MISSING}`]],
  [
    'an included Rust file that does not exist',
    'tests/a.rs',
    'include!("gone.rs");',
    {},
    [`include!("gone.rs"): ${MISSING}`],
  ],
  [
    'an include that is put together in another way',
    'tests/a.rs',
    'include!(path!());',
    { 'tests/b.rs': '' },
    [`include!(…): ${COMPUTED}`],
  ],
  [
    'an #include with ./ or ../ that does not exist',
    'test/a_test.cc',
    '#include "./gone.h"\n#include "../gone.h"',
    {},
    [`#include "./gone.h": ${MISSING}`, `#include "../gone.h": ${MISSING}`],
  ],
]

const SILENT: readonly Silent[] = [
  [
    'installed packages of npm',
    't/a.test.ts',
    "import 'tape'; import '@scope/tape/x'",
    { 'package.json': '{"devDependencies":{"tape":"1","@scope/tape":"1"}}', 'tape/x.ts': '', 'tape.ts': '' },
  ],
  [
    'workers and files that are opened by their path',
    't/a.test.ts',
    "new Worker('./w.ts'); readFileSync('./w.ts'); fork('t/w.ts')",
    { 't/w.ts': '' },
  ],
  [
    'options of import.meta.glob',
    't/a.test.ts',
    "import.meta.glob('./*.ts', { base: '../h' })",
    { 'h/x.ts': '' },
  ],
  [
    'installed packages of Python',
    'tests/test_a.py',
    'import tape\nfrom tape.x import y',
    { 'vendor/tape/x.py': '' },
  ],
  [
    'what a changed sys.path loads',
    'tests/test_a.py',
    'import sys\nsys.path.append("lib")\nimport tape',
    { 'lib/tape.py': '' },
  ],
  [
    'other modules of Go',
    's/a_test.go',
    'package s\n\nimport "example.com/other/tape"\n',
    { ...MOD, 'tape/a.go': '' },
  ],
  [
    'cgo',
    's/a_test.go',
    'package s\n\n// #include "tape.h"\nimport "C"\n',
    { ...MOD, 's/tape.h': '', 's/tape.c': '' },
  ],
  [
    'files that a Go test opens',
    's/a_test.go',
    'package s\n\nvar x, _ = os.ReadFile("testdata/x.json")\n',
    { ...MOD, 's/testdata/x.json': '' },
  ],
  ['crates of a registry', 'app/tests/a.rs', 'use kit::Tape;', { ...CRATE, 'kit/src/lib.rs': '' }],
  [
    'what a build script writes to OUT_DIR',
    'app/tests/a.rs',
    'include!(concat!(env!("OUT_DIR"), "/x.rs"));',
    { ...CRATE, 'app/x.rs': '' },
  ],
  [
    'include_str! and include_bytes!',
    'tests/a.rs',
    'include_str!("x.rs"); include_bytes!("x.rs")',
    { 'tests/x.rs': '' },
  ],
  ['#include <x>', 'test/a_test.cc', '#include <tape.h>', { 'test/tape.h': '', 'tape.h': '' }],
  ['headers that are elsewhere', 'test/a_test.cc', '#include "tape.h"', { 'third_party/tape.h': '' }],
  [
    'modules of C++20',
    'test/a_test.cc',
    'import tape;\nimport "tape.h";',
    { 'test/tape.cc': '', 'test/tape.h': '' },
  ],
  ['imports of Java', 'src/test/java/a/ATest.java', 'import b.Tape;', { 'src/test/java/b/Tape.java': '' }],
  ['imports of Kotlin', 'src/test/kotlin/ATest.kt', 'import b.Tape', { 'src/test/kotlin/b/Tape.kt': '' }],
  ['imports of Scala', 'src/test/scala/ATest.scala', 'import b.Tape', { 'src/test/scala/b/Tape.scala': '' }],
  ['using of C#', 'tests/ATests.cs', 'using Acme.Tape;', { 'tests/Tape.cs': 'namespace Acme.Tape;' }],
  ['require of Ruby', 'spec/a_spec.rb', "require_relative 'tape'\nrequire 'tape'", { 'spec/tape.rb': '' }],
  [
    'use and require of PHP',
    'tests/ATest.php',
    "<?php use Acme\\Tape; require 'tape.php';",
    { 'tests/tape.php': '' },
  ],
  ['imports of Swift', 'Tests/ATests.swift', 'import Tape', { 'Sources/Tape/Tape.swift': '' }],
  ['imports of Dart', 'test/a_test.dart', "import 'tape.dart';", { 'test/tape.dart': '' }],
]

async function inTest(path: string, text: string, files: Files): Promise<readonly string[]> {
  return told(await resolvedIn({ ...files, [path]: text }, path))
}

describe('is not followed, and named', () => {
  it.each(NAMED)('%s', async (_, path, text, files, expected) => {
    expect(await inTest(path, text, files)).toEqual(expected)
  })
})

describe('is not followed, and not named', () => {
  it.each(SILENT)('%s', async (_, path, text, files) => {
    expect(await inTest(path, text, files)).toEqual([])
  })

  it('the source file of a header', async () => {
    const files = { 'test/tape.h': '', 'test/tape.cc': '' }
    const found = await inTest('test/a_test.cc', '#include "tape.h"', files)
    expect(found).toEqual(['test/tape.h'])
  })

  it('setup files of other runners', async () => {
    const files = {
      '.mocharc.json': '{"require":["./setup.js"]}',
      'cypress.config.ts': "export default { e2e: { supportFile: './setup.ts' } }",
      'setup.js': '',
      'setup.ts': '',
    }
    const resolver = await openImportResolver(memoryRepository(files))
    expect(resolver.setUp('t/a.test.ts')).toEqual([])
  })

  it('what a plug-in of pytest loads', async () => {
    const files = { 'pytest.ini': '[pytest]\naddopts = -p tapes\n', 'tapes.py': '' }
    const resolver = await openImportResolver(memoryRepository(files))
    expect(resolver.implied('tests/test_a.py')).toEqual([])
  })
})
