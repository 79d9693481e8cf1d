import {
  type Located,
  type LocatedMapping,
  parseToml,
  tableIn,
  textAt,
  textIn,
} from '@governance-gates/document/strict'
import { type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'
import { folderOf, pathIn, within } from './nearby-path.ts'

/**
 * The version of a Cargo.toml; one that is inherited (`version.workspace = true`) from the workspace's.
 * https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
 */
export async function readCargoVersion(manifest: Manifest): Promise<ManifestVersion> {
  const document = await parseToml(manifest.text)
  const crate = tableIn(document, 'package', 'package')
  if (crate === undefined) return versionOfWorkspace(document, manifest.path, undefined)
  const name = textIn(crate, 'name', 'package.name')
  const node = crate.members.get('version')
  if (node === undefined) {
    throw noVersion(
      '[package] has no version, which Cargo takes for 0.0.0',
      crate.line,
      'write version = "…"',
    )
  }
  if (node.kind !== 'mapping')
    return located({ name, path: manifest.path }, textAt(node, 'package.version'), node)
  return inherited(manifest, document, { name, crate })
}

async function inherited(
  manifest: Manifest,
  document: LocatedMapping,
  { name, crate }: { readonly name: string | undefined; readonly crate: LocatedMapping },
): Promise<ManifestVersion> {
  if (document.members.has('workspace')) return versionOfWorkspace(document, manifest.path, name)
  const declared = textIn(crate, 'workspace', 'package.workspace')
  const folders =
    declared === undefined
      ? parentsOf(manifest.path)
      : [within(folderOf(manifest.path), declared)].filter((folder) => folder !== undefined)
  for (const folder of folders) {
    const path = pathIn(folder, 'Cargo.toml')
    const text = manifest.readNearby(path)
    const root = text === undefined ? undefined : await parseToml(text)
    if (root?.members.has('workspace') === true) return versionOfWorkspace(root, path, name)
  }
  throw noVersion(
    'the version is inherited from a workspace, but no Cargo.toml above has a [workspace]',
    crate.line,
    'check out the whole workspace, or write the version here',
  )
}

function versionOfWorkspace(root: LocatedMapping, path: string, name: string | undefined): ManifestVersion {
  const workspace = tableIn(root, 'workspace', 'workspace')
  const shared = workspace && tableIn(workspace, 'package', 'workspace.package')
  const node = shared?.members.get('version')
  if (node !== undefined) return located({ name, path }, textAt(node, 'workspace.package.version'), node)
  throw noVersion(
    `${path} has no [workspace.package] with a version`,
    workspace?.line,
    'write version = "…" there, or name the manifest of the package that is released',
  )
}

function located(
  { name, path }: { readonly name: string | undefined; readonly path: string },
  version: string,
  { line }: Located,
): ManifestVersion {
  return { kind: 'declared', ...(name === undefined ? {} : { name }), version, path, line }
}

/** The folders above a file's own, nearest first: `a/b`, `a`, `` for `a/b/c/Cargo.toml`. */
function parentsOf(path: string): readonly string[] {
  const folders = path.split('/').slice(0, -2)
  return path.includes('/')
    ? [...folders.keys(), folders.length].reverse().map((length) => folders.slice(0, length).join('/'))
    : []
}
