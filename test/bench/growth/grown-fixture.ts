import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** How the document of a real tool grows. Places are keys with dots between them; `''` is the document itself. */
export interface GrownFixture {
  /** Relative to the repository. */
  readonly path: string
  /** Where the list is, or the object whose members are one. */
  readonly list: string
  /** Which of its items is repeated; the first where absent. */
  readonly item?: number
  /** What tells items apart: these places of each get another value. */
  readonly names: readonly string[]
  /** Places that count the items. */
  readonly totals?: readonly string[]
  /** Places that say something else of a document of such items. */
  readonly set?: Readonly<Record<string, Json>>
}

const ROOT = resolve(import.meta.dirname, '../../..')

/** The document with so many items. */
export function grownFixture(grown: GrownFixture): (units: number) => string {
  const document: Json = JSON.parse(readFileSync(resolve(ROOT, grown.path), 'utf8'))
  const list = at(document, grown.list)
  return (units) => {
    const indexes = Array.from({ length: units }, (_, index) => index)
    const whole = put(document, grown.list, grownList(list, grown, indexes))
    const counted = (grown.totals ?? []).reduce((to, place) => put(to, place, units), whole)
    const all = Object.entries(grown.set ?? {}).reduce((to, [place, value]) => put(to, place, value), counted)
    return JSON.stringify(all, null, 1)
  }
}

function grownList(list: Json, { item = 0, names }: GrownFixture, indexes: readonly number[]): Json {
  const renamed = (entry: Json, index: number) =>
    names.reduce((to, place) => put(to, place, another(at(entry, place), index)), entry)
  if (isList(list)) return indexes.map((index) => renamed(list[item] ?? null, index))
  if (!isObject(list)) throw new Error('what grows is a list, or an object')
  const [key = '', entry = null] = Object.entries(list)[item] ?? []
  return Object.fromEntries(indexes.map((index) => [`${key}-${index}`, renamed(entry, index)]))
}

function another(value: Json, index: number): Json {
  if (typeof value === 'number') return index
  if (typeof value !== 'string') throw new Error('a name is a text or a number')
  // A version stays one, and a label of a package does.
  return /\d$/.test(value) ? `${value}${index}` : `${value}-${index}`
}

function at(value: Json, place: string): Json {
  return keysOf(place).reduce((from: Json, key) => {
    const found = isList(from) ? from[Number(key)] : isObject(from) ? from[key] : undefined
    if (found === undefined) throw new Error(`the fixture has nothing at ${place}`)
    return found
  }, value)
}

function put(value: Json, place: string, to: Json): Json {
  const [key, ...rest] = keysOf(place)
  if (key === undefined) return to
  if (isList(value)) return value.with(Number(key), put(value[Number(key)] ?? null, rest.join('.'), to))
  const members = isObject(value) ? value : {}
  return { ...members, [key]: put(members[key] ?? null, rest.join('.'), to) }
}

function keysOf(place: string): readonly string[] {
  return place === '' ? [] : place.split('.')
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value)
}
