import { describe, expect, it } from 'vitest'
import { findContent } from './content.ts'
import { fixtureTree } from './fixtures/fixture-tree.ts'
import { collectHelpers, type HelperClosure, MAX_HELPERS, sourceRepository } from './helper-closure.ts'
import { scanSource } from './scan.ts'

/** The helpers of a file of a repository made of texts. */
async function helpersOf(path: string, files: ReadonlyMap<string, string>): Promise<HelperClosure> {
  const repository = sourceRepository(
    (file) => files.get(file),
    (file) => files.has(file),
  )
  const scan = await scanSource(path, files.get(path) ?? '')
  if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
  return collectHelpers({ path, imports: scan.imports }, repository)
}

const paths = ({ helpers }: HelperClosure): string[] => helpers.map(({ path }) => path)

describe('the helpers of the fixtures', () => {
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
      { 'tests/common/mod.rs': [3], 'tests/common/recorder.rs': [1] },
    ],
    [
      'typescript',
      'test/session.spec.ts',
      ['test/support/index.ts', 'test/support/recorder.ts', 'test/legacy.cjs', 'test/lazy.ts'],
      { 'test/support/recorder.ts': [3] },
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
      { 'tests/support/recorder.py': [2] },
    ],
    ['go', 'session/session_test.go', [], {}],
  ] as const)('%s: %s', async (language, path, expected, recorders) => {
    const tree = fixtureTree(language)
    const scan = await scanSource(path, tree.text(path))
    if (scan.kind !== 'read') throw new Error(JSON.stringify(scan))
    const closure = await collectHelpers(
      { path, imports: scan.imports },
      sourceRepository(tree.read, tree.exists),
    )
    expect(closure.complete).toBe(true)
    expect(paths(closure)).toEqual(expected)
    const found = closure.helpers.flatMap((helper) => {
      const lines = helper.scan?.kind === 'read' ? findContent(helper.scan, 'VcrRecorder') : []
      return lines.length > 0 ? [[helper.path, lines]] : []
    })
    expect(Object.fromEntries(found)).toEqual(recorders)
  })
})

describe('collectHelpers', () => {
  it('says which line pulls a helper in', async () => {
    const files = new Map([
      ['a.ts', '\nimport "./b"'],
      ['b.ts', '// c\n\nimport "./c"'],
      ['c.ts', 'import "./a"; import "./b"; import "./c"'],
    ])
    const { helpers } = await helpersOf('a.ts', files)
    expect(helpers.map(({ path, importedBy, line }) => [path, importedBy, line])).toEqual([
      ['b.ts', 'a.ts', 2],
      ['c.ts', 'b.ts', 3],
    ])
  })

  it('keeps a helper that cannot be looked into', async () => {
    const files = new Map([
      ['a.ts', 'import "./b.vue"; import "./c"'],
      ['b.vue', '<template/>'],
    ])
    const repository = sourceRepository(
      (file) => files.get(file),
      (file) => file === 'c.ts' || files.has(file),
    )
    const scan = await scanSource('a.ts', files.get('a.ts') ?? '')
    const imports = scan.kind === 'read' ? scan.imports : []
    const { helpers, complete } = await collectHelpers({ path: 'a.ts', imports }, repository)
    expect(complete).toBe(true)
    expect(helpers.map(({ path, scan: content }) => [path, content?.kind])).toEqual([
      ['b.vue', 'unsupported'],
      ['c.ts', undefined],
    ])
  })

  it('reads a shared helper once', async () => {
    const reads: string[] = []
    const repository = sourceRepository(
      (path) => {
        reads.push(path)
        return ''
      },
      (path) => path === 'b.ts',
    )
    const imports = [{ kind: 'script', specifier: './b', written: './b', line: 1 }] as const
    await Promise.all(['a.ts', 'c.ts'].map((path) => collectHelpers({ path, imports }, repository)))
    expect(reads).toEqual(['b.ts'])
  })

  it.each([
    [MAX_HELPERS, true],
    [MAX_HELPERS + 1, false],
  ])('of %i helpers: complete is %j', async (count, complete) => {
    const names = Array.from({ length: count }, (_, index) => `h${index}`)
    const files = new Map(names.map((name) => [`${name}.ts`, '']))
    files.set('a.ts', names.map((name) => `import "./${name}"`).join('\n'))
    const closure = await helpersOf('a.ts', files)
    expect(closure.complete).toBe(complete)
    expect(closure.helpers).toHaveLength(MAX_HELPERS)
  })

  it('follows a chain as far as the limit', async () => {
    const files = new Map(
      Array.from({ length: MAX_HELPERS + 2 }, (_, index) => [`h${index}.ts`, `import "./h${index + 1}"`]),
    )
    const closure = await helpersOf('h0.ts', files)
    expect(closure.complete).toBe(false)
    expect(paths(closure).at(-1)).toBe('h1000.ts')
  })
})
