import { expect, test } from 'vitest'
import { importsIn } from './source-module.ts'

test.each([
  ['a value', "import { a } from 'x'", ['x']],
  ['a type', "import type { A } from 'x'", ['x']],
  ['several lines', "import {\n  a,\n  b,\n} from 'x'", ['x']],
  ['an effect', "import 'x'", ['x']],
  ['a re-export', "export { a } from 'x'\nexport * from 'y'\nexport type { B } from 'z'", ['x', 'y', 'z']],
  ['a dynamic import', "const load = () => import('x')", ['x']],
  ['an import of what only a run tells', 'const load = (name: string) => import(name)', []],
  ['twice the same', "import { a } from 'x'\nexport { b } from 'x'", ['x']],
  ['a comment', "// import { a } from 'x'", []],
  ['a text', 'const text = "import { a } from \'x\'"', []],
  ['an export of its own', 'export const a = 1', []],
])('what a file imports: %s', (_, text, imports) => {
  expect(importsIn({ path: 'file.ts', text })).toEqual(imports)
})
