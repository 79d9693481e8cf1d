import { posix, win32 } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isArtifactPath } from './artifact-path.ts'

test.each([
  'a',
  'evidence/reports/junit.xml',
  'evidence/.hidden',
  'evidence/Prüfung 1.json',
  'a/..b',
  'console/x',
])('%s stays inside', (path) => expect(isArtifactPath(path)).toBe(true))

test.each([
  '',
  '/etc/passwd',
  '..',
  'a/../../b',
  'a/./b',
  'a//b',
  'a/',
  'C:/x',
  'c:x',
  'a\\..\\b',
  'a\0b',
  'a\nb',
  'con',
  'evidence/NUL.txt',
  'evidence/lpt1',
  'a.',
  'a ',
  ' a',
  'a:stream',
  'a*b',
  `${'a/'.repeat(40)}b`,
  'x'.repeat(501),
])('%j is refused', (path) => {
  expect(isArtifactPath(path)).toBe(false)
})

test('whatever is let through stays in its folder, here and on Windows', () => {
  const part = fc.oneof(fc.constantFrom('..', '.', '', 'a', '\\', ':', '/'), fc.string({ maxLength: 5 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const path = parts.join('/')
      if (!isArtifactPath(path)) return
      expect(posix.resolve('/target', path).startsWith('/target/')).toBe(true)
      expect(win32.resolve('C:\\target', path).startsWith('C:\\target\\')).toBe(true)
    }),
  )
})
