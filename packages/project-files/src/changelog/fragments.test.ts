import { expect, test } from 'vitest'
import { fragmentFolders, isFragment } from './fragments.ts'

test('are in folders with a usual name beside the change log, and in those that the policy names', () => {
  expect(fragmentFolders(['', 'docs'], []).map(({ path }) => path)).toEqual([
    ...['.changeset', 'newsfragments', 'changelog.d', 'changes', 'news'],
    ...['docs/.changeset', 'docs/newsfragments', 'docs/changelog.d', 'docs/changes', 'docs/news'],
  ])
  expect(fragmentFolders([''], ['pending/', 'news']).map(({ path, origin }) => `${path}: ${origin}`)).toEqual(
    [
      ...['pending: policy', 'news: policy'],
      ...['.changeset: known', 'newsfragments: known', 'changelog.d: known', 'changes: known'],
    ],
  )
})

test.each([
  ['.changeset', 'brave-lions-sing.md'],
  ['newsfragments', '12.feature.rst'],
  ['newsfragments', '12.bugfix'],
  ['changelog.d', '+odd.misc.2.md'],
  ['changes', '12.removal.txt'],
  ['news', '1234.vendor.rst'],
  ['packages/a/.changeset', 'x.md'],
])('%s/%s is one', (path, name) => {
  expect(isFragment({ path, origin: 'known' }, `${path}/${name}`)).toBe(true)
})

test.each([
  ['.changeset', 'README.md'],
  ['.changeset', 'config.json'],
  ['.changeset', 'pre.json'],
  ['newsfragments', '.gitignore'],
  ['newsfragments', '.gitkeep'],
  ['newsfragments', 'README.rst'],
  ['newsfragments', '_template.rst'],
  ['newsfragments', 'template.rst.jinja2'],
  ['changes', '1.0.0.md'],
  ['changes', 'feature.md'],
  ['news', '2026-01-31-release.md'],
  ['news', 'post.html'],
])('%s/%s is something else', (path, name) => {
  expect(isFragment({ path, origin: 'known' }, `${path}/${name}`)).toBe(false)
})

test.each([
  ['add-parser.md', true],
  ['feature', true],
  ['README.md', false],
  ['.gitkeep', false],
  ['config.toml', false],
])('%s in a folder that the policy names: %s', (name, expected) => {
  expect(isFragment({ path: 'pending', origin: 'policy' }, `pending/${name}`)).toBe(expected)
})
