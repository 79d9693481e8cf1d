import type { CalendarDate } from '@governance-gates/core'

/** What a suite classification file says, and where. Whether it agrees with the files on disk is for the gate to judge. */
export interface Classification {
  /** In the order of the file; at least one. */
  readonly suites: readonly Suite[]
  /** Of all suites, in the order of the file. An entry that is listed twice is here twice. */
  readonly entries: readonly SuiteEntry[]
  readonly quarantines: readonly Quarantine[]
  readonly waivers: readonly Waiver[]
  /** Keys that the format does not know. They are ignored, which their author may not expect. */
  readonly unread: readonly UnreadKey[]
}

export interface Suite {
  readonly name: string
  readonly line: number
  /** It lists no file, or has no `files` at all. */
  readonly isEmpty: boolean
}

export interface SuiteEntry {
  readonly suite: string
  /** A stem, a path or a glob, as it is written: relative, with forward slashes, without `..`. */
  readonly entry: string
  /** Which tests of the files; absent where it names the files as a whole. */
  readonly part?: EntryPart
  readonly line: number
}

/** Some tests of a file: those with a marker, or those of a name. */
export type EntryPart =
  | { readonly kind: 'marker'; readonly marker: string }
  | { readonly kind: 'test'; readonly test: string }

/** A flaky test that may fail for a while. */
export interface Quarantine extends Permission {
  readonly test: string
  readonly quarantined: CalendarDate
  readonly category: string | undefined
  readonly evidence: string | undefined
  readonly repro: string | undefined
}

/** A gate that may fail for a while. */
export interface Waiver extends Permission {
  readonly gate: string
  readonly created: CalendarDate
  readonly scope: string | undefined
}

/** What quarantines and waivers have in common. */
export interface Permission {
  readonly line: number
  readonly owner: string
  readonly reason: string
  /** The last day on which it holds; never before the day it was given. */
  readonly expires: CalendarDate
  readonly bead: string | undefined
  readonly removeWhen: string | undefined
}

export interface UnreadKey {
  /** With its parents: `quarantine.flaky.ticket`. */
  readonly key: string
  readonly line: number
}
