import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })

/** `section name @line`, with the alias behind it. */
async function dependencies(path: string, text: string): Promise<readonly string[]> {
  const list = await readDependencies(path, text)
  return (list?.dependencies ?? []).map(
    ({ name, alias, line, section }) =>
      `${section} ${name} @${line}${alias === undefined ? '' : ` as ${alias}`}`,
  )
}

describe('package-lock.json', () => {
  const packages = (folders: object) => JSON.stringify({ lockfileVersion: 3, packages: folders })

  test('has the names of nested and scoped folders', async () => {
    const text = packages({
      '': { name: 'mockito', dependencies: { a: '1' } },
      'node_modules/a': {},
      'node_modules/a/node_modules/@s/b': {},
      'packages/c': { name: 'c' },
      'packages/c/node_modules/d': { name: 'e' },
      'node_modules/c': { resolved: 'packages/c', link: true },
    })
    expect((await readDependencies('package-lock.json', text))?.entries).toBe(5)
    expect(await dependencies('package-lock.json', text)).toEqual([
      'lock a @1',
      'lock @s/b @1',
      'lock e @1 as d',
      'lock c @1',
    ])
  })

  test('counts what is in only one of the two lists of version 2', async () => {
    const text = JSON.stringify({
      lockfileVersion: 2,
      packages: { 'node_modules/a': {} },
      dependencies: { a: { version: '1' }, b: { version: '1', dependencies: { c: { version: 'npm:d@1' } } } },
    })
    expect(await dependencies('package-lock.json', text)).toEqual([
      'lock a @1',
      'lock b @1',
      'lock d @1 as c',
    ])
  })

  test.each(['extraneous', 'optional'])('what is %s may lack what it needs', async (mark) => {
    const text = packages({ 'node_modules/a': { [mark]: true, dependencies: { b: '1' } } })
    await expect(readDependencies('package-lock.json', text)).resolves.toMatchObject({ entries: 1 })
  })

  test.each([
    ['{"lockfileVersion": 3}', 'neither packages nor dependencies', 1],
    ['{"lockfileVersion": 4, "packages": {}}', 'not 1, 2 or 3', 1],
    ['{"lockfileVersion": "3", "packages": {}}', 'not 1, 2 or 3', 1],
    [packages({ 'node_modules/': {} }), 'names no package', 1],
    [packages({ bin: { integrity: 'sha512-x' } }), 'packages["bin"] is not a folder of the project', 1],
    [packages({ 'node_modules/a': 1 }), 'packages["node_modules/a"]: expected a table', 1],
    [packages({ 'node_modules/a': { name: 1 } }), 'name: expected text', 1],
    ['{"dependencies":\n{"a": "1"}}', 'dependencies.a: expected a table', 2],
    ['{"lockfileVersion": 3,\n"packages": {', 'truncated', 2],
    ['{"packages": {}}\n=======', 'not valid JSON', 2],
    [
      packages({ 'node_modules/a': { dependencies: { '@s/b': '1' } } }),
      '"@s/b" is needed here, and is not in the lock file',
      1,
    ],
    [packages({ '': { devDependencies: { b: '1' } } }), '"b" is needed here, and is not in the lock file', 1],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('package-lock.json', text)).rejects.toThrow(refusal(message, line))
  })
})
