import { describe, expect, test } from 'vitest'
import { compileVersionPattern, readPatternVersion } from './pattern-version.ts'

async function read(text: string, source: string): Promise<string> {
  const pattern = await compileVersionPattern(source)
  if ('reason' in pattern) return pattern.reason
  const { version, path, line } = readPatternVersion({ path: 'a/x.txt', text }, pattern)
  return `${version} ${path}:${line}`
}

describe('a pattern', () => {
  test.each([
    ['version={version}', 'group=a\nversion=1.1.0\n', '1.1.0 a/x.txt:2'],
    ["VERSION = '{version}'", "VERSION = '1.1.0-rc.1+5'", '1.1.0-rc.1+5 a/x.txt:1'],
    ['<Version>{version}</Version>', '<a><Version>1.1</Version></a>', '1.1 a/x.txt:1'],
    ['^version ?= ?{version}$', 'old_version = 9\nversion = 2026.11.1\n', '2026.11.1 a/x.txt:2'],
    ['^v:(.*)$', 'v:1.1.0', '1.1.0 a/x.txt:1'],
    ['v={version}', 'v=1.1.0~rc1', '1.1.0~rc1 a/x.txt:1'],
    ['{version}$', 'v=1!1.1.0', '1!1.1.0 a/x.txt:1'],
    ['(?:a|b)=(\\S+)', 'b=1', '1 a/x.txt:1'],
    ['Version {version}', 'Version 1.1.0.\nVersion 1.1.0, later', '1.1.0 a/x.txt:1'],
  ])('%s finds it in %j', async (source, text, found) => {
    expect(await read(text, source)).toBe(found)
  })

  test.each([
    ['version', 'has 0 groups'],
    ['(a)({version})', 'has 3 groups'],
    ['{version} {version}', 'has 2 groups'],
    ['({version}', 'is not a regular expression'],
    ['(.)\\1', 'is not a regular expression'],
    ['(?=a)(b)', 'is not a regular expression'],
  ])('%s is not one', async (source, reason) => {
    expect(await read('', source)).toContain(reason)
  })

  test.each([
    ['v={version}', 'x', 'nothing in it matches the pattern v={version}'],
    ['v={version}', '# v=1.0.0\nv=1.1.0', 'matches "1.0.0" and "1.1.0"'],
    ['v={version}', 'v=1 '.repeat(21), 'matches more than 20 times'],
    ['v=(.*)', 'v=', 'the version is empty'],
    ['v={version}', ' '.repeat(1024 * 1024 + 1), 'larger than 1 MiB'],
  ])('%s says nothing of %#', async (source, text, message) => {
    await expect(read(text, source)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })

  test('takes linear time', async () => {
    const before = performance.now()
    await expect(read('a'.repeat(1024 * 1024), '(a+)+$x'))
      .resolves.toBeDefined()
      .catch(() => undefined)
    await expect(read('a'.repeat(200_000), '(?:a+)+(b)')).rejects.toThrow('nothing in it matches')
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
