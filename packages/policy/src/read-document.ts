import { readJson } from './json-document.ts'
import { PolicyError, type PolicyProblem } from './policy-error.ts'
import { LineIndex, type Place, SourceDocument } from './source-document.ts'
import { readYaml } from './yaml-document.ts'
import type { YamlProblem } from './yaml-value.ts'

const MEBIBYTE = 1_048_576

export interface DocumentKind {
  /** How large a JSON document may be, in MiB. YAML takes many times as long to read and may have one. */
  readonly jsonMebibytes: number
  /** How many values it may have, those that aliases repeat included. */
  readonly maxValues: number
  /** `plain`: numbers must be exact and written in decimal digits. */
  readonly numbers: 'plain' | 'any'
}

/** Reads a YAML or JSON document whose top level is a mapping. Throws PolicyError for anything else. */
export function readDocument(text: string, file: string, kind: DocumentKind): SourceDocument {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text
  const bytes = utf8Length(body, kind.jsonMebibytes * MEBIBYTE)
  if (bytes > kind.jsonMebibytes * MEBIBYTE) {
    throw refusal(file, body, [
      { offset: 0, message: `larger than ${kind.jsonMebibytes} MiB: shorten the file` },
    ])
  }
  const root = readJson(body, kind.numbers) ?? readYamlRoot(body, file, { kind, bytes })
  if (countValues(root) > kind.maxValues) {
    throw refusal(file, body, [
      { offset: 0, message: `more than ${kind.maxValues} values: shorten the file` },
    ])
  }
  return new SourceDocument(file, body, root)
}

function countValues(root: Place): number {
  const pending = [root]
  let values = 0
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    values++
    for (const member of place.members?.values() ?? []) pending.push(member)
  }
  return values
}

function readYamlRoot(
  text: string,
  file: string,
  { kind, bytes }: { readonly kind: DocumentKind; readonly bytes: number },
): Place {
  const problem = checkText(text, bytes)
  if (problem !== undefined) throw refusal(file, text, [problem])
  const reading = readYaml(text, kind.numbers)
  if (reading.kind === 'refused') throw refusal(file, text, reading.problems)
  const { root } = reading
  if (root.members !== undefined && !Array.isArray(root.value)) return root
  const message =
    root.value === null ? 'the file is empty' : 'the file is not a mapping: write key: value lines'
  throw refusal(file, text, [{ offset: root.offset, message }])
}

function checkText(text: string, bytes: number): YamlProblem | undefined {
  if (bytes > MEBIBYTE)
    return { offset: 0, message: 'larger than 1 MiB, which only well-formed JSON with every key once may be' }
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset)
    if (code >= SPACE ? code !== DELETE : code === TAB || code === LINE_FEED || code === CARRIAGE_RETURN)
      continue
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
    return { offset, message: `the control character ${name} is not text: delete it` }
  }
  return undefined
}

const TAB = 9
const LINE_FEED = 10
const CARRIAGE_RETURN = 13
const SPACE = 32
const DELETE = 127

function refusal(file: string, text: string, problems: readonly YamlProblem[]): PolicyError {
  const lines = new LineIndex(text)
  const placed = problems.map(
    ({ offset, message }): PolicyProblem => ({ ...lines.positionAt(offset), path: '', message }),
  )
  return new PolicyError(file, placed)
}

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
