import { readCargoLock } from './cargo/cargo-lock.ts'
import { readCargoManifest } from './cargo/cargo-manifest.ts'
import type { DependencyList, Ecosystem } from './dependency.ts'
import type { DependencyReader } from './dependency-reader.ts'
import { readGoMod } from './go/go-mod.ts'
import { readPackageJson } from './npm/package-json.ts'
import { readPackageLock } from './npm/package-lock.ts'
import { readPnpmLock } from './npm/pnpm-lock.ts'
import { readYarnLock } from './npm/yarn-lock.ts'
import { readPoetryLock } from './python/poetry-lock.ts'
import { readPyproject } from './python/pyproject.ts'
import { readRequirements } from './python/requirements.ts'
import { readUvLock } from './python/uv-lock.ts'

interface Format {
  readonly ecosystem: Ecosystem
  readonly format: string
  readonly read: DependencyReader
}

const FORMATS: ReadonlyMap<string, Format> = new Map(
  (
    [
      ['cargo', 'Cargo.toml', readCargoManifest],
      ['cargo', 'Cargo.lock', readCargoLock],
      ['npm', 'package.json', readPackageJson],
      ['npm', 'package-lock.json', readPackageLock],
      ['npm', 'npm-shrinkwrap.json', readPackageLock],
      ['npm', 'pnpm-lock.yaml', readPnpmLock],
      ['npm', 'yarn.lock', readYarnLock],
      // Loaded when used: few projects have them.
      ['npm', 'bun.lock', async (text: string) => (await import('./npm/bun-lock.ts')).readBunLock(text)],
      ['npm', 'bun.lockb', async () => (await import('./npm/bun-lock.ts')).readBinaryBunLock()],
      ['python', 'pyproject.toml', readPyproject],
      ['python', 'uv.lock', readUvLock],
      ['python', 'poetry.lock', readPoetryLock],
      ['go', 'go.mod', readGoMod],
      [
        'rubygems',
        'Gemfile.lock',
        async (text: string) => (await import('./ruby/gemfile-lock.ts')).readGemfileLock(text),
      ],
    ] as const
  ).map(([ecosystem, format, read]) => [format, { ecosystem, format, read }]),
)

const REQUIREMENTS: Format = { ecosystem: 'python', format: 'requirements.txt', read: readRequirements }
/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.in`; in a folder `requirements`, any of them. */
const REQUIREMENTS_PATH = /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/i

/**
 * Reads the packages that a manifest or lock file declares, whose kind its name decides; `path` is never opened.
 * Undefined for a name of which no format is known: then nothing can be said about its dependencies.
 *
 * @throws EvidenceError with the line (a rejection) where the file is not what its name says.
 */
export async function readDependencies(path: string, text: string): Promise<DependencyList | undefined> {
  const known = formatOf(path)
  if (known === undefined) return undefined
  const { ecosystem, format, read } = known
  const { elsewhere = [], ...content } = await read(text)
  return { ecosystem, format, elsewhere, ...content }
}

/** Whether a file of this name declares packages in a format that can be read. */
export function declaresDependencies(path: string): boolean {
  return formatOf(path) !== undefined
}

function formatOf(path: string): Format | undefined {
  const slashed = path.replaceAll('\\', '/')
  const name = slashed.slice(slashed.lastIndexOf('/') + 1)
  return FORMATS.get(name) ?? (REQUIREMENTS_PATH.test(slashed) ? REQUIREMENTS : undefined)
}
