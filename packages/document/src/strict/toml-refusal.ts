import type { TomlProblem } from '../toml/read-toml.ts'
import { EvidenceError } from './evidence-error.ts'

const REMEDY = 'check that this is the right file: none of this kind is that large'

export function tomlRefusal(problem: TomlProblem): EvidenceError {
  switch (problem.kind) {
    case 'malformed':
      return notToml(problem.reason, problem.at.line)
    case 'too-long-string':
      return notToml('a string is too long', undefined)
    case 'too-deep':
      return new EvidenceError(`the TOML is nested deeper than ${problem.limit}`, {
        line: problem.at.line,
        remedy: REMEDY,
      })
    case 'too-large':
      return new EvidenceError(`the TOML has more than ${problem.limit} keys, values and lines`, {
        line: problem.at.line,
        remedy: REMEDY,
      })
  }
}

function notToml(reason: string, line: number | undefined): EvidenceError {
  return new EvidenceError(`not valid TOML: ${reason}`, {
    line,
    remedy: 'correct the line; in TOML, each key and each table appears once',
  })
}
