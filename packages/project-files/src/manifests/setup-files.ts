import {
  checkSourceLength,
  computedVersion,
  lineAt,
  type Manifest,
  type ManifestContent,
  noVersion,
} from './manifest-version.ts'
import { depthsOf, literalAt } from './masked-source.ts'
import { type PythonModule, parsePython, pythonValue } from './python-module.ts'
import { attributeVersion, fileVersion } from './setuptools-version.ts'

/** A value of a setup.cfg. */
interface IniValue {
  readonly text: string
  readonly line: number
}

/**
 * The version of a setup.cfg: the text, the attribute of a module (`attr:`) or the content of a file (`file:`).
 * https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#metadata
 */
export function readSetupCfgVersion(manifest: Manifest): ManifestContent {
  const values = readIni(manifest.text)
  const found = values.get('metadata.version')
  if (found === undefined)
    throw computedVersion('it has no version under [metadata]', values.get('metadata.name')?.line)
  const { text, line } = found
  const [, kind, rest = ''] = /^(attr|file)[ \t]*:(.*)$/s.exec(text) ?? []
  const source = { manifest, line, roots: rootsOf(values) }
  if (kind === 'attr') return attributeVersion(rest, source)
  if (kind === 'file') return fileVersion(rest.trim(), source)
  if (text === '' || /\s/.test(text)) throw computedVersion('the version is not a single word', line)
  return { kind: 'declared', version: text, spelling: 'pep440', path: manifest.path, line }
}

/** `package_dir = =src`, and `where = src`. */
function rootsOf(values: ReadonlyMap<string, IniValue>): readonly string[] {
  const folders = values.get('options.package_dir')?.text.split(/[\n,]/) ?? []
  const root = folders.flatMap((each) => /^\s*=(.*)$/.exec(each)?.[1]?.trim() ?? [])
  return [...root, ...(values.get('options.packages.find.where')?.text.split(/[\n,]/) ?? [])].map((each) =>
    each.trim(),
  )
}

/** Sections and their values, as `section.key`, as Python's configparser reads them. */
function readIni(text: string): ReadonlyMap<string, IniValue> {
  checkSourceLength(text)
  const values = new Map<string, { readonly lines: string[]; readonly line: number }>()
  let section = ''
  let last: string[] | undefined
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue
    if (/^\s/.test(line)) {
      last?.push(line.trim())
      continue
    }
    const [, head] = /^\[([^\]]*)\]/.exec(line) ?? []
    if (head !== undefined) {
      section = head
      last = undefined
      continue
    }
    const [written, ...value] = line.split(/([=:])/)
    const key = `${section}.${written?.trim().toLowerCase().replaceAll('-', '_')}`
    if (values.has(key)) throw noVersion(`${key} appears twice`, index + 1, 'write it once')
    last = [value.slice(1).join('').trim()]
    values.set(key, { lines: last, line: index + 1 })
  }
  return new Map(
    Array.from(values, ([key, { lines, line }]) => [key, { text: lines.join('\n').trim(), line }]),
  )
}

/** The version that a setup.py hands to `setup(…)` in so many words. It is never run. */
export function readSetupPyVersion(manifest: Manifest): ManifestContent {
  const module = parsePython(manifest)
  const call = callOf(module)
  const scm = call?.get('use_scm_version')
  if (scm !== undefined && !module.code.startsWith('False', scm))
    return { kind: 'tag', tool: 'setuptools-scm' }
  const pbr = call?.get('pbr')
  if (pbr !== undefined && module.code.startsWith('True', pbr)) return { kind: 'tag', tool: 'pbr' }
  const start = call?.get('version')
  if (start === undefined)
    throw computedVersion(
      'it hands no version to setup(…): setup.cfg or pyproject.toml may have it',
      undefined,
    )
  const line = lineAt(module.text, start)
  const literal = literalAt(module.text, module.code, start)
  const rest = module.code.slice(literal?.end ?? start, (literal?.end ?? start) + 200)
  if (literal !== undefined && /^[\s\v]*[,)]/.test(rest))
    return { kind: 'declared', version: literal.value, spelling: 'pep440', path: manifest.path, line }
  const [, name] = /^([A-Za-z_]\w*)[\s\v]*[,)]/.exec(rest) ?? []
  const found = literal === undefined && name !== undefined ? pythonValue(module, name) : undefined
  if (found !== undefined) return found
  throw computedVersion('the version that it hands to setup(…) is computed', line)
}

const ARGUMENT = /[(,][\s\v]*([A-Za-z_]\w*)[\s\v]*=(?!=)[\s\v]*/g

/** Where the value of each named argument of the one call of `setup` begins; undefined without such a call. */
function callOf({ code, text }: PythonModule): ReadonlyMap<string, number> | undefined {
  const calls = [...code.matchAll(/(?<![\w])setup[ \t]*\(/g)].slice(0, 2)
  const [call, other] = calls
  if (call === undefined) return undefined
  if (other !== undefined) throw computedVersion('it calls setup(…) twice', lineAt(text, other.index))
  const depths = depthsOf(code, ['([{', ')]}'])
  const open = call.index + call[0].length - 1
  const inside = (depths[open] ?? 0) + 1
  const end = depths.findIndex((depth, at) => at > open && depth < inside)
  const found = new Map<string, number>()
  for (const match of code.slice(0, end).matchAll(ARGUMENT)) {
    const [whole, name = ''] = match
    const isOwn = match.index === open || (match.index > open && depths[match.index] === inside)
    if (!isOwn || (code.charAt(match.index) === '(') !== (match.index === open)) continue
    if (found.has(name))
      throw computedVersion(`it hands ${name} to setup(…) twice`, lineAt(text, match.index))
    found.set(name, match.index + whole.length)
  }
  return found
}
