import { checkLength } from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, locked, malformed, named } from '../dependency-reader.ts'
import { type GoLine, goLines } from './go-mod-line.ts'

/** How many words each directive takes. */
const DIRECTIVES: ReadonlyMap<string, number | 'any'> = new Map<string, number | 'any'>([
  ['module', 1],
  ['go', 1],
  ['toolchain', 1],
  ['godebug', 'any'],
  ['require', 2],
  ['exclude', 2],
  ['replace', 'any'],
  ['retract', 'any'],
  ['tool', 1],
  ['ignore', 1],
])

/**
 * Reads a go.mod: what it requires, indirectly too, what replaces it, and its tools, which are packages of a required
 * module. What is excluded or retracted is not depended on.
 *
 * https://go.dev/ref/mod#go-mod-file
 */
export function readGoMod(text: string): DependencyReading {
  checkLength(text)
  const lines = goLines(text)
  for (const line of lines) checkWords(line)
  if (!lines.some(({ directive }) => directive === 'module')) {
    throw malformed('it has no module directive: this is not a go.mod, or it is truncated', undefined)
  }
  return { dependencies: lines.flatMap(readLine) }
}

function checkWords({ directive, words, line }: GoLine): void {
  const count = DIRECTIVES.get(directive)
  if (count === undefined) throw malformed(`unknown directive ${directive}`, line)
  if (count === words.length || (count === 'any' && words.length > 0)) return
  throw malformed(`${directive} has ${words.length} words: ${words.join(' ')}`, line)
}

function readLine(goLine: GoLine): readonly Dependency[] {
  const { directive, words, line, comment } = goLine
  const [name = '', version] = words
  switch (directive) {
    case 'require':
      return [
        locked(
          { name, line, section: /^\/\/\s*indirect\b/.test(comment) ? 'indirect' : 'dependencies' },
          { version, source: undefined },
        ),
      ]
    case 'tool':
      return [{ name, line, section: 'tool' }]
    case 'replace':
      return readReplace(goLine)
    default:
      return []
  }
}

/** `old [version] => new [version]`, where the new one may be a folder. */
function readReplace({ words, line }: GoLine): readonly Dependency[] {
  const arrow = words.indexOf('=>')
  const [name, version] = words.slice(arrow + 1)
  if (arrow < 1 || arrow > 2 || name === undefined || words.length > arrow + 3) {
    throw malformed(`expected replace old => new, found ${words.join(' ')}`, line)
  }
  const isFolder = /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:)/.test(name)
  return isFolder
    ? []
    : [
        locked(named({ name, key: words[0] ?? name, line, section: 'replace' }), {
          version,
          source: undefined,
        }),
      ]
}
