import { execFileSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { GroupScore } from '../mutation/score.ts'
import { writeEvents, writeJUnit } from './large-evidence.ts'
import { createGuardedTree, createLargeTree } from './large-tree.ts'
import { type Cost, compare, measure } from './measured-process.ts'

/** `npm run bench`: the figures that the product must reach, as ratios measured in one run. */
interface Row {
  readonly what: string
  readonly against: string
  readonly measured: number
  readonly reach: number
  readonly unit: string
}

const root = resolve(import.meta.dirname, '../..')
const work = mkdtempSync(join(tmpdir(), 'bench-work-'))

function gate(workspace: string, evidence = '', action = 'conformance-gate'): Cost {
  const folder = mkdtempSync(join(work, 'run-'))
  writeFileSync(join(folder, 'output'), '')
  return measure([join(root, 'actions', action, 'dist/index.js')], {
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(folder, 'output'),
    RUNNER_TEMP: folder,
    INPUT_EVIDENCE: evidence,
    'INPUT_AS-OF': '2026-03-01T12:00:00Z',
  })
}

const POLICY = `version: 1
platform: bench
thresholds: bench
conformance:
  campaigns:
    corpus:
      evidence: events.jsonl
      min-pass-rate: 90%
`

function startUp(): readonly Row[] {
  const [gateCost, nodeCost] = compare(
    21,
    () => gate(join(root, 'examples/platform')),
    () => measure(['-e', '0']),
  )
  return [
    row(['whole process, example platform', 'node -e 0'], gateCost.milliseconds / nodeCost.milliseconds, 2.2),
  ]
}

function events(): readonly Row[] {
  const path = join(work, 'events.jsonl')
  writeEvents(path, 1_000_000)
  const [gateCost, bareCost] = compare(
    5,
    () => gate(work),
    () => measure([join(import.meta.dirname, 'bare-loop.mjs'), path]),
  )
  rmSync(path)
  return [
    row(['1,000,000 events: time', 'bare loop'], gateCost.milliseconds / bareCost.milliseconds, 1.25),
    row(['1,000,000 events: memory', 'bare loop'], gateCost.kibibytes / bareCost.kibibytes, 1.2),
  ]
}

function junit(): readonly Row[] {
  writeJUnit(join(work, 'small.xml'), 100_000)
  writeJUnit(join(work, 'large.xml'), 1_000_000)
  const [large, small] = compare(
    3,
    () => gate(work, 'large.xml'),
    () => gate(work, 'small.xml'),
  )
  const floor = measure(['-e', '0']).milliseconds
  const perCase = (large.milliseconds - floor) / 10 / (small.milliseconds - floor)
  return [
    row(['1,000,000 JUnit cases: time per case', '100,000 cases'], perCase, 1.1),
    row(['1,000,000 JUnit cases: memory', '100,000 cases'], large.kibibytes / small.kibibytes, 1.1),
  ]
}

function suites(): readonly Row[] {
  using tree = createLargeTree(100_000)
  const [gateCost, walkCost] = compare(
    9,
    () => gate(tree.path, '', 'suite-classification'),
    () => measure([join(import.meta.dirname, 'bare-walk.mjs'), tree.path]),
  )
  return [
    row(['100,000 test files classified', 'bare walk'], gateCost.milliseconds / walkCost.milliseconds, 3),
  ]
}

function guardedSuites(): readonly Row[] {
  const count = 3_000
  using tree = createGuardedTree(count)
  const [gateCost] = compare(
    3,
    () => gate(tree.path, '', 'suite-classification'),
    () => measure(['-e', '0']),
  )
  const measured = gateCost.milliseconds / count
  return [{ ...row(['a test file with helpers, of 3,000', ''], measured, 2.5), unit: 'ms' }]
}

/** What a change can make long: twice the length may take 2.2 times as long, four times the length 4.84 times. */
const GROWING = {
  headings: ['headings of a change log', 30_000],
  items: ['items of a change log', 150_000],
  fences: ['fences of a change log', 200_000],
  nested: ['nested items of a change log', 100_000],
  markup: ['links and comments of a change log', 30_000],
  titles: ['titles of a change log in reStructuredText', 20_000],
  entities: ['entities of a change log', 60_000],
  places: ['files with tests of one name', 20_000],
  links: ['links of a document', 8_000],
  'document-items': ['items of a document', 8_000],
  'document-headings': ['headings of a document', 8_000],
  'document-fences': ['fences of a document', 8_000],
  'document-lines': ['lines of a paragraph of a document', 8_000],
  'document-quotes': ['nested quotes of a document', 8_000],
  'document-rows': ['rows of a table of a document', 6_000],
  'document-html': ['lines of HTML of a document', 20_000],
  'document-definitions': ['definitions of links of a document', 40_000],
  pattern: ['lines for a pattern of the policy', 100_000],
} as const

function growth(): readonly Row[] {
  const read = (kind: string, units: number) =>
    measure(['--conditions=source', join(import.meta.dirname, 'read-growing.ts'), kind, String(units)])
  return Object.entries(GROWING).map(([kind, [what, units]]) => {
    const floor = read(kind, 1).milliseconds
    const [long, short] = compare(
      3,
      () => read(kind, units * 4),
      () => read(kind, units),
    )
    const factor = (long.milliseconds - floor) / (short.milliseconds - floor)
    return row([`4 times the ${what}`, `${units.toLocaleString('en')} of them`], factor, 4.84)
  })
}

function sizes(): readonly Row[] {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', 'HEAD'], {
    cwd: root,
    maxBuffer: 1 << 30,
  })
  const mains = globSync('actions/*/dist/index.js', { cwd: root }).map(
    (path) => statSync(join(root, path)).size,
  )
  return [
    { ...row(['largest main chunk', ''], Math.max(...mains) / 1000, 700), unit: 'kB' },
    { ...row(['repository archive, gzipped', ''], gzipSync(archive).length / 1e6, 3), unit: 'MB' },
  ]
}

