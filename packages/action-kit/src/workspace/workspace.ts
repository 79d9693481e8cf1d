import { createHash } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs'
import { isAbsolute, posix, relative, resolve, sep } from 'node:path'
import { ConfigurationError } from '../configuration-error.ts'
import { chunksOf } from './file-chunks.ts'
import { type Walk, walkFiles } from './file-walk.ts'
import { loadPathMatcher } from './path-matcher.ts'

/** The files that a gate may read: those inside the workspace, and no others. */
export interface Workspace {
  /** The absolute path of the workspace. */
  readonly root: string
  /**
   * Files that match paths or globs, sorted, as paths relative to the working directory. What a pattern with `!` before it
   * matches is left out, wherever in the list it is.
   */
  find(patterns: readonly string[]): Promise<readonly string[]>
  /** Opens one file for reading. @throws ConfigurationError when it lies outside. */
  open(path: string): OpenFile
  /** The text of a small file; undefined when there is none. @param source where its path is from, as messages begin. */
  readText(path: string, source?: string): string | undefined
  /** The bytes of a file that may be larger than memory, from its start each time; undefined when there is none. */
  readChunks(path: string): Iterable<Uint8Array> | undefined
  /** How a path is written in reports: relative to the workspace, with slashes. */
  display(path: string): string
}

/** A file being read once from start to end. Its digest is known when all of it was read. */
export interface OpenFile {
  readonly bytes: Iterable<Uint8Array>
  /** Reads the rest, closes the file, and returns its size and SHA-256. */
  finish(): { readonly bytes: number; readonly sha256: string }
}

const CHUNK = 64 * 1024
const MAX_FILES = 10_000
const GLOB = /[*?{}[\]!()]/

export function openWorkspace(root: string, directory: string): Workspace {
  if (!existsSync(directory)) {
    throw new ConfigurationError(`input working-directory: ${directory} does not exist`)
  }
  if (!statSync(directory).isDirectory()) {
    throw new ConfigurationError(`input working-directory: ${directory} is not a folder`)
  }
  if (isLinked(root, directory)) {
    throw new ConfigurationError(
      `input working-directory: ${directory} is a link, or is behind one: name the folder itself, so that a change cannot replace it`,
    )
  }
  const boundary = realpathSync(isInside(root, directory) ? root : directory)
  const confined = (path: string, source?: string) => confine({ boundary, directory }, path, source)
  const display = (path: string) => {
    const absolute = resolve(directory, path)
    return (isInside(root, absolute) ? relative(root, absolute) : path).split(sep).join('/')
  }
  return {
    root: existsSync(root) ? realpathSync(root) : root,
    display,
    find: async (patterns) => {
      const found = new Set<string>()
      const written = patterns.map((pattern) => relativePattern(pattern, directory))
      const excluded = await excludedBy(written.filter(isExclusion))
      for (const pattern of written.filter((each) => !isExclusion(each))) {
        for (const path of await expand(directory, pattern)) if (!excluded(path)) found.add(path)
      }
      if (found.size > MAX_FILES) {
        throw new ConfigurationError(
          `evidence: ${patterns.join(', ')} matches more than ${MAX_FILES} files: narrow it`,
        )
      }
      return [...found].sort()
    },
    open: (path) => openFile(confined(path)),
    readText: (path, source) => {
      if (!existsSync(resolve(directory, path))) return undefined
      return readFileSync(confined(path, source), 'utf8')
    },
    readChunks: (path) => (existsSync(resolve(directory, path)) ? chunksOf(confined(path)) : undefined),
  }
}

/** Whether a folder of the workspace is not where its path says. */
function isLinked(root: string, directory: string): boolean {
  if (!isInside(root, directory)) return false
  return realpathSync(directory) !== resolve(realpathSync(root), relative(root, directory))
}

/** Whether a path of evidence names one file, not a pattern: that file must exist. */
export function isNamedInFull(path: string): boolean {
  return !GLOB.test(path)
}

/** Whether a pattern leaves out what it matches. `!(a|b)` is a group that takes other names. */
export function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}

