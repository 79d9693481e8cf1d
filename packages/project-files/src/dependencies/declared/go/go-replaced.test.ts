import { expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

test('go.mod names both sides of a replacement, and tools', async () => {
  const text = `module x
require example.org/a v1.0.0
replace example.org/a => example.org/b v1.0.0
replace (
  example.org/c v1.0.0 => ./c
)
tool example.org/d/cmd/d
exclude example.org/e v1.0.0
`
  expect(await declared('go.mod', text)).toEqual([
    'dependencies example.org/a @2',
    'replace example.org/b @3 as example.org/a',
    'replace example.org/a @3',
    'replace example.org/c @5',
    'tool example.org/d/cmd/d @7',
  ])
})
