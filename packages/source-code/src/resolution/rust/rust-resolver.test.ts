import { describe, expect, it } from 'vitest'
import { memoryRepository, resolvedIn, told } from '../../fixtures/memory-repository.ts'
import { openImportResolver } from '../open-import-resolver.ts'

type Files = Readonly<Record<string, string>>

async function inTest(text: string, files: Files): Promise<readonly string[]> {
  return told(await resolvedIn({ ...files, 'app/tests/a.rs': text }, 'app/tests/a.rs'))
}

const manifest = (rest: string) => `[package]\nname = "orbit-app"\n${rest}`
const KIT = { 'kit/Cargo.toml': '[package]\nname = "kit"\n', 'kit/src/lib.rs': '' }

describe('crates', () => {
  it.each<[string, string, Files, readonly string[]]>([
    [
      'with a path',
      'use kit::Tape;',
      { 'app/Cargo.toml': manifest('[dev-dependencies]\nkit = { path = "../kit" }\n'), ...KIT },
      ['kit/src/lib.rs'],
    ],
    [
      'with a table of its own',
      'fn a() { kit::open() }',
      { 'app/Cargo.toml': manifest('[dev-dependencies.kit]\npath = "../kit"\n'), ...KIT },
      ['kit/src/lib.rs'],
    ],
    [
      'of a target',
      'use kit;',
      {
        'app/Cargo.toml': manifest('[target."cfg(unix)".dependencies]\nkit = { path = "../kit" }\n'),
        ...KIT,
      },
      ['kit/src/lib.rs'],
    ],
    [
      'of a workspace',
      'extern crate kit;',
      {
        'Cargo.toml': '[workspace.dependencies]\nkit = { path = "kit" }\n',
        'app/Cargo.toml': manifest('[dev-dependencies]\nkit.workspace = true\n'),
        ...KIT,
      },
      ['kit/src/lib.rs'],
    ],
    [
      'with a hyphen',
      'use test_kit::{a, b};',
      { 'app/Cargo.toml': manifest('[dev-dependencies]\ntest-kit = { path = "../kit" }\n'), ...KIT },
      ['kit/src/lib.rs'],
    ],
    [
      'with a library of its own path',
      'use kit::a;',
      {
        'app/Cargo.toml': manifest('[dev-dependencies]\nkit = { path = "../kit" }\n'),
        'kit/Cargo.toml': '[package]\nname = "kit"\n[lib]\npath = "kit.rs"\n',
        'kit/kit.rs': '',
      },
      ['kit/kit.rs'],
    ],
    [
      'the package itself',
      'use orbit_app::a;',
      { 'app/Cargo.toml': manifest(''), 'app/src/lib.rs': '' },
      ['app/src/lib.rs'],
    ],
    [
      'of a registry',
      'use kit::a;',
      { 'app/Cargo.toml': manifest('[dev-dependencies]\nkit = "1"\n'), ...KIT },
      [],
    ],
    [
      'outside of the repository',
      'use kit::a;',
      { 'app/Cargo.toml': manifest('[dependencies]\nkit = { path = "../../kit" }\n'), ...KIT },
      [],
    ],
    [
      'in a string',
      'const A: &str = "kit::a"; // kit::a',
      { 'app/Cargo.toml': manifest('[dependencies]\nkit = { path = "../kit" }\n'), ...KIT },
      [],
    ],
    [
      'as a module of another path',
      'use std::kit::a;',
      { 'app/Cargo.toml': manifest('[dependencies]\nkit = { path = "../kit" }\n'), ...KIT },
      [],
    ],
    ['of a broken manifest', 'use kit::a;', { 'app/Cargo.toml': '[package\n', ...KIT }, []],
  ])('%s', async (_, text, files, expected) => {
    expect(await inTest(text, files)).toEqual(expected)
  })
})

describe('include!', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'include!(concat!(env!("CARGO_MANIFEST_DIR"), "/x.rs"));',
      { 'app/Cargo.toml': manifest(''), 'app/x.rs': '' },
      ['app/x.rs'],
    ],
    [
      'include!(concat!(env!("CARGO_MANIFEST_DIR"), "/t", "/x.rs"));',
      { 'Cargo.toml': '', 't/x.rs': '' },
      ['t/x.rs'],
    ],
    ['include!(concat!("x", ".rs"));', { 'app/tests/x.rs': '' }, ['app/tests/x.rs']],
    ['include!(concat!(env!("OUT_DIR"), "/x.rs"));', {}, []],
    [
      'include!(concat!(env!("CARGO_MANIFEST_DIR"), "/../../x.rs"));',
      { 'app/Cargo.toml': '', 'x.rs': '' },
      [],
    ],
    [
      'include!(concat!(stringify!(x), ".rs"));',
      {},
      ['include!(concat!(…)): is put together when the code runs'],
    ],
    ['include!("gone.rs");', {}, ['include!("gone.rs"): leads to no file of the repository']],
    ['mod gone;', {}, ['mod gone;: leads to no file of the repository']],
  ])('%s', async (text, files, expected) => {
    expect(await inTest(text, files)).toEqual(expected)
  })
})

describe('packages that only tests depend on', () => {
  const files = (list: string, more: Files = {}) => ({
    'app/Cargo.toml': manifest(`[${list}]\nkit = { path = "../kit" }\n`),
    ...KIT,
    ...more,
  })
  it.each<[string, Files, boolean]>([
    ['for tests', files('dev-dependencies'), true],
    ['for the product', files('dependencies'), false],
    [
      'for both',
      files('dev-dependencies', { 'b/Cargo.toml': '[dependencies]\nkit = { path = "../kit" }\n' }),
      false,
    ],
    ['for nobody', KIT, false],
  ])('%s', async (_, texts, expected) => {
    const resolver = await openImportResolver(memoryRepository(texts))
    expect(resolver.isForDevelopment('kit/src/lib.rs')).toBe(expected)
  })

  it.each([
    [{ private: true }, { devDependencies: { '@x/kit': 'workspace:*' } }, true],
    [{ private: true }, { dependencies: { '@x/kit': 'workspace:*' } }, false],
    [{}, { devDependencies: { '@x/kit': 'workspace:*' } }, false],
    [{ private: true }, {}, false],
  ])('of npm: %j with %j', async (own, other, expected) => {
    const texts = {
      'package.json': JSON.stringify({ workspaces: ['p/*'] }),
      'p/kit/package.json': JSON.stringify({ name: '@x/kit', ...own }),
      'p/kit/src/index.ts': '',
      'p/app/package.json': JSON.stringify({ name: '@x/app', ...other }),
    }
    const resolver = await openImportResolver(memoryRepository(texts))
    expect(resolver.isForDevelopment('p/kit/src/index.ts')).toBe(expected)
  })
})
