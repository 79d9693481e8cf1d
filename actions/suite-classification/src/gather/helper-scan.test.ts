import { describe, expect, test } from 'vitest'
import { scanFiles, usesIn } from '../fixtures/scanned-files.ts'

type Files = Readonly<Record<string, string>>

const TAPE = 'export const tape = new VcrRecorder()\n'

describe('test helpers and product code', () => {
  test.each<[string, Files, readonly string[]]>([
    [
      'a helper by its folder',
      { 't.test.ts': "import './helpers/a'\n", 'helpers/a.ts': TAPE },
      ['helpers/a.ts:1 VcrRecorder for t.test.ts'],
    ],
    [
      'a helper of a helper',
      { 't.test.ts': "import './helpers/a'\n", 'helpers/a.ts': "export * from '../x'\n", 'x.ts': TAPE },
      ['x.ts:1 VcrRecorder for t.test.ts'],
    ],
    [
      'a file that only tests import',
      { 't.test.ts': "import './x'\n", 'x.ts': TAPE },
      ['x.ts:1 VcrRecorder for t.test.ts'],
    ],
    [
      'a file that only tests and their helpers import',
      { 't.test.ts': "import './x'\n", 'helpers/b.ts': "import '../x'\n", 'x.ts': TAPE },
      ['x.ts:1 VcrRecorder for t.test.ts'],
    ],
    [
      'a file behind one that only tests import',
      { 't.test.ts': "import './y'\n", 'y.ts': "import './x'\n", 'x.ts': TAPE },
      ['x.ts:1 VcrRecorder for t.test.ts'],
    ],
    [
      'files in a circle',
      { 't.test.ts': "import './y'\n", 'y.ts': "import './x'\n", 'x.ts': `import './y'\n${TAPE}` },
      ['x.ts:2 VcrRecorder for t.test.ts'],
    ],
    [
      'an internal package of Go',
      {
        's/a_test.go': 'package s\n\nimport "m/internal/tape"\n',
        'go.mod': 'module m\n',
        'internal/tape/a.go': 'package tape\n\nvar T VcrRecorder\n',
      },
      ['internal/tape/a.go:3 VcrRecorder for s/a_test.go'],
    ],
    [
      'a package that only tests depend on',
      {
        'p/a/tests/t.test.ts': "import '@x/kit'\n",
        'package.json': '{"workspaces":["p/*"]}',
        'p/a/package.json': '{"name":"a","devDependencies":{"@x/kit":"*"}}',
        'p/kit/package.json': '{"name":"@x/kit","private":true}',
        'p/kit/src/index.ts': TAPE,
      },
      ['p/kit/src/index.ts:1 VcrRecorder for p/a/tests/t.test.ts'],
    ],
    [
      'data of a test',
      {
        's/a_test.go': 'package s\n\n//go:embed tapes\nvar tapes embed.FS\n',
        'go.mod': 'module m\n',
        's/tapes/a.yml': 'from: fixtures/vcr\n',
      },
      ['s/tapes/a.yml:1 fixtures/vcr for s/a_test.go'],
    ],
    [
      'conftest.py above',
      { 'tests/unit/test_a.py': '', 'tests/conftest.py': 'x = VcrRecorder\n' },
      ['tests/conftest.py:1 VcrRecorder for tests/unit/test_a.py'],
    ],
    [
      'a setup file of the test runner',
      {
        't/a.test.ts': '',
        'vitest.config.ts': "export default { test: { setupFiles: ['./src/setup.ts'] } }\n",
        'src/setup.ts': TAPE,
      },
      ['src/setup.ts:1 VcrRecorder for t/a.test.ts'],
    ],
  ])('%s is looked at', async (_, files, expected) => {
    const contents = await scanFiles(files)
    expect(usesIn(contents)).toEqual(expected)
    expect(contents.unfollowed).toEqual([])
  })

  test.each<[string, Files]>([
    [
      'a file that product code imports',
      { 't.test.ts': "import './x'\n", 'x.ts': TAPE, 'main.ts': "import './x'\n" },
    ],
    [
      'a file that product code in src imports',
      { 't.test.ts': "import './x'\n", 'x.ts': TAPE, 'src/main.ts': "import '../x'\n" },
    ],
    [
      'a file behind one that product code imports',
      { 't.test.ts': "import './y'\n", 'y.ts': "import './x'\n", 'x.ts': TAPE, 'main.ts': "import './y'\n" },
    ],
    [
      'a file in src that others in src import',
      { 't.test.ts': "import './src/x'\n", 'src/x.ts': TAPE, 'src/index.ts': "export * from './x'\n" },
    ],
    [
      'what product code imports',
      { 't.test.ts': "import './src/y'\n", 'src/y.ts': "import '../helpers/x'\n", 'helpers/x.ts': TAPE },
    ],
    [
      'the package of a project',
      {
        'tests/test_a.py': 'import orbit.client\n',
        'pyproject.toml': '[project]\nname = "orbit"\n',
        'orbit/__init__.py': 'from . import client\n',
        'orbit/client.py': 'class MockTransport: pass\n',
      },
    ],
    [
      'a test of another package',
      {
        's/a_test.go': 'package s\n',
        'go.mod': 'module m\n',
        's/b.go': 'package s\n',
        't/a.go': 'var x VcrRecorder\n',
      },
    ],
    [
      'conftest.py in another folder',
      { 'tests/unit/test_a.py': '', 'tests/recorded/conftest.py': 'x = VcrRecorder\n' },
    ],
  ])('%s is not looked at', async (_, files) => {
    const contents = await scanFiles(files)
    expect([usesIn(contents), contents.unfollowed, contents.unmeasured]).toEqual([[], [], []])
  })

  test.each<[string, Files, string]>([
    [
      'a file in src that only tests import',
      { 't.test.ts': "\nimport './src/x'\n", 'src/x.ts': TAPE },
      'src/x.ts:1 has VcrRecorder, and only tests import it, but it may be product code: repo/t.test.ts:2 refers to ./src/x',
    ],
    [
      'the entry of a package',
      { 't.test.ts': "import './x'\n", 'x.ts': TAPE, 'package.json': '{"main":"./x.js"}' },
      'x.ts:1 has VcrRecorder, and only tests import it, but it may be product code: repo/t.test.ts:1 refers to ./x',
    ],
    [
      'a name in letters that are compared as others',
      { 't/test_a.py': 'from src import x\n', 'src/__init__.py': '', 'src/x.py': 'ＭockX = 1\n' },
      'src/x.py:1 has MockX, and only tests import it, but it may be product code: repo/t/test_a.py:1 refers to import src.x',
    ],
    [
      'a name that goes on on the next line',
      { 't/a_test.c': '#include "../src/x.h"\n', 'src/x.h': 'struct Mo\\\nckX;\n' },
      'src/x.h:1 has MockX, and only tests import it, but it may be product code: repo/t/a_test.c:1 refers to #include "../src/x.h"',
    ],
    [
      'a file of the package of a Go test',
      {
        's/a_test.go': 'package s\n',
        'go.mod': 'module m\n',
        's/tapes.go': 'package s\n\nvar x VcrRecorder\n',
      },
      's/tapes.go:3 has VcrRecorder, and only tests import it, but it may be product code: repo/s/a_test.go:1 refers to tapes.go',
    ],
    [
      'a package of Go that others may import',
      {
        's/a_test.go': 'package s\n\nimport "m/tape"\n',
        'go.mod': 'module m\n',
        'tape/a.go': 'package tape\n\nvar x VcrRecorder\n',
      },
      'tape/a.go:3 has VcrRecorder, and only tests import it, but it may be product code: repo/s/a_test.go:3 refers to m/tape',
    ],
  ])('%s is named', async (_, files, expected) => {
    const contents = await scanFiles(files)
    expect(usesIn(contents)).toEqual([])
    expect(
      contents.unfollowed.map(({ file, line, message }) => `${file.replace('repo/', '')}:${line} ${message}`),
    ).toEqual([expected])
  })

  test('unreadable files matter only where they belong to the tests', async () => {
    const files = {
      't.test.ts': "import './a.vue'\nimport './b.vue'\nimport './src/c.vue'\n",
      'a.vue': '',
      'b.vue': '',
      'src/c.vue': '',
      'main.ts': "import './b.vue'\n",
    }
    const { unmeasured, products } = await scanFiles(files)
    expect(unmeasured.map(({ file }) => file)).toEqual(['repo/a.vue'])
    expect(products).toBe(2)
  })
})

