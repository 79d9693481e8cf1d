import { describe, expect, test } from 'vitest'
import { lockFilesOf, readLockedVersion } from './locked-version.ts'

describe('the version in a lock file', () => {
  const cargo = `version = 4
[[package]]
name = "orbit"
version = "0.1.0"
source = "registry+https://example.org"
[[package]]
name = "orbit"
version = "1.2.3"
`

  test('is that of the workspace, and not of a dependency of the same name', async () => {
    const read = (text: string, name: string | undefined) =>
      readLockedVersion('sub/Cargo.lock', text, { name, folder: '' })
    expect(await read(cargo, 'orbit')).toEqual({ version: '1.2.3', line: 8 })
    expect(await read(cargo, 'other')).toBeUndefined()
    // Without a name it is the one version of all of them.
    expect(await read(cargo, undefined)).toEqual({ version: '1.2.3', line: 8 })
    const several = `${cargo}\n[[package]]\nname = "sibling"\nversion = "0.9.0"\n`
    expect(await read(several, undefined)).toBeUndefined()
  })

  test.each([
    [
      'Cargo.lock',
      '[[package]]\nname = "orbit"\nversion = "1.2.3"\n[[package]]\nname = "orbit"\nversion = "1.2.2"\n',
    ],
    [
      'uv.lock',
      '[[package]]\nname = "orbit"\nversion = "1.2.3"\nsource = { editable = "." }\n[[package]]\nname = "Orbit"\nversion = "1.2.2"\nsource = { editable = "b" }\n',
    ],
  ])('is the one that disagrees if there are two (%s)', async (path, text) => {
    const wanted = { name: 'orbit', folder: '', version: '1.2.3' }
    expect(await readLockedVersion(path, text, wanted)).toMatchObject({ version: '1.2.2' })
  })

  test.each([
    ['{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}', '1.2.3'],
    ['{"version":"1.2.3"}', '1.2.3'],
    ['{"packages":{"":{"version":"1.2.3"}}}', '1.2.3'],
    ['{"packages":{"node_modules/a":{"version":"1.2.3"}}}', undefined],
  ])('of npm is that of the root (%#)', async (text, version) => {
    const found = await readLockedVersion('package-lock.json', text, { name: 'a', folder: '' })
    expect(found?.version).toBe(version)
  })

  test('of npm has each package of a workspace by its folder', async () => {
    const text = `{"version":"1.2.3","packages":{
      "":{"version":"1.2.3"},
      "libs/a":{"version":"1.2.2"},
      "node_modules/a":{"resolved":"libs/a","link":true}}}`
    const read = (folder: string) => readLockedVersion('package-lock.json', text, { name: 'a', folder })
    expect(await read('libs/a')).toEqual({ version: '1.2.2', line: 3 })
    expect(await read('libs/b')).toBeUndefined()
    expect(await read('node_modules/a')).toBeUndefined()
  })

  test.each([
    [
      'package-lock.json',
      '{"version":"1.2.3","packages":{"":{"version":"1.2.2"}}}',
      'it has version 1.2.3 at its top',
    ],
    ['package-lock.json', '{"version":"1.2.3"', 'truncated'],
    ['Cargo.lock', '[[package]]\nname = "orbit"\nversion = 1', 'package[0].version: expected text'],
    ['yarn.lock', '', 'is not a supported lock file'],
  ])('%s is refused where it cannot be read (%#)', async (path, text, message) => {
    await expect(readLockedVersion(path, text, { name: 'orbit', folder: '' })).rejects.toThrow(message)
  })

  test('of npm is the same in npm-shrinkwrap.json', async () => {
    const text = '{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}'
    const found = await readLockedVersion('npm-shrinkwrap.json', text, { name: 'a', folder: '' })
    expect(found).toEqual({ version: '1.2.3', line: 1 })
  })

  test('of Bun has each package of a workspace by its folder, and the root only if it says so', async () => {
    const text = `{
  "lockfileVersion": 1,
  "workspaces": {
    "": { "name": "a", },
    "libs/a": {
      "name": "@s/a", // own
      "version": "1.2.2",
    },
  },
  "packages": { "@s/a": ["@s/a@workspace:libs/a"], },
}
`
    const read = (folder: string) => readLockedVersion('bun.lock', text, { name: 'a', folder })
    expect(await read('libs/a')).toEqual({ version: '1.2.2', line: 7 })
    expect(await read('')).toBeUndefined()
    expect(await read('libs/b')).toBeUndefined()
    await expect(readLockedVersion('bun.lock', '{', { name: 'a', folder: '' })).rejects.toThrow('truncated')
  })

  test('of Bundler is that of a gem of the repository', async () => {
    const text = `PATH
  remote: .
  specs:
    orbit (1.2.0.rc1)
      rake (~> 13)

PATH
  remote: ../other
  specs:
    other (9.0.0)

GEM
  remote: https://rubygems.org/
  specs:
    rake (13.0.6)

PLATFORMS
  ruby

DEPENDENCIES
  orbit!

BUNDLED WITH
   2.5.0
`
    const read = (name: string | undefined, version: string) =>
      readLockedVersion('Gemfile.lock', text, { name, version, folder: '' })
    expect(await read('orbit', '1.2.0.rc1')).toEqual({ version: '1.2.0.rc1', line: 4 })
    expect(await read(undefined, '1.2.0-rc.1')).toEqual({ version: '1.2.0-rc.1', line: 4 })
    expect(await read('orbit', '1.3.0')).toEqual({ version: '1.2.0.rc1', line: 4 })
    expect(await read('rake', '13.0.6')).toBeUndefined()
    expect(await read('other', '9.0.0')).toBeUndefined()
  })

  test.each([
    ['Cargo.toml', ['Cargo.lock']],
    ['package.json', ['package-lock.json', 'npm-shrinkwrap.json', 'bun.lock']],
    ['orbit.gemspec', ['Gemfile.lock']],
    ['version.rb', ['Gemfile.lock']],
    ['composer.json', []],
    ['mix.exs', []],
    ['pubspec.yaml', []],
  ])('may be that of %s in %j', (manifest, names) => {
    expect(lockFilesOf(manifest)).toEqual(names)
  })

  test.each([
    ['uv.lock', 'source = { editable = "." }'],
    ['uv.lock', 'source = { virtual = "." }'],
    ['poetry.lock', '[package.source]\ntype = "directory"\nurl = "libs/a"'],
    ['pdm.lock', 'path = "."'],
    ['pylock.toml', 'directory = { path = ".", editable = true }'],
  ])('of Python is that of a folder of the project: %s (%#)', async (path, source) => {
    const list = path === 'pylock.toml' ? 'packages' : 'package'
    const written = (name: string, version: string, where: string) =>
      `[[${list}]]\nname = "${name}"\nversion = "${version}"\n${where}\n\n`
    const index = written('my.orbit', '0.1.0', 'index = "https://pypi.org/simple"')
    const read = (text: string, version?: string) =>
      readLockedVersion(path, text, { name: 'My_Orbit', folder: '', ...(version && { version }) })
    expect(await read(index + written('my-orbit', '1.2.3', source))).toEqual({ version: '1.2.3', line: 8 })
    expect(await read(index)).toBeUndefined()
    const candidate = written('my-orbit', '1.2.0rc1', source)
    expect(await read(candidate, '1.2.0-rc.1')).toEqual({ version: '1.2.0-rc.1', line: 3 })
    expect(await read(candidate, '1.2.0-rc.2')).toEqual({ version: '1.2.0rc1', line: 3 })
  })
})
