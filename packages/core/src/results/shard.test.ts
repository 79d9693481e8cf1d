import { expect, test } from 'vitest'
import { isShard, namesShard, shardPlaces, shardsByPath } from './shard.ts'

test.each([
  ['results-linux.xml', 'linux', true],
  ['r/linux/junit.xml', 'linux', true],
  ['linux', 'linux', true],
  ['linux64.xml', 'linux', false],
  ['linux64/linux.xml', 'linux', true],
  ['xlinux.xml', 'linux', false],
  ['r/ubuntu-24.04/junit.xml', 'ubuntu-24.04', true],
  ['r/LINUX.xml', 'linux', false],
])('%s names the shard %s: %s', (path, shard, names) => {
  expect(namesShard(path, shard)).toBe(names)
})

test('a declared shard has its name and no other, one without a name is found by its path', () => {
  expect(isShard({ label: 'linux', kind: 'declared' }, 'linux')).toBe(true)
  expect(isShard({ label: 'linux arm', kind: 'declared' }, 'linux')).toBe(false)
  expect(isShard({ label: 'r/linux-arm.xml', kind: 'file' }, 'linux')).toBe(true)
})

const artifact = (cell: number) => `restored/conformance.shard.${cell}-of-2.1/evidence`

test.each<[string, readonly string[], readonly string[], readonly (readonly string[])[]]>([
  [
    'the numbers of cells and attempts are not names',
    [`${artifact(1)}/r-1.xml`, `${artifact(2)}/r-2.xml`],
    ['1', '2'],
    [['1'], ['2']],
  ],
  [
    'an artifact may have the name of a shard',
    ['e/linux.test.1-of-1.1/evidence/r.xml', 'e/windows.test.1-of-1.1/evidence/r.xml'],
    ['linux', 'windows'],
    [['linux'], ['windows']],
  ],
  [
    'a folder of the project is not a shard',
    ['windows-app/r/linux.xml', 'windows-app/r/other.xml'],
    ['linux', 'windows'],
    [['linux'], []],
  ],
  [
    'the file name decides before a folder',
    ['windows-app/linux.xml', 'windows-app/windows.xml', 'linux-app/windows.xml'],
    ['linux', 'windows'],
    [['linux'], ['windows'], ['windows']],
  ],
  [
    'the nearest folder decides',
    ['a/linux/windows/r.xml', 'b/linux/r.xml'],
    ['linux', 'windows'],
    [['windows'], ['linux']],
  ],
  ['a single file is named by its folders', ['reports/linux/r.xml'], ['linux', 'windows'], [['linux']]],
  [
    'what all have in common may be a name',
    ['reports/a.xml', 'reports/b.xml'],
    ['reports'],
    [['reports'], ['reports']],
  ],
  [
    'and stays one where some files repeat it',
    ['r/linux/j.xml', 'r/linux/sub/linux.xml'],
    ['linux'],
    [['linux'], ['linux']],
  ],
  ['one file name may hold two', ['r/linux-windows.xml'], ['linux', 'windows'], [['linux', 'windows']]],
  [
    'a name may have a separator',
    ['r/linux/arm/j.xml', 'r/linux/x64/j.xml'],
    ['linux/arm', 'linux/x64'],
    [['linux/arm'], ['linux/x64']],
  ],
])('declared shards: %s', (_, paths, shards, expected) => {
  expect([...shardsByPath(paths, shards).values()]).toEqual(expected)
})

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    'a folder of the project is left out',
    ['windows-app/r/linux.xml'],
    ['windows-app/r/*.xml'],
    ['linux.xml'],
  ],
  ['a pattern says which folder could be another', ['r/windows/j.xml'], ['r/*/j.xml'], ['windows/j.xml']],
  ['so does a second pattern', ['r/windows/j.xml'], ['r/windows/j.xml', 'r/linux/j.xml'], ['windows/j.xml']],
  [
    'an artifact is left out',
    [`${artifact(1)}/a.xml`, `${artifact(2)}/b.xml`],
    ['restored/**/*.xml'],
    ['a.xml', 'b.xml'],
  ],
  [
    'unless it alone tells the files apart',
    ['e/linux.t.1-of-1.1/evidence/r.xml', 'e/mac.t.1-of-1.1/evidence/r.xml'],
    [],
    ['linux.t/evidence/r.xml', 'mac.t/evidence/r.xml'],
  ],
  ['nothing', [], [], []],
])('what tells files apart: %s', (_, paths, patterns, expected) => {
  expect([...shardPlaces(paths, patterns).values()]).toEqual(expected)
})

test('an exception for a shard is not for the folder of a project', () => {
  const shard = { label: 'windows-app/r/linux.xml', kind: 'file', place: 'linux.xml' } as const
  expect(isShard(shard, 'windows')).toBe(false)
  expect(isShard(shard, 'linux')).toBe(true)
})
