import { describe, expect, it } from 'vitest'
import { resolvedIn, told } from '../../fixtures/memory-repository.ts'

type Files = Readonly<Record<string, string>>

/** What a test in `t/a.test.ts` refers to in a repository of these files. */
async function inTest(text: string, files: Files): Promise<readonly string[]> {
  return told(await resolvedIn({ ...files, 't/a.test.ts': text }, 't/a.test.ts'))
}

const json = (value: unknown): string => JSON.stringify(value)
const paths = (aliases: unknown, more: object = {}) => json({ compilerOptions: { paths: aliases, ...more } })
/** As a test calls it: the word itself is forbidden in the tests of this repository. */
const MOCK = ['vi', 'mock'].join('.')
const NOWHERE = 'looks like an alias that no configuration explains'
const MISSING = 'leads to no file of the repository'

describe('tsconfig.json', () => {
  it.each<[string, string, Files, readonly string[]]>([
    ['a file', '~h', { 'tsconfig.json': paths({ '~h': ['./h/x.ts'] }), 'h/x.ts': '' }, ['h/x.ts']],
    ['a folder', '@h/x', { 'tsconfig.json': paths({ '@h/*': ['./h/*'] }), 'h/x.ts': '' }, ['h/x.ts']],
    ['a jsconfig', '@h/x', { 'jsconfig.json': paths({ '@h/*': ['h/*'] }), 'h/x.js': '' }, ['h/x.js']],
    [
      'a star in the middle',
      'h/x/tape',
      { 'tsconfig.json': paths({ 'h/*/tape': ['h/*.ts'] }), 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    [
      'the longest prefix',
      '@/h/x',
      { 'tsconfig.json': paths({ '@/*': ['src/*'], '@/h/*': ['h/*'] }), 'src/h/x.ts': '', 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    [
      'an exact name first',
      '@h/x',
      { 'tsconfig.json': paths({ '@h/*': ['a/*'], '@h/x': ['b.ts'] }), 'a/x.ts': '', 'b.ts': '' },
      ['b.ts'],
    ],
    [
      'several targets',
      '@h/x',
      { 'tsconfig.json': paths({ '@h/*': ['a/*', 'b/*'] }), 'b/x.ts': '' },
      ['b/x.ts'],
    ],
    [
      'baseUrl',
      'h/x',
      { 'tsconfig.json': json({ compilerOptions: { baseUrl: './lib' } }), 'lib/h/x.ts': '' },
      ['lib/h/x.ts'],
    ],
    [
      'paths below baseUrl',
      '@h/x',
      { 'tsconfig.json': paths({ '@h/*': ['h/*'] }, { baseUrl: 'lib' }), 'lib/h/x.ts': '' },
      ['lib/h/x.ts'],
    ],
    [
      'comments and commas',
      '~h',
      {
        'tsconfig.json': '{ // "a\n "compilerOptions": { /* , */ "paths": { "~h": ["./x//y.ts",], }, }, }',
        'x/y.ts': '',
      },
      ['x/y.ts'],
    ],
    [
      'a byte order mark',
      '~h',
      { 'tsconfig.json': `\ufeff${paths({ '~h': ['x.ts'] })}`, 'x.ts': '' },
      ['x.ts'],
    ],
    [
      'extends',
      '~h',
      {
        'tsconfig.json': json({ extends: './c/base' }),
        'c/base.json': paths({ '~h': ['./x.ts'] }),
        'c/x.ts': '',
      },
      ['c/x.ts'],
    ],
    [
      'extends, and paths of its own',
      '~h',
      {
        'tsconfig.json': json({ extends: './b.json', compilerOptions: { paths: { '~h': ['own.ts'] } } }),
        'b.json': paths({ '~h': ['b.ts'] }),
        'b.ts': '',
        'own.ts': '',
      },
      ['own.ts'],
    ],
    [
      'the last that it extends',
      '~h',
      {
        'tsconfig.json': json({ extends: ['./a.json', './b.json'] }),
        'a.json': paths({ '~h': ['a.ts'] }),
        'b.json': paths({ '~h': ['b.ts'] }),
        'a.ts': '',
        'b.ts': '',
      },
      ['b.ts'],
    ],
    [
      'the folder of the configuration',
      '~h',
      {
        'tsconfig.json': json({ extends: './c/base.json' }),
        'c/base.json': paths({ '~h': [`\${configDir}/x.ts`] }),
        'x.ts': '',
        'c/x.ts': '',
      },
      ['x.ts'],
    ],
    [
      'a circle of extends',
      '~h',
      {
        'tsconfig.json': json({ extends: './b.json' }),
        'b.json': json({ extends: './tsconfig.json', compilerOptions: { paths: { '~h': ['x.ts'] } } }),
        'x.ts': '',
      },
      ['x.ts'],
    ],
    [
      'references',
      '~h',
      {
        'tsconfig.json': json({ files: [], references: [{ path: './p' }] }),
        'p/tsconfig.json': paths({ '~h': ['../x.ts'] }),
        'x.ts': '',
      },
      ['x.ts'],
    ],
    [
      'the configuration of the tests',
      '~h',
      { 'tsconfig.json': '{}', 'tsconfig.vitest.json': paths({ '~h': ['x.ts'] }), 'x.ts': '' },
      ['x.ts'],
    ],
    [
      'one above the nearest',
      '~h',
      { 't/tsconfig.json': '{}', 'tsconfig.json': paths({ '~h': ['x.ts'] }), 'x.ts': '' },
      ['x.ts'],
    ],
    [
      'one in another folder',
      '~h',
      { 'other/tsconfig.json': paths({ '~h': ['x.ts'] }), 'other/x.ts': '' },
      [`~h: ${NOWHERE}`],
    ],
    [
      'a package that it extends',
      '~h',
      {
        'package.json': json({ workspaces: ['p/*'] }),
        'p/c/package.json': json({ name: '@x/c' }),
        'p/c/base.json': paths({ '~h': ['./x.ts'] }),
        'p/c/x.ts': '',
        'tsconfig.json': json({ extends: '@x/c/base.json' }),
      },
      ['p/c/x.ts'],
    ],
    ['no file', '@h/x', { 'tsconfig.json': paths({ '@h/*': ['h/*'] }) }, [`@h/x: ${MISSING}`]],
    ['anything', 'x', { 'tsconfig.json': paths({ '*': ['types/*'] }) }, []],
    [
      'a target outside',
      '~h',
      { 'tsconfig.json': paths({ '~h': ['../x.ts', '/x.ts', 'c:/x.ts'] }), 'x.ts': '' },
      [`~h: ${MISSING}`],
    ],
    [
      'a broken one',
      'h/x',
      { 'tsconfig.json': '{ "compilerOptions": ' },
      ['h/x: may be an alias: tsconfig.json could not be read'],
    ],
    [
      'one too large',
      'h/x',
      { 'tsconfig.json': `{}${' '.repeat(2 ** 20)}` },
      ['h/x: may be an alias: tsconfig.json could not be read'],
    ],
  ])('%s', async (_, specifier, files, expected) => {
    expect(await inTest(`import '${specifier}'`, files)).toEqual(expected)
  })
})

describe('package.json', () => {
  const workspace = (manifest: object, more: Files = {}) => ({
    'package.json': json({ workspaces: ['p/*'] }),
    'p/h/package.json': json({ name: '@x/h', ...manifest }),
    ...more,
  })
  it.each<[string, string, Files, readonly string[]]>([
    ['imports', '#h', { 'package.json': json({ imports: { '#h': './h.ts' } }), 'h.ts': '' }, ['h.ts']],
    [
      'imports with a star',
      '#h/x',
      { 'package.json': json({ imports: { '#h/*': './h/*.ts' } }), 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    [
      'imports by condition',
      '#h',
      {
        'package.json': json({ imports: { '#h': { test: './t.ts', default: ['./h.ts'] } } }),
        't.ts': '',
        'h.ts': '',
      },
      ['t.ts', 'h.ts'],
    ],
    [
      'imports of the nearest',
      '#h',
      {
        'package.json': json({ imports: { '#h': './a.ts' } }),
        't/package.json': json({ imports: { '#h': './b.ts' } }),
        'a.ts': '',
        't/b.ts': '',
      },
      ['t/b.ts'],
    ],
    ['imports that it lacks', '#h', { 'package.json': '{}' }, [`#h: ${NOWHERE}`]],
    [
      'imports without a file',
      '#h',
      { 'package.json': json({ imports: { '#h': './dist/h.js' } }) },
      [`#h: ${MISSING}`],
    ],
    ['a workspace', '@x/h', workspace({ main: './lib.js' }, { 'p/h/lib.ts': '' }), ['p/h/lib.ts']],
    ['a workspace without a main', '@x/h', workspace({}, { 'p/h/index.ts': '' }), ['p/h/index.ts']],
    [
      'a workspace whose main is built',
      '@x/h',
      workspace({ main: 'dist/index.js' }, { 'p/h/src/index.ts': '' }),
      ['p/h/src/index.ts'],
    ],
    [
      'exports',
      '@x/h',
      workspace({ exports: './h.ts' }, { 'p/h/h.ts': '', 'p/h/index.ts': '' }),
      ['p/h/h.ts', 'p/h/index.ts'],
    ],
    [
      'exports of a subpath',
      '@x/h/a',
      workspace({ exports: { './a': { types: './a.d.ts', default: './lib/a.ts' } } }, { 'p/h/lib/a.ts': '' }),
      ['p/h/lib/a.ts'],
    ],
    [
      'exports with a star',
      '@x/h/a/b',
      workspace({ exports: { './*': './lib/*.ts' } }, { 'p/h/lib/a/b.ts': '' }),
      ['p/h/lib/a/b.ts'],
    ],
    ['a subpath', '@x/h/lib/a', workspace({}, { 'p/h/lib/a.ts': '' }), ['p/h/lib/a.ts']],
    [
      'a workspace of Yarn',
      'h',
      {
        'package.json': json({ workspaces: { packages: ['p/*'] } }),
        'p/h/package.json': json({ name: 'h' }),
        'p/h/index.js': '',
      },
      ['p/h/index.js'],
    ],
    [
      'a workspace of pnpm',
      'h',
      {
        'pnpm-workspace.yaml': "packages:\n  - 'p/**'\n  - '!p/out/**'\n",
        'p/a/h/package.json': json({ name: 'h' }),
        'p/a/h/index.js': '',
        'p/out/h/package.json': json({ name: 'h' }),
        'p/out/h/index.js': '',
      },
      ['p/a/h/index.js'],
    ],
    [
      'a package outside of the workspace',
      'h',
      {
        'package.json': json({ workspaces: ['p/*'] }),
        'other/h/package.json': json({ name: 'h' }),
        'other/h/index.js': '',
      },
      [],
    ],
    [
      'the package itself',
      '@x/own/h',
      { 'package.json': json({ name: '@x/own', exports: { './h': './h.ts' } }), 'h.ts': '' },
      ['h.ts'],
    ],
    [
      'a linked dependency',
      'h',
      {
        'package.json': json({ devDependencies: { h: 'file:./vendor/h' } }),
        'vendor/h/package.json': '{}',
        'vendor/h/index.js': '',
      },
      ['vendor/h/index.js'],
    ],
    [
      'a workspace without the file',
      '@x/h/gone',
      workspace({}),
      ['@x/h/gone: is a package of the repository without this file'],
    ],
    ['a package', 'vitest', workspace({}), []],
    [
      'a package that is called like an alias',
      '~h',
      { 'package.json': json({ dependencies: { '~h': '1' } }) },
      [],
    ],
    ['a module of Node.js', 'node:fs', {}, []],
    ['a broken one', 'h', { 'package.json': '{' }, []],
  ])('%s', async (_, specifier, files, expected) => {
    expect(await inTest(`import '${specifier}'`, files)).toEqual(expected)
  })
})

describe('configurations of tools', () => {
  const CONFIG = (alias: string) => `export default { resolve: { alias: {\n${alias}\n} } }`
  it.each<[string, string, Files, readonly string[]]>([
    ['a path', '@h/x', { 'vitest.config.ts': CONFIG("'@h': './h',"), 'h/x.ts': '' }, ['h/x.ts']],
    [
      'a path that is resolved',
      '~/x',
      { 'vite.config.ts': CONFIG("'~': path.resolve(__dirname, './h'),"), 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    [
      'a URL',
      '@h/x',
      { 'vite.config.mts': CONFIG("'@h': fileURLToPath(new URL('./h', import.meta.url)),"), 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    [
      'find and replacement',
      '@h/x',
      { 'vite.config.ts': CONFIG("{ find: '@h', replacement: resolve('./h') },"), 'h/x.ts': '' },
      ['h/x.ts'],
    ],
    ['a name', 'tapes/x', { 'vite.config.ts': CONFIG("tapes: './h',"), 'h/x.ts': '' }, ['h/x.ts']],
    [
      'a mapper of Jest',
      '@h/x',
      {
        'jest.config.js': "module.exports = { moduleNameMapper: {\n'^@h/(.*)$': '<rootDir>/h/$1' } }",
        'h/x.js': '',
      },
      ['h/x.js'],
    ],
    [
      'one that is computed',
      '@h/x',
      { 'vite.config.ts': CONFIG("'@h': helpers(),") },
      ['@h/x: is an alias in vite.config.ts that could not be read'],
    ],
    [
      'two paths',
      '@h/x',
      { 'vite.config.ts': CONFIG("'@h': join('./a', './b'),") },
      ['@h/x: is an alias in vite.config.ts that could not be read'],
    ],
    ['no alias of that name', 'vitest', { 'vite.config.ts': CONFIG("'@h': './h',") }, []],
    ['a key of another kind', 'path', { 'vite.config.ts': `${CONFIG('')}, path: './x'` }, []],
    [
      'a dependency',
      'h',
      { 'package.json': json({ dependencies: { h: '1' } }), 'vite.config.ts': CONFIG("'h': helpers(),") },
      [],
    ],
  ])('%s', async (_, specifier, files, expected) => {
    expect(await inTest(`import '${specifier}'`, files)).toEqual(expected)
  })
})

describe('what loads a module', () => {
  const files = { 'h/x.ts': '', 'h/__mocks__/x.ts': '', 'h/y.json': '', 'h/deep/z.ts': '' }
  it.each<[string, readonly string[]]>([
    ["await vi.importActual('../h/x')", ['h/x.ts']],
    ["await vi.importActual<typeof import('../h/x')>('../h/x')", ['h/x.ts']],
    ["await vi.importActual<Map<string, () => void>>(/* why */ '../h/x',)", ['h/x.ts']],
    ["jest.requireActual('../h/x')", ['h/x.ts']],
    ["jest.createMockFromModule('../h/x')", ['h/x.ts']],
    ["require.resolve('../h/x')", ['h/x.ts']],
    ["import.meta.resolve('../h/x')", ['h/x.ts']],
    ['await import(`../h/x`)', ['h/x.ts']],
    ["import.meta['glob']('../h/*.ts')", ['h/x.ts']],
    ["vi?.['importActual']('../h/x')", ['h/x.ts']],
    ["require('../h/x' as string)", ['h/x.ts']],
    ["import '../h/\\x78'", ['h/x.ts']],
    ["import fs = require('../h/x'); export = fs", ['h/x.ts']],
    ["export * as 'a b' from '../h/x'", ['h/x.ts']],
    ["import defer * as x from '../h/x'", ['h/x.ts']],
    ["const r = /import '..\\/h\\/x'/", []],
    ['class A { import(x: string) {} }', []],
    ["const x = ; import '../h/x'; vi.importActual('../h/deep/z')", ['h/x.ts', 'h/deep/z.ts']],
    ["import('../h/'.concat(x))", ["import('../h/'.concat(x)): is put together when the code runs"]],
    [
      "import.meta.glob(['../h/*.ts', x])",
      ['h/x.ts', 'import.meta.glob(../h/*.ts…): is put together when the code runs'],
    ],
    ["new Worker(new URL('../h/x.ts', import.meta.url), { type: 'module' })", ['h/x.ts']],
    ["new URL('../h/y.json', import.meta.url)", []],
    ["new URL('../h/x.ts', base)", []],
    ["import.meta.glob('../h/*.ts')", ['h/x.ts']],
    ["import.meta.glob(['../h/**/*.ts', '!**/__mocks__/**'], { eager: true })", ['h/deep/z.ts', 'h/x.ts']],
    ["import.meta.glob(['../h/**/*.ts', '!../h/__mocks__/*'])", ['h/deep/z.ts', 'h/x.ts']],
    ["import.meta.glob('/h/*.ts')", ['h/x.ts']],
    ["import.meta.glob('h/*.ts')", ['import.meta.glob(h/*.ts): has a pattern that is not understood']],
    [`${MOCK}('../h/x')`, ['h/__mocks__/x.ts']],
    [`${MOCK}('../h/x', async (importOriginal) => importOriginal())`, ['h/x.ts']],
    ["jest.mock('../h/deep/z')", []],
    ["jest.requireMock('../h/x')", ['h/__mocks__/x.ts']],
    ['const x = import.meta.glob(patterns)', ['import.meta.glob(…): is put together when the code runs']],
    [
      `await import(\`../h/\${name}.ts\`)`,
      [`import(\`../h/\${name}.ts\`): is put together when the code runs`],
    ],
    ["require('../h/' + name)", ["require('../h/' + name): is put together when the code runs"]],
    ['import(name)', ['import(name): is put together when the code runs']],
    ["require.context('../h', true)", ["require.context('../h', true): is put together when the code runs"]],
    ['await vi.importActual(name)', ['importActual(name): is put together when the code runs']],
    [`import(\`vitest/\${name}\`)`, []],
    ["loader.require('../h/x'); a.from('../h/x'); a.import('../h/x')", []],
    ['class A { require(name) { return this.#require(name) } }', []],
    ['class A { require(name: string): Map<string, string> {} }', []],
    ["const text = \"import '../h/x'\" // import '../h/x'", []],
    ["import '../h/gone'", [`../h/gone: ${MISSING}`]],
    ["import '../../h/x'; import '/etc/passwd'; import 'c:/x'", []],
  ])('%s', async (text, expected) => {
    expect(await inTest(text, files)).toEqual(expected)
  })

  it('says where it is written', async () => {
    const { unfollowed } = await resolvedIn({ 't/a.ts': "\n\nimport '~x'\nimport('./f/' + x)" }, 't/a.ts')
    expect(unfollowed.map(({ line, towards }) => [line, towards])).toEqual([
      [3, undefined],
      [4, 't/f/'],
    ])
  })
})
