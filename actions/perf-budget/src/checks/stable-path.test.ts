import { expect, test } from 'vitest'
import { stablePath } from './stable-path.ts'

test.each([
  ['dist/app.3f2a1c.js', 'dist/app.*.js'],
  ['dist/app.3f2a1c9d0b.js', 'dist/app.*.js'],
  ['dist/app.3f2a1c.js.map', 'dist/app.*.js.map'],
  ['dist/app.3f2a1c.js.gz', 'dist/app.*.js.gz'],
  ['dist/index-BfM2x_9a.js', 'dist/index-*.js'],
  ['dist/index-Bf-2x_9a.css', 'dist/index-*.css'],
  ['dist/index-DcbYqkqJ.js', 'dist/index-*.js'],
  ['dist/app-OKRT6EAI.js', 'dist/app-*.js'],
  ['dist/static/chunks/main-0123456789abcdef.js', 'dist/static/chunks/main-*.js'],
  ['3f2a1c9d.js', '*.js'],
  ['lib/app_3f2a1c9d.so', 'lib/app_*.so'],
])('%s changes with its content, %s does not', (path, expected) => {
  expect(stablePath(path)).toBe(expected)
})

test.each([
  'dist/app.js',
  'dist/app.min.js',
  'dist/facade.js',
  'dist/ui-facade.js',
  'dist/vendor-polyfill.js',
  'dist/page-MainMenu.js',
  'dist/page-mainMenu2.js',
  'dist/moment-2.29.4.js',
  'dist/3f2a1c9d/app.js',
  'target/release/app',
  'target/3f2a1c9d',
  'dist/LICENSE.txt',
  'dist/CHANGELOG.md',
])('%s stays', (path) => {
  expect(stablePath(path)).toBe(path)
})
