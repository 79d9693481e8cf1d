import { type Located, type LocatedMapping, tableIn } from '@governance-gates/document/strict'
import { checkNeeds, type Need } from '../whole-lock.ts'

/** What a package or the project depends on; an importer of pnpm says beside the version what it asked for. */
const TABLES = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/**
 * Whether everything is there that something in the lock file depends on: versions until 8 have it in `packages`, later ones
 * have a snapshot of each package.
 */
export function checkPnpmNeeds(lock: LocatedMapping): void {
  const tableOf = (key: string) => [...(tableIn(lock, key, key)?.members ?? [])]
  const packages = tableOf('packages')
  const snapshots = tableOf('snapshots')
  const keys = new Set(packages.map(([key]) => bare(key)))
  const importers = [lock, ...tableOf('importers').map(([, node]) => node)]
  const wanting = [...importers, ...packages.map(([, node]) => node), ...snapshots.map(([, node]) => node)]
  checkNeeds(
    keys,
    wanting.flatMap((node) => needsOf(node, keys)),
  )
  if (snapshots.length === 0) return
  const snapshotted = new Set(snapshots.map(([key]) => bare(key)))
  checkNeeds(
    snapshotted,
    packages.map(([key, { line }]) => ({ name: bare(key), line })),
  )
  checkNeeds(
    keys,
    snapshots.map(([key, { line }]) => ({ name: bare(key), line })),
  )
}

type Keys = ReadonlySet<string>

function needsOf(node: Located, keys: Keys): readonly Need[] {
  if (node.kind !== 'mapping') return []
  return TABLES.flatMap((key) => {
    const table = node.members.get(key)
    return table?.kind === 'mapping' ? [...table.members].flatMap((entry) => needOf(entry, keys)) : []
  })
}

/**
 * `3.0.1` is a version of the package; `/is-odd@2.0.0`, `is-odd@2.0.0` and an address may be whole keys. A link leads to a
 * folder of the project, and not to a package of the lock file.
 */
function needOf([name, value]: readonly [string, Located], keys: Keys): readonly Need[] {
  const written = value.kind === 'mapping' ? value.members.get('version') : value
  if (written === undefined || !('text' in written) || written.text.startsWith('link:')) return []
  const own = bare(written.text)
  return [{ name: keys.has(own) ? own : `${name}@${own}`, line: value.line }]
}

function bare(key: string): string {
  const [whole = ''] = key.split('(', 1)
  return whole.startsWith('/') ? whole.slice(1) : whole
}
