import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesMatching, ROOT } from '../architecture/source-file.ts'
import { namedPathsIn } from './named-path.ts'

test.each([
  ['in backticks', 'see `packages/core/src`', ['packages/core/src']],
  [
    'among other words',
    'run `npx vitest packages/core actions/evidence`',
    ['packages/core', 'actions/evidence'],
  ],
  ['as a link', '[policy](docs/policy.md#keys)', ['docs/policy.md']],
  ['in a block of commands', '```sh\nnpx vitest test/docs # all\n```', ['test/docs']],
  ['with a glob', '`packages/*/src`', ['packages/*/src']],
  ['up to its placeholder', '`actions/<name>/src/gate.ts`', ['actions/']],
  ['in output', '```console\n$ npm run new-rule\ndocs/rules/new.md\n```', []],
  ["of somebody else's action", '`actions/checkout@v5` and `actions/attest`', []],
  ['in the text', 'tests are in test/docs', []],
  ['elsewhere', '`./packages/core` and `/test/x`', []],
])('a path %s', (_, text, paths) => {
  expect(namedPathsIn(text).map(({ path }) => path)).toEqual(paths)
})

test('every path that the documentation names exists', () => {
  const pages = filesMatching(['{README,CONTRIBUTING,SECURITY}.md', 'docs/*.md', 'docs/decisions/*.md'])
  const stale = pages.flatMap((page) =>
    namedPathsIn(page.text)
      .filter(({ path }) => !exists(path))
      .map(({ path, line }) => `${page.path}:${line} ${path}`),
  )
  expect(stale).toEqual([])
})

test('every path and every glob of the matrix names a file', () => {
  const matrix = readFileSync(join(ROOT, 'docs/traceability.json'), 'utf8')
  const paths = [...matrix.matchAll(/"path": "([^"]+)"/g)].map(([, path = '']) => path)
  expect(paths.length).toBeGreaterThan(100)
  expect([...new Set(paths)].filter((path) => !exists(path))).toEqual([])
})

function exists(path: string): boolean {
  return globSync(path, { cwd: ROOT }).length > 0
}
