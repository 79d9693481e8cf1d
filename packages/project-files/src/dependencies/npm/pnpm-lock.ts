import {
  type Located,
  type LocatedMapping,
  parseYamlDocuments,
  tableAt,
  tableIn,
  textIn,
} from '@governance-gates/document/strict'
import type { Dependency, DependencySection } from '../dependency.ts'
import { type DependencyReading, locked, malformed, named } from '../dependency-reader.ts'
import { checkLastLine } from '../whole-lock.ts'
import { packagesOf } from './npm-alias.ts'
import { endOfName } from './pnpm-key.ts'
import { checkPnpmNeeds } from './pnpm-needs.ts'

const IMPORTED: readonly (readonly [string, DependencySection])[] = [
  ['dependencies', 'dependencies'],
  ['devDependencies', 'dev'],
  ['optionalDependencies', 'optional'],
  ['configDependencies', 'config'],
  ['packageManagerDependencies', 'config'],
]

/**
 * Reads a pnpm-lock.yaml of version 6 to 9. Since pnpm 11 a document for pnpm's own dependencies may come before that of
 * the project. https://github.com/pnpm/spec/tree/master/lockfile
 */
export async function readPnpmLock(text: string): Promise<DependencyReading> {
  const documents = await parseYamlDocuments(text)
  if (documents.length === 0) throw malformed('the lock file has no content', undefined)
  const dependencies = documents.flatMap((document) => readLock(tableAt(document, 'the lock file')))
  checkLastLine(text)
  return { dependencies }
}

function readLock(lock: LocatedMapping): readonly Dependency[] {
  checkVersion(lock)
  checkPnpmNeeds(lock)
  const importers = tableIn(lock, 'importers', 'importers')
  return [
    // A project without workspaces is at the top in version 6.
    ...readImporter(lock, ''),
    ...Array.from(importers?.members ?? []).flatMap(([folder, node]) => {
      const where = `importers[${JSON.stringify(folder)}]`
      return readImporter(tableAt(node, where), `${where}.`)
    }),
    ...Array.from(tableIn(lock, 'packages', 'packages')?.members ?? [], ([key, node]) =>
      readPackage(key, node),
    ),
  ]
}

function checkVersion(lock: LocatedMapping): void {
  const version = lock.members.get('lockfileVersion')
  const text = version !== undefined && 'text' in version ? version.text : ''
  if (/^[6-9](?:\.\d+)?$/.test(text)) return
  throw malformed(
    text === ''
      ? 'it has no lockfileVersion: this is not a pnpm lock file'
      : `the lockfileVersion is ${text}, not one of 6 to 9`,
    version?.line ?? lock.line,
  )
}

function readImporter(importer: LocatedMapping, prefix: string): readonly Dependency[] {
  return IMPORTED.flatMap(([key, section]) =>
    Array.from(tableIn(importer, key, `${prefix}${key}`)?.members ?? []).flatMap(([name, node]) =>
      packagesOf(name, specifierOf(node, `${prefix}${key}.${name}`)).map((real) =>
        named({ name: real, key: name, line: node.line, section }),
      ),
    ),
  )
}

function specifierOf(node: Located, where: string): string {
  return node.kind === 'mapping' ? (textIn(node, 'specifier', `${where}.specifier`) ?? '') : ''
}

/** `/@scope/name@1.0.0(peer@2.0.0)` until version 6, without the slash since; what no registry has may carry a name. */
function readPackage(key: string, node: Located): Dependency {
  const where = `packages[${JSON.stringify(key)}]`
  const declared = textIn(tableAt(node, where), 'name', `${where}.name`)
  const name = declared ?? nameOf(key)
  if (name === undefined) throw malformed(`${where}: the key does not name a package`, node.line)
  return locked({ name, line: node.line, section: 'lock' }, { version: versionOf(key), source: undefined })
}

/** `1.0.0` of `/@scope/name@1.0.0(peer@2.0.0)`; of what no registry has, its address. */
function versionOf(key: string): string {
  const [bare = ''] = key.split('(', 1)
  return bare.slice(endOfName(bare) + 1)
}

/** Another registry's host comes first: `npm.example.com/@scope/name@1.0.0`. */
function nameOf(key: string): string | undefined {
  const [bare = ''] = key.split('(', 1)
  const path = bare.slice(0, endOfName(bare))
  if (path.length === bare.length) return undefined
  const parts = path.split('/').filter((part) => part !== '')
  const [scope, name] = parts.length > 1 ? parts.slice(-2) : ['', ...parts]
  if (name === undefined) return undefined
  return scope?.startsWith('@') === true ? `${scope}/${name}` : name
}
