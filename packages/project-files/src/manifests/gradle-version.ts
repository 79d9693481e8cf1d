import {
  checkSourceLength,
  computedVersion,
  lineAt,
  type Manifest,
  type ManifestVersion,
} from './manifest-version.ts'
import { depthsOf, literalAt, maskSource, type SourceSyntax } from './masked-source.ts'
import { folderOf, pathIn } from './nearby-path.ts'

/** What a gradle.properties may call the version: Gradle's own name, and the one of a widespread plugin. */
const KEYS: ReadonlySet<string> = new Set(['version', 'VERSION_NAME'])

/** The version of a gradle.properties. https://docs.oracle.com/javase/8/docs/api/java/util/Properties.html#load-java.io.Reader- */
export function readGradleProperties({ path, text }: Pick<Manifest, 'path' | 'text'>): ManifestVersion {
  checkSourceLength(text)
  const found = logicalLines(text).flatMap(({ source, line }): readonly ManifestVersion[] => {
    const [, key = '', value = ''] = PROPERTY.exec(source) ?? []
    return KEYS.has(unescaped(key)) ? [{ kind: 'declared', version: value.trim(), path, line }] : []
  })
  const [first] = found
  if (first === undefined) throw computedVersion('it has no version= and no VERSION_NAME=', undefined)
  const other = found.find(({ version }) => version !== first.version)
  if (other !== undefined) throw computedVersion(`line ${first.line} has another version`, other.line)
  if (first.version === '' || /[\\\s]/.test(first.version))
    throw computedVersion('the version is not a single word', first.line)
  return first
}

/** A key, in which signs may be escaped, and its value. */
const PROPERTY = /^((?:\\.|[^\\\s=:])+)[ \t\f]*[=: \t\f][ \t\f]*(.*)$/

interface LogicalLine {
  readonly source: string
  /** 1-based, of its beginning. */
  readonly line: number
}

/** Lines that are not comments, each with what it goes on with after a backslash at its end. */
function logicalLines(text: string): readonly LogicalLine[] {
  const found: { parts: string[]; line: number }[] = []
  let isOpen = false
  for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
    const line = whole.replace(/^[ \t\f]+/, '')
    const isComment = line.startsWith('#') || line.startsWith('!')
    if (!isOpen && (line === '' || isComment)) continue
    const slashes = /\\*$/.exec(line)?.[0].length ?? 0
    const part = slashes % 2 === 1 ? line.slice(0, -1) : line
    if (isOpen) found.at(-1)?.parts.push(part)
    else found.push({ parts: [part], line: index + 1 })
    isOpen = slashes % 2 === 1
  }
  return found.map(({ parts, line }) => ({ source: parts.join(''), line }))
}

function unescaped(key: string): string {
  return key.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  )
}

const SYNTAX: SourceSyntax = {
  lineComments: ['//'],
  blockComments: [['/*', '*/']],
  quotes: [
    { mark: '"""', lines: 'several' },
    { mark: "'''", lines: 'several' },
    { mark: '"', lines: 'one' },
    { mark: "'", lines: 'one' },
  ],
}

const ASSIGNED =
  /(?<=^|[;{])[ \t]*(?:(project\.)?version(?:[ \t]*=(?!=)[ \t]*|[ \t]+(?=["']))|(project\.)?setVersion[ \t]*\([ \t]*)/gm
const END = /[ \t]*(?:[;}\r\n]|$)/y

/**
 * The version of a build.gradle or build.gradle.kts: a text that is assigned outside of all blocks, or in `allprojects`. Without
 * one Gradle takes that of the gradle.properties beside it.
 */
export function readBuildGradle(manifest: Manifest): ManifestVersion {
  const { path, text } = manifest
  const code = maskSource(text, SYNTAX)
  const [first, other] = assignmentsIn(code)
  if (first === undefined) return ofProperties(manifest)
  if (other !== undefined) throw computedVersion('it sets the version twice', lineAt(text, other.match.index))
  const { match: assigned, isSure } = first
  const line = lineAt(text, assigned.index + assigned[0].length)
  if (!isSure) throw computedVersion('it sets the version only in some cases, or later', line)
  const literal = literalAt(text, code, assigned.index + assigned[0].length)
  END.lastIndex = literal?.end ?? 0
  if (literal === undefined || literal.value.includes('$') || !END.test(code))
    throw computedVersion('the version is not simply a text here: it is computed', line)
  return { kind: 'declared', version: literal.value, path, line }
}

interface Assignment {
  readonly match: RegExpExecArray
  /** Whether nothing decides on it but the file. */
  readonly isSure: boolean
}

/** Where the version of the project is assigned: outside of all blocks, in the one of all projects, or in one that may not run. */
function assignmentsIn(code: string): readonly Assignment[] {
  const depths = depthsOf(code, ['([{', ')]}'])
  const found: Assignment[] = []
  let open = 0
  let at = 0
  for (const match of code.matchAll(ASSIGNED)) {
    for (; at < match.index; at += 1) if (depths[at] === 0) open = at
    const depth = depths[match.index] ?? 0
    const head = code.slice(Math.max(0, open - MAX_HEAD), open)
    if (depth === 0 || (depth === 1 && ALL_PROJECTS.test(head))) found.push({ match, isSure: true })
    else if (SOMETIMES.test(head) || (isOfProject(match) && !OTHER_PROJECTS.test(head)))
      found.push({ match, isSure: false })
  }
  return found
}

const MAX_HEAD = 200
const ALL_PROJECTS = /(?:^|\s)allprojects\s*$/
/** The heads of blocks that run under a condition, or after all others. */
const SOMETIMES = /(?:(?:^|[\s;}])if\s*\([^{}]{0,150}\)|(?:^|[\s;}])else|(?:^|[\s;.])afterEvaluate)\s*$/
const OTHER_PROJECTS = /(?:^|[\s;])(?:subprojects|allprojects|(?:project|configure)\s*\([^{}]{0,150}\))\s*$/

function isOfProject([, assigned, called]: RegExpExecArray): boolean {
  return assigned !== undefined || called !== undefined
}

function ofProperties(manifest: Manifest): ManifestVersion {
  const path = pathIn(folderOf(manifest.path), 'gradle.properties')
  const text = manifest.readNearby(path)
  if (text !== undefined && /^[ \t]*version[ \t]*[=: ]/m.test(text))
    return readGradleProperties({ path, text })
  throw computedVersion('it sets no version outside of its blocks', undefined)
}
