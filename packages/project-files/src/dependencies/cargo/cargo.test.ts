import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
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

describe('Cargo.toml', () => {
  test('names the packages of every table, by their real names', async () => {
    const text = `[package]
name = "demo" # mockall
description = "not mockall = 1"
[dependencies]
serde = "1"
# mockall = "0.12"
mock = { package = "mockall", version = "0.12" }
inherited.workspace = true
renamed = { workspace = true }
[dev-dependencies.wiremock]
version = "0.6"
[build-dependencies]
cc = { git = "https://example.com/mockito" }
[target.'cfg(unix)'.dev-dependencies]
mockito = "1"
[target.x86_64-pc-windows-msvc.dependencies]
winapi = { version = "0.3", features = ["mockall"] }
[features]
mocks = ["dep:mock"]
[workspace.dependencies]
inherited = "1"
renamed = { package = "double", version = "1" }
[dev_dependencies]
old = "1"
[patch.crates-io]
patched = { path = "x" }
`
    expect(await readDependencies('crates/demo/Cargo.toml', text)).toMatchObject({
      ecosystem: 'cargo',
      format: 'Cargo.toml',
      elsewhere: [],
    })
    expect(await dependencies('Cargo.toml', text)).toEqual([
      'dependencies serde @5',
      'dependencies mockall @7 as mock',
      'dependencies inherited @8',
      'dependencies double @9 as renamed',
      'dev wiremock @10',
      'build cc @13',
      'dev mockito @15',
      'dependencies winapi @17',
      'workspace inherited @21',
      'workspace double @22 as renamed',
      'dev old @24',
    ])
  })

  test.each(['[package]\nname = "a"', '[workspace]\nmembers = []', '[project]\nname = "a"'])(
    'may have no dependencies: %j',
    async (text) => {
      expect(await dependencies('Cargo.toml', text)).toEqual([])
    },
  )

  test.each([
    ['', 'neither a [package] nor a [workspace]', undefined],
    ['[dependencies]\na = "1"', 'neither a [package] nor a [workspace]', undefined],
    ['[package]\n[dependencies]\na = 1', 'dependencies.a: expected a version or a table, found 1', 3],
    ['[package]\n[dependencies]\na = { package = 1 }', 'dependencies.a.package: expected text', 3],
    ['[package]\n[dependencies]\na = { package = "" }', 'dependencies.a.package: expected text', 3],
    ['dependencies = ["a"]\n[package]', 'dependencies: expected a table', 1],
    ['[package]\n[target]\nx = "a"', 'target.x: expected a table', 3],
    ['[package]\n[dependencies]\na = "1"\na = "2"', 'not valid TOML', 4],
    ['[package]\n[dependencies]\na = "1', 'not valid TOML', 3],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('Cargo.toml', text)).rejects.toThrow(refusal(message, line))
  })
})

describe('Cargo.lock', () => {
  test('names every package', async () => {
    const text =
      '# mockall\nversion = 4\n\n[[package]]\nname = "a"\nversion = "1.0.0"\ndependencies = [\n "mockall",\n]\n\n[[package]]\nname = "mockall"\n'
    expect(await dependencies('Cargo.lock', text)).toEqual(['lock a @5', 'lock mockall @12'])
  })

  test.each([
    ['version = 4\n', 'it has no [[package]]', undefined],
    ['', 'it has no [[package]]', undefined],
    ['package = "a"', 'package: expected a list', 1],
    [
      '[[package]]\nname = "a"\ndependencies = [\n "b 1.0.0",\n]\n',
      '"b" is needed here, and is not in the lock file',
      4,
    ],
    ['[[package]]\nname = "a"\n\n[[packgae]]\nname = "b"\nversion = "1"\n', '[[packgae]] has packages', 4],
    ['[[package]]\nversion = "1"', 'package[0] has no name', 1],
    ['[[package]]\nname = "a"\n[[package]]\n', 'package[1] has no name', 3],
    ['[[package]]\nname = 1', 'package[0].name: expected text', 2],
    ['[[package]]\nname = "a"\ndependencies = [\n "b"', 'not valid TOML', 4],
    ['<<<<<<< HEAD\n[[package]]', 'not valid TOML', 1],
  ])('is refused: %j', async (text, message, line) => {
    await expect(readDependencies('Cargo.lock', text)).rejects.toThrow(refusal(message, line))
  })
})

const PLATFORM = resolve(import.meta.dirname, '../../../../../../shared/pi/platform')
const isHere = existsSync(PLATFORM)
const title = (text: string) => (isHere ? text : `skipped: no ../shared/pi here (${text})`)

describe.skipIf(!isHere)(title("a real platform's"), () => {
  const text = (name: string) => readFileSync(resolve(PLATFORM, name), 'utf8')

  test('Cargo.toml has the aliases of its packages resolved', async () => {
    const list = await dependencies('Cargo.toml', text('Cargo.toml'))
    expect(list).toContain('dependencies charmed-bubbletea @60 as bubbletea')
    expect(list.filter((row) => row.startsWith('dev '))).not.toEqual([])
  })

  test('Cargo.lock has all of its packages', async () => {
    const lock = text('Cargo.lock')
    const names = lock.split('\n').flatMap((row) => /^name = "(.*)"$/.exec(row)?.[1] ?? [])
    const list = await readDependencies('Cargo.lock', lock)
    expect(list?.dependencies.map(({ name }) => name)).toEqual(names)
    expect(names.length).toBeGreaterThan(500)
  })
})
