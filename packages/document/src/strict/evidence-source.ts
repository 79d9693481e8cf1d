import type { Bytes } from './text.ts'

/** A file of evidence. Its bytes are pulled as they are needed, once. */
export interface EvidenceSource {
  /** As people know it; never opened here. */
  readonly path: string
  readonly bytes: Bytes
}
