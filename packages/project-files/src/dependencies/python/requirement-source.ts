import { malformed } from '../dependency-reader.ts'
import { packageOfRequirement } from './requirement.ts'

const ARCHIVE = /\.(?:whl|zip|tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar)$/i

/**
 * The package that a line of a requirements file asks for: a requirement, or a path or URL whose text says so, by
 * `#egg=name` or by the file name of a wheel or source archive. Undefined where only the file itself could tell.
 *
 * @throws EvidenceError for any other text.
 */
export function packageOfSource(source: string, line: number): string | undefined {
  const named = packageOfRequirement(source)
  // `mock-5.0.tar.gz` would be a name, too.
  if (named !== undefined && !ARCHIVE.test(named)) return named
  const [bare = ''] = source.split(/\s;\s/, 1)
  const egg = /[#&]egg=([^&]*)/.exec(bare)?.[1]
  if (egg !== undefined) return packageOfRequirement(egg)
  const [path = ''] = bare.trim().replaceAll('\\', '/').split(/[?#]/, 1)
  const file = path.slice(path.lastIndexOf('/') + 1)
  if (ARCHIVE.test(file)) return packageOfArchive(file)
  if (/^\.|[/\\:]|^\$\{/.test(bare)) return undefined
  throw malformed(`${JSON.stringify(source)} is not a requirement`, line)
}

/** `name-1.0-py3-none-any.whl`, where the name has no hyphen, and `name-1.0.tar.gz`, where it may have some. */
function packageOfArchive(file: string): string | undefined {
  const stem = file.replace(ARCHIVE, '')
  const end = /\.whl$/i.test(file) ? stem.indexOf('-') : beforeVersion(stem)
  return packageOfRequirement(stem.slice(0, Math.max(0, end)))
}

/** The last hyphen that a digit follows. */
function beforeVersion(stem: string): number {
  for (let at = stem.lastIndexOf('-'); at > 0; at = stem.lastIndexOf('-', at - 1)) {
    if (/\d/.test(stem.charAt(at + 1))) return at
  }
  return 0
}
