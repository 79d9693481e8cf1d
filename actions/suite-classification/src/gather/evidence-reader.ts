import type { GateContext, OpenFile } from '@governance-gates/action-kit'
import type { EvidenceFile, Finding } from '@governance-gates/core'
import { EvidenceError, findingOf } from '@governance-gates/document/strict'

/** What a reader made of a text. */
export interface Parsed<Content> {
  readonly content: Content
  readonly format: string
  readonly records: number
}

export type EvidenceReading<Content> =
  | { readonly kind: 'read'; readonly file: string; readonly content: Content }
  | { readonly kind: 'missing'; readonly file: string }
  | { readonly kind: 'malformed'; readonly file: string; readonly finding: Finding }

const MAX_BYTES = 64 * 1024 * 1024

/** Reads evidence from the workspace and records it for the verdict. */
export class EvidenceReader {
  readonly #workspace: GateContext['workspace']
  readonly #files = new Map<string, EvidenceFile>()

  constructor({ workspace }: Pick<GateContext, 'workspace'>) {
    this.#workspace = workspace
  }

  /** Every file that was read, in order, once each. */
  get files(): readonly EvidenceFile[] {
    return [...this.#files.values()]
  }

  async read<Content>(
    path: string,
    parse: (text: string) => Promise<Parsed<Content>>,
  ): Promise<EvidenceReading<Content>> {
    const file = this.#workspace.display(path)
    const source = this.#open(path)
    if (source === undefined) return { kind: 'missing', file }
    const { bytes, sha256, text } = source
    let parsed: Parsed<Content> | undefined
    try {
      parsed = await parse(decoded(text, bytes))
      return { kind: 'read', file, content: parsed.content }
    } catch (error) {
      return { kind: 'malformed', file, finding: { line: 1, ...findingOf(error, file) } }
    } finally {
      this.#files.set(file, {
        path: file,
        sha256,
        bytes,
        format: parsed?.format ?? 'unknown',
        records: parsed?.records ?? 0,
      })
    }
  }

  #open(
    path: string,
  ): { readonly bytes: number; readonly sha256: string; readonly text: Uint8Array } | undefined {
    const file = openIfThere(this.#workspace, path)
    if (file === undefined) return undefined
    const chunks: Uint8Array[] = []
    let length = 0
    for (const chunk of file.bytes) {
      length += chunk.length
      if (length > MAX_BYTES) break
      chunks.push(Uint8Array.from(chunk))
    }
    return { ...file.finish(), text: Buffer.concat(chunks) }
  }
}

/** A missing file is not an error here. One that must not be read is: a link out of the workspace is the user's mistake. */
function openIfThere(workspace: GateContext['workspace'], path: string): OpenFile | undefined {
  try {
    return workspace.open(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined
    }
    throw error
  }
}

function decoded(text: Uint8Array, bytes: number): string {
  if (bytes > MAX_BYTES) {
    const remedy = 'use a file that lists less'
    throw new EvidenceError(`larger than ${MAX_BYTES / 1024 / 1024} MiB`, { remedy })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(text)
  } catch {
    throw new EvidenceError('not UTF-8 text', { remedy: 'write the file as UTF-8' })
  }
}
