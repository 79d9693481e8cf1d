import { expect, test } from 'vitest'
import { artifactPattern } from './artifact-pattern.ts'

test.each([
  ['governance', 'governance.test.1-of-1.1', true],
  ['governance', 'governance.test.1-of-256.123456', true],
  ['governance', 'governance.test.1-of-1.1234567', false],
  ['governance', 'governance.test.1-of-1', false],
  ['governance', 'governance.test.1-of-1.1.1', false],
  ['governance', 'governance..1-of-1.1', false],
  ['governance', 'governance2.test.1-of-1.1', false],
  ['governance*', 'governance2.test.1-of-1.1', true],
  ['*', 'governance.test.1-of-1.1', true],
  ['*-lin*', 'corpus-linux.test.1-of-1.1', true],
  ['*-lin*', 'corpus-windows.test.1-of-1.1', false],
  ['*', 'a b.test.1-of-1.1', false],
  ['a*c', 'a.b.1-of-1.1c', false],
  ['my evidence', 'my-evidence.test.1-of-1.1', true],
  ['my.evidence', 'my-evidence.test.1-of-1.1', true],
])('%s means %s: %s', (name, artifact, expected) => {
  expect(artifactPattern(name)(artifact)).toBe(expected)
})

test('many stars take no time', () => {
  expect(artifactPattern('*a'.repeat(1_000))(`${'a'.repeat(100_000)}b.test.1-of-1.1`)).toBe(false)
})
