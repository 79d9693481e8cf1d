import {
  type LocatedMapping,
  listIn,
  parseToml,
  tableIn,
  textAt,
  textIn,
} from '@governance-gates/document/strict'
import { type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'

/**
 * The version of a pyproject.toml: of the project, or of Poetry's own table.
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/#version
 */
export async function readPyprojectVersion({ path, text }: Manifest): Promise<ManifestVersion> {
  const document = await parseToml(text)
  const project = tableIn(document, 'project', 'project')
  const tool = tableIn(document, 'tool', 'tool')
  const poetry = tool && tableIn(tool, 'poetry', 'tool.poetry')
  for (const [table, where] of [
    [project, 'project'],
    [poetry, 'tool.poetry'],
  ] as const) {
    const node = table?.members.get('version')
    if (table === undefined || node === undefined) continue
    const name = textIn(table, 'name', `${where}.name`)
    const version = textAt(node, `${where}.version`)
    return { ...(name === undefined ? {} : { name }), version, path, line: node.line }
  }
  throw noVersion(
    isDynamic(project)
      ? 'the version is dynamic: it is only known when the package is built'
      : 'it has no version',
    project?.line ?? poetry?.line,
    'write version = "…" under [project], or name the file that the build takes it from (a VERSION file)',
  )
}

function isDynamic(project: LocatedMapping | undefined): boolean {
  const dynamic = project && listIn(project, 'dynamic', 'project.dynamic')
  return dynamic?.items.some((item) => item.kind === 'text' && item.text === 'version') ?? false
}
