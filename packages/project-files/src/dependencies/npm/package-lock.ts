import {
  type Located,
  type LocatedMapping,
  parseJsonTree,
  tableAt,
  tableIn,
  textIn,
} from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, type Locked, locked, malformed, named } from '../dependency-reader.ts'
import { checkNeeds, needsIn } from '../whole-lock.ts'
import { packagesOf } from './npm-alias.ts'

const FOLDER = 'node_modules/'

/**
 * Reads a package-lock.json or npm-shrinkwrap.json. Version 1 has nested `dependencies`, version 3 a flat list of
 * `packages` by their folder, version 2 both, for old and new versions of npm: what is in either counts.
 *
 * https://docs.npmjs.com/cli/configuring-npm/package-lock-json
 */
export function readPackageLock(text: string): DependencyReading {
  const lock = tableAt(parseJsonTree(text), 'the lock file')
  checkVersion(lock)
  const packages = tableIn(lock, 'packages', 'packages')
  const nested = tableIn(lock, 'dependencies', 'dependencies')
  if (packages === undefined && nested === undefined) {
    throw malformed('it has neither packages nor dependencies: the lock file is truncated', lock.line)
  }
  const dependencies = readPackages(packages)
  checkPackages(packages)
  const known = new Set(dependencies.map(({ name }) => name))
  const others = readNested(nested, 'dependencies').filter(({ name }) => !known.has(name))
  const entries = packages === undefined ? others.length : withoutRoot(packages)
  return { dependencies: [...dependencies, ...others], entries }
}

/** Folders of workspaces count, and the links to them as well. */
function withoutRoot({ members }: LocatedMapping): number {
  return members.size - (members.has('') ? 1 : 0)
}

function checkVersion(lock: LocatedMapping): void {
  const version = lock.members.get('lockfileVersion')
  if (version === undefined || (version.kind === 'number' && /^[123]$/.test(version.text))) return
  throw malformed('the lockfileVersion is not 1, 2 or 3', version.line)
}

function readPackages(packages: LocatedMapping | undefined): readonly Dependency[] {
  return Array.from(packages?.members ?? []).flatMap(([folder, node]) => {
    const where = `packages[${JSON.stringify(folder)}]`
    const entry = tableAt(node, where)
    const at = folder.lastIndexOf(FOLDER)
    // The project itself and its workspaces; what depends on them links to them from node_modules.
    if (at === -1) {
      if (entry.members.has('integrity'))
        throw malformed(`${where} is not a folder of the project`, node.line)
      return []
    }
    const key = folder.slice(at + FOLDER.length)
    if (key === '') throw malformed(`${where} names no package`, node.line)
    const name = textIn(entry, 'name', `${where}.name`) ?? key
    return [locked(named({ name, key, line: node.line, section: 'lock' }), lockedIn(entry))]
  })
}

/** Only npm 7 and later tell what is optional, and may be missing, from what is not. */
function checkPackages(packages: LocatedMapping | undefined): void {
  const folders = [...(packages?.members ?? [])]
  const names = folders.map(([folder]) => folder.slice(folder.lastIndexOf(FOLDER) + FOLDER.length))
  const needs = folders.flatMap(([folder, node]) => {
    if (node.kind !== 'mapping' || isLeftOver(node)) return []
    // What is published has no development dependencies with it.
    const own = folder.includes(FOLDER) ? undefined : node.members.get('devDependencies')
    return [...needsIn(node.members.get('dependencies')), ...needsIn(own)]
  })
  checkNeeds(new Set(names), needs)
}

/** npm keeps a folder that is gone, and what one platform alone installs: neither has to have what it asks for. */
function isLeftOver({ members }: LocatedMapping): boolean {
  return ['extraneous', 'optional'].some((mark) => {
    const node = members.get(mark)
    return node?.kind === 'boolean' && node.value
  })
}

function readNested(table: LocatedMapping | undefined, where: string): readonly Dependency[] {
  return Array.from(table?.members ?? []).flatMap(([key, node]) => {
    const inner = `${where}.${key}`
    const entry = tableAt(node, inner)
    return [
      ...packagesOf(key, versionOf(entry.members.get('version'))).map((name) =>
        locked(named({ name, key, line: node.line, section: 'lock' }), lockedIn(entry)),
      ),
      ...readNested(tableIn(entry, 'dependencies', inner), inner),
    ]
  })
}

/** A link leads to a folder of the project. What only lacks a version is installed from somewhere all the same. */
function lockedIn({ members }: LocatedMapping): Locked {
  const [link, resolved] = [members.get('link'), versionOf(members.get('resolved'))]
  const isLink = link?.kind === 'boolean' && link.value
  return { version: versionOf(members.get('version')), source: isLink ? `link:${resolved}` : resolved }
}

function versionOf(node: Located | undefined): string {
  return node?.kind === 'text' ? node.text : ''
}
