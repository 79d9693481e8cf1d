import { describe, expect, test } from 'vitest'
import { declared } from '../fixtures/declared.ts'

describe('package.json', () => {
  test('names what it overrides, and with what', async () => {
    const text = `{
"dependencies": {"a": "npm:b@1"},
"overrides": {"c": "1", "d@2": {".": "npm:e@3", "f": {"g": "$a"}}, "h": "npm:@s/i@1"},
"resolutions": {"j": "1", "k/l": "1", "**/@s/m": "npm:n@1", "@s/o@npm:1/p@npm:2": "3", "@s/q": "1"},
"pnpm": {"overrides": {"r>s": "1", "t@>=1": "1", "u@1>@s/v@2": "npm:w@1", "gone": "-"},
"packageExtensions": {"x@1": {"dependencies": {"y": "1"}, "peerDependencies": {"z": "npm:zz@1"}}}},
"peerDependenciesMeta": {"peer": {"optional": true}},
"scripts": {"mock": "mock"}
}`
    expect(await declared('package.json', text)).toEqual([
      'dependencies b @2 as a',
      'override c @3',
      'override d @3',
      'override e @3 as d',
      'override f @3',
      'override g @3',
      'override h @3',
      'override @s/i @3 as h',
      'override j @4',
      'override l @4',
      'override @s/m @4',
      'override n @4 as @s/m',
      'override p @4',
      'override @s/q @4',
      'override s @5',
      'override t @5',
      'override @s/v @5',
      'override w @5 as @s/v',
      'override y @6',
      'override z @6',
      'override zz @6 as z',
      'peer peer @7',
    ])
  })

  test('names what comes from an address by the address too', async () => {
    const text = `{
"dependencies": {"b": "github:owner/mock-it", "mock-it": "owner/mock-it", "c": "file:../mock-it"},
"devDependencies": {"d": "https://example.com/mock-it-1.0.0.tgz"},
"overrides": {"e": "git+ssh://git@example.com/mock-it.git"},
"resolutions": {"f": "owner/mock-it"}
}`
    expect(await declared('package.json', text)).toEqual([
      'dependencies b @2',
      'dependencies mock-it @2',
      'dependencies c @2',
      'dependencies mock-it @2 as b',
      'dependencies @owner/mock-it @2 as b',
      'dependencies @owner/mock-it @2 as mock-it',
      'dev d @3',
      'dev mock-it @3 as d',
      'override e @4',
      'override mock-it @4 as e',
      'override f @5',
      'override mock-it @5 as f',
      'override @owner/mock-it @5 as f',
    ])
  })

  test.each([
    '{"overrides": []}',
    '{"resolutions": "a"}',
    '{"pnpm": 1}',
    '{"pnpm": {"packageExtensions": {"a": 1}}}',
    '{"peerDependenciesMeta": []}',
  ])('is refused: %s', async (text) => {
    await expect(declared('package.json', text)).rejects.toThrow('expected a table')
  })
})

describe('pnpm-workspace.yaml', () => {
  test('names its catalogs and overrides', async () => {
    const text = `packages: ["packages/*"]
catalog:
  a: ^1
catalogs:
  old: { b: npm:c@1 }
overrides:
  "d>e": "1"
  f: "-"
`
    expect(await declared('pnpm-workspace.yaml', text)).toEqual([
      'workspace a @3',
      'workspace b @5',
      'workspace c @5 as b',
      'override e @7',
    ])
    expect(await declared('pnpm-workspace.yaml', '# nothing\n')).toEqual([])
  })
})
