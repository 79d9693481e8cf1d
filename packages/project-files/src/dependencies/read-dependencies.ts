import type { DependencyList, Ecosystem } from './dependency.ts'
import type { DependencyReader, DependencyReading } from './dependency-reader.ts'

interface Format {
  readonly ecosystem: Ecosystem
  readonly format: string
  readonly read: DependencyReader
}

// Loaded when used: a project has few of them.
const FORMATS: ReadonlyMap<string, Format> = new Map(
  (
    [
      [
        'cargo',
        'Cargo.toml',
        async (text) => (await import('./cargo/cargo-manifest.ts')).readCargoManifest(text),
      ],
      ['cargo', 'Cargo.lock', async (text) => (await import('./cargo/cargo-lock.ts')).readCargoLock(text)],
      ['npm', 'package.json', async (text) => (await import('./npm/package-json.ts')).readPackageJson(text)],
      ['npm', 'package-lock.json', readPackageLock],
      ['npm', 'npm-shrinkwrap.json', readPackageLock],
      ['npm', 'pnpm-lock.yaml', async (text) => (await import('./npm/pnpm-lock.ts')).readPnpmLock(text)],
      ['npm', 'yarn.lock', async (text) => (await import('./npm/yarn-lock.ts')).readYarnLock(text)],
      ['npm', 'bun.lock', async (text) => (await import('./npm/bun-lock.ts')).readBunLock(text)],
      ['npm', 'bun.lockb', async () => (await import('./npm/bun-lock.ts')).readBinaryBunLock()],
      [
        'python',
        'pyproject.toml',
        async (text) => (await import('./python/pyproject.ts')).readPyproject(text),
      ],
      ['python', 'uv.lock', async (text) => (await import('./python/uv-lock.ts')).readUvLock(text)],
      [
        'python',
        'poetry.lock',
        async (text) => (await import('./python/poetry-lock.ts')).readPoetryLock(text),
      ],
      ['go', 'go.mod', async (text) => (await import('./go/go-mod.ts')).readGoMod(text)],
      [
        'rubygems',
        'Gemfile.lock',
        async (text) => (await import('./ruby/gemfile-lock.ts')).readGemfileLock(text),
      ],
    ] satisfies readonly (readonly [Ecosystem, string, DependencyReader])[]
  ).map(([ecosystem, format, read]) => [format, { ecosystem, format, read }]),
)

async function readPackageLock(text: string): Promise<DependencyReading> {
  const { readPackageLock: read } = await import('./npm/package-lock.ts')
  return read(text)
}

const REQUIREMENTS: Format = {
  ecosystem: 'python',
  format: 'requirements.txt',
  read: async (text) => (await import('./python/requirements.ts')).readRequirements(text),
}
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
