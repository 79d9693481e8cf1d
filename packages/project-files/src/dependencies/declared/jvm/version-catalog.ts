import { type Located, parseToml, tableIn, textIn, unexpected } from '@governance-gates/document/strict'
import { malformed } from '../../dependency-reader.ts'
import type { DeclaredPackage, PackageReading } from '../declared-packages.ts'
import { coordinateOf } from './coordinate.ts'

/** A Gradle version catalog. https://docs.gradle.org/current/userguide/version_catalogs.html */
export async function readVersionCatalog(text: string): Promise<PackageReading> {
  const catalog = await parseToml(text)
  if (!['libraries', 'plugins', 'versions', 'bundles', 'metadata'].some((key) => catalog.members.has(key))) {
    throw malformed('it has neither [libraries] nor [plugins]: this is not a version catalog', undefined)
  }
  const libraries = tableIn(catalog, 'libraries', 'libraries')?.members ?? []
  const plugins = tableIn(catalog, 'plugins', 'plugins')?.members ?? []
  return {
    dependencies: [...Array.from(libraries, readLibrary), ...Array.from(plugins, readPlugin)],
  }
}

/** `"group:name:1"`, `{ module = "group:name" }` or `{ group = "group", name = "name" }`. */
function readLibrary([key, node]: readonly [string, Located]): DeclaredPackage {
  const where = `libraries.${key}`
  const name = node.kind === 'text' ? coordinateOf(node.text) : libraryOf(node, where)
  if (name === undefined) throw malformed(`${where} has no group and name`, node.line)
  return { name, line: node.line, section: 'dependencies' }
}

function libraryOf(node: Located, where: string): string | undefined {
  if (node.kind !== 'mapping') throw unexpected(node, where, 'text or a table')
  const module = textIn(node, 'module', `${where}.module`)
  if (module !== undefined) return coordinateOf(module)
  const group = textIn(node, 'group', `${where}.group`)
  const name = textIn(node, 'name', `${where}.name`)
  return group === undefined || name === undefined ? undefined : `${group}:${name}`
}

/** `"id:1"` or `{ id = "id" }`. */
function readPlugin([key, node]: readonly [string, Located]): DeclaredPackage {
  const where = `plugins.${key}`
  const id = node.kind === 'text' ? node.text.split(':')[0] : idOf(node, where)
  if (id === undefined || id === '') throw malformed(`${where} has no id`, node.line)
  return { name: id, line: node.line, section: 'plugin' }
}

function idOf(node: Located, where: string): string | undefined {
  if (node.kind !== 'mapping') throw unexpected(node, where, 'text or a table')
  return textIn(node, 'id', `${where}.id`)
}
