import type { Ecosystem } from '../dependency.ts'
import { readDependencies } from '../read-dependencies.ts'
import { readPatches } from './cargo/cargo-patches.ts'
import { readCmake } from './cpp/cmake.ts'
import { readConanfilePy } from './cpp/conanfile-py.ts'
import { readConanfileTxt } from './cpp/conanfile-txt.ts'
import { readVcpkg } from './cpp/vcpkg.ts'
import type { DeclaredPackages, PackageReading, PackageSystem } from './declared-packages.ts'
import { readMsbuild } from './dotnet/msbuild.ts'
import { readMix } from './elixir/mix.ts'
import { readReplaced } from './go/go-replaced.ts'
import { readGradle, readGradleKotlin } from './jvm/gradle.ts'
import { readPom } from './jvm/pom.ts'
import { readVersionCatalog } from './jvm/version-catalog.ts'
import { readOverrides } from './npm/npm-overrides.ts'
import { readPnpmWorkspace } from './npm/pnpm-workspace.ts'
import { readComposer } from './php/composer.ts'
import { readPythonOverrides } from './python/python-overrides.ts'
import { readGemfile } from './ruby/gemfile.ts'
import { readPackageSwift } from './swift/package-swift.ts'

type Read = (text: string) => PackageReading | Promise<PackageReading>

interface Format {
  readonly name: RegExp
  readonly system: PackageSystem
  readonly format: string
  readonly read: Read
}

/** Formats that are only read for rules that forbid. */
const FORMATS: readonly Format[] = [
  { name: /^pnpm-workspace\.yaml$/, system: 'npm', format: 'pnpm-workspace.yaml', read: readPnpmWorkspace },
  { name: /\.gradle$/, system: 'maven', format: 'build.gradle', read: readGradle },
  { name: /\.gradle\.kts$/, system: 'maven', format: 'build.gradle.kts', read: readGradleKotlin },
  { name: /\.versions\.toml$/, system: 'maven', format: 'libs.versions.toml', read: readVersionCatalog },
  { name: /^pom\.xml$|\.pom$/, system: 'maven', format: 'pom.xml', read: readPom },
  {
    name: /\.(?:(?:cs|fs|vb)proj|props|targets)$/i,
    system: 'nuget',
    format: 'Directory.Packages.props',
    read: readMsbuild,
  },
  { name: /^packages\.config$/i, system: 'nuget', format: 'packages.config', read: readMsbuild },
  { name: /^CMakeLists\.txt$|\.cmake$/, system: 'cmake', format: 'CMakeLists.txt', read: readCmake },
  { name: /^conanfile\.txt$/, system: 'conan', format: 'conanfile.txt', read: readConanfileTxt },
  { name: /^conanfile\.py$/, system: 'conan', format: 'conanfile.py', read: readConanfilePy },
  { name: /^vcpkg\.json$/, system: 'vcpkg', format: 'vcpkg.json', read: readVcpkg },
  { name: /^(?:Gemfile|gems\.rb)$|\.gemspec$/, system: 'ruby', format: 'Gemfile', read: readGemfile },
  { name: /^composer\.json$/, system: 'composer', format: 'composer.json', read: readComposer },
  {
    name: /^Package(?:@swift-[\d.]+)?\.swift$/,
    system: 'swift',
    format: 'Package.swift',
    read: readPackageSwift,
  },
  { name: /^mix\.exs$/, system: 'hex', format: 'mix.exs', read: readMix },
]

/** What manifests say besides the packages that they depend on. */
const MORE: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['package.json', readOverrides],
  ['Cargo.toml', readPatches],
  ['go.mod', readReplaced],
  ['pyproject.toml', readPythonOverrides],
])

/**
 * Reads every package that a manifest or lock file names: as a dependency, as an override, as what is replaced or replaces.
 * Its name decides its kind; `path` is never opened. Undefined for a name of which no format is known.
 *
 * @throws EvidenceError with the line (a rejection) where the file is not what its name says.
 */
export async function readDeclaredPackages(
  path: string,
  text: string,
): Promise<DeclaredPackages | undefined> {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  const known = await readDependencies(path, text)
  if (known !== undefined) {
    const more = await MORE.get(known.format)?.(text)
    return withDefaults(known.ecosystem, known.format, {
      dependencies: [...known.dependencies, ...(more?.dependencies ?? [])],
      elsewhere: [...known.elsewhere, ...(more?.elsewhere ?? [])],
      unknown: more?.unknown ?? [],
    })
  }
  const format = FORMATS.find((each) => each.name.test(name))
  return format && withDefaults(format.system, format.format, await format.read(text))
}

function withDefaults(
  system: PackageSystem | Ecosystem,
  format: string,
  { dependencies, elsewhere = [], unknown = [] }: PackageReading,
): DeclaredPackages {
  return { system, format, dependencies: inOrder(dependencies), elsewhere, unknown }
}

function inOrder<Item extends { readonly line: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => left.line - right.line)
}
