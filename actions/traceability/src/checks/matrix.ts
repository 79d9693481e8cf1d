import { type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import type { Matrix, MatrixEntry, Requirement } from '@governance-gates/project-files'
import { matrixCategories, matrixPaths, matrixWellFormed } from '../rules/matrix.ts'
import type { EntryFiles, MatrixStanding, NamedFiles } from '../traceability-input.ts'
import { vagueText } from '../vague-entry.ts'
import { isTestCategory } from './test-category.ts'

/** A matrix that can be judged, and what it is judged by. */
export interface JudgedMatrix {
  readonly matrix: Matrix
  readonly path: string
  readonly files: EntryFiles
  /** The categories that every requirement must have. */
  readonly required: readonly string[]
}

/**
 * Whether the matrix says what a matrix must say. Nothing else is judged of one that does not: requirements that cannot
 * be read would be missing from every other number.
 */
export function checkWellFormed(standing: MatrixStanding): Check {
  const expected = exactly(0, 'problems')
  const unread = (finding: Finding, remedy: string): Check =>
    checkOf(
      matrixWellFormed,
      {},
      { status: 'inconclusive', actual: null, expected, remedy, findings: [finding] },
    )
  const { path } = standing
  switch (standing.kind) {
    case 'missing':
      return unread(
        { message: 'does not exist', file: path },
        `create ${path}, or fix its path in traceability.matrix of the policy`,
      )
    case 'unreadable':
      return unread(standing.finding, `fix ${path} at the line that the finding names`)
    case 'read': {
      const { problems, matrix } = standing
      const status = problems.length === 0 ? 'pass' : 'inconclusive'
      return checkOf(
        matrixWellFormed,
        {},
        {
          status,
          actual: measured(problems.length, 'problems'),
          expected,
          detail: `requirements read: ${matrix.requirements.length}`,
          remedy: `fix the lines of ${path} that the findings name`,
          findings: problems.map((problem) => ({ ...problem, file: path })),
        },
      )
    }
  }
}

/**
 * Whether everything that the matrix names is there, all but what is made by a run of CI and says so; and whether it names
 * files, and not whatever there is.
 */
export function checkPaths({ matrix, path, files }: JudgedMatrix): Check {
  const entries = matrix.requirements.flatMap(({ id, categories }) =>
    [...categories].flatMap(([category, named]) => named.entries.map((entry) => ({ id, category, entry }))),
  )
  const faults = entries.flatMap(({ id, category, entry }) => {
    const named = files.get(entry.path)
    const message = pathFault(entry, category, named ?? { files: [] })
    return message === undefined ? [] : [{ id, message, category, entry, named }]
  })
  const findings = faults.map(({ id, message, entry: { line } }) => ({
    subject: id,
    message,
    file: path,
    line,
  }))
  const isAllTests = faults.length > 0 && faults.every(({ entry, named }) => isAbsentCase(entry, named))
  const makeable = faults.flatMap(({ entry, category, named }) => makeablePaths(entry, category, named))
  return checkOf(
    matrixPaths,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'entries'),
      detail: `${findings.length} of ${entries.length} entries name no specific file`,
      remedy: isAllTests ? nameRemedy(path) : pathRemedy(path, makeable),
    },
  )
}

/** Whether the file that an entry names is there, and has no test of the name. */
function isAbsentCase({ test }: MatrixEntry, named: NamedFiles | undefined): boolean {
  return test !== undefined && named?.absentCases?.includes(test) === true
}

const SHOWN_PATHS = 3

/** Where all files are there, and only tests in them are not. */
function nameRemedy(path: string): string {
  return `correct the name of the test in ${path}, and leave out its parameters`
}

function pathRemedy(path: string, makeable: readonly string[]): string {
  const fix = `fix the path in ${path}`
  if (makeable.length === 0) return fix
  const paths = [...new Set(makeable)]
  const more = paths.length > SHOWN_PATHS ? ` and ${paths.length - SHOWN_PATHS} more` : ''
  const named = paths.slice(0, SHOWN_PATHS).join(', ')
  return `${fix}, or add "generated_by_ci": true where a CI run writes the file: ${named}${more}`
}

/** What a run of CI may make of an entry without a file. A test is in the repository. */
function makeablePaths(
  { path, test, isGenerated }: MatrixEntry,
  category: string,
  named: NamedFiles | undefined,
): readonly string[] {
  const isTest = test !== undefined || isTestCategory(category) || named?.isAbsentTest === true
  return isGenerated || isTest || named?.vague !== undefined ? [] : [path]
}

function pathFault(
  { path, test, isGenerated }: MatrixEntry,
  category: string,
  { files, vague, isAbsentTest, absentCases }: NamedFiles,
): string | undefined {
  if (vague !== undefined && !(isGenerated && vague.kind === 'folder')) {
    return `vague: ${category}: ${vagueText(path, vague)}`
  }
  if (test !== undefined && absentCases?.includes(test) === true) {
    return `missing: ${category} names the test ${test}, which is not in ${path}`
  }
  if (files.length > 0) return undefined
  if (isGenerated && isAbsentTest === true) {
    return `missing: ${category} names ${path}, which matches suites.tests in the policy: a test must be in the repository, even with generated_by_ci`
  }
  return isGenerated ? undefined : `missing: ${category} names ${path}, which is not in the workspace`
}

/** Whether every requirement has evidence of every required category; of any kind where none is required. */
export function checkCategories(judged: JudgedMatrix, linked: ReadonlySet<string>): Check {
  return judged.required.length === 0 ? checkAnyEvidence(judged, linked) : checkRequired(judged)
}

function checkAnyEvidence({ matrix, path }: JudgedMatrix, linked: ReadonlySet<string>): Check {
  const bare = matrix.requirements.filter(({ id }) => !linked.has(id))
  return checkOf(
    matrixCategories,
    {},
    {
      status: bare.length === 0 ? 'pass' : 'warn',
      actual: measured(bare.length, 'requirements without evidence'),
      expected: exactly(0, 'requirements without evidence'),
      detail: 'no category is required',
      remedy: `name in ${path} what shows that the requirement is met`,
      findings: bare.map(({ id, line }) => ({
        subject: id,
        message: 'missing: it names no evidence at all',
        file: path,
        line,
      })),
    },
  )
}

function checkRequired(judged: JudgedMatrix): Check {
  const { matrix, path, required } = judged
  const findings = matrix.requirements.flatMap((requirement) => emptyCategories(requirement, judged))
  return checkOf(
    matrixCategories,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'empty categories'),
      detail: `required of each requirement: ${required.join(', ')}`,
      remedy: `name evidence for the requirement in ${path}`,
    },
  )
}

function emptyCategories({ id, categories, line }: Requirement, judged: JudgedMatrix): readonly Finding[] {
  const entriesOf = (category: string) => categories.get(category)?.entries ?? []
  return judged.required
    .filter((category) => !entriesOf(category).some((entry) => fills(entry, category, judged)))
    .map((category) => ({
      subject: id,
      message:
        entriesOf(category).length === 0
          ? `missing: it names no ${category}`
          : `missing: CI generates its ${category}, which are not in the workspace; a test must be in the repository`,
      file: judged.path,
      line: categories.get(category)?.line ?? line,
    }))
}

/** A report that only CI has may fill a category of reports. A category of tests is filled by tests. */
function fills({ path, isGenerated }: MatrixEntry, category: string, { files }: JudgedMatrix): boolean {
  return !isGenerated || !isTestCategory(category) || (files.get(path)?.files ?? []).length > 0
}
