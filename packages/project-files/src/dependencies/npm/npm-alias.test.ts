import { describe, expect, test } from 'vitest'
import { packagesOf } from './npm-alias.ts'

describe('a specifier', () => {
  test.each([
    ['^1.0.0', ['x']],
    ['', ['x']],
    ['mockito', ['x']],
    ['npm:mockito@1', ['mockito']],
    [' npm : mockito@1 ', ['mockito']],
    ['npm:@s/mockito@^1', ['@s/mockito']],
    ['npm:@s/mockito', ['@s/mockito']],
    ['npm:7zip-bin@5', ['7zip-bin']],
    // For npm a package, for Yarn a tag of x.
    ['npm:mockito', ['mockito', 'x']],
    ['npm:latest', ['latest', 'x']],
    ['npm:7zip-bin', ['7zip-bin', 'x']],
    ['npm:mock2', ['mock2', 'x']],
    ['npm:^1', ['x']],
    ['npm:1.2.3', ['x']],
    ['npm:1.x', ['x']],
    ['npm:v2', ['x']],
    ['npm:1.0.0-beta.1', ['x']],
    ['npm:^3.0.0 || ^4.0.0', ['x']],
    ['npm:>=1 <2', ['x']],
    ['npm:*', ['x']],
    ['npm:', ['x']],
    ['workspace:*', ['x']],
    ['workspace:mockito@*', ['mockito']],
    ['workspace:../mockito', ['x']],
    ['workspace:.', ['x']],
    ['workspace:mockito', ['x']],
    ['jsr:@s/mockito@1', ['@s/mockito', '@jsr/s__mockito']],
    ['git+ssh://git@example.com/mockito.git', ['x']],
    ['https://example.com/mockito@1.tgz', ['x']],
    ['file:../mockito', ['x']],
    ['catalog:', ['x']],
    ['patch:x@npm%3A1#y', ['x']],
  ])('%j under x brings in %j', (specifier, packages) => {
    expect(packagesOf('x', specifier)).toEqual(packages)
  })
})
