import type { AST } from 'toml-eslint-parser'
import { EvidenceError } from '../../evidence-error.ts'
import { checkLength, type LocatedTable, tableAt } from './located.ts'
import { checkTomlExtent } from './toml-extent.ts'

/**
 * Parses a TOML document (1.1), strictly: a key or table that stands twice is an error, as TOML has it.
 *
 * @throws EvidenceError with the line (a rejection).
 */
export async function parseToml(text: string): Promise<LocatedTable> {
  checkLength(text)
  checkTomlExtent(text)
  // The parser is loaded when there is TOML: most runs of most gates never see any.
  const [parser, { tomlTree }] = await Promise.all([import('toml-eslint-parser'), import('./toml-tree.ts')])
  return tableAt(tomlTree(parse(parser, text)), 'the document')
}

function parse(
  { parseTOML, ParseError }: typeof import('toml-eslint-parser'),
  text: string,
): AST.TOMLProgram {
  try {
    return parseTOML(text)
  } catch (error) {
    if (error instanceof ParseError) throw notToml(error.message, error.lineNumber)
    // It spreads a string over the arguments of a call, and a call may have some hundred thousand.
    throw notToml(error instanceof RangeError ? 'a string is too long' : String(error), undefined)
  }
}

function notToml(reason: string, line: number | undefined): EvidenceError {
  return new EvidenceError(`not valid TOML: ${reason}`, {
    line,
    remedy: 'correct the line; in TOML no key and no table may stand twice',
  })
}
