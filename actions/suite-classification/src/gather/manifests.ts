import type { EvidenceReader } from '@governance-gates/action-kit'
import { EvidenceError } from '@governance-gates/document/strict'
import type { ForbiddenDependencies } from '@governance-gates/policy'
import { isGlob, type TestFiles } from '../classification/test-files.ts'
import type { ManifestReading } from '../manifest-reading.ts'
import type { PolicyPlace } from '../policy-place.ts'

/** Reads the manifests that the policy names. A glob names what git does not ignore: no installed packages. */
export async function gatherManifests(
  { manifests }: ForbiddenDependencies,
  files: TestFiles,
  { evidence, place }: { readonly evidence: EvidenceReader; readonly place: PolicyPlace },
): Promise<readonly ManifestReading[]> {
  const paths = new Set<string>()
  const readings: ManifestReading[] = []
  for (const pattern of manifests) {
    // Without wildcards it must be there, ignored or not: a lock file is often ignored.
    const matches = isGlob(pattern) ? files.matching(pattern).map((file) => files.pathAt(file)) : [pattern]
    for (const path of matches) paths.add(path)
    if (matches.length === 0) readings.push(nothingMatches(pattern, place))
  }
  for (const path of paths) readings.push(await readManifest(path, evidence, place))
  return readings
}

async function readManifest(
  path: string,
  evidence: EvidenceReader,
  place: PolicyPlace,
): Promise<ManifestReading> {
  const reading = await evidence.read(path, async ({ text, facts }) => {
    // Most policies forbid no package.
    const { readDeclaredPackages } = await import('@governance-gates/project-files/declared-packages')
    const content = await readDeclaredPackages(path, text())
    if (content === undefined) throw unknownFormat(path)
    facts.format = content.format
    facts.records = content.dependencies.length
    return content
  })
  const { path: shown } = reading
  switch (reading.kind) {
    case 'read':
      return { kind: 'read', path: shown, list: reading.content }
    case 'unreadable':
      return { kind: 'unreadable', path: shown, finding: { line: 1, ...reading.finding } }
    case 'missing': {
      const finding = { ...manifestsLine(place), subject: shown, message: 'does not exist' }
      return { kind: 'unreadable', path: shown, finding }
    }
  }
}

function nothingMatches(pattern: string, place: PolicyPlace): ManifestReading {
  const finding = { ...manifestsLine(place), subject: pattern, message: 'matches no file' }
  return { kind: 'unreadable', path: pattern, finding }
}

function manifestsLine(place: PolicyPlace): { readonly file: string; readonly line: number } {
  return { file: place.file, line: place.lineOf(['suites', 'forbid-dependencies', 'manifests']) }
}

function unknownFormat(path: string): EvidenceError {
  const remedy =
    'use a manifest of Cargo, npm, pnpm, Yarn, pip, uv, Poetry, Go, Gradle, Maven, NuGet, CMake, Conan, vcpkg, Bundler, Composer, SwiftPM or Mix'
  return new EvidenceError(`${path} is not the name of a known manifest`, { remedy })
}