/** What each action loads at its start, and what only when it is used: Octokit, the artifact client, readers. */
function printChunks(): void {
  console.log('\n| action | at the start | when used |\n|---|---:|---:|')
  for (const main of globSync('actions/*/dist/index.js', { cwd: root }).sort()) {
    const chunks = globSync(main.replace(/index\.js$/, '*.index.js'), { cwd: root })
    const bytes = (paths: readonly string[]) =>
      paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0)
    const kilobytes = (paths: readonly string[]) => `${(bytes(paths) / 1000).toFixed(0)} kB`
    console.log(`| ${main.split('/')[1]} | ${kilobytes([main])} | ${kilobytes(chunks)} |`)
  }
}

/** How many breaks of the sources the unit tests noticed when `npm run test:mutants` last ran. */
function printMutants(): void {
  const report = join(root, 'governance-out/mutants.json')
  if (!existsSync(report)) {
    console.log('\nBreaks of the sources: not measured, run npm run test:mutants first.')
    return
  }
  const { scores }: { readonly scores: readonly GroupScore[] } = JSON.parse(readFileSync(report, 'utf8'))
  console.log('\n| breaks of | noticed by unit tests | |\n|---|---:|---:|')
  for (const { group, mutants, killed, percent } of scores)
    console.log(`| ${group} | ${killed} of ${mutants} | ${percent.toFixed(1)}% |`)
}

/** A ratio. */
function row([what, against]: readonly [string, string], measured: number, reach: number): Row {
  return { what, against, measured, reach, unit: '×' }
}

/** The figures as evidence: perf-budget judges them by this repository's own policy. */
function record(rows: readonly Row[]): void {
  const folder = join(root, 'governance-out')
  mkdirSync(folder, { recursive: true })
  const figures = rows.map(({ what, against, measured, unit }) => ({
    name: against === '' ? what : `${what} / ${against}`,
    unit: unit === '×' ? 'count' : unit,
    value: measured,
  }))
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(figures, null, 2)}\n`)
}

function print(rows: readonly Row[]): void {
  console.log('| what | against | reach | measured | |\n|---|---|---:|---:|---|')
  for (const { what, against, measured, reach, unit } of rows) {
    console.log(
      `| ${what} | ${against} | ≤ ${reach} ${unit} | ${measured.toFixed(2)} ${unit} | ${measured <= reach ? 'met' : 'MISSED'} |`,
    )
  }
}

try {
  mkdirSync(join(work, '.github'))
  writeFileSync(join(work, '.github/governance.yml'), POLICY)
  const rows = [startUp, events, junit, suites, guardedSuites, growth, sizes].flatMap((measureRows) =>
    measureRows(),
  )
  print(rows)
  printChunks()
  printMutants()
  record(rows)
} finally {
  rmSync(work, { recursive: true })
}
