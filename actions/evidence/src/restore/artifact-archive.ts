import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type ArtifactFile,
  type ArtifactManifest,
  isArtifactPath,
  MANIFEST_FILE,
  parseManifest,
} from '@governance-gates/evidence-artifact'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** How much may still be unpacked. */
export interface UnpackLimits {
  readonly bytes: number
  readonly files: number
}

/** An archive that is refused. Its caller removes whatever was unpacked. */
class ArchiveError extends Error {}

const MAX_MANIFEST = 8 * 1024 * 1024
/** Of the mode that Unix archives keep in the upper half of the attributes. */
const TYPE_MASK = 0o170000
const REGULAR = 0o100000
const ENCRYPTED = 1

/**
 * Unpacks an artifact of evidence into an empty folder. What is in it is what its manifest says, with these digests and sizes,
 * and nothing else; no name leads out of the folder. Sizes are bounded before and while they are unpacked.
 *
 * @throws ArchiveError, and whatever the archive's reader throws of one that is broken.
 */
export async function unpackArtifact(
  archive: string,
  folder: string,
  limits: UnpackLimits,
): Promise<{ readonly manifest: ArtifactManifest; readonly bytes: number }> {
  const zip = await openPromise(archive, {
    lazyEntries: true,
    autoClose: false,
    strictFileNames: true,
    validateEntrySizes: true,
  })
  try {
    const entries = await entriesOf(zip, limits)
    const manifest = await manifestOf(zip, entries)
    requireExactly(entries, manifest)
    let bytes = 0
    for (const file of manifest.files) bytes += await unpack(zip, entries, { file, folder })
    const own = entries.get(MANIFEST_FILE)
    if (own !== undefined) {
      const text = await read(zip, own, MAX_MANIFEST)
      writeFileSync(placeOf(folder, MANIFEST_FILE), text, { flag: 'wx' })
    }
    return { manifest, bytes }
  } finally {
    zip.close()
  }
}

type Entries = ReadonlyMap<string, Entry>

/** Every file of the archive, by its name. */
async function entriesOf(zip: ZipFile, limits: UnpackLimits): Promise<Entries> {
  const entries = new Map<string, Entry>()
  const folded = new Set<string>()
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName
    if (name.endsWith('/')) continue
    requirePlain(entry)
    const key = name.normalize('NFC').toLowerCase()
    if (folded.has(key)) throw new ArchiveError(`it contains ${JSON.stringify(name)} twice`)
    folded.add(key)
    entries.set(name, entry)
    declared += entry.uncompressedSize
    if (entries.size > limits.files + 1) throw new ArchiveError(`it contains more than ${limits.files} files`)
    if (declared > limits.bytes) throw new ArchiveError(`it unpacks to more than ${limits.bytes} bytes`)
  }
  return entries
}

/** A regular file that stays in its folder, and that can be read. */
function requirePlain({ fileName, externalFileAttributes, generalPurposeBitFlag }: Entry): void {
  if (!isArtifactPath(fileName))
    throw new ArchiveError(`${JSON.stringify(fileName)} is not a path inside the folder`)
  const type = (externalFileAttributes >>> 16) & TYPE_MASK
  if (type !== 0 && type !== REGULAR)
    throw new ArchiveError(`${JSON.stringify(fileName)} is not a regular file`)
  if ((generalPurposeBitFlag & ENCRYPTED) !== 0) throw new ArchiveError('it is encrypted')
}

async function manifestOf(zip: ZipFile, entries: Entries): Promise<ArtifactManifest> {
  const entry = entries.get(MANIFEST_FILE)
  if (entry === undefined)
    throw new ArchiveError(`it contains no ${MANIFEST_FILE}, so evidence/save did not make it`)
  const bytes = await read(zip, entry, MAX_MANIFEST)
  return parseManifest(bytes.toString('utf8'))
}

function requireExactly(entries: Entries, { files }: ArtifactManifest): void {
  const listed = new Set(files.map(({ path }) => path))
  const missing = files.find(({ path }) => !entries.has(path))
  if (missing !== undefined)
    throw new ArchiveError(`${missing.path} is in its manifest but not in the archive`)
  const extra = [...entries.keys()].find((name) => name !== MANIFEST_FILE && !listed.has(name))
  if (extra !== undefined) throw new ArchiveError(`${extra} is in the archive but not in its manifest`)
}

async function unpack(
  zip: ZipFile,
  entries: Entries,
  { file, folder }: { readonly file: ArtifactFile; readonly folder: string },
): Promise<number> {
  const entry = entries.get(file.path)
  if (entry === undefined || entry.uncompressedSize !== file.bytes) {
    throw new ArchiveError(`the size of ${file.path} differs from its manifest`)
  }
  if ((await extract(zip, entry, placeOf(folder, file.path))) !== file.sha256) {
    throw new ArchiveError(`the digest of ${file.path} differs from its manifest`)
  }
  return file.bytes
}

/** Writes an entry to a new file piece by piece, for it may be larger than memory, and gives its SHA-256. */
async function extract(zip: ZipFile, entry: Entry, target: string): Promise<string> {
  const hash = createHash('sha256')
  const descriptor = openSync(target, 'wx')
  try {
    for await (const chunk of piecesOf(zip, entry)) {
      hash.update(chunk)
      for (let written = 0; written < chunk.length; ) written += writeSync(descriptor, chunk, written)
    }
  } finally {
    closeSync(descriptor)
  }
  return hash.digest('hex')
}

/** The bytes of a small entry. */
async function read(zip: ZipFile, entry: Entry, limit: number): Promise<Buffer> {
  if (entry.uncompressedSize > limit)
    throw new ArchiveError(`${entry.fileName} is larger than ${limit} bytes`)
  const pieces: Buffer[] = []
  for await (const piece of piecesOf(zip, entry)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** The bytes of an entry in pieces. What unpacks to more than was declared ends the reading. */
async function* piecesOf(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    const piece = chunk as Buffer
    bytes += piece.length
    if (bytes > entry.uncompressedSize)
      throw new ArchiveError(`${entry.fileName} is larger than the archive says`)
    yield piece
  }
}

/** Where a file goes; its folder is there afterwards. */
function placeOf(folder: string, path: string): string {
  const target = join(folder, path)
  mkdirSync(dirname(target), { recursive: true })
  return target
}
