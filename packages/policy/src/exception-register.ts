import type { Exception } from '@governance-gates/core'
import { type Located, plainValue } from '@governance-gates/document'
import type { DocumentPath } from './document-path.ts'
import { type EntryRules, readEntry } from './exception-entry.ts'
import { suggestKey } from './key-suggestion.ts'
import type { PolicyProblem } from './policy-error.ts'
import { readDocument } from './read-document.ts'
import { complaint } from './scalar.ts'
import { unknownKeyMessage } from './schema-problems.ts'
import { shownValue } from './shown-value.ts'
import type { SourceDocument } from './source-document.ts'

/** The list of entries in a register, and how to read them. */
interface Register {
  readonly path: DocumentPath
  readonly entries: readonly Located[]
  readonly rules: EntryRules
}

const OWN = 'exceptions'
const PI = 'exception_policy'

/**
 * Reads the exceptions of a register, YAML or JSON: a list `exceptions`, or the `exception_policy.entries` of a Pi
 * conformance baseline. Throws PolicyError, which lists every problem of every entry.
 * @param path how to name the file in messages and in the exceptions; it is not opened.
 */
export function readExceptionRegister(
  text: string,
  path: string,
  { require }: { readonly require: readonly string[] },
): readonly Exception[] {
  const document = readDocument(text, path, { jsonMebibytes: 8, maxValues: 1_000_000, numbers: 'any' })
  const register = document.root.members.has(PI)
    ? piRegister(document, require)
    : ownRegister(document, require)
  const problems: PolicyProblem[] = []
  const exceptions: Exception[] = []
  const index = new ExceptionIndex()
  for (const [position, entry] of register.entries.entries()) {
    const entryPath = [...register.path, position]
    const reading = readEntry(entry, entryPath, register.rules)
    if (reading.kind === 'refused') {
      for (const problem of reading.problems) problems.push(problem)
      continue
    }
    const { exception } = reading
    const overlap = index.add(exception)
    if (overlap === undefined) exceptions.push(exception)
    else problems.push(document.problemAt(entryPath, overlapMessage(exception, overlap)))
  }
  if (problems.length > 0) throw document.error(problems)
  return exceptions
}

function ownRegister(document: SourceDocument, require: readonly string[]): Register {
  const { members } = document.root
  const unknown = [...members.keys()].filter((key) => key !== OWN)
  if (!members.has(OWN) && !unknown.some((key) => suggestKey(key, [OWN]))) {
    const message = `has no ${OWN} and no ${PI}: write ${OWN}: [] if there are none`
    throw document.error([document.problemAt([], message)])
  }
  if (unknown.length > 0) {
    throw document.error(unknown.map((key) => document.problemAt([key], unknownKeyMessage(key, [OWN]))))
  }
  return { ...entriesAt(document, [OWN]), rules: { document, require, unknownKeys: 'refused' } }
}

function piRegister(document: SourceDocument, require: readonly string[]): Register {
  if (document.root.members.has(OWN)) {
    throw document.error([document.problemAt([PI], `stands beside ${OWN}: keep one of the two lists`)])
  }
  const own = valueAt(document, [PI, 'required_fields']) ?? []
  if (!Array.isArray(own) || !own.every((name): name is string => typeof name === 'string')) {
    const message = `${shownValue(own)} is not a list of names: write the fields that every entry must have`
    throw document.error([document.problemAt([PI, 'required_fields'], message)])
  }
  const rules: EntryRules = { document, require: [...require, ...own], unknownKeys: 'ignored' }
  return { ...entriesAt(document, [PI, 'entries']), rules }
}

function entriesAt(document: SourceDocument, path: DocumentPath): Pick<Register, 'path' | 'entries'> {
  const place = document.find(path)[path.length - 1]
  if (place?.kind === 'list') return { path, entries: place.items }
  const message = `${complaint(valueAt(document, path), 'a list')}: write [] if there are no exceptions`
  throw document.error([document.problemAt(path, message)])
}

function valueAt(document: SourceDocument, path: DocumentPath): unknown {
  const place = document.find(path)[path.length - 1]
  return place && plainValue(place)
}

/** Finds exceptions that permit the same thing twice, so that nobody can tell which one holds. */
class ExceptionIndex {
  readonly #bySubject = new Map<string, Map<string | undefined, Exception>>()

  /** Adds an exception; gives an earlier one that overlaps it: same subject, and the same scope or one without. */
  add(exception: Exception): Exception | undefined {
    const { subject, scope } = exception
    const scopes = this.#bySubject.get(subject) ?? new Map<string | undefined, Exception>()
    const [first] = scopes.values()
    const overlap = scope === undefined ? first : (scopes.get(scope) ?? scopes.get(undefined))
    if (overlap === undefined) scopes.set(scope, exception)
    this.#bySubject.set(subject, scopes)
    return overlap
  }
}

function overlapMessage({ subject, scope }: Exception, earlier: Exception): string {
  const again = `${shownValue(subject)} is excepted already on line ${earlier.line}`
  return scope === earlier.scope
    ? `${again}: keep one of the two`
    : `${again}, and one of the two is for every campaign: keep one, or give both a campaign`
}