describe('tests in a file of the product', () => {
  const text =
    'fn a() { VcrRecorder::new() }\n#[cfg(test)]\nmod tests {\n  fn b() { VcrRecorder::new() }\n}\n'
  test.each([
    ['src/a.rs', 'helpers', ['src/a.rs:4 VcrRecorder']],
    ['src/a.rs', 'imports', ['src/a.rs:1 VcrRecorder', 'src/a.rs:4 VcrRecorder']],
    ['tests/a.rs', 'helpers', ['tests/a.rs:1 VcrRecorder', 'tests/a.rs:4 VcrRecorder']],
  ] as const)('%s, look-at: %s', async (path, lookAt, expected) => {
    expect(usesIn(await scanFiles({ [path]: text }, { lookAt }))).toEqual(expected)
  })
})

describe('how far a rule looks', () => {
  const files = {
    't.test.ts': "import './helpers/a'\nimport './src/b'\n",
    'helpers/a.ts': 'MockA\n',
    'src/b.ts': "import './c'\nMockB\n",
    'src/c.ts': 'MockC\n',
  }
  test.each([
    ['tests', [], { helpers: 0, products: 0 }],
    ['helpers', ['helpers/a.ts:1 MockA for t.test.ts'], { helpers: 1, products: 1 }],
    [
      'imports',
      [
        'helpers/a.ts:1 MockA for t.test.ts',
        'src/b.ts:2 MockB for t.test.ts',
        'src/c.ts:1 MockC for t.test.ts',
      ],
      { helpers: 3, products: 0 },
    ],
  ] as const)('%s', async (lookAt, uses, counted) => {
    const contents = await scanFiles({ ...files, 'src/main.ts': "import './b'\n" }, { lookAt })
    expect(usesIn(contents)).toEqual(uses)
    expect(contents).toMatchObject(counted)
  })

  test('the policy names helpers among product code, and finds them behind it', async () => {
    const hidden = {
      't.test.ts': "import './src/index'\n",
      'src/index.ts': "export * from './testing/tape'\n",
      'src/testing/tape.ts': TAPE,
    }
    expect(usesIn(await scanFiles(hidden))).toEqual([])
    expect(usesIn(await scanFiles(hidden, { helpers: ['src/testing/**'] }))).toEqual([
      'src/testing/tape.ts:1 VcrRecorder for t.test.ts',
    ])
  })

  test('the policy names product code among helpers', async () => {
    const judged = { helpers: ['!helpers/**'] }
    expect(usesIn(await scanFiles(files, judged))).toEqual([])
  })
})

