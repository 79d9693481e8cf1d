import { computedVersion, lineAt, type ManifestVersion, noVersion } from './manifest-version.ts'
import { joinBrackets, literalAt, maskSource, type SourceSyntax } from './masked-source.ts'
import type { NearbyFile } from './nearby-path.ts'

const SYNTAX: SourceSyntax = {
  lineComments: ['#'],
  blockComments: [],
  quotes: [
    { mark: '"""', lines: 'several' },
    { mark: "'''", lines: 'several' },
    { mark: '"', lines: 'one' },
    { mark: "'", lines: 'one' },
  ],
}

/** A program in Python, of which nothing is ever run. */
export interface PythonModule extends NearbyFile {
  /** Without comments and texts, and without line breaks in brackets. */
  readonly code: string
  /** The same without what is in brackets. */
  readonly outside: string
}

export function parsePython({ path, text }: NearbyFile): PythonModule {
  const { whole, outside } = joinBrackets(maskSource(text, SYNTAX))
  return { path, text, code: whole, outside }
}

/** What a module may call its version, the usual one first. */
const NAMES = ['__version__', 'VERSION', 'version'] as const

/** The version of a module: of the first of the usual names that it has. */
export function pythonVersion(file: NearbyFile): ManifestVersion {
  const module = parsePython(file)
  for (const name of NAMES) {
    const found = pythonValue(module, name)
    if (found !== undefined) return found
  }
  throw noVersion('it has no __version__', 1, 'write __version__ = "…" on a line of its own')
}

/** The most names that lead from one to the next. */
const MAX_STEPS = 4

/**
 * What a module gives a name: a text, or numbers in brackets. Undefined where it does not have the name.
 *
 * @throws EvidenceError where it is computed, depends on a condition, or is given several values.
 */
export function pythonValue(
  module: PythonModule,
  name: string,
  steps: number = MAX_STEPS,
): ManifestVersion | undefined {
  const bindings = bindingsOf(module, name)
  const values = bindings.map(({ start, line }): ManifestVersion => {
    if (start === undefined) throw unclear(name, line)
    const version = valueAt(module, start) ?? (bindings.length === 1 && followed(module, start, steps))
    if (version === undefined || version === false) throw unclear(name, line)
    return { kind: 'declared', version, spelling: 'pep440', path: module.path, line }
  })
  const [first] = values
  const other = values.find(({ version }) => version !== first?.version)
  if (other !== undefined)
    throw computedVersion(`${name} has another value on line ${first?.line}`, other.line)
  return first
}

function unclear(name: string, line: number): Error {
  return computedVersion(`${name} is not simply a text here: it is computed, or depends on something`, line)
}

interface Binding {
  /** Where its value begins; undefined where it is bound in another way than by a simple assignment. */
  readonly start: number | undefined
  readonly line: number
}

/** Nobody writes a version more often. */
const MAX_BINDINGS = 20

/** Every line that gives a name a value. */
function bindingsOf({ text, code, outside }: PythonModule, name: string): readonly Binding[] {
  const found: Binding[] = []
  let offset = 0
  for (const line of code.split('\n')) {
    const shown = outside.slice(offset, offset + line.length)
    if (line.includes(name)) {
      for (const start of startsIn({ line, shown }, name))
        found.push({
          start: start === undefined ? undefined : offset + start,
          line: lineAt(text, offset),
        })
      if (found.length > MAX_BINDINGS) throw unclear(name, lineAt(text, offset))
    }
    offset += line.length + 1
  }
  return found
}

/** Where in a line the values of a name begin. */
function startsIn(
  { line, shown }: { readonly line: string; readonly shown: string },
  name: string,
): readonly (number | undefined)[] {
  const start = startOfValue(shown, name)
  const isBoundAgain = bindsOtherwise(name, line, start === undefined ? shown : afterFirst(shown))
  return [...(start === undefined ? [] : [start]), ...(isBoundAgain ? [undefined] : [])]
}

/** A name, its type, and what is to follow. Each part ends at a character that the next begins with. */
const TARGET = /([A-Za-z_]\w*)[ \t]*(?::[^=:]*)?=(?!=)[ \t]*/y

/** Of `a = b: str = value` where the value begins, if one of the names is the wanted one. */
function startOfValue(line: string, name: string): number | undefined {
  let isBound = false
  let at = 0
  for (;;) {
    TARGET.lastIndex = at
    const [whole, target] = TARGET.exec(line) ?? []
    if (whole === undefined) return isBound ? at : undefined
    isBound ||= target === name
    at += whole.length
  }
}

