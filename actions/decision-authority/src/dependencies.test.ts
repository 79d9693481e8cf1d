import { type DependencyList, readDependencies } from '@governance-gates/project-files'
import { describe, expect, it } from 'vitest'
import { compareDependencies, type DeclaredDependencies } from './dependencies.ts'

async function declared(file: string, text: string): Promise<DeclaredDependencies> {
  const list = await readDependencies(file, text)
  return { file, list: list ?? EMPTY }
}

const EMPTY: DependencyList = { ecosystem: 'cargo', format: 'Cargo.lock', dependencies: [], elsewhere: [] }
const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index'

const lock = (...packages: readonly (readonly [string, string, string?])[]) =>
  `version = 4\n${packages
    .map(([name, version, source]) =>
      [
        '[[package]]',
        `name = "${name}"`,
        `version = "${version}"`,
        ...(source === undefined ? [] : [`source = "${source}"`]),
      ].join('\n'),
    )
    .join('\n')}\n`

async function compared(before: string, after: string, file = 'Cargo.lock'): Promise<readonly string[]> {
  const differences = compareDependencies([await declared(file, before)], [await declared(file, after)])
  return differences.map(({ change, name, version }) => `${change} ${name} ${version ?? '?'}`)
}

describe('the packages that differ', () => {
  const own = ['orbit', '1.0.0'] as const

  it.each([
    ['a new one', lock(own), lock(own, ['a', '1.0.0', REGISTRY]), ['added a 1.0.0']],
    ['one less', lock(own, ['a', '1.0.0', REGISTRY]), lock(own), ['removed a 1.0.0']],
    [
      'another version',
      lock(own, ['a', '1.0.0', REGISTRY]),
      lock(own, ['a', '1.0.1', REGISTRY]),
      ['added a 1.0.1', 'removed a 1.0.0'],
    ],
    [
      'the same version from elsewhere',
      lock(own, ['a', '1.0.0', REGISTRY]),
      lock(own, ['a', '1.0.0', 'git+https://example.org/a#1']),
      ['added a 1.0.0', 'removed a 1.0.0'],
    ],
    [
      'a second version',
      lock(['a', '1.0.0', REGISTRY]),
      lock(['a', '1.0.0', REGISTRY], ['a', '2.0.0', REGISTRY]),
      ['added a 2.0.0'],
    ],
    [
      'another order',
      lock(['a', '1.0.0', REGISTRY], ['b', '1.0.0', REGISTRY]),
      lock(['b', '1.0.0', REGISTRY], ['a', '1.0.0', REGISTRY]),
      [],
    ],
    ['the spelling of a crate', lock(['a-b', '1.0.0', REGISTRY]), lock(['a_b', '1.0.0', REGISTRY]), []],
    ["the project's own next version", lock(['orbit', '1.0.0']), lock(['orbit', '1.1.0']), []],
    [
      "one of the project's own packages",
      lock(own),
      lock(own, ['orbit-sdk', '0.1.0']),
      ['added orbit-sdk 0.1.0'],
    ],
    [
      'a package that becomes a folder',
      lock(['a', '1.0.0', REGISTRY]),
      lock(['a', '1.0.0']),
      ['added a 1.0.0', 'removed a 1.0.0'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await compared(before, after)).toEqual(expected)
  })

  it('a dependency in a manifest, by its name', async () => {
    const manifest = (names: string) => `[package]\nname = "orbit"\n[dependencies]\n${names}`
    expect(await compared(manifest('a = "1"\n'), manifest('a = "2"\nb = "1"\n'), 'Cargo.toml')).toEqual([
      'added b ?',
    ])
  })

  it('another version of what replaces a module', async () => {
    const module = (version: string) =>
      `module m\nrequire a.org/a v1.0.0\nreplace a.org/a => b.org/a ${version}\n`
    expect(await compared(module('v1.0.0'), module('v1.1.0'), 'go.mod')).toEqual([
      'added b.org/a v1.1.0',
      'removed b.org/a v1.0.0',
    ])
  })

  it('none where a file only moves', async () => {
    const text = lock(['a', '1.0.0', REGISTRY])
    expect(
      compareDependencies([await declared('Cargo.lock', text)], [await declared('core/Cargo.lock', text)]),
    ).toEqual([])
  })

  it('all of a file that is new', async () => {
    const text =
      '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.0.0", "resolved": "https://r/a"}}}'
    expect(compareDependencies([], [await declared('package-lock.json', text)])).toEqual([
      {
        change: 'added',
        ecosystem: 'npm',
        name: 'a',
        version: '1.0.0',
        source: 'https://r/a',
        file: 'package-lock.json',
        line: 1,
      },
    ])
  })
})
