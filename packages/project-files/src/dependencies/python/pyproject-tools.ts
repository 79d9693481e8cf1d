import { type Located, type LocatedMapping, tableAt, tableIn } from '@governance-gates/document/strict'
import { type Dependency, type DependencySection, normaliseDependency } from '../dependency.ts'
import { requirements, requirementsIn } from './python-requirements.ts'

/** Reads what the tools keep in tables of their own, most of them from before there was a standard. */
export function readPyprojectTools(tool: LocatedMapping): readonly Dependency[] {
  return [
    ...readPoetry(tableIn(tool, 'poetry', 'tool.poetry')),
    ...readPdm(tableIn(tool, 'pdm', 'tool.pdm')),
    ...readUv(tableIn(tool, 'uv', 'tool.uv')),
    ...readHatch(tableIn(tool, 'hatch', 'tool.hatch')),
  ]
}

/** Poetry's own tables have the packages as keys; `python` is the interpreter. */
function readPoetry(poetry: LocatedMapping | undefined): readonly Dependency[] {
  if (poetry === undefined) return []
  const groups = tableIn(poetry, 'group', 'tool.poetry.group')
  return [
    ...keysIn(poetry, 'dependencies', 'tool.poetry', 'dependencies'),
    ...keysIn(poetry, 'dev-dependencies', 'tool.poetry', 'dev'),
    ...eachTable(groups, 'tool.poetry.group', (group, where) => keysIn(group, 'dependencies', where, 'dev')),
  ]
}

function keysIn(
  parent: LocatedMapping,
  key: string,
  where: string,
  section: DependencySection,
): readonly Dependency[] {
  const table = tableIn(parent, key, `${where}.${key}`)
  return Array.from(table?.members ?? [])
    .filter(([name]) => normaliseDependency('python', name) !== 'python')
    .map(([name, { line }]) => ({ name, line, section }))
}

function readPdm(pdm: LocatedMapping | undefined): readonly Dependency[] {
  const groups = pdm && tableIn(pdm, 'dev-dependencies', 'tool.pdm.dev-dependencies')
  return Array.from(groups?.members ?? []).flatMap(([name, node]) =>
    requirements(node, `tool.pdm.dev-dependencies.${name}`, 'dev'),
  )
}

function readUv(uv: LocatedMapping | undefined): readonly Dependency[] {
  return uv === undefined ? [] : requirementsIn(uv, 'dev-dependencies', 'tool.uv.dev-dependencies', 'dev')
}

function readHatch(hatch: LocatedMapping | undefined): readonly Dependency[] {
  const environments = hatch && tableIn(hatch, 'envs', 'tool.hatch.envs')
  return eachTable(environments, 'tool.hatch.envs', (environment, where) => [
    ...requirementsIn(environment, 'dependencies', `${where}.dependencies`, 'dev'),
    ...requirementsIn(environment, 'extra-dependencies', `${where}.extra-dependencies`, 'dev'),
  ])
}

function eachTable(
  parent: LocatedMapping | undefined,
  where: string,
  read: (table: LocatedMapping, where: string) => readonly Dependency[],
): readonly Dependency[] {
  return Array.from(parent?.members ?? []).flatMap(([name, node]: readonly [string, Located]) =>
    read(tableAt(node, `${where}.${name}`), `${where}.${name}`),
  )
}
