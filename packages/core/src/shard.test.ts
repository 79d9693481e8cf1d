import { expect, test } from 'vitest'
import { isShard, namesShard } from './shard.ts'

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
