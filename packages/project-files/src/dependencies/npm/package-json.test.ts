import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const refusal = (message: string, line: unknown) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line })
const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures', name), 'utf8')

/** `section name @line`, with the alias behind it. */
async function dependencies(path: string, text: string): Promise<readonly string[]> {
  const list = await readDependencies(path, text)
  return (list?.dependencies ?? []).map(
    ({ name, alias, line, section }) =>
      `${section} ${name} @${line}${alias === undefined ? '' : ` as ${alias}`}`,
  )
}

describe('package.json', () => {
  test('names the packages of every table, by their real names', async () => {
    expect(await dependencies('package.json', fixture('manifest.json'))).toEqual([
      'dependencies is-odd @9',
      'dependencies is-odd @10 as odd-alias',
      'dependencies use-sync-external-store @11',
      'dev @types/ms @14',
      'dev react @15',
      'optional ms @18',
    ])
  })

  test('names what is bundled and what is expected of others', async () => {
    const text = `{
"description": "uses mockito",
"scripts": {"mockito": "mockito"},
"peerDependencies": {"a": ">=1"}, "peerDependenciesMeta": {"b": {"optional": true}},
"bundleDependencies": ["c"], "bundledDependencies": true,
"devDependencies": {"local": "file:../mockito", "d": "user/mockito", "__proto__": "1"}
}`
    expect(await dependencies('package.json', text)).toEqual([
      'peer a @4',
      'bundled c @5',
      'dev local @6',
      'dev d @6',
      'dev __proto__ @6',
    ])
  })

  test.each([
    ['', 'truncated', 1],
    ['[]', 'the manifest: expected a table, found a list', 1],
    ['{"dependencies": ["a"]}', 'dependencies: expected a table', 1],
    ['{"dependencies":\n{"a": 1}}', 'dependencies.a: expected text, found 1', 2],
    ['{"dependencies": {"a": "1",\n"a": "2"}}', 'appears twice', 2],
    ['{"bundleDependencies": "a"}', 'bundleDependencies: expected a list', 1],
    ['{"bundleDependencies": 1}', 'bundleDependencies: expected a list, found 1', 1],
    ['{"bundleDependencies": [1]}', 'bundleDependencies[0]: expected text', 1],
    ['{"dependencies": {}', 'truncated', 1],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('package.json', text)).rejects.toThrow(refusal(message, line))
  })
})
