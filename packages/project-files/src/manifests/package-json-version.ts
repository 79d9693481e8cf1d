import { parseJsonTree, tableAt, textAt, textIn } from '@governance-gates/document/strict'
import { type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'

/** The version of a package.json. https://docs.npmjs.com/cli/configuring-npm/package-json#version */
export function readPackageJsonVersion({ path, text }: Manifest): ManifestVersion {
  const document = tableAt(parseJsonTree(text), 'the document')
  const name = textIn(document, 'name', 'name')
  const node = document.members.get('version')
  if (node === undefined) throw noVersion('it has no version', 1, 'write "version": "…"')
  return {
    kind: 'declared',
    ...(name === undefined ? {} : { name }),
    version: textAt(node, 'version'),
    path,
    line: node.line,
  }
}
