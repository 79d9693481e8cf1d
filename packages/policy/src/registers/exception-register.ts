import type { Exception } from '@governance-gates/core'
import { type Located, plainValue } from '@governance-gates/document'
import { closestWord } from '../closest-word.ts'
import type { DocumentPath } from '../document-path.ts'
import type { PolicyProblem } from '../policy-error.ts'
import { readDocument } from '../read-document.ts'
import { shownValue } from '../shown-value.ts'
import type { SourceDocument } from '../source-document.ts'
import { unknownKeyMessage } from '../structure-message.ts'
import { complaint } from '../values/scalar.ts'
import { type EntryRules, readEntry } from './exception-entry.ts'

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
  if (!members.has(OWN) && !unknown.some((key) => closestWord(key, [OWN]))) {
    const message = `has neither ${OWN} nor ${PI}: write ${OWN}: [] if there are no exceptions`
    throw document.error([document.problemAt([], message)])
  }
  if (unknown.length > 0) {
    throw document.error(unknown.map((key) => document.problemAt([key], unknownKeyMessage(key, [OWN]))))
  }
  return { ...entriesAt(document, [OWN]), rules: { document, require, unknownKeys: 'refused' } }
}

function piRegister(document: SourceDocument, require: readonly string[]): Register {
  if (document.root.members.has(OWN)) {
    throw document.error([document.problemAt([PI], `the file also has ${OWN}: keep one of the two lists`)])
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

/** Finds exceptions that permit the same thing twice, so that it is unclear which one applies. */
class ExceptionIndex {
  readonly #bySubject = new Map<string, Map<string, Exception>>()

  /** Adds an exception; gives an earlier one that overlaps it: same subject, campaign, shard and system, or one without. */
  add(exception: Exception): Exception | undefined {
    const { subject, scope, shard, os } = exception
    const known = this.#bySubject.get(subject) ?? new Map<string, Exception>()
    const meeting = (limit: string | undefined) => (limit === undefined ? [SOME] : [only(limit), EVERY])
    const overlap = pairs(pairs(meeting(scope), meeting(shard)), meeting(os))
      .map((key) => known.get(key))
      .find((each) => each !== undefined)
    const own = (limit: string | undefined) => [SOME, limit === undefined ? EVERY : only(limit)]
    if (overlap === undefined)
      for (const key of pairs(pairs(own(scope), own(shard)), own(os))) known.set(key, exception)
    this.#bySubject.set(subject, known)
    return overlap
  }
}

/** Any campaign, shard or system, whichever an entry is for; and every one of them. No name looks like these. */
const SOME = 'some'
const EVERY = 'every'

function only(name: string): string {
  return JSON.stringify(name)
}

function pairs(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.flatMap((one) => second.map((other) => `${one} ${other}`))
}

function overlapMessage(exception: Exception, earlier: Exception): string {
  const again = `${shownValue(exception.subject)} already has an exception on line ${earlier.line}`
  const wider = LIMITS.find(({ key }) => exception[key] !== earlier[key])
  return wider === undefined
    ? `${again}: keep one of the two`
    : `${again}, and one of the two covers every ${wider.name}: keep one, or give both a ${wider.name}`
}

/** What an exception can be limited to, and what it is called. */
const LIMITS = [
  { key: 'scope', name: 'campaign' },
  { key: 'shard', name: 'shard' },
  { key: 'os', name: 'system' },
] as const
