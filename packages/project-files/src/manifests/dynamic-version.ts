import { type Located, type LocatedMapping, tableAt, textAt, textIn } from '@governance-gates/document/strict'
import { readCargoVersion } from './cargo-version.ts'
import { computedVersion, type Manifest, type ManifestContent } from './manifest-version.ts'
import { namedFile } from './nearby-path.ts'
import { readPackageJsonVersion } from './package-json-version.ts'
import { compileVersionPattern, readPatternVersion } from './pattern-version.ts'
import { parsePython, pythonValue, pythonVersion } from './python-module.ts'
import { attributeVersion, fileVersion } from './setuptools-version.ts'

/** A pyproject.toml whose version is dynamic. */
interface Dynamic {
  readonly manifest: Manifest
  readonly document: LocatedMapping
}

type Source = (dynamic: Dynamic) => ManifestContent | undefined | Promise<ManifestContent | undefined>

/** The build backends, by how their names begin, and where each has the version from. */
const SOURCES: readonly (readonly [string, Source])[] = [
  ['hatchling', ofHatch],
  ['pdm', ofPdm],
  ['flit', ofFlit],
  ['maturin', ofMaturin],
  ['setuptools', ofSetuptools],
]

/**
 * The version that a build takes from elsewhere, where that is a file with the version in so many words, or the tag.
 * Nothing is run, and nothing guessed.
 */
export async function dynamicVersion(manifest: Manifest, document: LocatedMapping): Promise<ManifestContent> {
  const backend = textOf(at(document, ['build-system', 'build-backend']))
  for (const [name, source] of SOURCES) {
    if (backend !== undefined && !backend.startsWith(name)) continue
    // Without a backend each looks for a table of its own.
    const found = await source({ manifest, document })
    if (found !== undefined) return found
  }
  throw computedVersion(
    'the version is dynamic: it is only known when the package is built',
    document.members.get('project')?.line,
  )
}

/** What is at a path of keys; undefined where there is nothing. */
function at(document: LocatedMapping, keys: readonly string[]): Located | undefined {
  let found: Located | undefined = document
  for (const key of keys) found = found?.kind === 'mapping' ? found.members.get(key) : undefined
  return found
}

function textOf(node: Located | undefined): string | undefined {
  return node?.kind === 'text' ? node.text : undefined
}

/** https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata */
function ofSetuptools({ manifest, document }: Dynamic): ManifestContent | undefined {
  const node = at(document, ['tool', 'setuptools', 'dynamic', 'version'])
  if (node === undefined) return ofVersionControl(document)
  const table = tableAt(node, 'tool.setuptools.dynamic.version')
  const source = { manifest, line: node.line, roots: rootsOf(document) }
  const attribute = textIn(table, 'attr', 'tool.setuptools.dynamic.version.attr')
  if (attribute !== undefined) return attributeVersion(attribute, source)
  const file = table.members.get('file')
  const [only, other] = file?.kind === 'list' ? file.items : [file]
  if (only === undefined || other !== undefined) return undefined
  return fileVersion(textAt(only, 'tool.setuptools.dynamic.version.file'), source)
}

/** The folders that the packages of setuptools are in. */
function rootsOf(document: LocatedMapping): readonly string[] {
  const root = at(document, ['tool', 'setuptools', 'package-dir', ''])
  const where = at(document, ['tool', 'setuptools', 'packages', 'find', 'where'])
  return [root, ...(where?.kind === 'list' ? where.items : [])].flatMap((node) =>
    node?.kind === 'text' ? [node.text] : [],
  )
}

/** Tools that take the version from the tag, by their tables. */
const TAG_TOOLS: readonly (readonly [string, string])[] = [
  ['setuptools_scm', 'setuptools-scm'],
  ['setuptools-git-versioning', 'setuptools-git-versioning'],
  ['versioningit', 'versioningit'],
  ['versioneer', 'versioneer'],
]

