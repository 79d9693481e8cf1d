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

describe('yarn.lock', () => {
  const CLASSIC = '# yarn lockfile v1\n\n'
  const BERRY = '__metadata:\n  version: 8\n'

  test('of Yarn 1 has one package for the ranges that share it', async () => {
    const text = `${CLASSIC}"@s/b@^1", "@s/b@^2 || ^3":\r\n  version "2.0.0"\r\n\r\na@^1, a@~1.2, c@npm:a@1:\r\n  version "1.2.0"\r\n  resolved "x"\r\n  optionalDependencies:\r\n    "@s/b" "^1"\r\n# mockito@1:\r\n"d@git+ssh://git@example.com/x.git":\r\n  name real\r\n  version "1.0.0"\r\n`
    expect(await dependencies('yarn.lock', text)).toEqual([
      'lock @s/b @3',
      'lock a @6',
      'lock d @12',
      'lock real @13',
    ])
  })

  test('of Yarn 1 may have no entry', async () => {
    expect(await dependencies('yarn.lock', '# yarn lockfile v1\r\n\r\n\r\n')).toEqual([])
  })

  test('of Yarn 2 and later has the package that an entry resolves to', async () => {
    const text = `${BERRY}"x@npm:mockito@^1, y@npm:mockito@^1":\n  version: 1.0.0\n  resolution: "mockito@npm:1.0.0"\n"@s/a@patch:@s/a@npm%3A1":\n  resolution: "@s/a@patch:@s/a@npm%3A1#~/x::version=1"\n`
    expect(await dependencies('yarn.lock', text)).toEqual(['lock mockito @3', 'lock @s/a @6'])
  })

  test.each([
    ['', 'not a Yarn lock file', undefined],
    ['a@^1:\n  version "1"', 'not a Yarn lock file', undefined],
    [`${CLASSIC}a@^1:\n  resolved "x"\n`, 'the entry has no version', 3],
    [`${CLASSIC}a@^1:\n  dependencies:\n    version "1"\n`, 'the entry has no version', 3],
    [`${CLASSIC}a@^1:\n`, 'the entry has no version', 3],
    [`${CLASSIC}a@^1:\nb@^1:\n  version "1"`, 'the entry has no version', 3],
    [`${CLASSIC}a@^1\n  version "1"`, 'does not belong in a Yarn 1', 3],
    [`${CLASSIC}  version "1"`, 'does not belong in a Yarn 1', 3],
    [`${CLASSIC}a:\n  version "1"`, '"a" is not a package and a range', 3],
    [`${CLASSIC}"a@1:\n  version "1"`, 'does not belong in a Yarn 1', 3],
    [`${CLASSIC}a@1:\n   version "1"`, 'does not belong in a Yarn 1', 4],
    [`${CLASSIC}a@1:\n  version "1"\n=======\n`, 'does not belong in a Yarn 1', 5],
    [`${CLASSIC}<<<<<<< HEAD\na@1:\n  version "1"`, 'does not belong in a Yarn 1', 3],
    [`${BERRY}"a@npm:1":\n  version: 1\n`, 'has no resolution', 3],
    [`${BERRY}"a@npm:1": 1\n`, 'expected a table', 3],
    [`${BERRY}"a@npm:1": {resolution: a}\n`, '"a" is not a package and a range', 3],
    [`${BERRY}"a@npm:1": {resolution: "a@npm:1"}\n"a@npm:1": {}`, 'appears twice', 4],
    [`${BERRY}---\n{}`, 'not one YAML document', 4],
    [`${BERRY}"a@npm:1`, 'YAML that cannot be used', 3],
    [`${CLASSIC}a@^1:\n  version "1"\n  resol`, 'does not belong in a Yarn 1', 5],
    [`${CLASSIC}a@^1:\n  version "1"\n  resolved "http`, 'does not belong in a Yarn 1', 5],
    [`${CLASSIC}a@^1:\n  version "1"`, 'the last line has no line break', 4],
    [`${CLASSIC}a@^1:\n  version "1"b@^1:\n  version "1"\n`, 'does not belong in a Yarn 1', 4],
    [
      `${CLASSIC}a@^1:\n  version "1"\n  dependencies:\n    a "^1"b@^1:\n  version "1"\n`,
      'does not belong in a Yarn 1',
      6,
    ],
    ['# yarn lockfile v1', 'the last line has no line break', 1],
    [
      `${CLASSIC}a@^1:\n  version "1"\n  dependencies:\n    "@s/b" "^1"\n`,
      '"@s/b" is needed here, and is not in the lock file',
      6,
    ],
    [`${BERRY}"a@npm:1":\n  resolution: "a@npm:1"`, 'the last line has no line break', 4],
    [
      `${BERRY}"a@npm:1":\n  resolution: "a@npm:1"\n  dependencies:\n    b: "npm:^1"\n`,
      '"b" is needed here, and is not in the lock file',
      6,
    ],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('yarn.lock', text)).rejects.toThrow(refusal(message, line))
  })
})
