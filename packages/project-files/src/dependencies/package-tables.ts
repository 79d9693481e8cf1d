import { type Located, type LocatedMapping, listIn, tableAt, textIn } from '@governance-gates/document/strict'
import type { Dependency } from './dependency.ts'
import { locked, malformed } from './dependency-reader.ts'
import { checkNeeds, checkOtherLists, type Need } from './whole-lock.ts'

/** The `[[package]]` tables that the lock files of Cargo, uv and Poetry consist of. */
export function readPackageTables(lock: LocatedMapping): readonly Dependency[] {
  const packages = listIn(lock, 'package', 'package')
  if (packages === undefined)
    throw malformed('it has no [[package]]: the lock file is empty or truncated', undefined)
  checkOtherLists(lock, 'package')
  const dependencies = packages.items.map((node, index) => {
    const where = `package[${index}]`
    const table = tableAt(node, where)
    const name = textIn(table, 'name', `${where}.name`)
    // Each of them writes the name first and the version next: one without is cut off.
    if (name === undefined) throw malformed(`${where} has no name`, table.line)
    const line = table.members.get('name')?.line ?? table.line
    return locked(
      { name, line, section: 'lock' },
      { version: written(table, 'version'), source: sourceOf(table) },
    )
  })
  checkNeeds(new Set(dependencies.map(({ name }) => name)), packages.items.flatMap(needsOf))
  return dependencies
}

/** Where uv has lists for each extra and each group. */
const GROUPS = ['optional-dependencies', 'dev-dependencies'] as const

/** Poetry's table has packages that are not installed as well. */
function needsOf(node: Located): readonly Need[] {
  if (node.kind !== 'mapping') return []
  const groups = GROUPS.flatMap((key) => {
    const group = node.members.get(key)
    return group?.kind === 'mapping' ? [...group.members.values()] : []
  })
  return [node.members.get('dependencies'), ...groups].flatMap(needsOfList)
}

/** Cargo lists texts, `memchr 2.8.3`, and uv tables with names. */
function needsOfList(list: Located | undefined): readonly Need[] {
  if (list?.kind !== 'list') return []
  return list.items.flatMap((item) => {
    const named = item.kind === 'mapping' ? item.members.get('name') : item
    const [name] = named?.kind === 'text' ? named.text.split(' ', 1) : []
    return name === undefined ? [] : [{ name, line: item.line }]
  })
}

/** A text, where that is what is written; anything else says nothing of the package. */
function written(table: LocatedMapping, key: string): string | undefined {
  const node = table.members.get(key)
  return node?.kind === 'text' ? node.text : undefined
}

/** Cargo writes a text, uv and Poetry a table: `{ registry = "https://pypi.org/simple" }`. */
function sourceOf(table: LocatedMapping): string | undefined {
  const node = table.members.get('source')
  if (node?.kind !== 'mapping') return written(table, 'source')
  const parts = [...node.members].flatMap(([key, value]) =>
    value.kind === 'text' ? [`${key} ${value.text}`] : [],
  )
  return parts.toSorted().join(' ')
}
