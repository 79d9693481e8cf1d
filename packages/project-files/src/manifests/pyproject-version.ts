import {
  type LocatedMapping,
  listIn,
  parseToml,
  tableIn,
  textAt,
  textIn,
} from '@governance-gates/document/strict'
import { dynamicVersion } from './dynamic-version.ts'
import { type Manifest, type ManifestContent, noVersion } from './manifest-version.ts'

/**
 * The version of a pyproject.toml: of the project, of Poetry's own table, or of the file that the build takes it from.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/#version
 */
export async function readPyprojectVersion(manifest: Manifest): Promise<ManifestContent> {
  const document = await parseToml(manifest.text)
  const project = tableIn(document, 'project', 'project')
  const tool = tableIn(document, 'tool', 'tool')
  const poetry = tool && tableIn(tool, 'poetry', 'tool.poetry')
  const dynamic = tool && tableIn(tool, 'poetry-dynamic-versioning', 'tool.poetry-dynamic-versioning')
  const named = [project, poetry].flatMap((table) => (table && textIn(table, 'name', 'name')) ?? [])[0]
  const name = named === undefined ? {} : { name: named }
  // It replaces the version that is written, which is then a placeholder.
  const enabled = dynamic?.members.get('enable')
  if (enabled?.kind === 'boolean' && enabled.value)
    return { kind: 'tag', tool: 'poetry-dynamic-versioning', ...name }
  for (const [table, where] of [
    [project, 'project'],
    [poetry, 'tool.poetry'],
  ] as const) {
    const node = table?.members.get('version')
    // A project that has left Poetry may have its table still.
    if (node === undefined || (table === poetry && isBuiltOtherwise(document))) continue
    const version = textAt(node, `${where}.version`)
    return { kind: 'declared', ...name, version, spelling: 'pep440', path: manifest.path, line: node.line }
  }
  if (isDynamic(project) || isLegacy(document))
    return { ...(await dynamicVersion(manifest, document)), ...name }
  throw noVersion('it has no version', project?.line ?? poetry?.line, 'write version = "…" under [project]')
}

function isDynamic(project: LocatedMapping | undefined): boolean {
  const dynamic = project && listIn(project, 'dynamic', 'project.dynamic')
  return dynamic?.items.some((item) => item.kind === 'text' && item.text === 'version') ?? false
}

/** Whether something else than Poetry builds the project. */
function isBuiltOtherwise(document: LocatedMapping): boolean {
  const system = tableIn(document, 'build-system', 'build-system')
  const backend = system && textIn(system, 'build-backend', 'build-system.build-backend')
  return document.members.has('project') && backend !== undefined && !backend.startsWith('poetry')
}

/** Older projects of Flit have all of it in its table. */
function isLegacy(document: LocatedMapping): boolean {
  const tool = document.members.get('tool')
  return !document.members.has('project') && tool?.kind === 'mapping' && tool.members.has('flit')
}
