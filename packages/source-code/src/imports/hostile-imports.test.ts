import { expect, it } from 'vitest'
import { scanSource } from '../scan.ts'
import { goImports } from './go-imports.ts'
import { PythonImports } from './python-imports.ts'
import { RustImports } from './rust-imports.ts'

const FIND = {
  script: (text: string) => scanSource('a.ts', text),
  python: (text: string) => new PythonImports(text, []).found,
  rust: (text: string) => new RustImports(text, []).found,
  go: (text: string) => goImports(text, []),
} as const

it.each<[keyof typeof FIND, string]>([
  ['script', 'require<'],
  ['script', 'require('],
  ['script', 'import.meta.glob(['],
  ['script', 'from '],
  ['script', 'new URL('],
  ['python', 'import_module('],
  ['python', 'pytest_plugins = ['],
  ['python', 'from x import (\n'],
  ['python', 'import a.'],
  ['rust', 'mod a {'],
  ['rust', ']mod x;'],
  ['rust', 'include!(concat!('],
  ['rust', 'pub(mod x;'],
  ['rust', 'a::'],
  ['go', 'import ('],
  ['go', ';import x'],
])('%s: a text of nothing but %j takes no time to speak of', async (language, piece) => {
  const started = performance.now()
  await FIND[language](piece.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(20_000)
})
