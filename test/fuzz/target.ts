import type { Span } from './elements.ts'
import type { ByteText } from './mutation.ts'

/** Something in a file that keeps a gate from passing, and the bytes that say so. */
export interface Point extends Span {
  readonly id: string
  /** Other places that make it what it is: the headings above it. */
  readonly context?: readonly Span[]
}

/** What a gate makes of a mutated file that its reader accepts. */
export interface Judgement {
  /** The points that no longer keep the gate from passing. */
  readonly lost: readonly Point[]
  /** Those of them that decide: nothing else keeps the gate from passing. */
  readonly decisive: readonly Point[]
  readonly notes: number
  /** How much the reader gave: it must not be out of proportion to the file. */
  readonly size: number
}

/** Why a point may be lost where its own bytes were changed. */
export interface Excuse {
  /** `plausible`: the tool writes such files. `cannot-tell`: a file of the format that lacks something looks like a whole one. */
  readonly kind: 'plausible' | 'cannot-tell'
  readonly reason: string
}

/** A file that was read, and how to judge what becomes of it. */
export interface Prepared {
  readonly points: readonly Point[]
  readonly notes: number
  /** Rejects with an EvidenceError or a PolicyError where the file is refused, and with nothing else. */
  judge(text: ByteText): Promise<Judgement>
  /** Undefined where no tool could have written the file. */
  excuse(text: ByteText, lost: Point): Excuse | undefined
  /** The text as far as it is more than the content of another text, as that of a CDATA section is; all of it where absent. */
  markup?(text: ByteText): ByteText
}

/** One file of one format. */
export interface Target {
  readonly format: string
  /** Relative to the repository. */
  readonly fixture: string
  readonly text: ByteText
  prepare(): Promise<Prepared>
}
