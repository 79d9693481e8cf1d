import type {
  EvidenceFile,
  Finding,
  Instant,
  MissingFile,
  ReadFile,
  UnreadableFile,
} from '@governance-gates/core'
import { EvidenceError, encodingOf, findingOf, HEAD_BYTES } from '@governance-gates/document/strict'
import type { OpenFile, Workspace } from '../workspace/workspace.ts'

/** What a verdict says of a file besides its digest. The reader of the file fills it in, as far as it gets. */
interface EvidenceFacts {
  format: string
  records: number
  generatedAt: Instant | undefined
}

/** A file of evidence while it is read. */
export interface OpenEvidence {
  /** For reports. */
  readonly path: string
  /** From start to end, once. The next bytes may take the place of those before. */
  readonly bytes: Iterable<Uint8Array>
  readonly facts: EvidenceFacts
  /** Tells of a defect that hides nothing. */
  note(defect: { readonly message: string; readonly line?: number }): void
  /** All of it, in place of `bytes`. @throws EvidenceError for text that is not UTF-8 or is larger than 64 MiB. */
  text(): string
}

/** What became of reading a file of evidence, and how the verdict lists it. */
export type EvidenceReading<Content> =
  | ReadFile<Listed & { readonly content: Content }>
  | (UnreadableFile & Listed)
  | MissingFile

interface Listed {
  readonly listed: EvidenceFile
}

/**
 * The one way to read evidence: a file is opened once and hashed while it is read, so that the digest in the verdict is that of
 * the bytes that were judged. Where several parts of a gate read one file, all of them must find the same bytes in it.
 */
export class EvidenceReader {
  readonly #workspace: Pick<Workspace, 'open' | 'display'>
  /** In the order in which they were opened; undefined until all of a file is read. */
  readonly #files = new Map<string, EvidenceFile | undefined>()
  readonly #elsewhere: EvidenceReader[] = []
  /** By what they say: several parts of a gate may read one file. */
  readonly #notes = new Map<string, Finding>()

  constructor(workspace: Pick<Workspace, 'open' | 'display'>) {
    this.#workspace = workspace
  }

  /** Every file that was read, once each, as it was read first. */
  get files(): readonly EvidenceFile[] {
    const own = [...this.#files.values()].filter((file) => file !== undefined)
    return [...own, ...this.#elsewhere.flatMap(({ files }) => files)]
  }

  /** Defects that hide nothing, in all files. */
  get notes(): readonly Finding[] {
    return [...this.#notes.values(), ...this.#elsewhere.flatMap(({ notes }) => notes)]
  }

  /** Reads from another folder; what is read there is in the list of files as well. */
  within(workspace: Pick<Workspace, 'open' | 'display'>): EvidenceReader {
    const reader = new EvidenceReader(workspace)
    this.#elsewhere.push(reader)
    return reader
  }

  /**
   * Reads a file; `take` makes something of its bytes.
   * @throws ConfigurationError when it lies outside the workspace, and whatever `take` throws but an EvidenceError.
   */
  async read<Content>(
    path: string,
    take: (file: OpenEvidence) => Content | Promise<Content>,
  ): Promise<EvidenceReading<Content>> {
    const reading = this.#open(path)
    if (reading === undefined) return { kind: 'missing', path: this.#workspace.display(path) }
    try {
      const content = await take(reading.file)
      return reading.end({ content })
    } catch (error) {
      return reading.fail(error)
    }
  }

  /**
   * The text of a file that belongs to another one, whose reader waits for it; undefined where there is none.
   * @throws EvidenceError
   */
  readCompanion(path: string): string | undefined {
    const reading = this.#open(path)
    if (reading === undefined) return undefined
    reading.file.facts.format = 'companion'
    const ended = this.#endCompanion(reading)
    if (ended.kind === 'read') return ended.text
    throw changed()
  }

  /** A file that cannot be read is closed and listed all the same. */
  #endCompanion(reading: Reading): ReadFile<Listed & { readonly text: string }> | (UnreadableFile & Listed) {
    try {
      return reading.end({ text: reading.file.text() })
    } catch (error) {
      reading.fail(error)
      throw error
    }
  }

  #open(path: string): Reading | undefined {
    const file = openIfThere(this.#workspace, path)
    if (file === undefined) return undefined
    const shown = this.#workspace.display(path)
    if (!this.#files.has(shown)) this.#files.set(shown, undefined)
    return new Reading(shown, file, {
      list: (listed) => this.#list(listed),
      note: (finding) => this.#notes.set(JSON.stringify(finding), finding),
    })
  }

  /** Whether the file is as it was when it was read first. */
  #list(listed: EvidenceFile): boolean {
    const first = this.#files.get(listed.path) ?? listed
    this.#files.set(listed.path, first)
    return first.sha256 === listed.sha256
  }
}

/** What takes the findings of a reading. */
interface Listener {
  /** Whether the file is as it was when it was read first. */
  list(listed: EvidenceFile): boolean
  note(finding: Finding): void
}

/** One file from its opening to its digest. */
class Reading {
  readonly file: OpenEvidence
  readonly #open: OpenFile
  readonly #listener: Listener

  constructor(path: string, open: OpenFile, listener: Listener) {
    const facts: EvidenceFacts = { format: 'unknown', records: 0, generatedAt: undefined }
    this.#open = open
    this.#listener = listener
    const note = (defect: Omit<Finding, 'file'>) => listener.note({ ...defect, file: path })
    this.file = { path, bytes: open.bytes, facts, note, text: () => textOf(open.bytes) }
  }

  end<Content>(content: Content): ReadFile<Listed & Content> | (UnreadableFile & Listed) {
    const { path } = this.file
    const { listed, isSame } = this.#finish()
    if (!isSame) return { kind: 'unreadable', path, finding: findingOf(changed(), path), listed }
    return { kind: 'read', path, listed, ...content }
  }

  fail(error: unknown): UnreadableFile & Listed {
    const { path } = this.file
    const finding: Finding = findingOf(error, path)
    return { kind: 'unreadable', path, finding, listed: this.#finish().listed }
  }

  #finish(): Listed & { readonly isSame: boolean } {
    const { path, facts } = this.file
    const { format, records, generatedAt } = facts
    const dated = generatedAt === undefined ? {} : { generatedAt: new Date(generatedAt).toISOString() }
    const listed = { path, ...this.#open.finish(), format, records, ...dated }
    return { listed, isSame: this.#listener.list(listed) }
  }
}

/** A missing file is not an error here. One that must not be read is: a link out of the workspace is the user's mistake. */
function openIfThere(workspace: Pick<Workspace, 'open'>, path: string): OpenFile | undefined {
  try {
    return workspace.open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined
    }
    throw error
  }
}

const MAX_TEXT = 64 * 1024 * 1024

function textOf(bytes: Iterable<Uint8Array>): string {
  const chunks: Uint8Array[] = []
  let length = 0
  for (const chunk of bytes) {
    length += chunk.length
    if (length > MAX_TEXT) {
      throw new EvidenceError(`larger than ${MAX_TEXT / 1024 / 1024} MiB`, {
        remedy: 'use a file that lists less',
      })
    }
    chunks.push(Uint8Array.from(chunk))
  }
  try {
    const all = Buffer.concat(chunks)
    return new TextDecoder(encodingOf(all.subarray(0, HEAD_BYTES)), { fatal: true }).decode(all)
  } catch {
    throw new EvidenceError('not UTF-8 text', { remedy: 'write the file as UTF-8' })
  }
}

function changed(): EvidenceError {
  return new EvidenceError('changed while the gate was reading it', {
    remedy: 'let the step that writes it end before this one',
  })
}
