import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

test('Cargo.toml names what it patches and replaces', async () => {
  const text = `[package]
name = "x"
[target.'cfg(unix)'.dev-dependencies]
mock = { package = "mockall", version = "1" }
[patch.crates-io]
a = { path = "a" }
b2 = { package = "b", git = "https://example.org/b" }
[patch."https://example.org/c"]
c = { path = "c" }
[replace]
"d:0.1.0" = { path = "d" }
"https://example.org/index#e@0.2.0" = { path = "e" }
`
  expect(await declared('Cargo.toml', text)).toEqual([
    'dev mockall @4 as mock',
    'patch a @6',
    'patch b @7 as b2',
    'patch c @9',
    'replace d @11',
    'replace e @12',
  ])
})
