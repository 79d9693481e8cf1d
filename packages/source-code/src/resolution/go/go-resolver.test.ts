import { describe, expect, it } from 'vitest'
import { memoryRepository, resolvedIn, told } from '../../fixtures/memory-repository.ts'
import { openImportResolver } from '../open-import-resolver.ts'

type Files = Readonly<Record<string, string>>

async function inTest(text: string, files: Files): Promise<readonly string[]> {
  return told(await resolvedIn({ ...files, 'session/a_test.go': text }, 'session/a_test.go'))
}

const importing = (path: string) => `package session\n\nimport "${path}"\n`
const MOD = { 'go.mod': 'module example.com/orbit // why\n\ngo 1.24\n' }

describe('packages', () => {
  it.each<[string, string, Files, readonly string[]]>([
    [
      'of the module',
      'example.com/orbit/tape',
      { ...MOD, 'tape/a.go': '', 'tape/b.go': '', 'tape/a_test.go': '', 'tape/x/c.go': '' },
      ['tape/a.go', 'tape/b.go'],
    ],
    ['at the root', 'example.com/orbit', { ...MOD, 'orbit.go': '' }, ['orbit.go']],
    ['of another module', 'example.com/other/tape', { ...MOD, 'tape/a.go': '' }, []],
    ['of a longer name', 'example.com/orbital/tape', { ...MOD, 'tape/a.go': '' }, []],
    ['of the standard library', 'testing', MOD, []],
    ['without a go.mod', 'example.com/orbit/tape', { 'tape/a.go': '' }, []],
    [
      'of a nested module',
      'example.com/orbit/tape',
      { ...MOD, 'tape/go.mod': 'module example.com/orbit/tape\n', 'tape/a.go': '' },
      [],
    ],
    [
      'of a module in the folder',
      'example.com/own/tape',
      { ...MOD, 'session/go.mod': 'module example.com/own\n', 'session/tape/a.go': '' },
      ['session/tape/a.go'],
    ],
    [
      'that is replaced',
      'example.com/tape/v2/x',
      {
        'go.mod': 'module "example.com/orbit"\nreplace (\n\texample.com/tape/v2 v2.1.0 => ./lib/tape\n)\n',
        'lib/tape/x/a.go': '',
      },
      ['lib/tape/x/a.go'],
    ],
    [
      'that is replaced on one line',
      'example.com/tape',
      { 'go.mod': 'module example.com/orbit\nreplace example.com/tape => ./tape\n', 'tape/a.go': '' },
      ['tape/a.go'],
    ],
    [
      'that is replaced from outside',
      'example.com/tape',
      { 'go.mod': 'module example.com/orbit\nreplace example.com/tape => ../tape\n', 'tape/a.go': '' },
      [],
    ],
    [
      'that is replaced by a module',
      'example.com/tape',
      {
        'go.mod': 'module example.com/orbit\nreplace example.com/tape => example.com/fork v1.0.0\n',
        'tape/a.go': '',
      },
      [],
    ],
    [
      'of a workspace',
      'example.com/tape/x',
      {
        ...MOD,
        'go.work': 'go 1.24\nuse (\n\t.\n\t./tape\n)\n',
        'tape/go.mod': 'module example.com/tape\n',
        'tape/x/a.go': '',
      },
      ['tape/x/a.go'],
    ],
    [
      'without sources',
      'example.com/orbit/gen',
      MOD,
      ['example.com/orbit/gen: leads to no file of the repository'],
    ],
    [
      'with a file that is never built',
      'example.com/orbit/tape',
      { ...MOD, 'tape/gen.go': '//go:build ignore\n\npackage main\n', 'tape/a.go': '' },
      ['tape/a.go'],
    ],
    [
      'with a file of a tag',
      'example.com/orbit/tape',
      { ...MOD, 'tape/a.go': '//go:build integration\n\npackage tape\n' },
      ['tape/a.go'],
    ],
  ])('%s', async (_, path, files, expected) => {
    expect(await inTest(importing(path), files)).toEqual(expected)
  })

  it('are read from every form of import', async () => {
    const text =
      'package session\n\nimport (\n\t. "example.com/orbit/a"\n\tb2 "example.com/orbit/b" // why\n\t_ `example.com/orbit/c`; "fmt"\n)\nimport d "example.com/orbit/d"\n\nvar s = "import \\"example.com/orbit/e\\""\n'
    const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}/x.go`, '']))
    expect(await inTest(text, { ...MOD, ...files })).toEqual(['a/x.go', 'b/x.go', 'c/x.go', 'd/x.go'])
  })
})

describe('go:embed', () => {
  const files = {
    ...MOD,
    'session/tapes/a.json': '',
    'session/tapes/x/b.txt': '',
    'session/c.txt': '',
    'd.txt': '',
  }
  it.each<[string, readonly string[]]>([
    ['//go:embed c.txt', ['session/c.txt']],
    ['//go:embed tapes', ['session/tapes/a.json', 'session/tapes/x/b.txt']],
    ['//go:embed all:tapes/*.json "c.txt"', ['session/tapes/a.json', 'session/c.txt']],
    ['//go:embed gone.txt', ['//go:embed gone.txt: leads to no file of the repository']],
    ['//go:embed ../../d.txt', []],
    ['// go:embed c.txt', []],
  ])('%s', async (comment, expected) => {
    expect(await inTest(`package session\n\n${comment}\nvar x string\n`, files)).toEqual(expected)
  })

  it('is data, whatever it is called', async () => {
    const text = 'package session\n\n//go:embed x.go\nvar x string\n'
    const { targets } = await resolvedIn({ ...MOD, 'a/a_test.go': text, 'a/x.go': '' }, 'a/a_test.go')
    expect(targets).toEqual([{ path: 'a/x.go', line: 3, written: '//go:embed x.go', isData: true }])
  })
})

describe('the package of a test', () => {
  const files = { 's/a.go': '', 's/b_test.go': '', 's/x/c.go': '', 't.go': '' }
  it.each([
    ['package s', ['s/a.go', 's/b_test.go']],
    ['package s_test', ['s/b_test.go']],
  ])('%s', async (clause, expected) => {
    const resolver = await openImportResolver(memoryRepository({ ...files, 's/s_test.go': `${clause}\n` }))
    expect(resolver.implied('s/s_test.go')).toEqual(expected)
  })

  it('is nothing to a file of the product', async () => {
    const resolver = await openImportResolver(memoryRepository(files))
    expect(resolver.implied('s/a.go')).toEqual([])
  })
})
