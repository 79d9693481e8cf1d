import { createHash } from 'node:crypto'
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { listTree, readBlob } from './commit-tree.ts'
import { type Git, gitIn } from './git.ts'

/** A file that no step of this run can be shown to have written. */
export interface CommittedFile {
  /** As it was asked for. */
  readonly path: string
  /** `unknown`: git knows a commit here, and cannot list what it has beside the file. */
  readonly kind: 'unchanged' | 'unknown'
}

/**
 * Of some files those that are as the checked-out commit has them: evidence that nobody made since. The bytes are compared,
 * so that neither the time of a file nor a mark in git's index decides; what a checkout changes by itself (the ends of
 * lines, `$Id$`, the encoding, a file of git-lfs) is not a change. A file that a step writes again with the same bytes cannot
 * be distinguished from it.
 *
 * Each file belongs to the repository that its real place is in: a submodule, a repository inside another. Where there is
 * no repository, nothing is committed.
 *
 * @param paths absolute; what is not there is left out.
 */
export async function committedFiles(
  paths: readonly string[],
  open: (folder: string) => Promise<Git> = gitIn,
): Promise<readonly CommittedFile[]> {
  const found: CommittedFile[] = []
  const folders = Map.groupBy(paths.flatMap(placeOf), ({ real }) => dirname(real))
  for (const [folder, places] of folders) {
    const git = await open(folder)
    const entries = entriesOf(git, folder)
    for (const { path, real } of places) {
      const kind = entries === 'unknown' ? 'unknown' : kindOf(git, real, entries.get(nameOf(basename(real))))
      if (kind !== undefined) found.push({ path, kind })
    }
  }
  return found
}

interface Place {
  readonly path: string
  /** Behind every link, in the letters that the disk has. */
  readonly real: string
}

function placeOf(path: string): readonly Place[] {
  try {
    return [{ path, real: realpathSync.native(path) }]
  } catch {
    return []
  }
}

/** macOS may write a name in another form than git. */
function nameOf(name: string): string {
  return name.normalize('NFC')
}

/** The blobs that the checked-out commit has in a folder, by name. */
function entriesOf(git: Git, folder: string): ReadonlyMap<string, string> | 'unknown' {
  const listed = listTree(git, 'HEAD', 'folder')
  if (listed === undefined) return hasCommit(git, folder) ? 'unknown' : new Map()
  // A checkout on Windows may write a link as a file.
  const blobs = listed.filter(({ kind }) => kind === 'file' || kind === 'link')
  return new Map(blobs.map(({ path, object }) => [nameOf(path), object]))
}

/** Whether there may be a commit that git could not list: it is damaged, or git is not installed. */
function hasCommit(git: Git, folder: string): boolean {
  if (git(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) !== undefined) return true
  return git(['rev-parse', '--git-dir']) === undefined && isInCheckout(folder)
}

function isInCheckout(folder: string): boolean {
  const parent = dirname(folder)
  return existsSync(join(folder, '.git')) || (parent !== folder && isInCheckout(parent))
}

function kindOf(git: Git, path: string, object: string | undefined): CommittedFile['kind'] | undefined {
  if (object === undefined) return undefined
  return blobId(path, object.length) === object || isSameText(git, path, object) ? 'unchanged' : undefined
}

const CHUNK = 1024 * 1024
const SHA1_DIGITS = 40

/** What git would call these bytes: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
function blobId(path: string, digits: number): string {
  const hash = createHash(digits === SHA1_DIGITS ? 'sha1' : 'sha256')
  hash.update(`blob ${statSync(path).size}\0`)
  const descriptor = openSync(path, 'r')
  const buffer = Buffer.allocUnsafeSlow(CHUNK)
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, CHUNK, null)
      if (length === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, length))
    }
  } finally {
    closeSync(descriptor)
  }
}

/** No text that is compared is larger; git gives no more of a blob either. */
const MAX_TEXT = 256 * 1024 * 1024

/** A checkout may have written the blob in another form. https://git-scm.com/docs/gitattributes#_effects */
function isSameText(git: Git, path: string, object: string): boolean {
  if (statSync(path).size > MAX_TEXT) return false
  const blob = readBlob(git, object)
  if (blob === undefined) return false
  const bytes = readFileSync(path)
  const [, large] = LFS_POINTER.exec(blob) ?? []
  if (large !== undefined) return createHash('sha256').update(bytes).digest('hex') === large
  const committed = withoutCheckout(blob)
  return textsOf(bytes).some((text) => withoutCheckout(text) === committed)
}

/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:.*\n)*?oid sha256:([0-9a-f]{64})\n/

function withoutCheckout(text: string): string {
  return text
    .replace(/^\u{feff}/u, '')
    .replaceAll('\r\n', '\n')
    .replaceAll(/\$Id(?::[^$\n]*)?\$/g, '$Id$')
}

/** The text as the encodings have it that a report may be checked out in; a commit has it in UTF-8. */
function textsOf(bytes: Buffer): readonly string[] {
  const [first, second] = bytes
  if (second === 0 || (first === 0xff && second === 0xfe)) return [new TextDecoder('utf-16le').decode(bytes)]
  if (first === 0 || (first === 0xfe && second === 0xff)) return [new TextDecoder('utf-16be').decode(bytes)]
  return [bytes.toString('utf8'), bytes.toString('latin1')]
}
