import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { type Runner, runGate } from '@governance-gates/action-kit'
import { type Instant, parseInstant } from '@governance-gates/core'
import {
  loadPolicy,
  readAttestationRegister,
  readDeprecationRegister,
  readExceptionRegister,
  readIntendedChanges,
  readQuarantineRegister,
  readSimulatedChange,
} from '@governance-gates/policy'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { conformanceGate } from '../../actions/conformance-gate/src/conformance-gate.ts'
import { ROOT } from '../architecture/source-file.ts'

/** What the documentation shows is true: its snippets are valid, its links lead somewhere, its output is real. */
const DOCUMENTS: readonly string[] = globSync(
  ['*.md', 'actions/**/README.md', 'docs/**/*.md', 'starter/*.md', 'test/workflows/*.md'],
  { cwd: ROOT, exclude: (path) => path.includes('node_modules') },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

type Mapping = Readonly<Record<string, unknown>>

/** A fenced block of a document. */
interface Block {
  readonly language: string
  readonly text: string
  /** The document, and the line on which the block begins. */
  readonly place: string
}

const FENCED = /^```(\S*)\n(.*?)^```$/gms

function blocksOf(document: string): readonly Block[] {
  const text = textOf(document)
  return [...text.matchAll(FENCED)].map((match) => ({
    language: match[1] ?? '',
    text: match[2] ?? '',
    place: `${document}:${text.slice(0, match.index).split('\n').length}`,
  }))
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const blocks = DOCUMENTS.flatMap(blocksOf)

describe('every yaml block', () => {
  const yaml = blocks.filter(({ language }) => language === 'yaml')
  test.each(yaml.map((block) => [block.place, block] as const))('%s', (_, block) => {
    check(block)
  })
})

const FRAGMENT = /^# in (conformance(?:\.campaigns)?|release)$/m

const REGISTERS: Readonly<Record<string, (text: string, place: string) => readonly unknown[]>> = {
  changes: readIntendedChanges,
  exceptions: (text, place) => readExceptionRegister(text, place, { require: [] }),
  quarantine: readQuarantineRegister,
  deprecations: (text, place) => readDeprecationRegister(text, place, 'semver'),
  attestations: readAttestationRegister,
}

/** How a document is read that is a register; undefined where it is something else. */
function registerIn(value: Mapping) {
  const [name = ''] = Object.keys(value)
  return REGISTERS[name]
}

/** A policy, a part of one, a register, or a workflow. */
function check({ text, place }: Block): void {
  const value: unknown = parse(text)
  const fragment = FRAGMENT.exec(text)
  if (fragment !== null) loadPolicy(JSON.stringify(completed(fragment[1] ?? '', value)), place)
  else if (text.startsWith('# .github/governance.yml') || (isMapping(value) && 'platform' in value)) {
    loadPolicy(text, place)
  } else if (isMapping(value) && registerIn(value) !== undefined) {
    expect(registerIn(value)?.(text, place)).not.toEqual([])
  } else if (isMapping(value) && 'author' in value) {
    expect(readSimulatedChange(text, place).author).toMatch(/^@/)
  } else checkWorkflow(value, text)
}

/** A whole policy around a section, or around a part of its section `conformance`. */
function completed(path: string, part: unknown): Mapping {
  if (path === 'release') return { version: 1, platform: 'x', thresholds: 'x', release: part }
  const campaign = { evidence: 'report.xml', 'min-pass-rate': '100%' }
  const conformance = isMapping(part) && path === 'conformance' ? part : { campaigns: part }
  return {
    version: 1,
    platform: 'x',
    thresholds: 'x',
    conformance: { campaigns: { tests: campaign }, ...conformance },
  }
}

const OURS = /^governance-gates\/governance-gates\/(actions\/[a-z/-]+|\.github\/workflows\/[a-z-]+\.yml)@\S+$/

/** A workflow, or some steps of one: our actions and workflows exist, and have the inputs and outputs that it uses. */
function checkWorkflow(value: unknown, text: string): void {
  const steps = [...stepsIn(value), ...runsIn(value)]
  expect(steps, 'neither a policy nor a register nor steps: nothing checks this block').not.toEqual([])
  const uses = steps.map((step) => ({ ...step, action: OURS.exec(step.uses)?.[1] }))
  for (const { action, with: inputs } of uses) {
    if (action === undefined) continue
    const declared = Object.keys(definitionOf(action).inputs)
    expect(declared).toEqual(expect.arrayContaining(Object.keys(inputs)))
  }
  for (const [, id, output = ''] of text.matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    if (runIdsIn(value).includes(id)) continue // a script says itself what it puts out
    const action = uses.find((step) => step.id === id)?.action ?? ''
    expect(Object.keys(definitionOf(action).outputs)).toContain(output)
  }
  for (const [, job, output = ''] of text.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const workflow = callOf(value, job ?? '')
    if (workflow !== undefined) expect(Object.keys(definitionOf(workflow).outputs)).toContain(output)
  }
}

/** The reusable workflow of ours that a job calls. */
function callOf(workflow: unknown, job: string): string | undefined {
  const jobs = isMapping(workflow) ? workflow['jobs'] : undefined
  const called = isMapping(jobs) ? jobs[job] : undefined
  return isMapping(called) && typeof called['uses'] === 'string' ? OURS.exec(called['uses'])?.[1] : undefined
}

/** The steps of a composite action that only run something. */
function runsIn(value: unknown): readonly Step[] {
  const runs = isMapping(value) ? value['runs'] : undefined
  return isMapping(runs) && runs['using'] === 'composite' ? [{ uses: '', id: undefined, with: {} }] : []
}

/** The ids of the steps that run a script, at any depth. */
function runIdsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(runIdsIn)
  if (!isMapping(value)) return []
  return 'run' in value ? [value['id']] : Object.values(value).flatMap(runIdsIn)
}

interface Step {
  readonly uses: string
  readonly id: unknown
  readonly with: Mapping
}

/** Everything with a `uses`, at any depth. */
function stepsIn(value: unknown): readonly Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsIn)
  if (!isMapping(value)) return []
  const { uses, id, with: inputs } = value
  if (typeof uses === 'string') return [{ uses, id, with: isMapping(inputs) ? inputs : {} }]
  return Object.values(value).flatMap(stepsIn)
}

