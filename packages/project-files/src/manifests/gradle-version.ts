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
  const lines = text.split(/\r?\n/)
  const found = lines.flatMap((line, index): readonly ManifestVersion[] => {
    // A value that goes on in the next line.
    if (lines[index - 1]?.endsWith('\\') === true) return []
    const [, key = '', value = ''] = /^[ \t]*([^\s=:#!]+)[ \t]*[=: \t][ \t]*(.*)$/.exec(line) ?? []
    return KEYS.has(key) ? [{ kind: 'declared', version: value.trim(), path, line: index + 1 }] : []
  })
  const [first] = found
  if (first === undefined) throw computedVersion('it has no version= and no VERSION_NAME=', undefined)
  const other = found.find(({ version }) => version !== first.version)
  if (other !== undefined) throw computedVersion(`line ${first.line} has another version`, other.line)
  if (first.version === '' || /[\\\s]/.test(first.version))
    throw computedVersion('the version is not a single word', first.line)
  return first
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

const ASSIGNED = /^[ \t]*(?:project\.)?version(?:[ \t]*=(?!=)[ \t]*|[ \t]+(?=["']))/gm
const END = /[ \t]*(?:[;\r\n]|$)/y

/**
 * The version of a build.gradle or build.gradle.kts: a text that is assigned outside of all blocks, or in `allprojects`. Without
 * one Gradle takes that of the gradle.properties beside it.
 */
export function readBuildGradle(manifest: Manifest): ManifestVersion {
  const { path, text } = manifest
  const code = maskSource(text, SYNTAX)
  const [assigned, other] = assignmentsIn(code)
  if (assigned === undefined) return ofProperties(manifest)
  if (other !== undefined) throw computedVersion('it sets the version twice', lineAt(text, other.index))
  const line = lineAt(text, assigned.index + assigned[0].length)
  const literal = literalAt(text, code, assigned.index + assigned[0].length)
  END.lastIndex = literal?.end ?? 0
  if (literal === undefined || literal.value.includes('$') || !END.test(code))
    throw computedVersion('the version is not simply a text here: it is computed', line)
  return { kind: 'declared', version: literal.value, path, line }
}

/** Where the version is assigned outside of all blocks, or in the one of all projects. */
function assignmentsIn(code: string): readonly RegExpExecArray[] {
  const depths = depthsOf(code, ['([{', ')]}'])
  const found: RegExpExecArray[] = []
  let open = 0
  let at = 0
  for (const match of code.matchAll(ASSIGNED)) {
    for (; at < match.index; at += 1) if (depths[at] === 0) open = at
    const isInAll = depths[at] === 1 && ALL_PROJECTS.test(code.slice(Math.max(0, open - 100), open))
    if (depths[at] === 0 || isInAll) found.push(match)
  }
  return found
}

const ALL_PROJECTS = /(?:^|\s)allprojects\s*$/

function ofProperties(manifest: Manifest): ManifestVersion {
  const path = pathIn(folderOf(manifest.path), 'gradle.properties')
  const text = manifest.readNearby(path)
  if (text !== undefined && /^[ \t]*version[ \t]*[=: ]/m.test(text))
    return readGradleProperties({ path, text })
  throw computedVersion('it sets no version outside of its blocks', undefined)
}
