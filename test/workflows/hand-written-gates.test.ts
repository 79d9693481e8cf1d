import type { Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { createConsumer, jobOf, pullRequest, stepOf } from './consumer.ts'
import { filesIn } from './folder-files.ts'
import { textOf } from './linted-files.ts'
import type { WorkflowRun } from './workflow-log.ts'

/** docs/replace-hand-written-gates.md: both workflows run in one repository, and each row there is what they say. */
const EXAMPLE = 'examples/hand-written-gates'
const BY_HAND = textOf(`${EXAMPLE}/before/.github/workflows/gates.yml`)

const PROJECT = filesIn(`${EXAMPLE}/project`)
const FILES: Files = { ...PROJECT, ...filesIn(`${EXAMPLE}/after`), '.github/workflows/by-hand.yml': BY_HAND }

const text = (path: string): string => String(PROJECT[path])
const corpus = (change: (lines: readonly string[]) => readonly string[]): string =>
  change(text('recorded/corpus.jsonl').trimEnd().split('\n'))
    .map((line) => `${line}\n`)
    .join('')
const TWO_FAIL = corpus((lines) =>
  lines.map((line) => line.replace(/"core\/(notes)", "status": "PASS"/, '"core/$1", "status": "FAIL"')),
)

/** What somebody did, and what then is otherwise in the repository. */
const CASES: readonly (readonly [string, Files])[] = [
  ['nothing is wrong', {}],
  [
    'the campaign broke and wrote `{}`',
    { 'recorded/corpus-summary.json': '{}', 'recorded/corpus.jsonl': '' },
  ],
  [
    'a second subject ends in `ERROR`, not in `FAIL`',
    {
      'recorded/corpus.jsonl': TWO_FAIL.replace(
        '"core/notes", "status": "FAIL"',
        '"core/notes", "status": "ERROR"',
      ),
    },
  ],
  [
    'a subject of the baseline is gone, and so is the one that failed',
    {
      'recorded/corpus.jsonl': corpus((lines) => lines.filter((line) => !/notes|remote/.test(line))),
      'recorded/corpus-summary.json': { pass_rate: 100, total: 8 },
    },
  ],
  [
    'an exception was to be reviewed by 2020-01-01',
    {
      'exceptions.json': {
        exceptions: [
          {
            subject: 'core/remote',
            owner: 'Dana',
            reason: 'The protocol changes.',
            'review-by': '2020-01-01',
          },
        ],
      },
    },
  ],
  [
    'every test is skipped',
    { 'tests/settings.test.js': text('tests/settings.test.js').replaceAll(/^test\(/gm, 'test.skip(') },
  ],
  ['the file has 5 bytes more than 20 KiB', { 'src/app.js': text('src/app.js').padEnd(20 * 1024 + 5, '\n') }],
  [
    'p95 is 500 ms, the mean 140 ms, the limit 200 ms',
    { 'recorded/bench.json': benchmark([...times(36, 0.1), ...times(4, 0.5)]) },
  ],
  [
    'the benchmarks wrote nothing',
    { 'package.json': text('package.json').replace(/("bench": )"[^"]*"/, '$1"true"') },
  ],
  [
    'a test is in no suite, only in a comment of the classification',
    {
      'tests/suites.toml': `${text('tests/suites.toml')}# keymap: which suite?\n`,
      'tests/keymap.test.js': "import { test } from 'node:test'\ntest('a chord is read', () => {})\n",
    },
  ],
  [
    'a unit test uses a fixture, and `files` is indented',
    {
      'tests/suites.toml': text('tests/suites.toml').replace('files =', '  files ='),
      'tests/settings.test.js': `${text('tests/settings.test.js')}const recorded = 'tests/fixtures/settings.json'\n`,
    },
  ],
  [
    'a comment says `Mock`',
    { 'tests/settings.test.js': `// No MockClock is needed.\n${text('tests/settings.test.js')}` },
  ],
]

function times(count: number, seconds: number): readonly number[] {
  return Array.from({ length: count }, () => seconds)
}

/** What hyperfine writes of one command. */
function benchmark(runs: readonly number[]): object {
  const mean = runs.reduce((sum, time) => sum + time, 0) / runs.length
  const [min, max] = [Math.min(...runs), Math.max(...runs)]
  const result = {
    command: 'app --version',
    mean,
    stddev: 0.1,
    median: min,
    user: 0.1,
    system: 0,
    min,
    max,
    times: runs,
  }
  return { results: [{ ...result, exit_codes: runs.map(() => 0) }] }
}

const ROW =
  /^\| (?<what>.+?) +\| (?<byHand>passes|blocks) +\| (?<here>passes|blocks)(?:: `(?<check>[^`]+)`)? +\|$/gm
const ROWS = [...textOf('docs/replace-hand-written-gates.md').matchAll(ROW)].map(({ groups = {} }) => groups)

/** Both sides do what the document says of them, and for the reason that it gives. */
function expectAsTold(what: string, run: WorkflowRun): void {
  const row = ROWS.find((each) => each['what'] === what)
  const word = (result: string) => (result === 'success' ? 'passes' : 'blocks')
  const found = { byHand: word(jobOf(run, 'by-hand').result), here: word(jobOf(run, 'gate').result) }
  expect(found, run.text).toEqual({ byHand: row?.['byHand'], here: row?.['here'] })
  const checks: readonly string[] = JSON.parse(
    stepOf(jobOf(run, 'gate'), 'report').outputs['failed-checks'] ?? '',
  )
  if (row?.['check'] === undefined) expect(checks).toEqual([])
  else expect(checks).toContain(row['check'])
}

describe('by hand, and by governance-gates', () => {
  test.each(CASES)('%s', async (what, files) => {
    await using consumer = await createConsumer({ ...FILES, ...files })
    const run = await consumer.run({ name: 'push' })
    expectAsTold(what, run)
  })

  test('a pull request loosens its own limit', async () => {
    await using consumer = await createConsumer({ ...FILES, 'recorded/corpus.jsonl': TWO_FAIL })
    const base = consumer.repository.git('rev-parse', 'HEAD')
    const head = consumer.repository.commit({
      '.github/workflows/by-hand.yml': BY_HAND.replace('MAX_FAILURES: "1"', 'MAX_FAILURES: "9"'),
      '.github/governance.yml': String(FILES['.github/governance.yml']).replace(
        'max-failures: 1',
        'max-failures: 9',
      ),
    })
    const run = await consumer.run(pullRequest(base, head))
    expectAsTold('a pull request loosens its own limit', run)
  })

  test('the document shows the workflow and the policy that were run', () => {
    const shown = [
      ...textOf('docs/replace-hand-written-gates.md').matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms),
    ]
    expect(Object.fromEntries(shown.map(([, path, content]) => [path, content]))).toEqual(
      filesIn(`${EXAMPLE}/after`),
    )
  })

  test('no row of the document is without a test', () => {
    const cases = [...CASES.map(([what]) => what), 'a pull request loosens its own limit']
    expect(ROWS.map(({ what }) => what).sort()).toEqual(cases.sort())
  })
})
