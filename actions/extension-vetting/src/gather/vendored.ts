import { createHash } from 'node:crypto'
import { ConfigurationError, type GateInputs, type Workspace } from '@governance-gates/action-kit'
import type { PathMatcher } from '@governance-gates/core'
import type { ExtensionEntry } from '@governance-gates/project-files/extensions'
import { EntryTemplate } from '../vetting/entry-template.ts'
import { FileIndex } from '../vetting/file-index.ts'
import type { VendoredCopy } from '../vetting-input.ts'
import { isLinked, LINKED } from './linked-path.ts'

export interface VendoredFiles {
  readonly workspace: Workspace
  readonly inputs: Pick<GateInputs, 'directory'>
  readonly matcher: PathMatcher
  /** Of the repository. */
  readonly files: readonly string[]
  /** What a change touches; undefined where every copy is looked at. */
  readonly touched: Iterable<string> | undefined
  isTouched(entry: ExtensionEntry): boolean
}

/** The digests of the copies that may be others than before, by id. */
export function gatherVendored(
  entries: readonly ExtensionEntry[],
  template: string,
  { workspace, inputs, matcher, files, touched, isTouched }: VendoredFiles,
): ReadonlyMap<string, VendoredCopy> {
  const place = new EntryTemplate(template, matcher)
  const index = new FileIndex(files)
  const changes = touched === undefined ? undefined : new FileIndex(touched)
  const copies = new Map<string, VendoredCopy>()
  for (const entry of entries) {
    const own = place.ownText(entry)
    if (own === undefined) {
      copies.set(entry.id, { kind: 'absent' })
      continue
    }
    const prefix = `${place.before}${own}`
    if (changes !== undefined && !isTouched(entry) && place.filesOf(entry, changes).length === 0) continue
    copies.set(entry.id, copyOf({ workspace, inputs }, place.filesOf(entry, index), prefix))
  }
  return copies
}

function copyOf(
  { workspace, inputs }: Pick<VendoredFiles, 'workspace' | 'inputs'>,
  files: readonly string[],
  prefix: string,
): VendoredCopy {
  if (files.length === 0) return { kind: 'absent' }
  const link = files.find((file) => isLinked(inputs, file))
  if (link !== undefined) return { kind: 'unreadable', reason: `${link} ${LINKED}` }
  try {
    const digests = files.map((file) => ({ file, sha256: workspace.open(file).finish().sha256 }))
    // What `sha256sum` writes in the folder of the extension.
    const lines = digests.map(
      ({ file, sha256 }) => `${sha256}  ${file.slice(prefix.length).replace(/^\//, '')}\n`,
    )
    const whole = createHash('sha256').update(lines.join('')).digest('hex')
    const [first, ...others] = digests
    const one = first === undefined || others.length > 0 ? [] : [first.sha256]
    return { kind: 'read', checksums: [...one, whole] }
  } catch (error) {
    if (error instanceof ConfigurationError || isFileError(error))
      return { kind: 'unreadable', reason: error.message }
    throw error
  }
}

function isFileError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error
}