interface Definition {
  readonly inputs: Mapping
  readonly outputs: Mapping
}

/** Of an action, or of a workflow that can be called. */
function definitionOf(path: string): Definition {
  if (path.startsWith('actions/')) return parse(textOf(`${path}/action.yml`))
  return parse(textOf(path)).on.workflow_call
}

describe('every relative link leads to a file and a heading', () => {
  test.each(DOCUMENTS)('%s', (document) => {
    const broken = linksIn(textOf(document)).filter((link) => !leadsSomewhere(document, link))
    expect(broken).toEqual([])
  })
})

function linksIn(text: string): readonly string[] {
  const prose = text.replaceAll(FENCED, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)$/gm)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

function leadsSomewhere(document: string, link: string): boolean {
  if (/^https?:/.test(link)) return true
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? document : posix.join(dirname(document), path)
  if (target.startsWith('..') || !existsSync(join(ROOT, target))) return false
  return anchor === undefined || anchorsIn(textOf(target)).includes(anchor)
}

/** The anchors that GitHub gives to headings. */
function anchorsIn(text: string): readonly string[] {
  return [...text.replaceAll(FENCED, '').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )
}

test('every npm script that is named exists', () => {
  const { scripts } = JSON.parse(textOf('package.json'))
  const ours = (document: string) => textOf(document).replaceAll(/^```yaml\n.*?^```$/gms, '') // a user's own are there
  const named = DOCUMENTS.flatMap((document) => [...ours(document).matchAll(/\bnpm run ([\w:-]+)/g)])
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named.map(([, script]) => script)))
})

test('the console output in the README is what the gate says of the example platform', async () => {
  const shown = blocksOf('README.md').filter(({ language }) => language === 'console')
  const lines = shown
    .flatMap(({ text }) => text.split('\n'))
    .filter((line) => !['', '…'].includes(line.trim()))
  const said = await Promise.all(['2026-03-01T12:00:00Z', '2026-07-05T12:00:00Z'].map(logOf))
  expect(lines).not.toEqual([])
  expect(lines.filter((line) => !said.flat().includes(line))).toEqual([])
})

/** What the gate logs about the example platform, run from its sources. */
async function logOf(asOf: string): Promise<readonly string[]> {
  using folder = createFolder()
  const lines: string[] = []
  const runner: Runner = {
    input: (name) => (name === 'as-of' ? asOf : ''),
    env: { GITHUB_WORKSPACE: join(ROOT, 'examples/platform'), RUNNER_TEMP: folder.path },
    os: 'Linux',
    now: () => parseInstant(asOf) as Instant,
    setOutput: () => {},
    writeSummary: () => {},
    annotate: () => {},
    log: (line) => lines.push(line),
    setExitCode: () => {},
  }
  await runGate(conformanceGate, runner)
  return lines
}
