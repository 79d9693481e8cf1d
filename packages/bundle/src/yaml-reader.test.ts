import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { WRITERS, withoutWriter } from './yaml-reader.ts'

const YAML = join(dirname(createRequire(import.meta.url).resolve('yaml/package.json')), 'browser/dist')
const modules = globSync('**/*.js', { cwd: YAML }).map((path) => join(YAML, path))

test('what writes is left out: the exports stay, and say so', () => {
  expect(withoutWriter('const visit = 1;\nexport { visit, visitAsync };\n')).toBe(
    [
      "export function visit() {\n  throw new Error('visit: this bundle has only the reader of yaml')\n}\n",
      "export function visitAsync() {\n  throw new Error('visitAsync: this bundle has only the reader of yaml')\n}\n",
    ].join(''),
  )
})

test('a module that says its exports in another way is refused', () => {
  expect(() => withoutWriter('export default 1\n')).toThrow(
    'a module of yaml whose exports are not in one list: export default 1',
  )
})

test('each writer can be left out', () => {
  const writers = modules.filter((path) => WRITERS.test(path))
  expect(writers).toHaveLength(9)
  for (const path of writers) expect(withoutWriter(readFileSync(path, 'utf8'))).toMatch(/^export function/)
})

// Nodes and tags have methods that write; what parses and composes calls none of them.
test('neither the parser nor the composer imports a writer', () => {
  const readers = modules.filter((path) =>
    /[\\/](?:compose[\\/][\w-]+|parse[\\/](?:lexer|parser))\.js$/.test(path),
  )
  expect(readers.length).toBeGreaterThan(15)
  const text = readers.map((path) => readFileSync(path, 'utf8')).join('\n')
  expect(text).not.toMatch(/from '[^']*(?:\/stringify\/|\/visit\.js)/)
  expect(text).not.toMatch(/\.(?:toString|toJSON|toJS)\(/)
})
