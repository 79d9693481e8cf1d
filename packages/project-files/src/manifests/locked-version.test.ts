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
    expect(await readLockedVersion('Cargo.lock', cargo, 'orbit')).toEqual({ version: '1.2.3', line: 8 })
    expect(await readLockedVersion('sub/Cargo.lock', cargo, 'other')).toBeUndefined()
    // Without a name it is the one version of all of them.
    expect(await readLockedVersion('Cargo.lock', cargo, undefined)).toEqual({ version: '1.2.3', line: 8 })
    const several = `${cargo}\n[[package]]\nname = "sibling"\nversion = "0.9.0"\n`
    expect(await readLockedVersion('Cargo.lock', several, undefined)).toBeUndefined()
  })

  test.each([
    ['{"version":"1.2.3","packages":{"":{"version":"1.2.3"}}}', '1.2.3'],
    ['{"version":"1.2.3"}', '1.2.3'],
    ['{"packages":{"":{"version":"1.2.3"}}}', '1.2.3'],
    ['{"packages":{"node_modules/a":{"version":"1.2.3"}}}', undefined],
  ])('of npm is that of the root (%#)', async (text, version) => {
    expect((await readLockedVersion('package-lock.json', text, 'a'))?.version).toBe(version)
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
    await expect(readLockedVersion(path, text, 'orbit')).rejects.toThrow(message)
  })
})
