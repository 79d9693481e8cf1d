import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { TextReading } from '@governance-gates/core'
import { ConfigurationError } from '../configuration-error.ts'
import type { GateInputs } from '../inputs.ts'
import { lookAt } from './tracked-files.ts'
import { isInside } from './workspace.ts'

/** The files of a repository: what its authors keep there, not what was installed or built. */
export interface SourceTree {
  /**
   * Every file that git does not ignore, relative to the working directory, with slashes, sorted by code unit. A symbolic
   * link is listed as a file and never followed.
   */
  readonly files: readonly string[]
  /** The symbolic links among them that lead to nothing. */
  readonly brokenLinks: readonly string[]
  /** The text of one file that is inside the workspace, or why it cannot be read. */
  read(path: string): SourceText
}

/** A file that was listed and is gone cannot be read. */
export type SourceText = Exclude<TextReading, { readonly kind: 'missing' }>

const MAX_FILES = 1_000_000
/** A source file that is larger was made by a machine. */
const MAX_BYTES = 4 * 1024 * 1024

/**
 * Lists the repository's files: what git tracks or would track, where the working directory lies in a repository; else
 * what a walk finds that no .gitignore excludes. @throws ConfigurationError where there are more than `maxFiles`.
 */
export async function openSourceTree(
  { workspace, directory }: Pick<GateInputs, 'workspace' | 'directory'>,
  maxFiles: number = MAX_FILES,
): Promise<SourceTree> {
  const { files, links } = (await listByGit(directory, maxFiles)) ?? (await walk(directory, maxFiles))
  if (files.length > maxFiles) throw tooMany(directory, maxFiles)
  const boundary = realpathSync(isInside(workspace, directory) ? workspace : directory)
  const brokenLinks = links.filter((path) => !leadsSomewhere(resolve(directory, path))).sort()
  return { files, brokenLinks, read: (path) => readSource(boundary, resolve(directory, path)) }
}

interface Listing {
  /** Sorted by code unit. */
  readonly files: readonly string[]
  readonly links: readonly string[]
}

/** Undefined where git cannot list them: no repository, or no git. */
async function listByGit(directory: string, maxFiles: number): Promise<Listing | undefined> {
  // Loaded when used: only what looks at the whole repository needs it.
  const { gitIn } = await import('@governance-gates/git')
  const git = await gitIn(directory)
  const maxOutput = (maxFiles + 1) * 1024
  const tracked = pathsOf(git(['ls-files', '-z', '--cached'], { maxOutput }))
  if (tracked === undefined) return undefined
  const { present, links, others: places } = lookAt(directory, tracked)
  // Listing them takes git four times as long as listing the tracked ones. A fresh checkout has none; where a gate has run, there
  // is the folder of its verdict, and it is enough to look there.
  if (places.length === 0) return { files: present, links }
  const within = canBeNamed(places) ? ['--', ...places] : []
  const listed = pathsOf(git(['ls-files', '-z', '--others', '--exclude-standard', ...within], { maxOutput }))
  // A repository inside this one is listed as its folder, and is somebody else's.
  const others = listed?.filter((path) => !path.endsWith('/'))
  return (
    others && {
      files: [...present, ...others].sort(),
      links: [...links, ...others.filter(isLinkIn(directory))],
    }
  )
}

/** As many as fit into a command on every system. Of a name that is not UTF-8 nobody knows the bytes. */
const MAX_NAMED = 4_000

function canBeNamed(paths: readonly string[]): boolean {
  const all = paths.slice(0, MAX_NAMED).join(' ')
  return all.length < MAX_NAMED && !all.includes('\uFFFD')
}

function isLinkIn(directory: string): (path: string) => boolean {
  return (path) => lstatSync(resolve(directory, path), { throwIfNoEntry: false })?.isSymbolicLink() === true
}

/** A link in a circle leads nowhere either. */
function leadsSomewhere(link: string): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

/**
 * The paths of a list, sorted by code unit. Every path ends with a NUL, the last one too. Git sorts by byte, which is another
 * order only where names leave the basic plane of Unicode, or are not UTF-8.
 */
function pathsOf(listed: string | undefined): readonly string[] | undefined {
  const paths = listed?.split('\0').slice(0, -1)
  return listed !== undefined && OTHER_ORDER.test(listed) ? paths?.sort() : paths
}

const OTHER_ORDER = /[\uD800-\uDFFF\uFFFD]/

async function walk(directory: string, maxFiles: number): Promise<Listing> {
  const { walkUnignored } = await import('./unignored-walk.ts')
  const files: string[] = []
  const links: string[] = []
  for (const { path, isLink } of walkUnignored(directory)) {
    files.push(path)
    if (isLink) links.push(path)
    if (files.length > maxFiles) break
  }
  return { files: files.sort(), links }
}

function tooMany(directory: string, maxFiles: number): ConfigurationError {
  return new ConfigurationError(
    `input working-directory: ${directory} has more than ${maxFiles} files: exclude generated files with a .gitignore, or name a folder inside it`,
  )
}

function readSource(boundary: string, path: string): SourceText {
  try {
    const real = realpathSync(path)
    if (!isInside(boundary, real)) return unreadable('is a link that points outside the workspace')
    return readText(real)
  } catch (error) {
    return unreadable(isAbsent(error) ? 'does not exist' : 'cannot be opened')
  }
}

function readText(path: string): SourceText {
  const stat = statSync(path)
  if (!stat.isFile()) return unreadable('is not a regular file')
  if (stat.size > MAX_BYTES) return unreadable(`is larger than ${MAX_BYTES / 1024 / 1024} MiB`)
  const text = utf8(readFileSync(path))
  return text === undefined ? unreadable('is not UTF-8 text') : { kind: 'read', text }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function unreadable(reason: string): SourceText {
  return { kind: 'unreadable', reason }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}