async function excludedBy(patterns: readonly string[]): Promise<(path: string) => boolean> {
  if (patterns.length === 0) return () => false
  const matcher = await loadPathMatcher()
  const matchers = patterns.map((pattern) => {
    const wanted = pattern.slice(1)
    checkRelative(wanted)
    return matcher(posix.normalize(wanted).replace(/\/$/, ''))
  })
  return (path) => matchers.some((matches) => matches(path))
}

/**
 * A pattern as people write it elsewhere: with the separator of Windows, or from the root of the file system, as
 * `${{ github.workspace }}/reports` is. One that leads out of the folder stays as it is and is refused.
 */
function relativePattern(written: string, directory: string): string {
  const [mark, pattern] = isExclusion(written) ? ['!', written.slice(1)] : ['', written]
  const plain = pattern.replaceAll('\\', '/')
  const folder = `${directory.replaceAll('\\', '/').replace(/\/$/, '')}/`
  return mark + (plain.startsWith(folder) ? plain.slice(folder.length) : plain)
}

/** Files that a pattern names. A path without wildcards is itself, if it is there. */
async function expand(directory: string, written: string): Promise<readonly string[]> {
  checkRelative(written)
  if (isNamedInFull(written)) return existsSync(resolve(directory, written)) ? [posix.normalize(written)] : []
  const pattern = posix.normalize(written).replace(/\/$/, '')
  const matches = (await loadPathMatcher())(pattern)
  return [...walkFiles(directory, walkOf(pattern))].filter((path) => matches(path))
}

/** Only what is beneath the folders that a pattern begins with is walked, and only as deep as it reaches. */
function walkOf(pattern: string): Walk {
  const names = pattern.split('/')
  const first = names.findIndex((name) => GLOB.test(name))
  const folder = names.slice(0, first).map((name) => `${name}/`)
  // A group may contain a slash, so that its pattern goes deeper than it looks.
  const isDeep = pattern.includes('**') || /[{(]/.test(pattern)
  return { folder: folder.join(''), depth: isDeep ? Number.POSITIVE_INFINITY : names.length - first }
}

const EVIDENCE = 'evidence'

function checkRelative(path: string, source = EVIDENCE): void {
  const leaves = isAbsolute(path) || /^[A-Za-z]:/.test(path) || path.split('/').includes('..')
  if (leaves || path.includes('\\') || path.includes('\0')) {
    throw new ConfigurationError(
      `${source}: ${JSON.stringify(path)} is not a path inside the workspace: write it relative to the workspace, with / and without ..`,
    )
  }
}

interface Confines {
  readonly boundary: string
  /** Where paths begin. */
  readonly directory: string
}

/** The real path of a regular file inside the boundary: links that lead out of it are refused. */
function confine({ boundary, directory }: Confines, path: string, source = EVIDENCE): string {
  checkRelative(path, source)
  const real = realpathSync(resolve(directory, path))
  if (!isInside(boundary, real)) {
    throw new ConfigurationError(
      `${source}: ${JSON.stringify(path)} is a link that points outside the workspace`,
    )
  }
  if (!statSync(real).isFile()) {
    throw new ConfigurationError(
      `${source}: ${JSON.stringify(path)} is not a regular file: name the report itself`,
    )
  }
  return real
}

/** Whether an absolute path is another one or lies beneath it. */
export function isInside(parent: string, child: string): boolean {
  const path = relative(parent, child)
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
}

function openFile(path: string): OpenFile {
  const descriptor = openSync(path, 'r')
  const hash = createHash('sha256')
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, fstatSync(descriptor).size + 1))
  let bytes = 0
  // Remembered: what a step appends later was not judged, so it must not be in the digest.
  let isEnded = false
  function* read(): Generator<Uint8Array> {
    while (!isEnded) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null)
      if (length === 0) {
        isEnded = true
        return
      }
      const chunk = buffer.subarray(0, length)
      hash.update(chunk)
      bytes += length
      yield chunk
    }
  }
  return {
    bytes: { [Symbol.iterator]: read },
    finish: () => {
      for (const _ of read()) {
        // The rest is read for its digest alone.
      }
      closeSync(descriptor)
      return { bytes, sha256: hash.digest('hex') }
    },
  }
}
