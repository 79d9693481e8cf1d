import { computedVersion, type Manifest, type ManifestVersion, noVersion } from './manifest-version.ts'
import { folderOf, type NearbyFile, namedFile, within } from './nearby-path.ts'
import { parsePython, pythonValue } from './python-module.ts'

/** Where a manifest says that the version is. */
export interface VersionSource {
  readonly manifest: Manifest
  /** Of the manifest. */
  readonly line: number
  /** Folders that hold the packages, besides the manifest's own and `src`. */
  readonly roots: readonly string[]
}

/**
 * The attribute of a module, as setuptools finds it: `orbit.__version__` in orbit.py or orbit/__init__.py.
 * https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
export function attributeVersion(attribute: string, source: VersionSource): ManifestVersion {
  const steps = attribute.trim().split('.')
  const name = steps.pop() ?? ''
  if (!steps.concat(name).every((step) => /^[A-Za-z_]\w{0,99}$/.test(step)))
    throw computedVersion(`${JSON.stringify(attribute)} is not an attribute of a module`, source.line)
  const files = modulesOf(steps.length === 0 ? ['__init__'] : steps, source)
  const [file, other] = files
  if (file === undefined) {
    throw noVersion(
      `the version is the attribute ${attribute}, and the commit has no such module`,
      source.line,
      'commit the module; if a build writes it, set manifest in the policy to tag',
    )
  }
  if (other !== undefined) {
    throw computedVersion(
      `the attribute ${attribute} may be that of ${file.path} or of ${other.path}`,
      source.line,
    )
  }
  const found = pythonValue(parsePython(file), name)
  if (found !== undefined) return found
  throw computedVersion(`the version is ${attribute}, and ${file.path} does not define ${name}`, source.line)
}

/** Every file that a module's name may mean. */
function modulesOf(
  steps: readonly string[],
  { manifest, roots }: Pick<VersionSource, 'manifest' | 'roots'>,
): readonly NearbyFile[] {
  const paths = new Set(
    ['', 'src', ...roots].flatMap((root) => {
      const folder = within(folderOf(manifest.path), root)
      if (folder === undefined) return []
      return [`${steps.join('/')}.py`, `${steps.join('/')}/__init__.py`].flatMap(
        (path) => within(folder, path) ?? [],
      )
    }),
  )
  return [...paths].flatMap((path) => {
    const text = manifest.readNearby(path)
    return text === undefined ? [] : [{ path, text }]
  })
}

/** A file that holds the version and nothing else, perhaps with blank lines around it. */
export function fileVersion(relative: string, { manifest, line }: VersionSource): ManifestVersion {
  const { path, text } = namedFile(manifest, relative, line)
  const version = text.trim()
  if (version === '' || /\s/.test(version))
    throw computedVersion(
      `the version is taken from ${path}, which is not a single line with a version`,
      line,
    )
  return {
    kind: 'declared',
    version,
    spelling: 'pep440',
    path,
    line: text.slice(0, text.indexOf(version)).split('\n').length,
  }
}
