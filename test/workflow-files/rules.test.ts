import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'
import { type Job, jobsOf, type Permissions, REUSABLE, stepsOf, WORKFLOW_FILES } from './workflow-file.ts'

/** What holds for every workflow that this repository runs or gives away. The linters of test/workflows say more. */
const files = WORKFLOW_FILES.map((file) => [file.path, file] as const)
const workflows = files.filter(([, { content }]) => content.jobs !== undefined)

describe.each(files)('%s', (_, file) => {
  test('pins what others wrote to a SHA, with the version beside it', () => {
    const lines = file.text.split('\n').filter((line) => /^\s*(?:- )?uses: /.test(line))
    const strange = lines.filter(
      (line) => !/uses: (?:\$\/|\.\/|governance-gates\/governance-gates\/)/.test(line),
    )
    expect(strange.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  test('puts nothing into a script but by the environment', () => {
    const scripts = stepsOf(file).flatMap(({ run }) => (run === undefined ? [] : [run]))
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([])
  })

  test('explains each rule that it ignores where it ignores it', () => {
    const ignored = [...file.text.matchAll(/# (?:zizmor: ignore\[[^\]]*\]|shellcheck disable=\S+)(.*)$/gm)]
    expect(ignored.filter(([, reason = '']) => reason.trim().length < 10).map(([text]) => text)).toEqual([])
  })
})

describe.each(workflows)('%s', (_, file) => {
  test('gives no permission but to jobs, each with a limit of time', () => {
    expect(file.content.permissions).toEqual({})
    for (const [id, job] of jobsOf(file)) {
      expect(job.permissions, `job ${id}`).toBeDefined()
      if (job.uses === undefined) expect(job['timeout-minutes'], `job ${id}`).toBeDefined()
    }
  })

  test('permits the workflows that it calls what they ask for, and no more', () => {
    for (const [id, job] of jobsOf(file)) {
      const called = calledBy(job)
      if (called !== undefined) expect(job.permissions, `job ${id}`).toEqual(asked(called))
    }
  })
})

describe.each(REUSABLE.map((file) => [file.path, file] as const))('%s', (path, file) => {
  const { inputs = {}, outputs = {} } = file.content.on?.workflow_call ?? {}

  test('has inputs with a type and outputs, all described', () => {
    for (const [name, declared] of Object.entries({ ...inputs, ...outputs })) {
      expect(declared.description?.length, name).toBeGreaterThan(10)
    }
    for (const [name, declared] of Object.entries(inputs)) {
      expect(declared.type, name).toMatch(/^(?:string|number|boolean)$/)
      expect(declared.required === true, name).toBe(declared.default === undefined)
    }
  })

  test('ends in one job `gate` that runs whatever happened, and knows of every other job', () => {
    const jobs = jobsOf(file)
    const gate = jobs.find(([id]) => id === 'gate')?.[1]
    const others = jobs.map(([id]) => id).filter((id) => id !== 'gate')
    expect(gate?.name).toBe('gate')
    expect([gate?.needs ?? []].flat().sort()).toEqual(others.sort())
    if (others.length > 0) {
      expect(gate?.if).toBe('${{ always() }}')
      expect(gate?.steps?.some((step) => step.with?.['needs'] === '${{ toJSON(needs) }}')).toBe(true)
    }
  })

  test('tells its callers the permissions that it asks for', () => {
    const told = /permissions: (\{[^}]*\})/.exec(file.text)?.[1] ?? ''
    const words = [...told.matchAll(/([a-z-]+): (read|write)/g)].map(([, name, level]) => [name, level])
    expect(Object.fromEntries(words), path).toEqual(asked(path))
  })
})

test('every action that is used is there', () => {
  const own = WORKFLOW_FILES.flatMap((file) => stepsOf(file)).flatMap(({ uses = '' }) => {
    const path = /^(?:\$\/|governance-gates\/governance-gates\/)([^@]+)/.exec(uses)?.[1]
    return path === undefined ? [] : [path]
  })
  expect(own.filter((path) => !existsSync(join(ROOT, path, 'action.yml')))).toEqual([])
})

/** The path of the reusable workflow of this repository that a job calls. */
function calledBy({ uses = '' }: Job): string | undefined {
  return /^(?:\$\/|governance-gates\/governance-gates\/)(\.github\/workflows\/[^@]+)/.exec(uses)?.[1]
}

const LEVELS = ['none', 'read', 'write'] as const

/** The union of what the jobs of a called workflow ask for: GitHub starts no run whose caller permits less. */
function asked(path: string): Permissions {
  const file = WORKFLOW_FILES.find((each) => each.path === path)
  if (file === undefined) throw new Error(`${path} does not exist`)
  const union: Record<string, 'none' | 'read' | 'write'> = {}
  for (const [, { permissions = {} }] of jobsOf(file)) {
    for (const [name, level] of Object.entries(permissions)) {
      if (LEVELS.indexOf(level) > LEVELS.indexOf(union[name] ?? 'none')) union[name] = level
    }
  }
  return union
}

describe('how the steps ended is passed on unchanged', () => {
  const read = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')

  test('of a campaign whatever its rerun did', () => {
    expect(read('conformance')).toContain(`outcome: ${'$'}{{ steps.campaign.outcome }}\n`)
    expect(read('conformance')).not.toContain('steps.rerun.outcome')
  })

  test.each([
    ['failure', 'failure', 'failure\nfailure\n'],
    ['success', 'failure', 'success\nfailure\n'],
    ['skipped', 'cancelled', 'cancelled\n'],
    ['skipped', 'skipped', ''],
  ])('of unit tests with %s and fixture tests with %s', (unit, fixture, lines) => {
    const { jobs } = parse(read('quality-gates'))
    const { run }: { readonly run: string } = jobs.cell.steps.find(
      ({ id }: { readonly id?: string }) => id === 'tests',
    )
    const script = run.replace('>> "$GITHUB_OUTPUT"', '')
    const env = { ...process.env, UNIT: unit, FIXTURE: fixture }
    expect(execFileSync('bash', ['-c', script], { env, encoding: 'utf8' })).toBe(
      `outcome<<END\n${lines}END\n`,
    )
  })
})

describe('a command that failed fails its cell', () => {
  const { jobs } = parse(readFileSync('.github/workflows/quality-gates.yml', 'utf8'))
  const { run }: { readonly run: string } = jobs.cell.steps.find(
    ({ name }: { readonly name?: string }) => name === 'How the commands ended',
  )
  const HINT =
    ' Exit codes count beside the verdicts; with `exit-codes: judged` conformance-gate decides about the tests.'
  const failed = (names: string, hint = '') => [
    1,
    `::error title=Failed commands::${names}.${hint} What they printed is in the log of their steps.`,
  ]

  test.each<[string, Readonly<Record<string, string>>, readonly (number | string)[]]>([
    ['no failure', {}, [0, 'No command failed that counts here.']],
    ['a failed formatter', { COMMANDS: 'Format=failure\nLint=success' }, failed('Format')],
    [
      'all',
      { COMMANDS: 'Format=failure\nLint=failure', TESTS: 'Unit tests=failure' },
      failed('Format, Lint, Unit tests'),
    ],
    [
      'tests that no gate has judged',
      { TESTS: 'Unit tests=failure', EXIT_CODES: 'judged' },
      failed('Unit tests'),
    ],
    [
      'tests that a gate has judged as well',
      { TESTS: 'Unit tests=failure', JUDGED: 'pass' },
      failed('Unit tests', HINT),
    ],
    [
      'tests that only a gate is to judge',
      { TESTS: 'Unit tests=failure\nFixture tests=failure', JUDGED: 'fail', EXIT_CODES: 'judged' },
      [
        0,
        'Failed, and judged by conformance-gate: Unit tests, Fixture tests\nNo command failed that counts here.',
      ],
    ],
    [
      'a linter beside tests that a gate is to judge',
      {
        COMMANDS: 'Format=skipped\nLint=failure',
        TESTS: 'Unit tests=failure',
        JUDGED: 'pass',
        EXIT_CODES: 'judged',
      },
      [1, `Failed, and judged by conformance-gate: Unit tests\n${failed('Lint')[1]}`],
    ],
    [
      'a failure where every gate observes',
      { TESTS: 'Unit tests=failure', MODES: '\nobserve\nobserve' },
      [0, '::warning title=Observe mode::Failed, and would fail this job in strict mode: Unit tests'],
    ],
    [
      'a failure where one gate observes',
      { TESTS: 'Unit tests=failure', MODES: 'observe\nstrict' },
      failed('Unit tests'),
    ],
    ['another word', { EXIT_CODES: 'ignore' }, [1, '::error::exit-codes is count or judged']],
  ])('%s', (_, given, expected) => {
    const defaults = { COMMANDS: '', TESTS: '', EXIT_CODES: 'count', JUDGED: '', MODES: '' }
    const env = { ...process.env, ...defaults, ...given }
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
      env,
      encoding: 'utf8',
    })
    expect([status, stdout.trim()]).toEqual(expected)
  })
})
