import { computedVersion, lineAt, type Manifest, type ManifestVersion } from './manifest-version.ts'
import { literalAt } from './masked-source.ts'
import { fileName, folderOf, type NearbyFile, within } from './nearby-path.ts'
import { parseRuby, type RubySource, rubyConstant } from './ruby-source.ts'

/** What a version.rb may call it: a constant, or one of a module of that name. */
const NAMES = ['VERSION', 'STRING'] as const

/** The version of a version.rb: the constant VERSION, or STRING in a module VERSION. */
export function readRubyVersion(file: NearbyFile): ManifestVersion {
  const source = parseRuby(file)
  for (const name of NAMES) {
    const found = rubyConstant(source, name)
    if (found !== undefined) return found
  }
  throw computedVersion('it has no constant VERSION', 1)
}

const VERSION = /(?<![\w.@])[a-z_]\w{0,30}\.version[ \t]*=(?!=)[ \t]*/g
const CONSTANT = /(?:::)?[A-Z]\w*(?:::[A-Z]\w*){0,5}(?=[ \t]*(?:[;\r\n]|$))/y

/**
 * The version of a gemspec: a text, or a constant of the version.rb that it requires.
 * https://guides.rubygems.org/specification-reference/
 */
export function readGemspecVersion(manifest: Manifest): ManifestVersion {
  const source = parseRuby(manifest)
  const { text, code, path } = source
  const [assigned, other] = [...code.matchAll(VERSION)].slice(0, 2)
  if (assigned === undefined) throw computedVersion('it sets no version', undefined)
  const line = lineAt(text, assigned.index)
  if (other !== undefined) throw computedVersion('it sets the version twice', lineAt(text, other.index))
  const start = assigned.index + assigned[0].length
  const name = { name: nameOf(source) }
  const literal = literalAt(text, code, start)
  const isPlain = /^(?:\.freeze)?[ \t]*(?:[;\r\n]|$)/.test(code.slice(literal?.end ?? 0).slice(0, 200))
  if (literal !== undefined && isPlain && !literal.value.includes('#{'))
    return { kind: 'declared', ...name, version: literal.value, spelling: 'gem', path, line }
  CONSTANT.lastIndex = start
  const [constant] = CONSTANT.exec(code) ?? []
  if (constant === undefined) throw computedVersion('the version is computed', line)
  const wanted = constant.split('::').at(-1) ?? ''
  const own = rubyConstant(source, wanted)
  if (own !== undefined) return { ...own, ...name }
  const files = versionFiles(manifest, source)
  const [file, second] = files
  if (file === undefined || second !== undefined)
    throw computedVersion(`the version is ${constant}, and ${placesOf(files)} it`, line)
  const found = rubyConstant(parseRuby(file), wanted)
  if (found === undefined)
    throw computedVersion(`the version is ${constant}, and ${file.path} does not define it`, line)
  return { ...found, ...name }
}

function placesOf(files: readonly NearbyFile[]): string {
  return files.length === 0
    ? 'no file that it requires defines'
    : `${files.map(({ path }) => path).join(' and ')} may define`
}

/** What the gem is called: by its own word, else by the name of its file. */
function nameOf({ text, code, path }: RubySource): string {
  const [assigned] = code.matchAll(/(?<![\w.@])[a-z_]\w{0,30}\.name[ \t]*=(?!=)[ \t]*/g)
  const literal = assigned && literalAt(text, code, assigned.index + assigned[0].length)
  return literal?.value ?? fileName(path).replace(/\.gemspec$/, '')
}

/** The files of a version that it requires; else those that a gem of this name would have. */
function versionFiles(manifest: Manifest, { text, code, path }: RubySource): readonly NearbyFile[] {
  const required = [...code.matchAll(/(?<![\w.])(?:require|require_relative|load)[ \t(]+(?=["'])/g)].flatMap(
    (match) => literalAt(text, code, match.index + match[0].length)?.value ?? [],
  )
  const named = required.filter((each) => /version(?:\.rb)?$/.test(each)).slice(0, 5)
  const gem = fileName(path).replace(/\.gemspec$/, '')
  const usual = [gem.replaceAll('-', '/'), gem.replaceAll('-', '_'), gem].map((each) => `${each}/version`)
  const found = filesAt(manifest, named)
  return found.length > 0 ? found : filesAt(manifest, usual)
}

function filesAt(manifest: Manifest, names: readonly string[]): readonly NearbyFile[] {
  const folder = folderOf(manifest.path)
  const paths = names
    .map((name) => name.replace(/\.rb$/, ''))
    .flatMap((name) => [`${name}.rb`, `lib/${name}.rb`])
  return [...new Set(paths.flatMap((path) => within(folder, path) ?? []))].flatMap((path) => {
    const text = manifest.readNearby(path)
    return text === undefined ? [] : [{ path, text }]
  })
}
