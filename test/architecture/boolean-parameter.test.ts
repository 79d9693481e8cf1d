import { expect, test } from 'vitest'
import { booleanParametersIn } from './boolean-parameter.ts'
import { filesMatching } from './source-file.ts'

test.each([
  ['a function', 'function save(file: string, force: boolean) {}', ['force: boolean']],
  ['an arrow function', 'const save = (force: boolean) => force', ['force: boolean']],
  ['a method', 'class A { save(force: boolean) {} }', ['force: boolean']],
  ['a private method', 'class A { #save(force: boolean) {} }', ['force: boolean']],
  ['a constructor', 'class A { constructor(force: boolean) {} }', ['force: boolean']],
  ['an interface', 'interface A { save(force: boolean): void }', ['force: boolean']],
  ['a type', 'type Save = (force: boolean) => void', ['force: boolean']],
  ['an overload', 'declare function save(force: boolean): void', ['force: boolean']],
  ['an optional one', 'function save(force?: boolean) {}', ['force?: boolean']],
  [
    'one that may be undefined',
    'function save(force: boolean | undefined) {}',
    ['force: boolean | undefined'],
  ],
  ['one with a default', 'function save(force = false) {}', ['force = false']],
  ['a list', 'function save(forces: boolean[]) {}', []],
  ['a member of an object', 'function save({ force }: { force: boolean }) {}', []],
  ['a value of several types', 'function show(value: string | boolean) {}', []],
  ['what is returned', 'function isForced(file: string): boolean { return true }', []],
  ['a predicate', 'function filter(isWanted: (file: string) => boolean) {}', []],
])('a flag among the parameters of %s', (_, text, parameters) => {
  expect(booleanParametersIn({ path: 'file.ts', text })).toEqual(
    parameters.map((each) => `file.ts:1 ${each}`),
  )
})

test('no function has a boolean parameter', () => {
  const files = filesMatching(['{packages,actions}/*/{src,scripts}/**/*.ts', 'test/**/*.ts']).filter(
    // What tests and fixtures call is in the sources; their own functions serve one file.
    ({ path, text }) => !path.endsWith('.test.ts') && !path.includes('/fixtures/') && isWorthParsing(text),
  )
  expect(files.flatMap(booleanParametersIn)).toEqual([])
})

/** Parsing takes time. Most files have neither `name: boolean`, but for members that are readonly, nor a default. */
function isWorthParsing(text: string): boolean {
  return /(?<!readonly )\b\w+\??: [^,)\n]*\bboolean\b|= (?:true|false)[,)]/.test(text)
}
