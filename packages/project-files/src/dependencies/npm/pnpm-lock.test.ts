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

describe('pnpm-lock.yaml', () => {
  const locked = (key: string, value = '{}') => `lockfileVersion: '9.0'\npackages:\n  ${key}: ${value}\n`

  test.each([
    ["'@s/n@1.0.0(@p/q@2.0.0)(r@1.0.0)'", '{}', '@s/n'],
    ['/@s/n@1.0.0', '{}', '@s/n'],
    ['/n@1.0.0(@p/q@2.0.0)', '{}', 'n'],
    ['n@1.0.0', '{}', 'n'],
    ['npm.example.com/@s/n@1.0.0', '{}', '@s/n'],
    ['npm.example.com/n@1.0.0', '{}', 'n'],
    ["'n@https://codeload.github.com/u/@r/tar.gz/1'", '{}', 'n'],
    ["'n@file:packages/x'", '{}', 'n'],
    ["'file:packages/x(p@1)'", '{name: n}', 'n'],
    ['github.com/u/r/0123', '{name: "@s/n", version: 1.0.0}', '@s/n'],
  ])('has the package %s', async (key, value, name) => {
    expect(await dependencies('pnpm-lock.yaml', locked(key, value))).toEqual([`lock ${name} @3`])
  })

  test('of a project without workspaces has its tables at the top', async () => {
    const text =
      "lockfileVersion: '6.0'\ndependencies:\n  x:\n    specifier: npm:mockito@1\n    version: /mockito@1.0.0\npackages:\n  /mockito@1.0.0: {}\n"
    expect(await dependencies('pnpm-lock.yaml', text)).toEqual([
      'dependencies mockito @3 as x',
      'lock mockito @7',
    ])
  })

  test('may begin with a document for pnpm itself', async () => {
    const text = `---
lockfileVersion: '9.0'
importers:
  .:
    configDependencies: {}
    packageManagerDependencies:
      pnpm: {specifier: 12.0.0, version: 12.0.0}
packages:
  pnpm@12.0.0: {}
---
lockfileVersion: '9.0'
importers:
  .:
    devDependencies:
      a: {specifier: ^1.0.0, version: 1.0.0}
packages:
  a@1.0.0: {}
`
    expect(await dependencies('pnpm-lock.yaml', text)).toEqual([
      'config pnpm @7',
      'lock pnpm @9',
      'dev a @15',
      'lock a @17',
    ])
  })

  test.each([
    ['# nothing', 'no content', undefined],
    ['packages: {}', 'no lockfileVersion', 1],
    ['lockfileVersion: 5.4\npackages: {}', 'the lockfileVersion is 5.4, not one of 6 to 9', 1],
    ["lockfileVersion: '10.0'", 'the lockfileVersion is 10.0', 1],
    ['- a', 'the lock file: expected a table', 1],
    [locked('mockito'), 'packages["mockito"]: the key does not name a package', 3],
    [locked('a@1', '1'), 'packages["a@1"]: expected a table', 3],
    [`${locked('a@1')}  a@1: {}`, 'appears twice', 4],
    ["lockfileVersion: '9.0'\nimporters:\n  .: 1", 'importers["."]: expected a table', 3],
    ["lockfileVersion: '9.0'\nimporters:\n  .: {dependencies: [a]}", 'dependencies: expected a table', 3],
    ["lockfileVersion: '9.0'\n<<<<<<< HEAD\npackages: {}", 'YAML that cannot be used', 2],
    ["lockfileVersion: '9.0'\npackages: {", 'YAML that cannot be used', 2],
    ["lockfileVersion: '9.0'\nsett", 'YAML that cannot be used', 2],
    ["lockfileVersion: '9.0'", 'the last line has no line break', 1],
    [
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^1, version: 1.0.0}\n",
      '"a@1.0.0" is needed here, and is not in the lock file',
      5,
    ],
    [
      `${locked('a@1.0.0')}  b@1.0.0: {}\nsnapshots:\n  a@1.0.0:\n    dependencies:\n      b: 1.0.0\n`,
      '"b@1.0.0" is needed here, and is not in the lock file',
      4,
    ],
    [
      `${locked('a@1.0.0')}snapshots:\n  a@1.0.0: {}\n  b@1.0.0(a@1.0.0): {}\n`,
      '"b@1.0.0" is needed here',
      6,
    ],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('pnpm-lock.yaml', text)).rejects.toThrow(refusal(message, line))
  })
})
