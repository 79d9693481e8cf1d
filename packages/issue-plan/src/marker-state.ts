import type { Marker } from './marker.ts'

/** A moment (milliseconds since 1970) as a marker keeps it. */
export function instantText(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/**
 * A moment from the state of a marker; undefined where it is absent, malformed, or not within the bounds. A maintainer can
 * edit the body, so that the bounds must come from elsewhere: `createdAt` of the issue, now.
 */
export function stateInstant(
  { state }: Marker,
  key: string,
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
): number | undefined {
  const text = state[key]
  const milliseconds = text === undefined ? Number.NaN : Date.parse(text)
  if (Number.isNaN(milliseconds) || instantText(milliseconds) !== text) return undefined
  return milliseconds >= earliest && milliseconds <= latest ? milliseconds : undefined
}

/** A whole number from 0 to `most`; undefined for anything else. */
export function stateCount(
  { state }: Marker,
  key: string,
  { most }: { readonly most: number },
): number | undefined {
  const text = state[key] ?? ''
  const count = /^(?:0|[1-9]\d{0,14})$/.test(text) ? Number(text) : undefined
  return count !== undefined && count <= most ? count : undefined
}

/** One of these words; undefined for anything else. */
export function stateWord<Word extends string>(
  { state }: Marker,
  key: string,
  words: readonly Word[],
): Word | undefined {
  return words.find((word) => word === state[key])
}

/** A text from the state of a marker, which comes from outside: show it only through `markdown`, and decide nothing by it. */
export function stateText({ state }: Marker, key: string): string | undefined {
  return state[key]
}
