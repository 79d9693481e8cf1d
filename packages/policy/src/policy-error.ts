import { visible } from './shown-value.ts'

/** One mistake in a policy or an exception register, with its place in the file. */
export interface PolicyProblem {
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 code units as editors count them. */
  readonly column: number
  /** The keys that lead to it, joined with dots; empty where the file as a whole is meant. */
  readonly path: string
  /** Names the value and the fix. */
  readonly message: string
  /** Of an unknown key, where its mapping begins: it comes before what is missing there because of it. */
  readonly mapping?: Place
}

type Place = Pick<PolicyProblem, 'line' | 'column'>

const MAX_LISTED = 100

/** A policy or an exception register that cannot be used. The message lists its problems, one a line. */
export class PolicyError extends Error {
  readonly file: string
  /** All of them, in the order of the file, but an unknown key before what is missing because of it. */
  readonly problems: readonly PolicyProblem[]

  constructor(file: string, problems: readonly PolicyProblem[]) {
    const sorted = inOrder(problems)
    const listed = sorted.slice(0, MAX_LISTED).map((problem) => problemLine(file, problem))
    const more = sorted.length - listed.length
    super([...listed, ...(more > 0 ? [`${more} more problems`] : [])].join('\n'))
    this.name = 'PolicyError'
    this.file = file
    this.problems = sorted
  }
}

function inOrder(problems: readonly PolicyProblem[]): readonly PolicyProblem[] {
  const textOf = ({ line, column }: Place) => `${line}:${column}`
  const consequences = new Set(problems.flatMap((each) => (each.mapping === undefined ? [textOf(each)] : [])))
  const placed = problems.map((problem) => {
    const { mapping } = problem
    const isCause = mapping !== undefined && consequences.has(textOf(mapping))
    return isCause ? { problem, place: mapping, rank: 0 } : { problem, place: problem, rank: 1 }
  })
  return placed
    .sort(
      (left, right) =>
        left.place.line - right.place.line ||
        left.place.column - right.place.column ||
        left.rank - right.rank,
    )
    .map(({ problem }) => problem)
}

function problemLine(file: string, { line, column, path, message }: PolicyProblem): string {
  return `${visible(file)}:${line}:${column} ${path === '' ? '' : `${path}: `}${message}`
}
