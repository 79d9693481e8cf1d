import { checkLength } from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, locked, malformed, named } from '../dependency-reader.ts'
import { checkLastLine, checkNeeds, type Need } from '../whole-lock.ts'
import { packagesOf } from './npm-alias.ts'
import { splitDescriptor } from './yarn-descriptor.ts'

/** An entry whose properties are being read. */
interface OpenEntry {
  readonly line: number
  readonly dependencies: Dependency[]
  /** What the project and others call the package. */
  readonly keys: readonly string[]
  readonly needs: Need[]
  hasVersion: boolean
  version?: string
  source?: string
}

const PROPERTY = /^ {2}(?! )("?[\w-]+"?)(?: (?:"[^"]*"|[^\s"]+)|:)$/
const INNER = /^ {4}(?:"[^"]+"|[^\s"]+) (?:"[^"]*"|[^\s"]+)$/
/** Of what a package depends on: `    is-number "^6.0.0"`. */
const NEED = /^ {4}"?([^\s"]+)"? /

/**
 * Reads the lock file of Yarn 1: descriptors, separated by commas, that end with a colon, and indented properties under
 * them. Whatever is neither, as a merge conflict is, makes it unreadable.
 */
export function readYarnClassicLock(text: string): DependencyReading {
  checkLength(text)
  const entries: OpenEntry[] = []
  text.split('\n').forEach((row, index) => {
    const line = index + 1
    const content = row.trimEnd()
    if (content === '' || content.startsWith('#')) return
    const entry = entries.at(-1)
    if (!content.startsWith(' ')) entries.push(openEntry(entry, content, line))
    else if (entry === undefined || !(PROPERTY.test(content) || INNER.test(content))) throw notYarn(line)
    else readProperty(entry, content, line)
  })
  checkComplete(entries.at(-1))
  checkLastLine(text)
  checkNeeds(
    new Set(entries.flatMap(({ keys }) => keys)),
    entries.flatMap(({ needs }) => needs),
  )
  return {
    dependencies: entries.flatMap(({ dependencies, version, source }) =>
      unique(dependencies).map((each) => locked(each, { version, source })),
    ),
  }
}

function openEntry(before: OpenEntry | undefined, content: string, line: number): OpenEntry {
  checkComplete(before)
  if (!content.endsWith(':')) throw notYarn(line)
  const descriptors = splitKey(content.slice(0, -1), line)
  const keys = descriptors.map((descriptor) => splitDescriptor(descriptor, line))
  const dependencies = keys.flatMap(({ name, range }) =>
    packagesOf(name, range).map((real) => named({ name: real, key: name, line, section: 'lock' })),
  )
  return { line, dependencies, keys: keys.map(({ name }) => name), needs: [], hasVersion: false }
}

/** Yarn writes a name where it differs from the key's: of an alias as of a package that comes from a URL. */
function readProperty(entry: OpenEntry, content: string, line: number): void {
  const need = NEED.exec(content)?.[1]
  if (need !== undefined) entry.needs.push({ name: need, line })
  if (content.startsWith('  version ')) entry.hasVersion = true
  const [, key, value] = /^ {2}(version|resolved) "?([^"\s]+)"?$/.exec(content) ?? []
  if (key === 'version' && value !== undefined) entry.version = value
  if (key === 'resolved' && value !== undefined) entry.source = value
  const name = /^ {2}name "?([^"\s]+)"?$/.exec(content)?.[1]
  if (name !== undefined) entry.dependencies.push({ name, line, section: 'lock' })
}

function checkComplete(entry: OpenEntry | undefined): void {
  if (entry === undefined || entry.hasVersion) return
  throw malformed('the entry has no version: the lock file is truncated', entry.line)
}

/** `a@^1, "b@^1 || ^2"`: with quotes where the descriptor has a blank or another special character. */
function splitKey(key: string, line: number): readonly string[] {
  return key.split(', ').map((part) => {
    if (!part.startsWith('"')) return part
    if (part.length > 2 && part.endsWith('"')) return part.slice(1, -1)
    throw notYarn(line)
  })
}

/** An entry that several ranges share is one package, whatever those who want it call it. */
function unique(dependencies: readonly Dependency[]): readonly Dependency[] {
  const known = new Map<string, Dependency>()
  for (const dependency of dependencies) {
    if (!known.has(dependency.name)) known.set(dependency.name, dependency)
  }
  return [...known.values()]
}

function notYarn(line: number): Error {
  return malformed('this line does not belong in a Yarn 1 lock file', line)
}
