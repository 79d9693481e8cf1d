import { foldersAbove, hasFile, type RepositoryFiles, within } from './repository-files.ts'

/** What makes a folder a package, by the name of its manifest; some are kept for other things as well. */
const MANIFESTS: readonly (readonly [name: string, isPackage: (text: string) => boolean])[] = [
  // One that only says how its folder's modules are read, as compilers write it, has none of these.
  ['package.json', (text) => /"(?:name|version|private|scripts|(?:devD|d)ependencies)"\s*:/.test(text)],
  ['Cargo.toml', (text) => /^\s*\[package\]/m.test(text)],
  ['go.mod', () => true],
  ['pom.xml', () => true],
  ['build.gradle', () => true],
  ['build.gradle.kts', () => true],
  // Many hold nothing but the settings of tools.
  ['pyproject.toml', (text) => /^\s*\[(?:project|tool\.poetry)\]/m.test(text)],
  ['setup.py', () => true],
]

/**
 * The folder that the paths in a report are relative to: the nearest one above it that is a package. Undefined where none is, so
 * that nothing is known of it.
 */
export function reportFolder(report: string, repository: RepositoryFiles): string | undefined {
  return foldersAbove(report).find((folder) =>
    MANIFESTS.some(([name, isPackage]) => {
      const path = within(folder, name)
      return hasFile(repository, path) && isPackage(repository.read(path) ?? '')
    }),
  )
}
