import { describe, expect, test } from 'vitest'
import { policy, run, suites, told, UNIT_RULE } from './suite-run.ts'

/** Code that runs, in forms that once looked like something else: each must be found, or say that it was not read. */
const RULES = (tests: string) => policy(UNIT_RULE, tests)

function judge(path: string, text: string, more: Readonly<Record<string, unknown>> = {}) {
  const files = {
    '.github/governance.yml': RULES(`["${path}"]`),
    'tests/suites.toml': suites({ unit: [path] }),
    [path]: text,
    ...more,
  }
  return told(run(files))
}

describe('forbidden names and content', () => {
  test.each([
    ['behind a line separator that ends a comment', 'tests/a.ts', '// x\u2028new MockA()\n', {}],
    ['behind a paragraph separator', 'tests/a.ts', '// x\u2029new MockA()\n', {}],
    ['in letters that Python takes for the same', 'tests/a.py', '\u{1d40c}ockA()\n', {}],
    ['in a hole of an f-string behind a backslash', 'tests/a.py', 'x = f"\\{MockA()}"\n', {}],
    [
      'in another file of the same name',
      'tests/a.js',
      "require('./h')\n",
      { 'tests/h.ts': 'export {}\n', 'tests/h.js': 'new MockA()\n' },
    ],
  ] as const)('%s are found', (_, path, text, more) => {
    expect(judge(path, text, more).failed).toContain('suite-classification/mocks:unit')
  })

  test.each([
    ['an encoding that hides them', 'tests/a.py', '# coding: utf-7\n# +AAo-MockA()\n', {}],
    [
      'data that is not text',
      'tests/a.ts',
      "import './h.json'\n",
      { 'tests/h.json': Uint8Array.from([0x22, 0xff, 0x22]) },
    ],
  ] as const)('behind %s are not taken for absent', (_, path, text, more) => {
    expect(judge(path, text, more)).toMatchObject({ status: 'inconclusive', exitCode: 1 })
  })
})

describe('a glob of the classification that would take long', () => {
  test.each([
    ['is refused where it is too long for one', '*'.repeat(70_000), 'inconclusive', 'configuration'],
    [
      'is refused where only a regular expression can match it',
      'tests/(a+)+z',
      'inconclusive',
      'configuration',
    ],
    [
      'is matched in linear time: many folders',
      `${'**/a/'.repeat(12)}z`,
      'fail',
      'suite-classification/classification-entries',
    ],
    [
      'is matched in linear time: many stars',
      `${'*a'.repeat(30_000)}b`,
      'fail',
      'suite-classification/classification-entries',
    ],
  ])('%s', (_, entry, status, check) => {
    const outcome = judge('tests/a.ts', '', { 'tests/suites.toml': suites({ unit: ['tests/a.ts', entry] }) })
    expect(outcome).toMatchObject({ status, exitCode: 1, failed: [check] })
  })
})

test('a line break in a name hides no test', () => {
  const files = {
    '.github/governance.yml': RULES('["tests/**/*.ts"]'),
    'tests/suites.toml': suites({ unit: ['tests/a.ts'] }),
    'tests/a.ts': '',
    'tests/b\n.ts': '',
  }
  expect(told(run(files)).failed).toContain('suite-classification/classification-complete')
})