/** What follows the first statement of a line. */
function afterFirst(line: string): string {
  const end = line.indexOf(';')
  return end === -1 ? '' : line.slice(end)
}

/** An indented, augmented or second assignment of a line, an import, a loop, a definition. */
function bindsOtherwise(name: string, line: string, outside: string): boolean {
  const words = outside.split(/[^\w]+/)
  if (/^\s*(?:from|import)\b/.test(line)) return importedNames(line).includes(name)
  if (bindsInBrackets(name, line)) return true
  if (!words.includes(name)) return false
  return (
    /^\s*(?:for|def|class|del|global|with|async|except)\b/.test(outside) ||
    assignedNames(outside).includes(name)
  )
}

const WALRUS = /(\w+)[\s\v]*:=/g
/** What a line begins with: one or several in brackets, and what is assigned to them. */
const BRACKETED = /^\s*[([]([^=]*)=(?!=)/

/** `(name, other) = …`, `f(name := …)`. */
function bindsInBrackets(name: string, line: string): boolean {
  const [, targets = ''] = BRACKETED.exec(line) ?? []
  return (
    targets.split(/\W+/).includes(name) ||
    Array.from(line.matchAll(WALRUS), ([, target]) => target).includes(name)
  )
}

function importedNames(line: string): readonly string[] {
  const [, names = line] = /\bimport\b(.*)/s.exec(line) ?? []
  return names.split(',').flatMap((each) => each.match(/[A-Za-z_]\w*/g)?.at(-1) ?? [])
}

/** All words on the left of an assignment. */
function assignedNames(line: string): readonly string[] {
  return line
    .split(';')
    .flatMap((statement) => statement.split(/(?<![=!<>])=(?!=)/).slice(0, -1))
    .flatMap((target) => target.match(/[A-Za-z_]\w*/g) ?? [])
}

const NUMBERS = /[([][\s\v]*(\d{1,9}(?:[\s\v]*,[\s\v]*\d{1,9}){1,5})[\s\v]*,?[\s\v]*[)\]]/y
const END = /[ \t]*(?:[;\r\n]|$)/y

/** A text or numbers, with nothing behind it. */
function valueAt({ text, code }: PythonModule, start: number): string | undefined {
  const at = /[rRuU]/.test(code.charAt(start)) && /["']/.test(code.charAt(start + 1)) ? start + 1 : start
  const literal = literalAt(text, code, at)
  if (literal !== undefined) return endsAt(code, literal.end) ? literal.value : undefined
  NUMBERS.lastIndex = start
  const [whole, numbers] = NUMBERS.exec(code) ?? []
  if (whole === undefined || numbers === undefined || !endsAt(code, start + whole.length)) return undefined
  return numbers.replace(/[\s\v]/g, '').replaceAll(',', '.')
}

function endsAt(code: string, at: number): boolean {
  END.lastIndex = at
  return END.test(code)
}

const NAME = /([A-Za-z_]\w*)/y
/** `".".join(map(str, VERSION))` and `".".join(str(x) for x in VERSION)`. */
const JOINED =
  /(["']).\1\.join\([\s\v]*(?:map\([\s\v]*str[\s\v]*,[\s\v]*(\w+)[\s\v]*\)|\[?[\s\v]*str\(([a-z_]+)\)[\s\v]+for[\s\v]+\3[\s\v]+in[\s\v]+(\w+)[\s\v]*\]?)[\s\v]*\)/y

/** The value of another name of the module. */
function followed(module: PythonModule, start: number, steps: number): string | undefined {
  if (steps === 0) return undefined
  NAME.lastIndex = start
  const [whole, name] = NAME.exec(module.code) ?? []
  if (whole !== undefined && name !== undefined && endsAt(module.code, start + whole.length))
    return pythonValue(module, name, steps - 1)?.version
  JOINED.lastIndex = start
  const [joined, , mapped, , listed] = JOINED.exec(module.code) ?? []
  const source = mapped ?? listed
  if (joined === undefined || source === undefined || !endsAt(module.code, start + joined.length))
    return undefined
  return module.text.charAt(start + 1) === '.' ? pythonValue(module, source, steps - 1)?.version : undefined
}
