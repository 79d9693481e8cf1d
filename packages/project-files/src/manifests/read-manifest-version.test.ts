import { describe, expect, test } from 'vitest'
import { readManifestVersion } from './read-manifest-version.ts'

type Files = Readonly<Record<string, string>>

const read = (path: string, text: string, others: Files = {}) =>
  readManifestVersion({
    path,
    text,
    readNearby: (name) => (Object.hasOwn(others, name) ? others[name] : undefined),
  })

describe('the version of a manifest', () => {
  test.each([
    ['Cargo.toml', '[package]\nname = "orbit"\nversion = "1.2.3"\n', 'orbit', 3],
    [
      'Cargo.toml',
      '[workspace.package]\nversion = "1.2.3"\n[package]\nname = "a"\nversion.workspace = true',
      'a',
      2,
    ],
    ['crates/a/Cargo.toml', '[package]\nname="a"\nversion="1.2.3"', 'a', 3],
    ['package.json', '{\n  "name": "orbit",\n  "version": "1.2.3"\n}', 'orbit', 3],
    ['pyproject.toml', '[project]\nname = "orbit"\nversion = "1.2.3"', 'orbit', 3],
    ['pyproject.toml', '[tool.poetry]\nname = "orbit"\nversion = "1.2.3"', 'orbit', 3],
    ['pom.xml', '<project>\n<artifactId>orbit</artifactId>\n<version>1.2.3</version></project>', 'orbit', 3],
    [
      'pom.xml',
      '<project><parent>\n<version>1.2.3</version></parent><artifactId>o</artifactId></project>',
      'o',
      2,
    ],
    [
      'pom.xml',
      '<project>\n<version><!-- now --> 1.2.3 </version><dependencies><dependency><version>9</version></dependency></dependencies></project>',
      undefined,
      2,
    ],
    ['VERSION', '1.2.3\n', undefined, 1],
    ['sub/version.txt', '1.2.3', undefined, 1],
  ])('%s says it (%#)', async (path, text, name, line) => {
    const spelling = path === 'pyproject.toml' ? { spelling: 'pep440' } : {}
    const found = { kind: 'declared', version: '1.2.3', path, line, ...spelling }
    expect(await read(path, text)).toEqual({ ...found, ...(name && { name }) })
  })

  test('is that of the Cargo workspace where it is inherited', async () => {
    const member = '[package]\nname = "a"\nversion.workspace = true\n'
    const root = '[workspace]\nmembers = ["crates/*"]\n[workspace.package]\nversion = "2.0.0"\n'
    const found = { kind: 'declared', name: 'a', version: '2.0.0', line: 4 }
    expect(await read('crates/a/Cargo.toml', member, { 'Cargo.toml': root })).toEqual({
      ...found,
      path: 'Cargo.toml',
    })
    expect(
      await read('x/crates/a/Cargo.toml', member, { 'Cargo.toml': '[package]', 'x/Cargo.toml': root }),
    ).toEqual({ ...found, path: 'x/Cargo.toml' })
    const named = '[package]\nname = "a"\nversion = { workspace = true }\nworkspace = "../../root"\n'
    expect(await read('crates/a/Cargo.toml', named, { 'root/Cargo.toml': root })).toEqual({
      ...found,
      path: 'root/Cargo.toml',
    })
  })

  test.each([
    ['Cargo.toml', '[package]\nname = "a"', '[package] has no version'],
    [
      'Cargo.toml',
      '[package]\nname = "a"\nversion.workspace = true',
      'no Cargo.toml above has a [workspace]',
    ],
    ['Cargo.toml', '[workspace]\nmembers = []', 'has no [workspace.package] with a version'],
    ['Cargo.toml', '[package]\nversion = 1', 'package.version: expected text'],
    ['package.json', '{"private": true}', 'it has no version'],
    ['package.json', '{"version": 1}', 'version: expected text'],
    ['package.json', '{"version": "1.2.3"', 'truncated'],
    ['package.json', '{"version": "1.2.3", "version": "9.9.9"}', 'twice'],
    ['pyproject.toml', '[project]\nname = "a"\ndynamic = ["version"]', 'the version is dynamic'],
    ['pyproject.toml', '[tool.black]', 'it has no version'],
    ['pom.xml', '<project><version>$\u007brevision}</version></project>', 'only known when it is built'],
    ['pom.xml', '<project><dependency><version>1</version></dependency></project>', 'it has no version'],
    ['pom.xml', '<project><version>1</version><version>2</version></project>', 'appears twice'],
    ['pom.xml', '<project><version>1.2.3</version>', 'truncated'],
    ['VERSION', '', 'not a single line with a version'],
    ['VERSION', '1.2.3\n1.2.4\n', 'not a single line with a version'],
    ['VERSION', ' 1.2.3\n', 'not a single line with a version'],
    ['version.json', '{}', 'is not a known kind of manifest'],
  ])('%s without one is refused (%#)', async (path, text, message) => {
    await expect(read(path, text)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })
})
