import { describe, expect, test } from 'vitest'
import { readDependencies } from '../read-dependencies.ts'

const LOCK = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": {
      "name": "demo",
      "dependencies": {
        "is-odd": "^3.0.1",
        "odd-alias": "npm:is-odd@^2.0.0",
      },
      "devDependencies": { "@s/own": "1.0.0", },
      "optionalDependencies": { "gone": "1", },
    },
    "packages/inner": { "name": "@demo/inner", "version": "1.0.0", "dependencies": { "is-number": "7", }, },
  },
  "packages": {
    "@demo/inner": ["@demo/inner@workspace:packages/inner"],

    "@s/own": ["@s/own@1.0.0", "https://npm.example.org/", {}, "sha512-a=="],

    "forked": ["forked@git+https://example.org/x.git#0123abc", {}, "0123abc"],

    "is-number": ["is-number@7.0.0", "", {}, "sha512-b,]=="], // last

    "is-odd": ["is-odd@3.0.1", "", { "dependencies": { "is-number": "^6.0.0" } }, "sha512-c=="],

    "odd-alias": ["is-odd@2.0.0", "", { "dependencies": { "is-number": "^4.0.0" } }, "sha512-d=="],

    "is-odd/is-number": ["is-number@6.0.0", "", {}, "sha512-e=="],
  }
}
`

describe('a bun.lock', () => {
  test('has each package with where it is from', async () => {
    const list = await readDependencies('a/bun.lock', LOCK)
    expect(list).toMatchObject({ ecosystem: 'npm', format: 'bun.lock', elsewhere: [] })
    const shown = list?.dependencies.map(({ name, alias, version, source, line }) =>
      [`${name}@${line}`, alias && `as ${alias}`, version, source]
        .filter((each) => each !== undefined)
        .join(' '),
    )
    expect(shown).toEqual([
      '@demo/inner@16 workspace:packages/inner',
      '@s/own@18 1.0.0 https://npm.example.org/',
      'forked@20 git+https://example.org/x.git#0123abc git+https://example.org/x.git#0123abc',
      'is-number@22 7.0.0 npm:7.0.0',
      'is-odd@24 3.0.1 npm:3.0.1',
      'is-odd@26 as odd-alias 2.0.0 npm:2.0.0',
      'is-number@28 6.0.0 npm:6.0.0',
    ])
  })

  test.each([
    ['{', 'truncated'],
    ['{}', 'the lockfileVersion is not 0 or 1'],
    ['{"lockfileVersion": 9, "workspaces": {}}', 'the lockfileVersion is not 0 or 1'],
    ['{"lockfileVersion": 1}', 'it has no workspaces'],
    ['{"lockfileVersion": 1, "workspaces": {}, "packages": {"a": []}}', 'names no package'],
    ['{"lockfileVersion": 1, "workspaces": {}, "packages": {"a": ["a"]}}', 'is not a package and a range'],
    [LOCK.replace('workspace:packages/inner', 'workspace:packages/other'), 'not among the workspaces'],
    [LOCK.replace(/ {4}"is-odd": \[.*\n/, ''), '"is-odd" is needed here'],
    [LOCK.replace(/ {4}"(?:is-odd\/)?is-number": \[.*\n/g, ''), '"is-number" is needed here'],
  ])('that is not whole is refused (%#)', async (text, message) => {
    await expect(readDependencies('bun.lock', text)).rejects.toThrow(message)
  })

  test('in its binary form is refused, and not ignored', async () => {
    await expect(readDependencies('bun.lockb', '\u0000')).rejects.toThrow('--save-text-lockfile')
  })

  test.each(['"\\"', '",', ', '])('of %j is refused in linear time', async (piece) => {
    const before = performance.now()
    await expect(readDependencies('bun.lock', piece.repeat(500_000))).rejects.toThrow()
    expect(performance.now() - before).toBeLessThan(5_000)
  })
})
