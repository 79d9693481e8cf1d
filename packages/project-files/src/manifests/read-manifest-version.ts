import { EvidenceError } from '@governance-gates/document/strict'
import { readCargoVersion } from './cargo-version.ts'
import { type Manifest, type ManifestReader, type ManifestVersion, noVersion } from './manifest-version.ts'
import { readPackageJsonVersion } from './package-json-version.ts'
import { readPyprojectVersion } from './pyproject-version.ts'

const READERS: ReadonlyMap<string, ManifestReader> = new Map<string, ManifestReader>([
  ['Cargo.toml', readCargoVersion],
  ['package.json', readPackageJsonVersion],
  ['pyproject.toml', readPyprojectVersion],
  ['VERSION', readVersionFile],
  ['VERSION.txt', readVersionFile],
  ['version.txt', readVersionFile],
  [
    'pom.xml',
    async (manifest) => {
      // Only this one brings an XML parser along.
      const { readPomVersion } = await import('./pom-version.ts')
      return readPomVersion(manifest)
    },
  ],
])

/**
 * Reads the version that a manifest declares, as it is written there; the file's name decides its format.
 *
 * @throws EvidenceError (a rejection) where the file cannot be read or says no version.
 */
export async function readManifestVersion(manifest: Manifest): Promise<ManifestVersion> {
  const name = manifest.path.slice(manifest.path.lastIndexOf('/') + 1)
  const read = READERS.get(name)
  if (read !== undefined) return read(manifest)
  throw new EvidenceError(`${JSON.stringify(name)} is not a supported manifest`, {
    remedy: `use one of: ${[...READERS.keys(), 'go.mod'].join(', ')}`,
  })
}

/** A file that holds a version and nothing else, on one line. */
function readVersionFile({ path, text }: Manifest): ManifestVersion {
  const version = text.replace(/\r?\n$/, '')
  if (version !== '' && version === version.trim() && !version.includes('\n'))
    return { version, path, line: 1 }
  throw noVersion('the file is not a single line with a version', 1, 'write only the version')
}
