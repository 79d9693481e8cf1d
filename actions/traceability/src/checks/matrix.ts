import type { Check, Finding } from '@governance-gates/core'
import type { Matrix, MatrixEntry } from '@governance-gates/evidence'
import type { EntryFiles, MatrixStanding, NamedFiles } from '../traceability-input.ts'
import { vagueText } from '../vague-entry.ts'
import { isTestCategory } from './test-category.ts'

const RULE = 'traceability.matrix'

/** The matrix when it can be judged, with where it stands. */
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
  const check = {
    id: 'matrix.well-formed',
    title: 'The matrix is well formed',
    rule: RULE,
    expected: 'well formed',
  }
  const remedy = 'correct the matrix'
  switch (standing.kind) {
    case 'missing': {
      const findings = [{ message: 'there is no such file', file: standing.path }]
      return { ...check, status: 'inconclusive', actual: 'no file', remedy: 'write the matrix', findings }
    }
    case 'unreadable':
      return { ...check, status: 'inconclusive', actual: 'unreadable', remedy, findings: [standing.finding] }
    case 'read': {
      const { problems, path, matrix } = standing
      const actual = `${matrix.requirements.length} requirements`
      if (problems.length === 0) return { ...check, status: 'pass', actual, findings: [] }
      const findings = problems.map((problem) => ({ ...problem, file: path }))
      return {
        ...check,
        status: 'inconclusive',
        actual: counted(problems.length, 'problem'),
        remedy,
        findings,
      }
    }
  }
}

/**
 * Whether everything that the matrix names is there, all but what is made by a run of CI and says so; and whether it names
 * files, and not whatever there is.
 */
export function checkPaths({ matrix, path, files }: JudgedMatrix): Check {
  const findings: Finding[] = []
  let entries = 0
  for (const { id, categories } of matrix.requirements) {
    for (const [category, { entries: named }] of categories) {
      entries += named.length
      for (const entry of named) {
        const message = pathFault(entry, category, files.get(entry.path) ?? { files: [] })
        if (message !== undefined) findings.push({ subject: id, message, file: path, line: entry.line })
      }
    }
  }
  const check = {
    id: 'matrix.paths',
    title: 'Everything that the matrix names is there',
    rule: RULE,
    actual: `${findings.length} of ${entries} entries are missing or name no file in particular`,
    expected: '0',
    findings,
  }
  if (findings.length === 0) return { ...check, status: 'pass' }
  const remedy = `correct the path in ${path}, or write generated_by_ci: true where a run makes a report`
  return { ...check, status: 'fail', remedy }
}

function pathFault(
  { path, isGenerated }: MatrixEntry,
  category: string,
  { files, vague, isAbsentTest }: NamedFiles,
): string | undefined {
  if (vague !== undefined && !(isGenerated && vague.kind === 'folder')) {
    return `vague: ${category}: ${vagueText(path, vague)}`
  }
  if (files.length > 0) return undefined
  if (isGenerated && isAbsentTest === true) {
    return `missing: ${category} names ${path}, a test by suites.tests of the policy: a test is in the repository, and generated_by_ci does not replace it`
  }
  return isGenerated ? undefined : `missing: ${category} names ${path}, which is not in the workspace`
}

/** Whether every requirement has evidence of every required category; of any kind where none is required. */
export function checkCategories(judged: JudgedMatrix, linked: ReadonlySet<string>): Check {
  const { matrix, path, required } = judged
  const check = { id: 'matrix.categories', title: 'Every requirement names its evidence' }
  if (required.length === 0) {
    const bare = matrix.requirements.filter(({ id }) => !linked.has(id))
    const rule = 'traceability.require'
    const findings = bare.map(({ id, line }) => ({
      subject: id,
      message: 'missing: it names no evidence at all',
      file: path,
      line,
    }))
    const facts = {
      rule,
      actual: `${bare.length} without evidence`,
      expected: 'no category is required',
      findings,
    }
    if (bare.length === 0) return { ...check, ...facts, status: 'pass' }
    return { ...check, ...facts, status: 'warn', remedy: 'name what shows that the requirement is met' }
  }
  const findings = matrix.requirements.flatMap(({ id, categories, line }): readonly Finding[] =>
    required
      .filter(
        (category) =>
          !(categories.get(category)?.entries ?? []).some((entry) => fills(entry, category, judged)),
      )
      .map((category) => ({
        subject: id,
        message:
          (categories.get(category)?.entries ?? []).length === 0
            ? `missing: it names no ${category}`
            : `missing: its ${category} are made by CI and not in the workspace, and a test is in the repository`,
        file: path,
        line: categories.get(category)?.line ?? line,
      })),
  )
  const facts = {
    rule: 'traceability.require',
    actual: counted(findings.length, 'empty category', 'empty categories'),
    expected: required.join(', '),
    findings,
  }
  if (findings.length === 0) return { ...check, ...facts, status: 'pass' }
  return { ...check, ...facts, status: 'fail', remedy: 'name the evidence of the requirement' }
}

/** A report that only CI has may fill a category of reports. A category of tests is filled by tests. */
function fills({ path, isGenerated }: MatrixEntry, category: string, { files }: JudgedMatrix): boolean {
  return !isGenerated || !isTestCategory(category) || (files.get(path)?.files ?? []).length > 0
}

function counted(number: number, noun: string, plural: string = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`
}
