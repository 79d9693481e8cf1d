import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findingOf } from '@governance-gates/document/strict'
import { openRepository, type Repository } from '@governance-gates/git'
import type { SiblingPackage } from '@governance-gates/policy'
import type { SiblingReading } from '../release-evidence.ts'
import { fileOf, readPlace } from './manifest-place.ts'

/** Where the checkouts are, and how paths are shown. */
export interface Checkouts {
  /** The absolute path of the folder that paths are relative to. */
  readonly directory: string
  readonly display: (path: string) => string
}

/** Reads the packages that are in repositories of their own, as the commits say that the workflow has checked out. */
export async function readSiblings(
  siblings: Readonly<Record<string, SiblingPackage>>,
  checkouts: Checkouts,
): Promise<readonly SiblingReading[]> {
  const readings: SiblingReading[] = []
  for (const [name, sibling] of Object.entries(siblings))
    readings.push(await readSibling(name, sibling, checkouts))
  return readings
}

async function readSibling(
  name: string,
  sibling: SiblingPackage,
  { directory, display }: Checkouts,
): Promise<SiblingReading> {
  const known = { name, folder: display(sibling.path), format: sibling.tag }
  const repository = await openCheckout(directory, sibling.path)
  const commit = repository?.head()
  const tags = repository?.tags()
  if (repository === undefined || commit === undefined || tags === undefined)
    return { kind: 'missing', ...known }
  const checkout = {
    ...known,
    commit,
    tags: tags.filter((tag) => tag.commit === commit).map((tag) => tag.name),
    hasTags: tags.length > 0 || !repository.shallow,
  }
  const shown = (path: string) => display(`${sibling.path}/${path}`)
  const file = fileOf(sibling.manifest) ?? ''
  try {
    const found = await readPlace(sibling.manifest, (path) => repository.readText(commit, path))
    switch (found.kind) {
      case 'declared': {
        const { version, spelling, path, line } = found
        return {
          kind: 'read',
          ...checkout,
          declared: { version, path: shown(path), line, ...(spelling && { spelling }) },
        }
      }
      case 'tag':
      case 'go-module':
        return { kind: 'read', ...checkout, declared: undefined }
      case 'missing':
        return {
          kind: 'unreadable',
          ...known,
          finding: { message: `${shown(file)} does not exist`, file: shown(file) },
        }
    }
  } catch (error) {
    return { kind: 'unreadable', ...known, finding: findingOf(error, shown(file)) }
  }
}

/** The repository that is checked out in a folder itself: not the one around it, and not one that a link leads to. */
async function openCheckout(directory: string, path: string): Promise<Repository | undefined> {
  const folder = join(directory, path)
  if (!existsSync(join(folder, '.git'))) return undefined
  const own = resolve(realpathSync(directory), path)
  if (realpathSync(folder) !== own || realpathSync(join(folder, '.git')) !== join(own, '.git'))
    return undefined
  return openRepository(folder)
}
