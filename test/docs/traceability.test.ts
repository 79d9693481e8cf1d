import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** The project's own traceability matrix: which test holds which rule. */
interface Traced {
  readonly path: string
  readonly justification: string
}

interface Requirement {
  readonly id: string
  readonly title: string
  readonly acceptance_criteria: string
  readonly unit_tests: readonly Traced[]
  readonly e2e_scripts: readonly Traced[]
  readonly evidence_logs: readonly Traced[]
}

interface Matrix {
  readonly ci_policy: { readonly min_classified_trace_coverage_pct: number }
  readonly requirements: readonly Requirement[]
}

const { ci_policy, requirements }: Matrix = JSON.parse(
  readFileSync(join(ROOT, 'docs/traceability.json'), 'utf8'),
)
const tracedBy = ({ unit_tests, e2e_scripts, evidence_logs }: Requirement) => [
  ...unit_tests,
  ...e2e_scripts,
  ...evidence_logs,
]

test('every requirement has an id of its own and a title', () => {
  const ids = requirements.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(requirements.filter(({ id, title }) => id === '' || title === '')).toEqual([])
})

test('every path exists, stands once in its requirement, and is justified', () => {
  for (const requirement of requirements) {
    const paths = tracedBy(requirement).map(({ path }) => path)
    expect(
      paths.filter((path) => !existsSync(join(ROOT, path))),
      requirement.id,
    ).toEqual([])
    expect(new Set(paths).size, requirement.id).toBe(paths.length)
    expect(
      tracedBy(requirement).filter(({ justification }) => justification === ''),
      requirement.id,
    ).toEqual([])
  }
})

test('a requirement has unit tests, or says that it is not built', () => {
  const silent = requirements.filter(
    ({ acceptance_criteria, unit_tests }) =>
      (acceptance_criteria === 'not built') !== (unit_tests.length === 0),
  )
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('as many test files are traced as the matrix asks', () => {
  const files = globSync('{packages,actions,test}/**/*.test.ts', {
    cwd: ROOT,
    exclude: (name) => name === 'node_modules',
  }).map((path) => path.replaceAll('\\', '/'))
  const traced = new Set(requirements.flatMap(({ unit_tests }) => unit_tests.map(({ path }) => path)))
  const share = (100 * files.filter((file) => traced.has(file)).length) / files.length
  expect(share, 'add the new tests to docs/traceability.json').toBeGreaterThanOrEqual(
    ci_policy.min_classified_trace_coverage_pct,
  )
})
