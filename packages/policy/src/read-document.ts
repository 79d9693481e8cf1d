import { LineIndex, type Located, nodesOf, readJson } from '@governance-gates/document'
import { readYaml, type YamlRules } from '@governance-gates/document/yaml'
import { contentProblems, documentProblem } from './document-problem.ts'
import { PolicyError, type PolicyProblem } from './policy-error.ts'
import { SourceDocument } from './source-document.ts'

const MEBIBYTE = 1_048_576

export interface DocumentKind {
  /** How large a JSON document may be, in MiB. YAML takes many times as long to read and may have one. */
  readonly jsonMebibytes: number
  /** How many values it may have, those that aliases repeat included. */
  readonly maxValues: number
  /** `plain`: numbers must be exact and written in decimal digits. */
  readonly numbers: 'plain' | 'any'
}

const YAML_RULES: YamlRules = {
  documents: 'one',
  aliases: 'few',
  extras: 'refused',
  maxTokens: 300_000,
  // A mebibyte has no more than the lexer can take.
  maxLexemes: Number.POSITIVE_INFINITY,
}

interface Source {
  readonly text: string
  readonly file: string
  readonly bytes: number
}

/** A value as far as it could be read, and what is wrong with it. */
interface Reading {
  readonly root: Located | undefined
  readonly problems: readonly PolicyProblem[]
}

/** Reads a YAML or JSON document whose top level is a mapping. Throws PolicyError for anything else. */
export function readDocument(text: string, file: string, kind: DocumentKind): SourceDocument {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const limit = kind.jsonMebibytes * MEBIBYTE
  const bytes = utf8Length(body, limit)
  if (bytes > limit) throw tooLarge(file, `larger than ${kind.jsonMebibytes} MiB: shorten the file`)
  const { root, problems } = readRoot({ text: body, file, bytes })
  const nodes = root === undefined ? [] : [...nodesOf(root)]
  const all = [...problems, ...contentProblems(nodes, kind.numbers)]
  if (all.length > 0) throw new PolicyError(file, all)
  if (root?.kind !== 'mapping') throw notMapping(file, root)
  if (nodes.length > kind.maxValues) {
    throw tooLarge(file, `more than ${kind.maxValues} values: shorten the file`)
  }
  return new SourceDocument(file, root)
}

/** JSON is read many times faster than YAML. What is not JSON may still be a flow mapping of YAML, which begins like it. */
function readRoot(source: Source): Reading {
  const json = /^[ \t\r\n]*\{/.test(source.text) ? readJson(source.text) : undefined
  if (json === undefined || json.problems.some(({ kind }) => kind === 'malformed' || kind === 'truncated')) {
    return readYamlRoot(source)
  }
  return { root: json.root, problems: json.problems.map(documentProblem) }
}

function readYamlRoot({ text, file, bytes }: Source): Reading {
  if (bytes > MEBIBYTE) {
    throw tooLarge(file, 'larger than 1 MiB: only well-formed JSON without duplicate keys may be larger')
  }
  const control = controlCharacter(text)
  if (control !== undefined) return { root: undefined, problems: [control] }
  const { documents, problems } = readYaml(text, YAML_RULES)
  return { root: documents.at(-1), problems: problems.map(documentProblem) }
}

function controlCharacter(text: string): PolicyProblem | undefined {
  const offset = text.search(CONTROL)
  if (offset === -1) return undefined
  const name = `U+${text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0')}`
  const message = `the control character ${name} is not text: delete it`
  return { ...new LineIndex(text).positionAt(offset), path: '', message }
}

/** What is neither a blank or a line break, another character of ASCII, nor beyond it. */
const CONTROL = /[^\t\n\r -~\u0080-\uffff]/

function notMapping(file: string, root: Located | undefined): PolicyError {
  const { line, column } = root ?? START
  const isEmpty = root === undefined || root.kind === 'null'
  const message = isEmpty ? 'the file is empty' : 'the file is not a mapping: write key: value lines'
  return new PolicyError(file, [{ line, column, path: '', message }])
}

function tooLarge(file: string, message: string): PolicyError {
  return new PolicyError(file, [{ ...START, path: '', message }])
}

const START = { line: 1, column: 1 }

/** Bytes of the text in UTF-8; counts no further than just beyond `limit`. */
function utf8Length(text: string, limit: number): number {
  // Never fewer bytes than code units, never more than three times as many.
  if (text.length > limit || text.length * 3 <= MEBIBYTE) return text.length
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (bytes > limit) break
  }
  return bytes
}
