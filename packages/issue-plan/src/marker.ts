import type { Issue, Person } from '@governance-gates/github'

/** What the hidden line in the body of one of our issues says. */
export interface Marker {
  /** `incident`, `maintenance`, … */
  readonly kind: string
  /** `<version>-<SHA-256>`: see `isIdentity`. */
  readonly identity: string
  /** The title that we wrote last. */
  readonly title: string
  /** A maintainer can edit it: read it with the functions of marker-state.ts only. */
  readonly state: Readonly<Record<string, string>>
}

/** What a body says about itself. */
export type MarkerReading =
  | { readonly kind: 'marked'; readonly marker: Marker }
  /** No marker, or an issue that is not of our account. */
  | { readonly kind: 'unmarked' }
  /** Ours, and the marker is damaged, doubled or newer than this version: the issue is left alone. */
  | { readonly kind: 'damaged'; readonly why: string; readonly identities: readonly string[] }

/** What every marker starts with, a damaged one too. */
export const MARKER_START = '<!-- governance-gates:'
const MARKER: RegExp = /^<!-- governance-gates: (\{[^\r\n]*?\}) -->/
const ANY_IDENTITY: RegExp = /\d{1,4}-[0-9a-f]{64}/g

const VERSION = 1
const KIND: RegExp = /^[a-z][a-z-]{0,39}$/
const IDENTITY: RegExp = /^\d{1,4}-[0-9a-f]{64}$/
const STATE_KEY: RegExp = /^[a-z][a-zA-Z0-9]{0,39}$/
const MOST_ENTRIES = 24
const LONGEST_VALUE = 300
export const LONGEST_TITLE = 256

/**
 * The line that makes an issue ours. Nothing in it ends the comment, mentions or links anything.
 *
 * @throws RangeError for what a marker cannot hold: it would not be read back.
 */
export function markerLine({ kind, identity, title, state }: Marker): string {
  const text = writtenAs({ kind, identity, title, state })
  if (markerOf(text) === undefined) throw new RangeError(`a marker cannot hold ${text.slice(0, 200)}`)
  return `${MARKER_START} ${text} -->`
}

/** Reads the marker of an issue. Anyone can paste one: only that of an issue which our own account opened counts. */
export function readMarker(issue: Pick<Issue, 'author' | 'body'>, account: Person): MarkerReading {
  if (issue.author?.id !== account.id) return { kind: 'unmarked' }
  const [start, ...others] = markerStarts(issue.body)
  if (start === undefined) return { kind: 'unmarked' }
  const damaged = (why: string): MarkerReading => {
    const identities = issue.body.match(ANY_IDENTITY) ?? []
    return { kind: 'damaged', why, identities: [...new Set(identities)] }
  }
  if (others.length > 0)
    return damaged(`its body has ${others.length + 1} markers, and only one can be right`)
  const text = MARKER.exec(issue.body.slice(start))?.[1]
  if (text === undefined) return damaged('its marker is not complete')
  const version = versionOf(text)
  if (version !== undefined && version > VERSION) return damaged('its marker was written by a newer version')
  const marker = markerOf(text)
  return marker === undefined ? damaged('its marker was changed by hand') : { kind: 'marked', marker }
}

/** Where the marker of a body starts and ends; undefined where there is none, or several. */
export function markerRange(body: string): { readonly start: number; readonly end: number } | undefined {
  const [start, ...others] = markerStarts(body)
  if (start === undefined || others.length > 0) return undefined
  const found = MARKER.exec(body.slice(start))
  return found === null ? undefined : { start, end: start + found[0].length }
}

function markerStarts(body: string): readonly number[] {
  return [...body.matchAll(new RegExp(MARKER_START, 'g'))].map(({ index }) => index)
}

function writtenAs({ kind, identity, title, state }: Marker): string {
  const sorted = Object.fromEntries(Object.entries(state).sort(([one], [other]) => (one < other ? -1 : 1)))
  return JSON.stringify({ v: VERSION, kind, id: identity, title, state: sorted }).replace(
    /[<>@#]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Exactly what `writtenAs` writes: another order, a doubled key or a blank is somebody's edit. */
function markerOf(text: string): Marker | undefined {
  const fields = fieldsOf(text)
  if (fields === undefined || fields['v'] !== VERSION) return undefined
  const { kind, id: identity, title, state } = fields
  if (typeof kind !== 'string' || !KIND.test(kind)) return undefined
  if (typeof identity !== 'string' || !IDENTITY.test(identity)) return undefined
  if (typeof title !== 'string' || title.length > LONGEST_TITLE) return undefined
  if (!isState(state)) return undefined
  const marker = { kind, identity, title, state }
  return writtenAs(marker) === text ? marker : undefined
}

function isState(state: unknown): state is Readonly<Record<string, string>> {
  if (!isFields(state)) return false
  const entries = Object.entries(state)
  return (
    entries.length <= MOST_ENTRIES &&
    entries.every(
      ([key, value]) => STATE_KEY.test(key) && typeof value === 'string' && value.length <= LONGEST_VALUE,
    )
  )
}

function versionOf(text: string): number | undefined {
  const version = fieldsOf(text)?.['v']
  return typeof version === 'number' ? version : undefined
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isFields(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
