import { describe, expect, it } from 'vitest'
import { entryOf } from '../fixtures/vetting-case.ts'
import { entryPath } from './entry-path.ts'

describe('the path of an entry', () => {
  it.each([
    ['aurora', 'docs/reviews/aurora.yml'],
    ['npm/@acme/pi.tools', 'docs/reviews/npm/@acme/pi.tools.yml'],
    ['Größe', 'docs/reviews/Größe.yml'],
    // What replaces a part of a text may not have a meaning of its own.
    ['a$&b', undefined],
    ['..', undefined],
    ['../../etc/passwd', undefined],
    ['a/../b', undefined],
    ['/etc', undefined],
    ['a/', undefined],
    ['.hidden', undefined],
    ['a*', undefined],
    ['{a,b}', undefined],
    ['a\\b', undefined],
    ['a\u0000', undefined],
    ['a\u202eb', undefined],
    ['x'.repeat(201), undefined],
  ])('%j: %s', (id, expected) => {
    expect(entryPath('docs/reviews/{id}.yml', entryOf({ id }))).toBe(expected)
  })

  it('is undefined where the entry has no folder', () => {
    expect(entryPath('vendor/{directory}/**', entryOf({ directory: 'a/b' }))).toBe('vendor/a/b/**')
    expect(entryPath('vendor/{directory}/**', entryOf({ directory: '' }))).toBeUndefined()
    expect(entryPath('vendor/{directory}/**', entryOf({}))).toBeUndefined()
  })
})
