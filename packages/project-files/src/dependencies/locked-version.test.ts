import { expect, test } from 'vitest'
import { readDependencies } from './read-dependencies.ts'

const REGISTRY = 'registry+https://github.com/rust-lang/crates.io-index'

test.each([
  [
    'Cargo.lock',
    `version = 4\n[[package]]\nname = "a"\nversion = "1.2.0"\nsource = "${REGISTRY}"\n[[package]]\nname = "own"\nversion = "0.1.0"\n`,
    [
      ['a', '1.2.0', REGISTRY],
      ['own', '0.1.0', undefined],
    ],
  ],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "a"\nversion = "1.2.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    [['a', '1.2.0', 'registry https://pypi.org/simple']],
  ],
  [
    'package-lock.json',
    '{"lockfileVersion": 3, "packages": {"node_modules/a": {"version": "1.2.0", "resolved": "https://r/a.tgz"}, "node_modules/b": {"link": true, "resolved": "packages/b"}, "node_modules/c": {"resolved": "https://r/c.tgz"}, "node_modules/d": {"link": false}}}',
    [
      ['a', '1.2.0', 'https://r/a.tgz'],
      ['b', undefined, 'link:packages/b'],
      ['c', undefined, 'https://r/c.tgz'],
      ['d', undefined, undefined],
    ],
  ],
  [
    'pnpm-lock.yaml',
    "lockfileVersion: '9.0'\npackages:\n  '@s/a@1.2.0(p@1)': {}\n",
    [['@s/a', '1.2.0', undefined]],
  ],
  [
    'yarn.lock',
    '# yarn lockfile v1\n\na@^1:\n  version "1.2.0"\n  resolved "https://r/a.tgz#1"\n',
    [['a', '1.2.0', 'https://r/a.tgz#1']],
  ],
  [
    'yarn.lock',
    '__metadata:\n  version: 8\n"a@npm:^1":\n  version: 1.2.0\n  resolution: "a@npm:1.2.0"\n',
    [['a', '1.2.0', 'npm:1.2.0']],
  ],
  ['go.mod', 'module m\nrequire example.org/a v1.2.0\n', [['example.org/a', 'v1.2.0', undefined]]],
  [
    'go.mod',
    'module m\nreplace a.org/a => b.org/a v1.2.0\nreplace a.org/c v1.0.0 => b.org/c v1.3.0\n',
    [
      ['b.org/a', 'v1.2.0', undefined],
      ['b.org/c', 'v1.3.0', undefined],
    ],
  ],
])('%s has the version and the source of %j', async (path, text, packages) => {
  const list = await readDependencies(path, text)
  expect(list?.dependencies.map(({ name, version, source }) => [name, version, source])).toEqual(packages)
})
