import { createFolder, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext, matrixOf } from '../fixtures/gather-context.ts'
import { gatherMatrix, readMatrixText } from './matrix.ts'

async function gather(files: Files, base?: Readonly<Record<string, string>>, more = '') {
  using folder = createFolder({ 'x.txt': '', ...files })
  const { context, policy, evidence } = gatherContext({
    folder: folder.path,
    traceability: `{ matrix: m.json${more} }`,
    ...(base === undefined ? {} : { base }),
  })
  const standing = await gatherMatrix(context, policy)
  const found =
    standing.kind === 'read'
      ? {
          ids: standing.matrix.requirements.map(({ id }) => id),
          base: standing.base?.requirements.map(({ id }) => id),
          problems: standing.problems.length,
          categories: [...(standing.matrix.requirements[0]?.categories.keys() ?? [])],
          baseHasManual: standing.base?.requirements[0]?.categories.has('manual') ?? false,
        }
      : standing
  return { found, listed: evidence.files }
}

const [OLD, NEW] = [
  matrixOf({ 'R-1': [{ path: 'a' }] }),
  matrixOf({ 'R-1': [{ path: 'a' }], 'R-2': [{ path: 'b' }] }),
]

describe('the matrix', () => {
  test('is that of the change, and is evidence', async () => {
    const { found, listed } = await gather({ 'm.json': NEW })
    expect(found).toMatchObject({ ids: ['R-1', 'R-2'], base: undefined, problems: 0 })
    expect(listed).toMatchObject([{ path: 'm.json', format: 'traceability-matrix', records: 2 }])
  })

  test.each<[string, Readonly<Record<string, string>>, readonly string[] | undefined]>([
    ['another', { 'm.json': OLD }, ['R-1']],
    ['the same', { 'm.json': NEW }, undefined],
    ['none', {}, undefined],
    ['one that cannot be read', { 'm.json': '{' }, undefined],
  ])('holds on to the rules of its base, which has %s', async (_, base, ids) => {
    expect((await gather({ 'm.json': NEW }, base)).found).toMatchObject({
      ids: ['R-1', 'R-2'],
      base: ids,
      problems: 0,
    })
  })

  test('may be missing, or unreadable', async () => {
    expect((await gather({})).found).toEqual({ kind: 'missing', path: 'm.json' })
    expect((await gather({ 'm.json': '{' })).found).toMatchObject({
      kind: 'unreadable',
      finding: { file: 'm.json' },
    })
  })

  test.each([
    ['', false],
    [', require: [manual]', true],
  ])('has the categories that the policy requires%s: %s', async (more, expected) => {
    const text = OLD.replace('"unit_tests"', '"manual":[],"unit_tests"')
    const found = (await gather({ 'm.json': text }, { 'm.json': text.replace('R-1', 'R-0') }, more)).found
    expect(found).toMatchObject({
      categories: [...(expected ? ['manual'] : []), 'unit_tests'],
      baseHasManual: expected,
    })
  })
})

test('a text that is not a matrix is unreadable, with its place', async () => {
  const bytes = [new TextEncoder().encode('{\n"requirements": ]')]
  expect(await readMatrixText({ path: 'm.json', bytes }, { require: [] })).toMatchObject({
    kind: 'unreadable',
    path: 'm.json',
    finding: { file: 'm.json', line: 2 },
  })
})
