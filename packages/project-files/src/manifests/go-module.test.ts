import { expect, test } from 'vitest'
import { readGoModule } from './go-module.ts'

test.each([
  ['module example.org/orbit\n\ngo 1.26\n', 'example.org/orbit', 1],
  ['// Orbit\r\nmodule "example.org/orbit/v2" // two\r\n', 'example.org/orbit/v2', 2],
  ['module `example.org/orbit`', 'example.org/orbit', 1],
])('%j', (text, module, line) => {
  expect(readGoModule(text)).toEqual({ module, line })
})

test.each([
  ['', 'names no module'],
  ['// module example.org/orbit', 'names no module'],
  ['module (\n\texample.org/a\n)', 'names no module'],
  ['module a.example\nmodule b.example', 'names two modules'],
])('%j is refused', (text, message) => {
  expect(() => readGoModule(text)).toThrow(message)
})
