import { describe, expect, test } from 'vitest'
import { judge, orderly, PASSES, POLICY, policy, suites } from './suite-run.ts'

const RULE = '    unit:\n      forbid-content: [VcrTape]\n'

/** One test in the suite unit, whose rule forbids VcrTape. */
const one = (path: string, text: string, { rule = '', more = '' } = {}) => ({
  [POLICY]: policy(`  rules:\n${RULE}${rule}${more}`, JSON.stringify([path])),
  'tests/suites.toml': suites({ unit: [path] }),
  [path]: text,
})

const TAPE = 'export const tape = new VcrTape()\n'
const LEAKS = ['suite-classification/leaks:unit']

describe('a helper is part of the test', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'by an alias of tsconfig.json',
      {
        ...one('t/a.test.ts', "import { tape } from '@h/tape'\n"),
        'tsconfig.json': '{ "compilerOptions": { /* all */ "paths": { "@h/*": ["./helpers/*"], } } }',
        'helpers/tape.ts': TAPE,
      },
    ],
    [
      'in a package of the workspace',
      {
        ...one('t/a.test.ts', "import { tape } from '@orbit/test-kit'\n"),
        'package.json': '{ "workspaces": ["packages/*"] }',
        'packages/kit/package.json': '{ "name": "@orbit/test-kit", "exports": "./test/index.ts" }',
        'packages/kit/test/index.ts': TAPE,
      },
    ],
    [
      'that a mock keeps a part of',
      { ...one('t/a.test.ts', "await vi.importActual('../helpers/tape')\n"), 'helpers/tape.ts': TAPE },
    ],
    [
      'in conftest.py of a folder above',
      {
        ...one('tests/unit/test_a.py', 'def test_a(tape): pass\n'),
        'tests/conftest.py': 'TAPE = VcrTape()\n',
      },
    ],
    [
      'in an internal package of Go',
      {
        ...one('session/a_test.go', 'package session\n\nimport "example.com/orbit/internal/tape"\n'),
        'go.mod': 'module example.com/orbit\n',
        'internal/tape/tape.go': 'package tape\n\ntype VcrTape struct{}\n',
      },
    ],
    [
      'in a crate that only tests depend on',
      {
        ...one('tests/a.rs', 'use recorder::tape;\n'),
        'Cargo.toml': '[package]\nname = "orbit"\n[dev-dependencies]\nrecorder = { path = "recorder" }\n',
        'recorder/Cargo.toml': '[package]\nname = "recorder"\n',
        'recorder/src/lib.rs': 'pub struct VcrTape;\n',
      },
    ],
  ])('%s', (_, files) => {
    expect(judge(files)).toMatchObject({ status: 'fail', exitCode: 1, failed: LEAKS })
  })

  test('unless it is product code, which look-at can say otherwise', () => {
    const files = {
      't/a.test.ts': "import { tape } from '../src/tape'\n",
      'src/tape.ts': TAPE,
      'src/index.ts': "export * from './tape'\n",
    }
    const [path, text] = ['t/a.test.ts', files['t/a.test.ts']]
    expect(judge({ ...one(path, text), ...files })).toEqual(PASSES)
    expect(judge({ ...one(path, text, { rule: '      look-at: imports\n' }), ...files }).failed).toEqual(
      LEAKS,
    )
    expect(judge({ ...one(path, text, { more: '  helpers: [src/tape.ts]\n' }), ...files }).failed).toEqual(
      LEAKS,
    )
  })

  test('where the policy says that it is not, it is not', () => {
    const files = {
      ...one('t/a.test.ts', "import '../helpers/tape'\n", { more: "  helpers: ['!helpers/*']\n" }),
    }
    expect(judge({ ...files, 'helpers/tape.ts': TAPE, 'src/a.ts': "import '../helpers/tape'\n" })).toEqual(
      PASSES,
    )
  })

  test('a pattern for helpers that matches nothing is a finding', () => {
    expect(judge(one('t/a.test.ts', '', { more: '  helpers: [helper/**]\n' }))).toMatchObject({
      exitCode: 1,
      findings: [
        'suite-classification/classification-entries: helper/**: this pattern of suites.helpers in the policy matches no file',
      ],
    })
  })
})

describe('what was not looked at', () => {
  const unknown = "import { tape } from '~tapes'\n"

  test('is a warning, which the policy can make fail', () => {
    const finding =
      'suite-classification/helpers:unit: refers to ~tapes, which looks like an alias that no configuration explains (t/a.test.ts:1)'
    expect(judge(one('t/a.test.ts', unknown))).toEqual({ ...PASSES, findings: [finding] })
    expect(judge(one('t/a.test.ts', unknown, { more: '  unfollowed-imports: fail\n' }))).toEqual({
      status: 'fail',
      exitCode: 1,
      failed: ['suite-classification/helpers:unit'],
      findings: [finding],
    })
  })

  test('is not asked where the rule looks at tests only', () => {
    expect(judge(one('t/a.test.ts', unknown, { rule: '      look-at: tests\n' }))).toEqual(PASSES)
  })

  test('a package is left alone', () => {
    expect(judge(one('t/a.test.ts', "import { tape } from 'tape'\nimport '@other/tape'\n"))).toEqual(PASSES)
  })
})

describe('hostile configurations', () => {
  test('lead nowhere outside of the repository', () => {
    const paths = { '~a': ['../../etc/passwd'], '~b': ['/etc/passwd'], '~c': ['C:\\x'] }
    const files = {
      ...one('t/a.test.ts', "import '~a'\nimport '~b'\nimport '~c'\nimport '../../x'\n"),
      'tsconfig.json': JSON.stringify({ extends: '../../outside.json', compilerOptions: { paths } }),
    }
    expect(judge(files).findings).toHaveLength(3)
  })

  test('end where they go in circles or are large', () => {
    const paths = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`@${index}/*a`, ['x/*']]))
    const imports = Array.from({ length: 2_000 }, (_, index) => `import '@${index}/xb'`).join('\n')
    const files = {
      ...one('t/a.test.ts', `${imports}\n// VcrTape\n`),
      'tsconfig.json': JSON.stringify({
        extends: ['./a.json', './tsconfig.json'],
        compilerOptions: { paths },
      }),
      'a.json': JSON.stringify({ extends: './tsconfig.json' }),
    }
    const started = performance.now()
    expect(judge(files)).toEqual(PASSES)
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

test('a helper of Rust is read as before', () => {
  const files = orderly({
    'tests/a.rs': 'mod common;\n',
    'tests/common/mod.rs': 'fn a() { VcrRecorder::new() }\n',
  })
  expect(judge(files).findings).toEqual([
    'suite-classification/leaks:unit: tests/a.rs: has VcrRecorder in a helper that it imports (tests/common/mod.rs:1)',
  ])
})
