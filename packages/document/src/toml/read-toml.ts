import { type AST, ParseError, parseTOML } from 'toml-eslint-parser'
import type { LocatedMapping } from '../located.ts'
import { LineIndex } from '../position.ts'
import { tomlExtentProblem } from './toml-extent.ts'
import type { TomlProblem } from './toml-problem.ts'
import { tomlTree } from './toml-tree.ts'

export type { TomlProblem } from './toml-problem.ts'

export type TomlReading =
  | { readonly root: LocatedMapping; readonly problems: readonly [] }
  | { readonly root: undefined; readonly problems: readonly [TomlProblem] }

/** Reads a TOML document (1.1), strictly: a key or table that is written twice is an error, as TOML has it. */
export function readToml(text: string): TomlReading {
  const lines = new LineIndex(text)
  const problem = tomlExtentProblem(text, lines)
  if (problem !== undefined) return refused(problem)
  const parsed = parse(text)
  if (parsed.kind !== 'program') return refused(parsed)
  const tree = tomlTree(parsed.program, lines)
  return tree.kind === 'mapping' ? { root: tree, problems: [] } : refused(tree)
}

function refused(problem: TomlProblem): TomlReading {
  return { root: undefined, problems: [problem] }
}

function parse(text: string): { readonly kind: 'program'; readonly program: AST.TOMLProgram } | TomlProblem {
  try {
    return { kind: 'program', program: parseTOML(text) }
  } catch (error) {
    if (error instanceof ParseError) {
      const { message, lineNumber: line, column } = error
      return { kind: 'malformed', reason: message, at: { line, column } }
    }
    // It spreads a string over the arguments of a call, and a call may have some hundred thousand.
    if (error instanceof RangeError) return { kind: 'too-long-string' }
    return { kind: 'malformed', reason: String(error), at: { line: 1, column: 1 } }
  }
}
