import { type Located, type LocatedMapping, listAt, tableIn, textAt } from '@governance-gates/document/strict'
import type { Dependency } from '../dependency.ts'
import { type DependencyReading, locked, malformed, named } from '../dependency-reader.ts'
import { checkNeeds, type Need, needsIn } from '../whole-lock.ts'
import { parseBunLock } from './bun-document.ts'
import { splitDescriptor } from './yarn-descriptor.ts'

/**
 * Reads a bun.lock: under `packages` a list for each, which begins with `name@version` and, for a package of a registry, its
 * address, empty for npm's own. https://bun.com/docs/pm/lockfile
 */
export function readBunLock(text: string): DependencyReading {
  const lock = parseBunLock(text)
  const version = lock.members.get('lockfileVersion')
  if (version?.kind !== 'number' || !/^[01]$/.test(version.text))
    throw malformed('the lockfileVersion is not 0 or 1', version?.line)
  const workspaces = tableIn(lock, 'workspaces', 'workspaces')
  if (workspaces === undefined) throw malformed('it has no workspaces: the lock file is truncated', lock.line)
  const packages = [...(tableIn(lock, 'packages', 'packages')?.members ?? [])]
  checkNeeds(new Set(packages.map(([key]) => installedName(key))), [
    ...packages.flatMap(([, node]) => needsOfPackage(node)),
    ...[...workspaces.members.values()].flatMap(needsOfWorkspace),
  ])
  return { dependencies: packages.flatMap(([key, node]) => dependencyAt(key, node, workspaces)) }
}

/** The binary form that older versions of Bun wrote. */
export function readBinaryBunLock(): never {
  throw malformed('it is the binary lock file of Bun: run bun install --save-text-lockfile', undefined)
}

/** The last name of `a/@s/b`: a package in the folder of another one. */
function installedName(key: string): string {
  const steps = key.split('/')
  const scope = steps.at(-2)
  return scope?.startsWith('@') === true ? steps.slice(-2).join('/') : (steps.at(-1) ?? key)
}

const WORKSPACE = 'workspace:'

function dependencyAt(key: string, node: Located, workspaces: LocatedMapping): readonly Dependency[] {
  const where = `packages[${JSON.stringify(key)}]`
  const [first, second] = listAt(node, where).items
  if (first === undefined) throw malformed(`${where} names no package`, node.line)
  const { name, range } = splitDescriptor(textAt(first, where), node.line)
  // The project itself.
  if (range.startsWith('root:')) return []
  const found = named({ name, key: installedName(key), line: node.line, section: 'lock' })
  if (range.startsWith(WORKSPACE)) {
    if (!workspaces.members.has(range.slice(WORKSPACE.length)))
      throw malformed(`${where} is of a folder that is not among the workspaces`, node.line)
    return [locked(found, { version: undefined, source: range })]
  }
  const registry = second?.kind === 'text' && second.text !== '' ? second.text : `npm:${range}`
  return [locked(found, { version: range, source: /^\d[\w.+-]*$/.test(range) ? registry : range })]
}

function needsOfPackage(node: Located): readonly Need[] {
  if (node.kind !== 'list') return []
  return node.items.flatMap((item) =>
    item.kind === 'mapping' ? needsIn(item.members.get('dependencies')) : [],
  )
}

function needsOfWorkspace(node: Located): readonly Need[] {
  if (node.kind !== 'mapping') return []
  const { members }: LocatedMapping = node
  return [...needsIn(members.get('dependencies')), ...needsIn(members.get('devDependencies'))]
}
