import { normalisePackageName } from '@governance-gates/core'
import { type Located, type LocatedMapping, tableAt, tableIn } from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { type PlacedTable, requirements, requirementsIn } from './python-requirements.ts'

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
  const placed = { table: poetry, where: 'tool.poetry' }
  return [
    ...keysIn(placed, 'dependencies', 'dependencies'),
    ...keysIn(placed, 'dev-dependencies', 'dev'),
    ...eachTable(groups, 'tool.poetry.group', (group) => keysIn(group, 'dependencies', 'dev')),
  ]
}

function keysIn(
  { table, where }: PlacedTable,
  key: string,
  section: DependencySection,
): readonly Dependency[] {
  const keyed = tableIn(table, key, `${where}.${key}`)
  return Array.from(keyed?.members ?? [])
    .filter(([name]) => normalisePackageName('python', name) !== 'python')
    .map(([name, { line }]) => ({ name, line, section }))
}

function readPdm(pdm: LocatedMapping | undefined): readonly Dependency[] {
  const groups = pdm && tableIn(pdm, 'dev-dependencies', 'tool.pdm.dev-dependencies')
  return Array.from(groups?.members ?? []).flatMap(([name, node]) =>
    requirements(node, `tool.pdm.dev-dependencies.${name}`, 'dev'),
  )
}

function readUv(uv: LocatedMapping | undefined): readonly Dependency[] {
  return uv === undefined ? [] : requirementsIn({ table: uv, where: 'tool.uv' }, 'dev-dependencies', 'dev')
}

function readHatch(hatch: LocatedMapping | undefined): readonly Dependency[] {
  const environments = hatch && tableIn(hatch, 'envs', 'tool.hatch.envs')
  return eachTable(environments, 'tool.hatch.envs', (environment) => [
    ...requirementsIn(environment, 'dependencies', 'dev'),
    ...requirementsIn(environment, 'extra-dependencies', 'dev'),
  ])
}

function eachTable(
  parent: LocatedMapping | undefined,
  where: string,
  read: (table: PlacedTable) => readonly Dependency[],
): readonly Dependency[] {
  return Array.from(parent?.members ?? []).flatMap(([name, node]: readonly [string, Located]) =>
    read({ table: tableAt(node, `${where}.${name}`), where: `${where}.${name}` }),
  )
}
