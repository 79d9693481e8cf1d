import { normalisePackageName } from '@governance-gates/core'
import {
  type Located,
  type LocatedMapping,
  listAt,
  listIn,
  parseToml,
  tableIn,
  textAt,
} from '@governance-gates/document/strict'
import type { Dependency, Elsewhere } from '../dependency.ts'
import { type DependencyReading, malformed } from '../dependency-reader.ts'
import { readPyprojectTools } from './pyproject-tools.ts'
import { requirement, requirements, requirementsIn } from './python-requirements.ts'

const DYNAMIC: readonly string[] = ['dependencies', 'optional-dependencies']

/**
 * Reads a pyproject.toml: the project's own tables, its dependency groups, what its build needs, and the tables of
 * Poetry, PDM, uv and Hatch.
 *
 * https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
export async function readPyproject(text: string): Promise<DependencyReading> {
  const manifest = await parseToml(text)
  if (manifest.members.size === 0) throw malformed('the manifest is empty', undefined)
  const project = tableIn(manifest, 'project', 'project')
  const tool = tableIn(manifest, 'tool', 'tool')
  const build = tableIn(manifest, 'build-system', 'build-system')
  const dependencies = [
    ...readProject(project),
    ...readGroups(tableIn(manifest, 'dependency-groups', 'dependency-groups')),
    ...(build === undefined
      ? []
      : requirementsIn({ table: build, where: 'build-system' }, 'requires', 'build')),
    ...(tool === undefined ? [] : readPyprojectTools(tool)),
  ]
  return {
    dependencies: dependencies.sort((left, right) => left.line - right.line),
    elsewhere: project === undefined ? [] : readDynamic(project, tool),
  }
}

function readProject(project: LocatedMapping | undefined): readonly Dependency[] {
  if (project === undefined) return []
  const optional = tableIn(project, 'optional-dependencies', 'project.optional-dependencies')
  return [
    ...requirementsIn({ table: project, where: 'project' }, 'dependencies', 'dependencies'),
    ...Array.from(optional?.members ?? []).flatMap(([extra, node]) =>
      requirements(node, `project.optional-dependencies.${extra}`, 'optional'),
    ),
  ]
}

function readGroups(groups: LocatedMapping | undefined): readonly Dependency[] {
  const entries = Array.from(groups?.members ?? [])
  const known = new Set(entries.map(([name]) => normalisePackageName('python', name)))
  return entries.flatMap(([name, node]) => {
    const where = `dependency-groups.${name}`
    return listAt(node, where).items.flatMap((item, index) =>
      item.kind === 'mapping'
        ? checkInclude(item, `${where}[${index}]`, known)
        : [requirement(item, `${where}[${index}]`, 'dev')],
    )
  })
}

/** `{include-group = "other"}`: all groups are read anyway, so that it brings nothing new in, if that group is there. */
function checkInclude(
  item: LocatedMapping,
  where: string,
  known: ReadonlySet<string>,
): readonly Dependency[] {
  const node = item.members.get('include-group')
  if (node === undefined) throw malformed(`${where} is neither a requirement nor an include-group`, item.line)
  const name = textAt(node, where)
  if (known.has(normalisePackageName('python', name))) return []
  throw malformed(`${where} includes the group ${JSON.stringify(name)}, which does not exist`, node.line)
}

/** What `project.dynamic` leaves to the build backend. Only setuptools says where that finds it. */
function readDynamic(project: LocatedMapping, tool: LocatedMapping | undefined): readonly Elsewhere[] {
  const items = listIn(project, 'dynamic', 'project.dynamic')?.items ?? []
  return items.flatMap((item) => {
    if (item.kind !== 'text' || !DYNAMIC.includes(item.text)) return []
    const files = filesOf(tool, item.text)
    return files.length > 0
      ? files.map((file) => ({ line: item.line, what: file, file }))
      : [{ line: item.line, what: `the ${item.text}, which project.dynamic leaves to the build backend` }]
  })
}

/** `tool.setuptools.dynamic.dependencies = {file = "requirements.txt"}`; of optional ones, a table of such. */
function filesOf(tool: LocatedMapping | undefined, key: string): readonly string[] {
  const path = ['setuptools', 'dynamic', key]
  const found = path.reduce<Located | undefined>(
    (node, step) => (node?.kind === 'mapping' ? node.members.get(step) : undefined),
    tool,
  )
  if (found?.kind !== 'mapping') return []
  const tables = found.members.has('file') ? [found] : [...found.members.values()]
  return tables.flatMap((table) => {
    const file = table.kind === 'mapping' ? table.members.get('file') : undefined
    const items = file?.kind === 'list' ? file.items : file === undefined ? [] : [file]
    return items.map((item) => textAt(item, `tool.${path.join('.')}.file`))
  })
}
