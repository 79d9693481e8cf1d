import { EvidenceError } from '@governance-gates/document/strict'
import {
  type Manifest,
  type ManifestContent,
  type ManifestReader,
  type ManifestVersion,
  noVersion,
} from './manifest-version.ts'
import { fileName } from './nearby-path.ts'

/** A kind of manifest. Its reader is loaded when there is one: most projects have one kind. */
interface ManifestKind {
  /** As messages call it. */
  readonly title: string
  readonly name: RegExp
  readonly read: ManifestReader
}

const KINDS: readonly ManifestKind[] = [
  {
    title: 'Cargo.toml',
    name: /^Cargo\.toml$/,
    read: async (manifest) => (await import('./cargo-version.ts')).readCargoVersion(manifest),
  },
  {
    title: 'package.json',
    name: /^package\.json$/,
    read: async (manifest) => (await import('./package-json-version.ts')).readPackageJsonVersion(manifest),
  },
  {
    title: 'lerna.json',
    name: /^lerna\.json$/,
    read: async (manifest) => (await import('./document-versions.ts')).readLernaVersion(manifest),
  },
  {
    title: 'pyproject.toml',
    name: /^pyproject\.toml$/,
    read: async (manifest) => (await import('./pyproject-version.ts')).readPyprojectVersion(manifest),
  },
  {
    title: 'setup.cfg',
    name: /^setup\.cfg$/,
    read: async (manifest) => (await import('./setup-files.ts')).readSetupCfgVersion(manifest),
  },
  {
    title: 'setup.py',
    name: /^setup\.py$/,
    read: async (manifest) => (await import('./setup-files.ts')).readSetupPyVersion(manifest),
  },
  {
    title: 'a module of Python (*.py)',
    name: /\.py$/,
    read: async (manifest) => (await import('./python-module.ts')).pythonVersion(manifest),
  },
  {
    title: 'version.rb',
    name: /version\.rb$/,
    read: async (manifest) => (await import('./ruby-version.ts')).readRubyVersion(manifest),
  },
  {
    title: '*.gemspec',
    name: /\.gemspec$/,
    read: async (manifest) => (await import('./ruby-version.ts')).readGemspecVersion(manifest),
  },
  {
    title: 'pom.xml',
    name: /^pom\.xml$/,
    read: async (manifest) => (await import('./pom-version.ts')).readPomVersion(manifest),
  },
  {
    title: 'gradle.properties',
    name: /^gradle\.properties$/,
    read: async (manifest) => (await import('./gradle-version.ts')).readGradleProperties(manifest),
  },
  {
    title: 'build.gradle',
    name: /\.gradle(?:\.kts)?$/,
    read: async (manifest) => (await import('./gradle-version.ts')).readBuildGradle(manifest),
  },
  {
    title: '*.csproj',
    name: /(?:\.(?:cs|fs|vb)proj|^Directory\.Build\.props)$/,
    read: async (manifest) => (await import('./dotnet-version.ts')).readDotnetVersion(manifest),
  },
  {
    title: 'Chart.yaml',
    name: /^Chart\.yaml$/,
    read: async (manifest) => (await import('./document-versions.ts')).readChartVersion(manifest),
  },
  {
    title: 'pubspec.yaml',
    name: /^pubspec\.yaml$/,
    read: async (manifest) => (await import('./document-versions.ts')).readPubspecVersion(manifest),
  },
  {
    title: 'composer.json',
    name: /^composer\.json$/,
    read: async (manifest) => (await import('./document-versions.ts')).readComposerVersion(manifest),
  },
  {
    title: 'mix.exs',
    name: /^mix\.exs$/,
    read: async (manifest) => (await import('./mix-version.ts')).readMixVersion(manifest),
  },
  { title: 'Package.swift', name: /^Package\.swift$/, read: () => ({ kind: 'tag', tool: 'Swift' }) },
  { title: 'a VERSION file', name: /^(?:VERSION|VERSION\.txt|version\.txt)$/, read: readVersionFile },
]

/**
 * Reads the version that a manifest declares, as it is written there; the file's name decides its format.
 *
 * @throws EvidenceError (a rejection) where the file cannot be read or says no version.
 */
export async function readManifestVersion(manifest: Manifest): Promise<ManifestContent> {
  const name = fileName(manifest.path)
  const kind = KINDS.find((each) => each.name.test(name))
  if (kind !== undefined) return kind.read(manifest)
  throw new EvidenceError(`${JSON.stringify(name)} is not a known kind of manifest`, {
    remedy: `say what is around the version in it, as in manifest: { file: ${JSON.stringify(manifest.path)}, pattern: "version = {version}" }, or use one of: ${[...KINDS.map(({ title }) => title), 'go.mod'].join(', ')}`,
  })
}

/** A file that holds a version and nothing else, on one line. */
function readVersionFile({ path, text }: Manifest): ManifestVersion {
  const version = text.replace(/\r?\n$/, '')
  if (version !== '' && version === version.trim() && !version.includes('\n'))
    return { kind: 'declared', version, path, line: 1 }
  throw noVersion('the file is not a single line with a version', 1, 'write only the version')
}
