import type { Located } from '@governance-gates/document/strict'
import type { Cell, UnpinnedSources } from './entry.ts'
import type { ListColumns } from './list-shape.ts'
import { cellOf, itemsAt, type PlacedValue } from './value-place.ts'

/**
 * Finds the sources that have no pin beside them although others have: `platforms.*.uri` without the `platforms.*.sha256` of
 * the same platform. Two pins at a third platform do not make up for it.
 */
export function unpinnedSources(node: Located, { source, commit, checksum }: ListColumns): UnpinnedSources {
  const places = source ?? []
  return {
    commit: alone(node, places, commit ?? []),
    checksum: alone(node, places, checksum ?? []),
  }
}

function alone(node: Located, sources: readonly string[], pins: readonly string[]): readonly Cell[] {
  // Nearly every list: one source an entry.
  if (!sources.some(isStarred) || !pins.some(isStarred)) return []
  const [from, to] = [firstWithValues(node, sources), firstWithValues(node, pins)]
  if (from === undefined || to === undefined || parentOf(from.place) !== parentOf(to.place)) return []
  const pinned = new Set(to.values.map(({ through }) => through))
  return from.values.filter(({ through }) => !pinned.has(through)).map((value) => cellOf(value.node))
}

interface Column {
  readonly place: string
  readonly values: readonly PlacedValue[]
}

function firstWithValues(node: Located, places: readonly string[]): Column | undefined {
  for (const place of places) {
    const values = itemsAt(node, place).filter(({ node: { kind } }) => kind !== 'null')
    if (values.length > 0) return { place, values }
  }
  return undefined
}

function isStarred(place: string): boolean {
  return place.includes('*')
}

/** What a place has up to its last star. */
function parentOf(place: string): string {
  return place.slice(0, place.lastIndexOf('*') + 1)
}
