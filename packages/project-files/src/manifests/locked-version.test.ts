import { describe, expect, test } from 'vitest'
import { readLockedVersion } from './locked-version.ts'

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
})
