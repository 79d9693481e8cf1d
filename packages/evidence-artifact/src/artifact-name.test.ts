import fc from 'fast-check'
import { expect, test } from 'vitest'
import { artifactName, isOtherTotal, matrixLabel } from './artifact-name.ts'

test('a name tells job, cell and attempt', () => {
  const owner = { name: 'governance', job: 'test', cell: { index: 1, total: 3 }, runAttempt: 2 }
  expect(artifactName(owner)).toBe('governance.test.2-of-3.2')
  expect(artifactName({ ...owner, name: 'a/b:c', job: '../x' })).toBe('a-b-c.-x.2-of-3.2')
  expect(artifactName({ ...owner, job: '' })).toBe('governance.-.2-of-3.2')
})

test('cells and attempts of a job have names of their own, that the service takes', () => {
  const owners = fc.record({
    name: fc.string(),
    job: fc.string(),
    cell: fc.record({ index: fc.nat(255), total: fc.constant(256) }),
    runAttempt: fc.integer({ min: 1, max: 99 }),
  })
  fc.assert(
    fc.property(owners, owners, (left, right) => {
      expect(artifactName(left)).toMatch(/^[\w.-]{1,200}$/)
      const other = { ...left, cell: right.cell, runAttempt: right.runAttempt }
      const isSame = left.cell.index === right.cell.index && left.runAttempt === right.runAttempt
      expect(artifactName(left) === artifactName(other)).toBe(isSame)
    }),
  )
})

test.each<[unknown, string]>([
  [{ os: 'windows-latest', shard: 2 }, 'os=windows-latest, shard=2'],
  [{ os: { label: 'x' }, node: 24, ok: true }, 'node=24, ok=true'],
  [null, ''],
  ['x', ''],
  [[1], ''],
  [{}, ''],
])('the label of %j is %j', (matrix, label) => {
  expect(matrixLabel(matrix)).toBe(label)
})

test.each<[string, boolean]>([
  ['governance.test.2-of-3.2', false],
  ['governance.test.1-of-3.2', false],
  ['governance.test.1-of-2.2', true],
  ['governance.test.1-of-2.1', false],
  ['governance.other.1-of-2.2', false],
  ['other.test.1-of-2.2', false],
  ['governance.test.1-of-2.2.x', false],
  ['governance', false],
])('%s is of a matrix of another size: %s', (artifact, expected) => {
  const owner = { name: 'governance', job: 'test', cell: { index: 1, total: 3 }, runAttempt: 2 }
  expect(isOtherTotal(artifact, owner)).toBe(expected)
})
