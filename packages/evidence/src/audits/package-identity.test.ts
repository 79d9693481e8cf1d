import { describe, expect, test } from 'vitest'
import { ecosystemOf, packageKey, packageOfUrl } from './package-identity.ts'

type Spelling = readonly [name: string, version: string]
type Case = readonly [ecosystem: string, left: Spelling, right: Spelling]

const key = (ecosystem: string, [name, version]: Spelling) => packageKey({ ecosystem, name, version })

describe('two spellings', () => {
  test.each<Case>([
    ['python', ['Typing_Extensions', '4.9'], ['typing.extensions', '4.9.0']],
    ['python', ['x', '1.0'], ['X', 'v1']],
    ['python', ['x', '2026.01.02'], ['x', '2026.1.2']],
    ['python', ['x', '1.0a1'], ['x', '1.0.0-alpha.1']],
    ['python', ['x', '1.0c'], ['x', '1rc0']],
    ['python', ['x', '1.0-1'], ['x', '1.post1']],
    ['python', ['x', '1.0.dev1'], ['x', '1.0dev1']],
    ['python', ['x', '1.0+Ubuntu-1'], ['x', '1.0+ubuntu.1']],
    ['cargo', ['zip_lite', '1.0.0'], ['Zip-Lite', '1.0.0']],
    ['go', ['example.com/x', 'v1.2.3'], ['example.com/x', '1.2.3']],
  ])('of one %s package are one: %j and %j', (ecosystem, left, right) => {
    expect(key(ecosystem, left)).toBe(key(ecosystem, right))
  })

  test.each<Case>([
    ['python', ['x', '1.0'], ['x', '1.0.1']],
    ['python', ['x', '1.0'], ['x', '1.0rc1']],
    ['python', ['x', '1.0'], ['x', '1!1.0']],
    ['python', ['x', '1.10'], ['x', '1.1']],
    ['python', ['x', '1.0'], ['x', '1.0+local']],
    ['python', ['x', 'odd'], ['x', 'even']],
    ['npm', ['Left', '1.0.0'], ['left', '1.0.0']],
    ['npm', ['a-b', '1.0.0'], ['a_b', '1.0.0']],
    ['npm', ['x', '1.0.0'], ['x', 'v1.0.0']],
    ['cargo', ['x', '1.0.0'], ['x', '1.0.0+1']],
    ['go', ['example.com/x', 'v1.2.3'], ['example.com/x/v2', 'v1.2.3']],
    ['go', ['example.com/x', 'v2.0.0'], ['example.com/x', 'v2.0.0+incompatible']],
  ])('of two %s packages are two: %j and %j', (ecosystem, left, right) => {
    expect(key(ecosystem, left)).not.toBe(key(ecosystem, right))
  })

  test('never mean the same in two ecosystems', () => {
    expect(key('npm', ['x', '1.0.0'])).not.toBe(key('cargo', ['x', '1.0.0']))
  })
})

test.each([
  ['PyPI', 'python'],
  ['pip', 'python'],
  ['crates.io', 'cargo'],
  ['Go', 'go'],
  ['gomod', 'go'],
  ['npm', 'npm'],
  ['Maven', 'maven'],
  ['Debian:12', 'debian:12'],
])('%s is the ecosystem %s', (word, ecosystem) => {
  expect(ecosystemOf(word)).toBe(ecosystem)
})

test.each([
  ['pkg:npm/%40scope/x@1.0.0', { ecosystem: 'npm', name: '@scope/x', version: '1.0.0' }],
  ['pkg:cargo/zip-lite@1.2.0', { ecosystem: 'cargo', name: 'zip-lite', version: '1.2.0' }],
  ['pkg:golang/golang.org/x/text@v0.3.0', { ecosystem: 'go', name: 'golang.org/x/text', version: 'v0.3.0' }],
  ['pkg:pypi/Typing_Extensions@4.9.0', { ecosystem: 'python', name: 'typing-extensions', version: '4.9.0' }],
  ['pkg:maven/org.example/x@1.0', { ecosystem: 'maven', name: 'org.example:x', version: '1.0' }],
  ['pkg:npm/x', undefined],
  ['pkg:npm/x@', undefined],
  ['npm/x@1.0.0', undefined],
  ['pkg:@1.0.0', undefined],
  ['', undefined],
])('the package of %s', (url, identity) => {
  expect(packageOfUrl(url)).toEqual(identity)
})
