import {
  type LocatedMapping,
  parseJsonTree,
  parseYamlDocuments,
  tableAt,
  textAt,
  textIn,
} from '@governance-gates/document/strict'
import { type Manifest, type ManifestContent, type ManifestVersion, noVersion } from './manifest-version.ts'

/** The version of a Chart.yaml, and not that of what the chart installs. https://helm.sh/docs/topics/charts/#the-chartyaml-file */
export async function readChartVersion(manifest: Manifest): Promise<ManifestVersion> {
  return readYamlVersion(manifest)
}

/** The version of a pubspec.yaml. https://dart.dev/tools/pub/pubspec#version */
export async function readPubspecVersion(manifest: Manifest): Promise<ManifestVersion> {
  return readYamlVersion(manifest)
}

async function readYamlVersion(manifest: Manifest): Promise<ManifestVersion> {
  const [document, other] = await parseYamlDocuments(manifest.text)
  if (document === undefined || other !== undefined)
    throw noVersion('it is not a single YAML document', other?.line, 'write one document')
  return versionIn(manifest, tableAt(document, 'the document'), 'version: "…"')
}

/** The version that all packages of Lerna share. https://lerna.js.org/docs/features/version-and-publish */
export function readLernaVersion(manifest: Manifest): ManifestVersion {
  const found = versionIn(manifest, tableAt(parseJsonTree(manifest.text), 'the document'), '"version": "…"')
  if (found.version !== 'independent') return found
  throw noVersion(
    'the version is "independent": each package has its own',
    found.line,
    'set manifest in the policy to the package.json of the package that is released, and name the others under release.packages',
  )
}

/** The version of a composer.json; most have none, and then the tag is all there is. https://getcomposer.org/doc/04-schema.md#version */
export function readComposerVersion(manifest: Manifest): ManifestContent {
  const document = tableAt(parseJsonTree(manifest.text), 'the document')
  if (document.members.has('version')) return versionIn(manifest, document, '"version": "…"')
  const name = textIn(document, 'name', 'name')
  return { kind: 'tag', tool: 'Composer', ...(name === undefined ? {} : { name }) }
}

function versionIn(manifest: Manifest, document: LocatedMapping, example: string): ManifestVersion {
  const node = document.members.get('version')
  if (node === undefined) throw noVersion('it has no version', document.line, `write ${example}`)
  const name = textIn(document, 'name', 'name')
  const version = textAt(node, 'version')
  return {
    kind: 'declared',
    ...(name === undefined ? {} : { name }),
    version,
    path: manifest.path,
    line: node.line,
  }
}
