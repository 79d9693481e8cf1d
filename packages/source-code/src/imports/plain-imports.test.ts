import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scanSource } from '../scan.ts'
import { plainImports } from './plain-imports.ts'

const TOP = [
  "import a from './a'\n",
  'import type { B, C as D } from "./b.js";\n',
  "import * as e from '../e'; import './f'\n",
  "import g, {\n  h,\n  i as j,\n} from './g'\n",
  "export * from './k'\n",
  "export { l, m } from './l'\n",
  "export * as n from './n'\n",
  "import o from './o.json' with { type: 'json' }\n",
  "// import './no'\n",
  "/* import './no'\n * from './no' */\n",
  "'use strict'\n",
  '\n',
]
const BODY = [
  "test('imports from a file', () => {})\n",
  'const important = requirement + fromage\n',
  'const s = `a b` // from the top, we import nothing\n',
  'export const value = /from/.test(import_)\n',
]

describe('plainImports', () => {
  it('says what a parser says, of a text that is plain', async () => {
    const sources = fc.tuple(fc.array(fc.constantFrom(...TOP)), fc.array(fc.constantFrom(...BODY)))
    await fc.assert(
      fc.asyncProperty(sources, async ([top, body]) => {
        const text = [...top, ...body].join('')
        const scan = await scanSource('a.ts', text)
        expect(plainImports('a.ts', text)).toEqual(scan.kind === 'read' ? scan.imports : [])
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    "const a = await import('./a')\n",
    "const a = require('./a')\n",
    "test('x', () => {})\nimport './a'\n",
    "test('x', () => {})\nexport { a } from './a'\n",
    "vi.mock('./a')\n",
    "jest.requireActual('./a')\n",
    'import.meta.glob("./*.ts")\n',
    "new Worker(new URL('./a.ts', import.meta.url))\n",
    "import { a /* why */ } from './a'\n",
    'import { "a b" as c } from "./a"\n',
    'import { ä } from "./a"\n',
    "import a from /* why */ './a'\n",
    "import a from './\\u0061'\n",
    "import a = require('./a')\n",
    "type A = import('./a').A\n",
    'const s = "import \'./a\'"\n',
  ])('leaves a text to the parser: %s', (text) => {
    expect(plainImports('a.ts', text)).toBeUndefined()
  })

  it('leaves other languages and long texts to the parser', () => {
    expect(plainImports('a.py', 'import b\n')).toBeUndefined()
    expect(plainImports('a.ts', ' '.repeat(2 ** 20))).toEqual([])
    expect(plainImports('a.ts', ' '.repeat(2 ** 20 + 1))).toBeUndefined()
  })
})
