import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../architecture/source-file.ts'
import { REUSABLE } from '../workflow-files/workflow-file.ts'

/**
 * A step with `continue-on-error` hides its exit status, and people copy what the documentation shows: every example tells
 * the gate how that step ended. The reusable workflows carry the outcome in the manifests of their evidence.
 */
interface Example {
  readonly place: string
  readonly text: string
}

const FENCED = /^```yaml\n(.*?)^```$/gms
const isOurs = (path: string) =>
  !path.includes('node_modules') && !REUSABLE.some((file) => file.path === path)

const EXAMPLES: readonly Example[] = [
  ...filesOf('*.md', 'actions/**/README.md', 'docs/**/*.md', 'starter/*.md', 'examples/**/*.md').flatMap(
    blocksOf,
  ),
  ...filesOf(
    '{starter,examples}/**/*.yml',
    '{starter,examples}/**/.github/**/*.yml',
    '.github/workflows/*.yml',
  ),
].filter(({ text }) => text.includes('continue-on-error'))

function filesOf(...patterns: readonly string[]): readonly Example[] {
  return globSync([...patterns], { cwd: ROOT, exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isOurs)
    .sort()
    .map((place) => ({ place, text: readFileSync(join(ROOT, place), 'utf8') }))
}

function blocksOf({ place, text }: Example): readonly Example[] {
  return [...text.matchAll(FENCED)].map((match) => ({
    place: `${place}:${text.slice(0, match.index).split('\n').length}`,
    text: match[1] ?? '',
  }))
}

type Mapping = Readonly<Record<string, unknown>>

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every list of steps, at any depth. */
function stepListsIn(value: unknown): readonly (readonly Mapping[])[] {
  if (Array.isArray(value)) {
    const steps = value.filter(isMapping)
    const isSteps = steps.some((step) => 'uses' in step || 'run' in step)
    return isSteps ? [steps] : value.flatMap(stepListsIn)
  }
  return isMapping(value) ? Object.values(value).flatMap(stepListsIn) : []
}

const GATE =
  /\/actions\/(?:conformance-gate|decision-authority|extension-vetting|perf-budget|suite-classification|traceability)(?:@|$)/

/** What is wrong with some steps: a hidden exit status that nobody asks for, a gate that does not get it. */
function faultsOf(steps: readonly Mapping[]): readonly string[] {
  return steps.flatMap((step, index) => {
    if (step['run'] === undefined || !step['continue-on-error']) return []
    const { id } = step
    if (typeof id !== 'string') return [`${step['run']}: has no id`]
    const later = steps.slice(index + 1)
    const asked = `steps.${id}.outcome`
    const isTold = later.some((each) => JSON.stringify(each).includes(asked))
    const gates = later.filter(({ uses }) => typeof uses === 'string' && GATE.test(uses))
    const untold = gates.filter(({ with: inputs }) => !(isMapping(inputs) && 'outcome' in inputs))
    return [
      ...(isTold ? [] : [`nothing asks for ${asked}`]),
      ...untold.map(({ uses }) => `${uses}: has no outcome`),
    ]
  })
}

test('there are examples with continue-on-error', () => {
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(5)
})

describe('an example with continue-on-error tells the gate how the step ended', () => {
  test.each(EXAMPLES.map((example) => [example.place, example] as const))('%s', (_, { text }) => {
    expect(stepListsIn(parse(text)).flatMap(faultsOf)).toEqual([])
  })
})

const gate = { uses: 'x/y/actions/conformance-gate@v1' }
test.each([
  [[{ run: 'a', 'continue-on-error': true }, gate], ['a: has no id']],
  [
    [{ run: 'a', id: 'a', 'continue-on-error': true }, gate],
    ['nothing asks for steps.a.outcome', 'x/y/actions/conformance-gate@v1: has no outcome'],
  ],
  [
    [
      { run: 'a', id: 'a', 'continue-on-error': true },
      { ...gate, with: { outcome: 'steps.a.outcome' } },
    ],
    [],
  ],
  [[{ run: 'a' }, gate], []],
])('%j', (steps, faults) => {
  expect(stepListsIn({ jobs: { a: { steps } } }).flatMap(faultsOf)).toEqual(faults)
})