describe('imports that were not followed', () => {
  const unfollowed = async (
    text: string,
    more: Files = {},
    lookAt: 'helpers' | 'imports' | 'tests' = 'helpers',
  ) =>
    (await scanFiles({ 'a/t.test.ts': text, ...more }, { lookAt })).unfollowed.map(
      ({ line, message }) => `${line} ${message}`,
    )

  test.each<[string, readonly string[]]>([
    ["\nimport '~h'\n", ['2 refers to ~h, which looks like an alias that no configuration explains']],
    ['await import(name)\n', ['1 refers to import(name), which is put together when the code runs']],
    ["import './gone'\n", ['1 refers to ./gone, which leads to no file of the repository']],
    ["import '../src/gone'; import '../dist/index.js'; await import('../src/' + name)\n", []],
    ["import 'vitest'\n", []],
  ])('%j', async (text, expected) => {
    expect(await unfollowed(text)).toEqual(expected)
  })

  test('are those of a setup file, and what a configuration does not write out, once for all tests', async () => {
    const config = "export default { setupFiles: ['./s.ts', ...MORE] }\n"
    const files = { 'a/t.test.ts': '', 'a/u.test.ts': '', 'jest.config.ts': config, 's.ts': "import '~a'\n" }
    const judged = { tests: ['a/t.test.ts', 'a/u.test.ts'] }
    const shown = (await scanFiles(files, judged)).unfollowed.map(
      ({ file, line, message }) => `${file}:${line} ${message}`,
    )
    expect(shown).toEqual([
      'repo/s.ts:1 refers to ~a, which looks like an alias that no configuration explains',
      'repo/jest.config.ts:1 refers to setupFiles, which is put together when the code runs',
    ])
    expect((await scanFiles(files, { ...judged, lookAt: 'tests' })).unfollowed).toEqual([])
  })

  test('are not looked for in a setup file that the policy calls product code', async () => {
    const config = "export default { setupFiles: './s.ts' }\n"
    const files = { 'a/t.test.ts': '', 'jest.config.ts': config, 's.ts': TAPE }
    expect(usesIn(await scanFiles(files))).toEqual(['s.ts:1 VcrRecorder for a/t.test.ts'])
    expect(usesIn(await scanFiles(files, { helpers: ['!s.ts'] }))).toEqual([])
  })

  test('matter in helpers and not in product code', async () => {
    const text = "import '../helpers/a'\nimport '../src/b'\n"
    const files = { 'helpers/a.ts': "import '~a'\n", 'src/b.ts': "import '~b'\n" }
    expect(await unfollowed(text, files)).toEqual([expect.stringContaining('~a')])
    expect(await unfollowed(text, files, 'imports')).toEqual([
      expect.stringContaining('~a'),
      expect.stringContaining('~b'),
    ])
    expect(await unfollowed(text, files, 'tests')).toEqual([])
  })
})
