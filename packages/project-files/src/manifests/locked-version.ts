import {
  EvidenceError,
  type Located,
  listIn,
  parseJsonTree,
  parseToml,
  tableAt,
  tableIn,
  textIn,
} from '@governance-gates/document/strict'
import type { LockedPackage, LockedVersion } from './locked-package.ts'

/** The lock files that hold the version of the package itself, by the manifest that they belong to. */
export const LOCK_FILES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Cargo.toml', ['Cargo.lock']],
  ['package.json', ['package-lock.json', 'npm-shrinkwrap.json']],
  ['pyproject.toml', ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml']],
])

/**
 * The version of one of the project's own packages in a lock file; undefined where the lock file does not have it.
 *
 * @param path of the lock file; its name decides the format.
 */
export async function readLockedVersion(
  path: string,
  text: string,
  wanted: LockedPackage,
): Promise<LockedVersion | undefined> {
  const { name, folder } = wanted
  switch (path.slice(path.lastIndexOf('/') + 1)) {
    case 'Cargo.lock':
      return name === undefined ? lockedWorkspace(text) : lockedCrate(text, name)
    case 'package-lock.json':
    case 'npm-shrinkwrap.json':
      return lockedPackage(text, folder)
    case 'uv.lock':
    case 'poetry.lock':
    case 'pdm.lock':
    case 'pylock.toml': {
      // Loaded when used: most projects have none of them.
      const { lockedPythonPackage } = await import('./python-lock.ts')
      return lockedPythonPackage(text, wanted)
    }
    default:
      throw new EvidenceError(`${JSON.stringify(path)} is not a supported lock file`, {
        remedy: `use one of: ${[...LOCK_FILES.values()].flat().join(', ')}`,
      })
  }
}

/** A package of the workspace has no source. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
async function lockedCrate(text: string, name: string): Promise<LockedVersion | undefined> {
  const packages = listIn(await parseToml(text), 'package', 'package')?.items ?? []
  for (const [index, node] of packages.entries()) {
    const where = `package[${index}]`
    const table = tableAt(node, where)
    if (textIn(table, 'name', `${where}.name`) !== name || table.members.has('source')) continue
    return versionIn(table, where)
  }
  return undefined
}

/** The one version that all packages of a workspace have; undefined where they have several, or none. */
async function lockedWorkspace(text: string): Promise<LockedVersion | undefined> {
  const packages = listIn(await parseToml(text), 'package', 'package')?.items ?? []
  const own = packages.flatMap((node, index) => {
    const where = `package[${index}]`
    return tableAt(node, where).members.has('source') ? [] : (versionIn(tableAt(node, where), where) ?? [])
  })
  return new Set(own.map(({ version }) => version)).size === 1 ? own[0] : undefined
}

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json#packages */
function lockedPackage(text: string, folder: string): LockedVersion | undefined {
  const document = tableAt(parseJsonTree(text), 'the document')
  const packages = tableIn(document, 'packages', 'packages')
  const own = packages?.members.get(folder)
  const inner = own && versionIn(own, `packages[${JSON.stringify(folder)}]`)
  // The top speaks of the root alone.
  if (folder !== '') return inner
  const outer = versionIn(document, 'the document')
  if (inner === undefined || outer === undefined || inner.version === outer.version) return inner ?? outer
  throw new EvidenceError(`it has version ${outer.version} at its top and ${inner.version} in packages[""]`, {
    line: inner.line,
    remedy: 'regenerate the file: npm install --package-lock-only',
  })
}

function versionIn(node: Located, where: string): LockedVersion | undefined {
  const table = tableAt(node, where)
  const version = textIn(table, 'version', `${where}.version`)
  return version === undefined
    ? undefined
    : { version, line: table.members.get('version')?.line ?? table.line }
}
