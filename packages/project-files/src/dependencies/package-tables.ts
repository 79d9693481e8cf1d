import { type LocatedMapping, listIn, tableAt, textIn } from '@governance-gates/document/strict'
import type { Dependency } from './dependency.ts'
import { malformed } from './dependency-reader.ts'

/** The `[[package]]` tables that the lock files of Cargo, uv and Poetry consist of. */
export function readPackageTables(lock: LocatedMapping): readonly Dependency[] {
  const packages = listIn(lock, 'package', 'package')
  if (packages === undefined)
    throw malformed('it has no [[package]]: the lock file is empty or truncated', undefined)
  return packages.items.map((node, index) => {
    const where = `package[${index}]`
    const table = tableAt(node, where)
    const name = textIn(table, 'name', `${where}.name`)
    // Each of them writes the name first and the version next: one without is cut off.
    if (name === undefined) throw malformed(`${where} has no name`, table.line)
    return { name, line: table.members.get('name')?.line ?? table.line, section: 'lock' }
  })
}