function ofVersionControl(document: LocatedMapping): ManifestContent | undefined {
  const requires = at(document, ['build-system', 'requires'])
  const required = (requires?.kind === 'list' ? requires.items : []).flatMap((item) =>
    item.kind === 'text' ? (/^[\w.-]+/.exec(item.text)?.[0].toLowerCase().replaceAll('_', '-') ?? []) : [],
  )
  const found = TAG_TOOLS.find(
    ([table, tool]) => at(document, ['tool', table]) !== undefined || required.includes(tool),
  )
  return found && { kind: 'tag', tool: found[1] }
}

const TAG_SOURCES: ReadonlyMap<string, string> = new Map([
  ['vcs', 'hatch-vcs'],
  ['versioningit', 'versioningit'],
  ['uv-dynamic-versioning', 'uv-dynamic-versioning'],
])

/** https://hatch.pypa.io/latest/version/ */
async function ofHatch({ manifest, document }: Dynamic): Promise<ManifestContent | undefined> {
  const node = at(document, ['tool', 'hatch', 'version'])
  if (node === undefined) return undefined
  const table = tableAt(node, 'tool.hatch.version')
  const source = textIn(table, 'source', 'tool.hatch.version.source') ?? 'regex'
  const tool = TAG_SOURCES.get(source)
  if (tool !== undefined) return { kind: 'tag', tool }
  const named = textIn(table, 'path', 'tool.hatch.version.path')
  if (source === 'nodejs')
    return readPackageJsonVersion({ ...manifest, ...namedFile(manifest, named ?? 'package.json', node.line) })
  if (source !== 'regex' || named === undefined) return undefined
  const file = namedFile(manifest, named, node.line)
  const pattern = table.members.get('pattern')
  if (pattern === undefined) return withoutPrefix(pythonVersion(file))
  const compiled = await compileVersionPattern(oneGroup(textAt(pattern, 'tool.hatch.version.pattern')))
  if ('reason' in compiled)
    throw computedVersion(`the pattern of tool.hatch.version ${compiled.reason}`, pattern.line)
  return { ...readPatternVersion(file, compiled), spelling: 'pep440' }
}

/** A pattern of Python's has the version in its group of that name; further groups need not be kept. */
function oneGroup(pattern: string): string {
  return pattern.slice(0, 1000).replaceAll('(?P<version>', '(')
}

/** Hatch leaves out a `v` before the version. */
function withoutPrefix(found: ManifestContent): ManifestContent {
  return found.kind === 'declared' ? { ...found, version: found.version.replace(/^v/, '') } : found
}

/** https://backend.pdm-project.org/metadata/#dynamically-determine-project-version */
function ofPdm({ manifest, document }: Dynamic): ManifestContent | undefined {
  const node = at(document, ['tool', 'pdm', 'version'])
  if (node?.kind !== 'mapping') return undefined
  const source = textIn(node, 'source', 'tool.pdm.version.source')
  if (source === 'scm') return { kind: 'tag', tool: 'pdm-backend' }
  const path = textIn(node, 'path', 'tool.pdm.version.path')
  if (source !== 'file' || path === undefined) return undefined
  const file = namedFile(manifest, path, node.line)
  return pythonValue(parsePython(file), '__version__')
}

/** https://flit.pypa.io/en/stable/pyproject_toml.html */
function ofFlit({ manifest, document }: Dynamic): ManifestContent | undefined {
  const named =
    at(document, ['tool', 'flit', 'module', 'name']) ??
    at(document, ['tool', 'flit', 'metadata', 'module']) ??
    (at(document, ['build-system', 'build-backend']) && at(document, ['project', 'name']))
  if (named === undefined) return undefined
  const module = textAt(named, 'the name of the module').replaceAll('-', '_')
  return attributeVersion(`${module}.__version__`, { manifest, line: named.line, roots: [] })
}

/** https://www.maturin.rs/metadata.html */
async function ofMaturin({ manifest, document }: Dynamic): Promise<ManifestContent | undefined> {
  const settings = at(document, ['tool', 'maturin'])
  if (settings === undefined && at(document, ['build-system', 'build-backend']) === undefined)
    return undefined
  const named = textOf(at(document, ['tool', 'maturin', 'manifest-path'])) ?? 'Cargo.toml'
  return readCargoVersion({ ...manifest, ...namedFile(manifest, named, settings?.line) })
}
