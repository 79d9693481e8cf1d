import {
  EvidenceError,
  type Located,
  type LocatedMapping,
  listIn,
  parseJsonTree,
  parseToml,
  tableAt,
  tableIn,
  textIn,
} from '@governance-gates/document/strict'
import type { LockedGem } from '../dependencies/ruby/gemfile-lock.ts'
import { type LockedPackage, type LockedVersion, otherThan } from './locked-package.ts'
import { meansVersion } from './version-spelling.ts'

/**
 * The lock files that hold the version of the package itself, by the manifest that they belong to. Those of pnpm, Yarn,
 * Composer, Mix and pub have only dependencies, so there is nothing to compare.
 */
const LOCK_FILES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^Cargo\.toml$/, ['Cargo.lock']],
  [/^package\.json$/, ['package-lock.json', 'npm-shrinkwrap.json', 'bun.lock']],
  [/^pyproject\.toml$/, ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml']],
  [/(?:\.gemspec|version\.rb)$/, ['Gemfile.lock']],
]

/** The names of the lock files that may have the version that a manifest has. */
export function lockFilesOf(manifest: string): readonly string[] {
  return LOCK_FILES.find(([name]) => name.test(manifest))?.[1] ?? []
}

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
      return name === undefined ? lockedWorkspace(text) : lockedCrate(text, { ...wanted, name })
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
    case 'bun.lock': {
      const { parseBunLock } = await import('../dependencies/npm/bun-document.ts')
      return lockedWorkspaceFolder(parseBunLock(text), folder)
    }
    case 'Gemfile.lock': {
      const { parseGemfileLock } = await import('../dependencies/ruby/gemfile-lock.ts')
      return lockedGem(parseGemfileLock(text).gems, wanted)
    }
    default:
      throw new EvidenceError(`${JSON.stringify(path)} is not a supported lock file`, {
        remedy: `use one of: ${LOCK_FILES.flatMap(([, names]) => names).join(', ')}`,
      })
  }
}

/** A package of the workspace has no source. https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
async function lockedCrate(
  text: string,
  { name, version }: LockedPackage & { readonly name: string },
): Promise<LockedVersion | undefined> {
  const packages = listIn(await parseToml(text), 'package', 'package')?.items ?? []
  const own = packages.flatMap((node, index) => {
    const where = `package[${index}]`
    const table = tableAt(node, where)
    const isOwn = textIn(table, 'name', `${where}.name`) === name && !table.members.has('source')
    return isOwn ? (versionIn(table, where) ?? []) : []
  })
  return otherThan(version, own)
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

/** Bun has the versions of workspaces, and of the root only if it has one. */
function lockedWorkspaceFolder(document: LocatedMapping, folder: string): LockedVersion | undefined {
  const own = tableIn(document, 'workspaces', 'workspaces')?.members.get(folder)
  return own && versionIn(own, `workspaces[${JSON.stringify(folder)}]`)
}

/** The gem of the folder; of several gems there the one of the name, or none where nobody knows it. */
function lockedGem(
  gems: readonly LockedGem[],
  { name, version: declared }: LockedPackage,
): LockedVersion | undefined {
  const own = gems.filter((gem) => gem.kind === 'path' && !/^(?:\.\.|\/|~)/.test(gem.remote))
  const found = name === undefined && own.length === 1 ? own[0] : own.find((gem) => gem.name === name)
  if (found === undefined) return undefined
  const isSame = declared !== undefined && meansVersion(found.version, declared, 'gem')
  return { version: isSame ? declared : found.version, line: found.line }
}

function versionIn(node: Located, where: string): LockedVersion | undefined {
  const table = tableAt(node, where)
  const version = textIn(table, 'version', `${where}.version`)
  return version === undefined
    ? undefined
    : { version, line: table.members.get('version')?.line ?? table.line }
}
